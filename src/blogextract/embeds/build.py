"""From an address to a typed block, and the few readings of markup that all kinds of embeds share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from msgspec.structs import replace

from blogextract.blocks import Audio, Embed, Video
from blogextract.document import Document
from blogextract.document.frames import MEDIA_FILE
from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.embeds.identify import identify

Player = Video | Audio | Embed

CLASSES: dict[str, type[Video | Audio | Embed]] = {"video": Video, "audio": Audio, "embed": Embed}
_AUDIO_ENDINGS = frozenset({"mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "wma", "flac"})

_TITLE_ATTRIBUTES = (
    "title", "data-title", "data-video-title", "videotitle", "data-pen-title", "data-name", "playlabel", "aria-label",
    "data-iframe-title", "data-label",
)  # fmt: skip
_GENERIC_TITLE = re.compile(
    r"""(?:(?:youtube|vimeo|dailymotion|wistia|videopress|soundcloud|spotify|apple|bandcamp|mixcloud|facebook|twitter|x
        |instagram|tiktok|google|embedded|html5|responsive|audio|play|watch|the|fb:post|fb:video|podcast|media)[\s:]*)*
      (?:video|player|embed(?:ded)?|content|iframe|frame|post|tweet|maps?|form|audio|play|widget|plugin|file|untitled
        |social|document|presentation)?(?:\s(?:player|video|embed|content|plugin|iframe|post|viewer))*[\s:.!]*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
"""Titles that services give to every frame: they name the service, not what it shows."""

_TITLE_PREFIX = re.compile(
    r"\A(?:spotify embed|soundcloud player|play(?: video)?|video|youtube video):\s+", re.IGNORECASE
)
_LONGEST_TITLE = 500


def player_of(
    document: Document, address: str | None, *, title: str | None = None, kind: str = "embed"
) -> Player | None:
    """The block of an address that the page loads, None for what is no content.

    kind: what an address is that no row knows and that does not end as a film or sound file does.
    """
    address = document.resolve(address)
    if address is None or address.startswith(("#", "mailto:", "tel:")):
        return None
    found = identify(address)
    if found is None:
        return CLASSES[_kind_of_file(address) or kind](src=address, title=title)
    if found.kind == "chrome":
        return None
    kind = found.kind if found.kind != "embed" else _kind_of_file(found.url) or kind
    return CLASSES[kind](provider=found.provider, id=found.id, src=address, url=found.url, title=title)


def title_of(document: Document, node: int) -> str | None:
    """The title that an element carries, None where there is none or it only names the service."""
    attributes = document.attributes[node]
    for name in _TITLE_ATTRIBUTES:
        if name in attributes and (title := clean_title(attributes[name])):
            return title
    return None


def clean_title(text: str | None) -> str | None:
    """A title without what a service says of every embed; None where nothing is left."""
    folded = _TITLE_PREFIX.sub("", " ".join((text or "")[:_LONGEST_TITLE].split()))
    return None if _GENERIC_TITLE.match(folded) else folded


def captioned(document: Document, node: int, block: Player) -> Player:
    """A block with the text of the caption inside the element."""
    captions = document.tagged("figcaption", within=node)
    text = document.text(captions[0]) if captions else ""
    return replace(block, caption=text) if text and not block.caption else block


def filled(document: Document, node: int, rows: tuple[tuple[str, str], ...]) -> str | None:
    """The address that an element's attributes stand for: the first attribute present, put into its form.

    A form that is "{}" alone holds the address itself; any other, and any link, must lead to a service of the tables.
    """
    attributes = document.attributes[node]
    for name, form in rows:
        value = attributes.get(name, "").strip()
        if not value:
            continue
        if "//" in value[:8]:
            address = document.resolve(value)
            if name == "href" and address and identify(address) is None:
                address = None
        elif form == "{}":
            address = document.resolve(value) if value.startswith("/") else None
        else:
            address = form.format(quote(value, safe="/@:+=&?,-._~"), **_others(attributes))
            address = address if identify(address) else None
        if address:
            return address
    return None


def _others(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes that forms name besides their own, with what they are when absent."""
    return {
        "account": quote(attributes.get("data-account", ""), safe=""),
        "player": quote(attributes.get("data-player", "default"), safe=""),
        "embed": quote(attributes.get("data-embed", "default"), safe=""),
        "user": quote(attributes.get("data-user", ""), safe="/"),
        "media": quote(attributes.get("data-media-id", ""), safe=""),
        "what": quote(attributes.get("data-embed-type", "activity"), safe=""),
    }


def lines_of(document: Document, nodes: Iterator[int] | list[int]) -> str | None:
    """The visible text of some elements, a line for each line shown."""
    found = ["".join(_pieces(document, node)) for node in nodes]
    lines = [" ".join(line.split()) for line in "\n".join(found).split("\n")]
    return "\n".join(line for line in lines if line) or None


def links_of(document: Document, node: int) -> list[tuple[int, str]]:
    """The links inside an element with their absolute addresses."""
    found = [(link, document.resolve(document.get(link, "href"))) for link in document.tagged("a", within=node)[:100]]
    return [(link, address) for link, address in found if address and address.startswith("http")]


def _pieces(document: Document, node: int) -> Iterator[str]:
    """The texts of an element, line breaks of the source folded, those shown kept."""
    content, tags = document.content, document.tags
    at, stop = document.starts[node] + 1, document.stops[node]
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            yield (" " if item[:1].isspace() else "") + " ".join(item.split()) + (" " if item[-1:].isspace() else "")
            continue
        tag = tags[item if item >= 0 else ~item]
        if tag in BLOCK or tag == "br":
            yield "\n"
        elif item >= 0 and tag in HIDDEN_TEXT:
            at = document.stops[item] + 1


def _kind_of_file(address: str) -> str | None:
    """Video or audio, where the address ends as such a file does."""
    match = MEDIA_FILE.search(address)
    if match is None:
        return None
    return "audio" if match["ending"].lower() in _AUDIO_ENDINGS else "video"
