"""Elements that play: frames, films and sound, Flash objects, and the custom elements of services and AMP."""

from __future__ import annotations

import re

from msgspec.structs import replace

from blogextract.blocks import Audio, File, Image, Video
from blogextract.document import Document
from blogextract.document.frames import flash_variables, frame_source
from blogextract.document.renditions import PICTURE_FILE
from blogextract.embeds.build import CLASSES, Player, clean_title, filled, player_of, title_of
from blogextract.embeds.identify import identify
from blogextract.patterns import deferred

YOUTUBE = "https://www.youtube.com/embed/{}"
VIMEO = "https://player.vimeo.com/video/{}"
BRIGHTCOVE = "https://players.brightcove.net/{account}/{player}_{embed}/index.html?videoId={}"

ELEMENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "lite-youtube": (("videoid", YOUTUBE), ("playlistid", "https://www.youtube.com/embed/videoseries?list={}")),
    "lite-vimeo": (("videoid", VIMEO),),
    "youtube-video": (("src", "{}"), ("video-id", YOUTUBE)),
    "vimeo-video": (("src", "{}"), ("video-id", VIMEO)),
    "spotify-audio": (("src", "{}"),),
    "wistia-player": (("media-id", "https://fast.wistia.net/embed/iframe/{}"),),
    "wistia-video": (("media-id", "https://fast.wistia.net/embed/iframe/{}"),),
    "mux-player": (("playback-id", "https://player.mux.com/{}"), ("src", "{}")),
    "media-player": (("src", "{}"),),
    "gist-embed": (("data-gist-id", "https://gist.github.com/{}"), ("src", "{}")),
    "twitter-embed": (("tweet-id", "https://twitter.com/i/status/{}"), ("src", "{}")),
    "instagram-embed": (("src", "{}"), ("shortcode", "https://www.instagram.com/p/{}/")),
    "oembed": (("url", "{}"),),
    "amp-youtube": (
        ("data-videoid", YOUTUBE),
        ("data-live-channelid", "https://www.youtube.com/embed/live_stream?channel={}"),
    ),
    "amp-vimeo": (("data-videoid", VIMEO),),
    "amp-dailymotion": (("data-videoid", "https://www.dailymotion.com/embed/video/{}"),),
    "amp-wistia-player": (("data-media-hashed-id", "https://fast.wistia.net/embed/iframe/{}"),),
    "amp-brightcove": (("data-video-id", BRIGHTCOVE),),
    "amp-jwplayer": (("data-player-id", "https://cdn.jwplayer.com/players/{media}-{}.html"),),
    "amp-soundcloud": (
        ("data-trackid", "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/{}"),
        ("data-playlistid", "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/{}"),
    ),
    "amp-twitter": (("data-tweetid", "https://twitter.com/i/status/{}"),),
    "amp-instagram": (("data-shortcode", "https://www.instagram.com/p/{}/"),),
    "amp-tiktok": (("data-src", "https://www.tiktok.com/embed/v2/{}"),),
    "amp-facebook": (("data-href", "{}"),),
    "amp-pinterest": (("data-url", "{}"),),
    "amp-reddit": (("data-src", "{}"),),
    "amp-bluesky": (("data-src", "{}"), ("data-uri", "{}")),
    "amp-gist": (("data-gistid", "https://gist.github.com/{}"),),
    "amp-imgur": (("data-imgur-id", "https://imgur.com/{}"),),
    "amp-vine": (("data-vineid", "https://vine.co/v/{}/embed/simple"),),
    "amp-embedly-card": (("data-url", "{}"),),
    "amp-google-document-embed": (("src", "{}"),),
    "amp-riddle-quiz": (("data-riddle-id", "https://www.riddle.com/embed/a/{}"),),
    "amp-megaphone": (
        ("data-episode", "https://player.megaphone.fm/{}"),
        ("data-playlist", "https://playlist.megaphone.fm/?p={}"),
    ),
    "amp-iframe": (("src", "{}"),),
    "amp-video-iframe": (("src", "{}"),),
}
"""Custom elements: which attribute holds the service's id or the address, and the address that it stands for."""

_HIDING = deferred(r"(?:\A|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NO_SIZE = frozenset({"0", "1", "2", "0px", "1px", "2px"})
_FALLBACK = re.compile(
    r"""<a\b[^<>]{0,600}?\bhref\s*=\s*["'](?P<href>https?://[^"'\s<>]{4,600})["'][^<>]{0,200}>(?P<text>[^<]{0,300})"""
)
"""The link for browsers without frames, which some services write inside."""

_VIDSTACK = deferred(r"\A(?P<service>youtube|vimeo)/(?P<id>[\w/-]{6,40})\Z")
_VIDSTACK_FORMS = {"youtube": YOUTUBE, "vimeo": VIMEO}


def of_frame(document: Document, node: int) -> Player | None:
    """The block of an `iframe`, None for one that loads nothing, is hidden, or is no content."""
    address = frame_source(document, node)
    if address is None:
        return None
    block = player_of(document, address, title=title_of(document, node))
    if block is None or (block.provider is None and _is_hidden(document, node)):
        return None
    return _with_fallback(document, node, block)


def of_video(document: Document, node: int) -> Player | None:
    """The block of a `video` or of a player that a script makes of one."""
    attributes = document.attributes[node]
    if "data-video-id" in attributes and "data-account" in attributes:
        address = filled(document, node, (("data-video-id", BRIGHTCOVE),))
    else:
        address = frame_source(document, node) or _in_setup(document, attributes.get("data-setup"))
    return player_of(document, address, title=title_of(document, node), kind="video")


def of_audio(document: Document, node: int) -> Player | None:
    """The block of an `audio`."""
    address = frame_source(document, node)
    block = player_of(document, address, title=title_of(document, node), kind="audio")
    if (
        isinstance(block, Video) and block.provider is None
    ):  # a container that may hold either, on an element that tells
        return Audio(src=block.src, title=block.title)
    return block


def of_object(document: Document, node: int) -> Player | Image | File | None:
    """The block of an `object` or `embed`: a file to read, a picture, or what a plug-in once played."""
    address = frame_source(document, node)
    if address is None:
        return None
    kind = (document.get(node, "type") or "").lower()
    title = title_of(document, node)
    path = address.partition("?")[0]
    if kind == "application/pdf" or path.lower().endswith(".pdf"):
        return File(url=address, name=title or path.rpartition("/")[2])
    if kind.startswith("image/") or PICTURE_FILE.search(path):
        return Image(src=address, alt=title)
    if identify(address) is None and (variables := flash_variables(document, node)):
        asked = "&".join(f"{name}={value}" for name, value in variables.items())
        found = identify(f"{address}{'&' if '?' in address else '?'}{asked}")
        if found is not None and found.kind in CLASSES:
            return CLASSES[found.kind](provider=found.provider, id=found.id, src=address, url=found.url, title=title)
    return player_of(document, address, title=title, kind="video" if kind.startswith("video/") else "embed")


def of_element(document: Document, node: int) -> Player | None:
    """The block of a custom element: what its attributes name, else what the frame or link inside leads to."""
    title = title_of(document, node)
    source = document.get(node, "src") or ""
    if match := _VIDSTACK.match(source):
        return player_of(document, _VIDSTACK_FORMS[match["service"]].format(match["id"]), title=title)
    address = filled(document, node, ELEMENTS[document.tags[node]])
    if address is None:
        frames = document.tagged("iframe", within=node)
        address = frame_source(document, frames[0]) if frames else None
    return player_of(document, address, title=title)


def _is_hidden(document: Document, node: int) -> bool:
    """True for a frame that no reader sees: counters and the like."""
    attributes = document.attributes[node]
    if _HIDING.search(attributes.get("style", "")) or "hidden" in attributes:
        return True
    return attributes.get("width") in _NO_SIZE and attributes.get("height") in _NO_SIZE


def _with_fallback(document: Document, node: int, block: Player) -> Player:
    """A block with the address for people and the title that the service wrote as a link inside the frame.

    Bandcamp's players name the album's page only there.
    """
    match = _FALLBACK.search(document.raw_text(node)[:4000])
    if match is None or block.provider is None:
        return block
    found = identify(match["href"])
    if found is None or found.provider != block.provider:
        return block
    return replace(block, url=found.url, title=block.title or clean_title(match["text"]))


def _in_setup(document: Document, setup: str | None) -> str | None:
    """The source in the JSON that video.js is set up with."""
    if not setup or len(setup) > 20_000:
        return None
    import json  # noqa: PLC0415 - takes a while, and few pages need it

    try:
        data = json.loads(setup)
        sources = data["sources"]
        address = sources[0]["src"]
    except (ValueError, RecursionError, KeyError, IndexError, TypeError):
        return None
    return document.resolve(address) if isinstance(address, str) else None
