"""What a plugin would have replaced, had it still been there: shortcodes, and addresses on a line of their own."""

from __future__ import annotations

import re

from blogextract.blocks import Audio, Block, Embed, Mark, Video
from blogextract.embeds import identify
from blogextract.outline import Piece
from blogextract.patterns import deferred
from blogextract.structure.contents import Caption, Content
from blogextract.structure.inline import Line

_ADDRESS = re.compile(r"https?://\S+\Z")
_LONGEST = 600
"""Characters of a shortcode or address that is looked at."""

_SHORTCODE = deferred(
    r"\[(?P<name>youtube|vimeo|embed|video|audio|soundcloud|tweet|twitter|instagram|gist|dailymotion|ted|wpvideo|spotify"
    r"|vine|slideshare|flickr|googlemaps|facebook|tiktok|twitch|bandcamp|mixcloud|playlist|embedyt|youtube_sc|lyte)\b"
    r"(?P<attributes>[^\]]*)\](?:(?P<inside>[^\[\]]*)\[/(?P=name)\])?\Z",
    re.IGNORECASE,
)
_ANY_ADDRESS = deferred(r"https?://[^\s\"'\]<>”″]+")
_NAMED = deferred(r"\b(?:id|v|src|url|mp3|mp4|m4a|ogg)\s*=\s*[\"'“”″]?([^\s\"'\]“”″]+)", re.IGNORECASE)
_IDENTIFIERS = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "youtube_sc": "https://www.youtube.com/watch?v={}",
    "embedyt": "https://www.youtube.com/watch?v={}",
    "lyte": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "gist": "https://gist.github.com/{}",
}
"""What a bare identifier in a shortcode stands for."""

_FILES: dict[str, type[Video | Audio]] = {"video": Video, "audio": Audio, "wpvideo": Video, "playlist": Audio}
_KINDS: dict[str, type[Video | Audio | Embed]] = {"video": Video, "audio": Audio, "embed": Embed}

_CAPTION = deferred(r"\[caption\b(?P<attributes>[^\]]{0,600})\]|\[/caption\]", re.IGNORECASE)
_CAPTION_TEXT = deferred(r"\bcaption\s*=\s*[\"“”″](?P<text>[^\"“”″]*)[\"“”″]", re.IGNORECASE)


def embed_of(line: Line) -> Block | None:
    """The medium that a line stands for where nothing else stands on it; None for any other text."""
    text, marks = line
    if len(text) > _LONGEST:
        return None
    if _ADDRESS.match(text):
        return _of_address(text, marks)
    if text.startswith("["):
        return _of_shortcode(text)
    return None


def has_caption(text: str) -> bool:
    """True for a text with WordPress's caption written out."""
    return "[caption" in text or "[/caption]" in text


def without_caption(pieces: list[Piece]) -> tuple[list[Piece], str | None]:
    """The pieces without the shortcode's words, and the caption among its attributes."""
    found: str | None = None
    out: list[Piece] = []
    for node, text in pieces:
        if text is None or "caption" not in text.lower():
            out.append((node, text))
            continue
        for match in _CAPTION.finditer(text):
            stated = _CAPTION_TEXT.search(match["attributes"] or "")
            found = stated["text"].strip() if stated else found
        out.append((node, _CAPTION.sub(" ", text)))
    return out, found or None


def caption_of(line: Line, stated: str | None) -> list[Content]:
    """The caption that a shortcode held, in its attribute or after the picture."""
    text, marks = line
    if stated:
        return [Caption(text=stated)]
    return [Caption(text=text, marks=marks)] if text else []


def _of_address(address: str, marks: list[Mark]) -> Block | None:
    """A provider's address alone in a paragraph, as WordPress turns it into a player."""
    if any(mark.type == "link" and mark.href and mark.href.rstrip("/") != address.rstrip("/") for mark in marks):
        return None
    found = identify(address)
    if found is None or not found.oembed or found.kind == "chrome":
        return None
    return _KINDS[found.kind](provider=found.provider, id=found.id, url=found.url)


def _of_shortcode(text: str) -> Block | None:
    match = _SHORTCODE.match(text)
    if match is None:
        return None
    name = match["name"].lower()
    inner = f"{match['attributes'] or ''} {match['inside'] or ''}"
    stated = _ANY_ADDRESS.search(inner)
    address = stated[0] if stated else _identified(name, inner)
    if address is None:
        return None
    address = address.replace("&amp;", "&")
    found = identify(address)
    if found is not None and found.kind in _KINDS:
        return _KINDS[found.kind](provider=found.provider, id=found.id, url=found.url)
    return _FILES.get(name, Embed)(src=address, url=address) if stated else None


def _identified(name: str, inner: str) -> str | None:
    """The address that a bare identifier stands for."""
    pattern = _IDENTIFIERS.get(name)
    if pattern is None:
        return None
    named = _NAMED.search(inner)
    identifier = named[1] if named else next(iter(inner.strip(" =\"'").split()), "")
    return pattern.format(identifier) if re.fullmatch(r"[\w/-]{4,60}", identifier) else None
