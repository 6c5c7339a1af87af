"""Elements that stand for a player until a script, a click or a visitor's consent puts it there."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable

from msgspec.structs import replace

from blogextract.blocks import Audio, Video
from blogextract.document import Document
from blogextract.document.frames import address_in_markup, frame_source
from blogextract.document.offers import read_json
from blogextract.embeds.build import Player, clean_title, filled, player_of, title_of
from blogextract.embeds.players import VIMEO, YOUTUBE
from blogextract.patterns import deferred

Rows = tuple[tuple[str, str], ...]

_YOUTUBE_ROWS: Rows = (
    ("data-youtube-id", YOUTUBE),
    ("data-id", YOUTUBE),
    ("data-embed", YOUTUBE),
    ("data-src", "{}"),
    ("data-video-id", YOUTUBE),
    ("data-href", "{}"),
    ("href", "{}"),
)

_CODEPEN_ROWS: Rows = (
    ("data-slug-hash", "https://codepen.io/{user}/embed/{}"),
    ("data-slug-hash", "https://codepen.io/embed/{}"),
)

FACADES: dict[str, Rows] = {
    "rll-youtube-player": _YOUTUBE_ROWS,
    "lazyyt": _YOUTUBE_ROWS,
    "js-lazyyt": _YOUTUBE_ROWS,
    "youtube-player": _YOUTUBE_ROWS,
    "lazyframe": (("data-src", "{}"), ("data-youtube-id", YOUTUBE), ("data-vimeo-id", VIMEO)),
    "epyt-facade": (("data-facadesrc", "{}"),),
    "preview-lazyload": (("href", "{}"), ("data-src", "{}")),
    "lazy-load-youtube": (("href", "{}"), ("id", YOUTUBE)),
    "lazy-load-vimeo": (("href", "{}"), ("id", VIMEO)),
    "youtube_player": (("videoid", YOUTUBE), ("data-videoid", YOUTUBE)),
    "vimeo_player": (("videoid", VIMEO), ("data-videoid", VIMEO)),
    "dailymotion_player": (("videoid", "https://www.dailymotion.com/embed/video/{}"),),
    "issuuembed": (("data-configid", "https://e.issuu.com/embed.html#{}"), ("data-url", "{}")),
    "typeform-widget": (("data-url", "{}"), ("data-tf-widget", "https://form.typeform.com/to/{}")),
    "flourish-embed": (("data-src", "https://flo.uri.sh/{}/embed"), ("data-url", "{}")),
    "infogram-embed": (("data-id", "https://e.infogram.com/{}"),),
    "tenor-gif-embed": (("data-postid", "https://tenor.com/embed/{}"),),
    "strava-embed-placeholder": (("data-embed-id", "https://strava-embeds.com/{what}/{}"),),
    "spreaker-player": (("data-resource", "https://widget.spreaker.com/player?{}"), ("href", "{}")),
    "riddle2-wrapper": (("data-rid-id", "https://www.riddle.com/embed/a/{}"),),
    "gie-single": (("href", "{}"),),
}
"""Class tokens whose element, or one inside it, names the player in an attribute: the first present is believed."""

ATTRIBUTES: dict[str, str] = {
    "data-oembed-url": "{}",
    "data-youtube-id": YOUTUBE,
    "data-youtube": YOUTUBE,
    "data-youtube-video-id": YOUTUBE,
    "data-yt-id": YOUTUBE,
    "data-ytid": YOUTUBE,
    "data-plyr-embed-id": YOUTUBE,
    "data-vimeo-id": VIMEO,
    "data-vimeo-url": "{}",
    "data-wistia-id": "https://fast.wistia.net/embed/iframe/{}",
    "data-tf-widget": "https://form.typeform.com/to/{}",
    "data-tf-live": "https://form.typeform.com/to/{}",
    "data-tally-src": "{}",
    "data-facadesrc": "{}",
    "data-iframely-url": "{}",
    "data-infogram-id": "https://e.infogram.com/{}",
}
"""Attributes that by themselves make an element without content stand for a player."""

_ELEMENTOR = ("youtube_url", "vimeo_url", "dailymotion_url", "videopress_url")
_ELEMENTOR_FILES = ("hosted_url", "external_url")
_WISTIA = deferred(r"\bwistia(?:_async)?_(?P<id>[a-z0-9]{8,12})\b")
_LYTE = deferred(r"\A(?:WYL|lyte|yt)_(?P<id>[\w-]{11})\Z")
_THUMBNAIL = deferred(r"//(?:i[0-9]?\.ytimg\.com|img\.youtube\.com)/vi(?:_webp)?/(?P<id>[\w-]{11})/")
_BY_KEEPER = deferred(r"\sby\s(?P<author>\S.{0,78}?)\s\(@")
"""CodePen's words after the title: "… by Noor Haddad (@noorhaddad) on CodePen."."""
_MAX_WORDS = 600
_DEEP = 12
"""Elements below a stand-in among which its attributes are looked for."""

_BASE64 = re.compile(r"\A[A-Za-z0-9+/=\s]{16,200000}\Z")
_TABLEAU_NAME = re.compile(r"\A[\w%/.&#;-]{3,200}\Z")


def of_facade(document: Document, node: int, token: str) -> Player | None:
    """The block of an element that stands for a player by a class token of the tables."""
    reader = _READERS.get(token)
    if reader is not None:
        block = reader(document, node)
        return block or _of_frame_inside(document, node)
    rows = FACADES[token]
    for each in (node, *_below(document, node)):
        address = filled(document, each, rows)
        if address:
            title = title_of(document, each) or title_of(document, node) or _title_of_twin(document, node)
            return player_of(document, address, title=title)
    return _of_frame_inside(document, node) or _of_thumbnail(document, node)


def of_attributes(document: Document, node: int) -> Player | None:
    """The block of an element that stands for a player by an attribute of the tables."""
    attributes = document.attributes[node]
    found = [(name, ATTRIBUTES[name]) for name in attributes if name in ATTRIBUTES]
    if attributes.get("data-plyr-provider") == "vimeo" and "data-plyr-embed-id" in attributes:
        found = [("data-plyr-embed-id", VIMEO)]
    if attributes.get("data-pin-do") == "embedPin":
        found.append(("href", "{}"))
    if not found:
        return None
    return player_of(document, filled(document, node, tuple(found)), title=title_of(document, node))


def _of_frame_inside(document: Document, node: int) -> Player | None:
    """The player that the script has already put inside."""
    for tag in ("iframe", "video", "audio"):
        for inner in document.tagged(tag, within=node)[:1]:
            kind = "embed" if tag == "iframe" else tag
            return player_of(document, frame_source(document, inner), title=title_of(document, inner), kind=kind)
    return None


def _title_of_twin(document: Document, node: int) -> str | None:
    """The title of the frame that stands in a `noscript` right after, for browsers without scripts."""
    after = document.ends[node]
    if after >= len(document) or document.tags[after] != "noscript":
        return None
    return next((title_of(document, frame) for frame in document.tagged("iframe", within=after)[:1]), None)


def _of_codepen(document: Document, node: int) -> Player | None:
    """CodePen: its stand-in shows the title as text, "See the Pen Tides by Keeper", the first words linked."""
    links = document.tagged("a", within=node)
    title = title_of(document, node) or (clean_title(document.text(links[0])) if links else None)
    block = player_of(document, filled(document, node, _CODEPEN_ROWS), title=title)
    said = _BY_KEEPER.search(document.text(node)[:_MAX_WORDS])
    return replace(block, author=said["author"]) if block is not None and said else block


def _of_wistia(document: Document, node: int) -> Player | None:
    attributes = document.attributes[node]
    match = _WISTIA.search(attributes.get("class", "")) or _WISTIA.search(attributes.get("id", ""))
    if match is None:
        return None
    return player_of(document, f"https://fast.wistia.net/embed/iframe/{match['id']}", title=title_of(document, node))


def _of_lyte(document: Document, node: int) -> Player | None:
    """WP YouTube Lyte: the id stands in an element's id."""
    for each in (node, *_below(document, node)):
        match = _LYTE.match(document.get(each, "id") or "")
        if match:
            return player_of(document, YOUTUBE.format(match["id"]), title=title_of(document, node))
    return None


def _of_elementor(document: Document, node: int) -> Player | None:
    """Elementor's video widget: the address stands in the widget's settings; unused kinds keep their demo values."""
    settings = read_json(document.get(node, "data-settings") or "")
    if not isinstance(settings, dict):
        return None
    chosen = settings.get("video_type", "youtube")
    names = [name for name in _ELEMENTOR if name.startswith(str(chosen))] or list(_ELEMENTOR)
    for name in (*names, *_ELEMENTOR_FILES):
        value = settings.get(name)
        address = value.get("url") if isinstance(value, dict) else value
        if isinstance(address, str) and address:
            return player_of(document, address, title=title_of(document, node), kind="video")
    return None


def _of_squarespace(document: Document, node: int) -> Player | None:
    """Squarespace's video block: the frame's markup stands in an attribute."""
    address = address_in_markup(document, document.get(node, "data-html") or "")
    return player_of(document, address, title=title_of(document, node))


def _of_squarespace_audio(document: Document, node: int) -> Player | None:
    block = player_of(document, document.get(node, "data-url"), title=title_of(document, node), kind="audio")
    author = " ".join((document.get(node, "data-author") or "").split())
    return replace(block, author=author) if block is not None and author else block


def _of_borlabs(document: Document, node: int) -> Player | None:
    """Borlabs Cookie: the blocked markup stands base64-encoded in a script or an attribute."""
    parked = [document.get(each, "data-borlabs-cookie-content") for each in (node, *_below(document, node))]
    parked += [document.raw_text(script) for script in document.tagged("script", within=node)[:5]]
    for text in parked:
        if text and _BASE64.match(text):
            try:
                markup = binascii.a2b_base64(text).decode("utf-8", "replace")
            except (binascii.Error, ValueError):
                continue
            address = address_in_markup(document, markup)
            if address:
                return player_of(document, address)
    return None


def _of_tableau(document: Document, node: int) -> Player | None:
    """Tableau's script embed: the view's name stands in a parameter."""
    for parameter in document.tagged("param", within=node)[:30]:
        value = document.get(parameter, "value") or ""
        if document.get(parameter, "name") == "name" and _TABLEAU_NAME.match(value):
            return player_of(document, f"https://public.tableau.com/views/{value}")
    return None


def _of_substack(document: Document, node: int) -> Player | None:
    """Substack's embeds: the address, or the service's id, stands in JSON."""
    data = read_json(document.get(node, "data-attrs") or "")
    if not isinstance(data, dict):
        return None
    facts = {name: value for name, value in data.items() if isinstance(value, str) and value}
    title = clean_title(facts.get("title")) or clean_title(facts.get("label"))
    upload = facts.get("mediaUploadId")
    if upload:
        audio = "native-audio-embed" in (document.classes[node] or "")
        return (Audio if audio else Video)(provider="substack", id=upload, title=title)
    address = facts.get("url")
    if "videoId" in facts:
        form = VIMEO if "vimeo" in (document.classes[node] or "") else YOUTUBE
        address = form.format(facts["videoId"])
    elif "instagram_id" in facts:
        address = f"https://www.instagram.com/p/{facts['instagram_id']}/"
    frames = document.tagged("iframe", within=node)[:1] if "videoId" in facts else ()
    loaded = next((source for frame in frames if (source := frame_source(document, frame))), None)
    block = player_of(document, loaded or address, title=title)
    author = facts.get("author_name") or facts.get("author") or facts.get("subtitle")
    return replace(block, author=author) if block is not None and author else block


def _of_thumbnail(document: Document, node: int) -> Player | None:
    """The film whose still picture the element shows."""
    for image in document.tagged("img", within=node)[:3]:
        for name in ("src", "data-src", "data-lazy-src"):
            match = _THUMBNAIL.search(document.get(image, name) or "")
            if match:
                return player_of(document, YOUTUBE.format(match["id"]), title=title_of(document, node))
    return None


def _below(document: Document, node: int) -> list[int]:
    """The first elements inside, pictures left out: their addresses are those of stills."""
    below = range(node + 1, min(document.ends[node], node + _DEEP))
    return [each for each in below if document.tags[each] not in ("img", "source", "picture")]


_READERS: dict[str, Callable[[Document, int], Player | None]] = {
    "codepen": _of_codepen,
    "wistia_embed": _of_wistia,
    "lyte-wrapper": _of_lyte,
    "lyte": _of_lyte,
    "lyme": _of_lyte,
    "elementor-widget-video": _of_elementor,
    "sqs-video-wrapper": _of_squarespace,
    "sqs-audio-embed": _of_squarespace_audio,
    "borlabscookie": _of_borlabs,
    "brlbs-cmpnt-container": _of_borlabs,
    "tableauplaceholder": _of_tableau,
    "native-video-embed": _of_substack,
    "native-audio-embed": _of_substack,
    "youtube-wrap": _of_substack,
    "vimeo-wrap": _of_substack,
    "spotify-wrap": _of_substack,
    "soundcloud-wrap": _of_substack,
    "apple-podcast-container": _of_substack,
    "bandcamp-wrap": _of_substack,
    "instagram-embed-wrap": _of_substack,
    "tiktok-wrap": _of_substack,
}

FACADE_TOKENS = frozenset(FACADES) | frozenset(_READERS)
"""The class tokens that this module reads."""
