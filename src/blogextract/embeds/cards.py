"""Cards: a link shown with title and excerpt, a file to load down, a player with controls written as text."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from blogextract.blocks import Audio, Embed, File, Video
from blogextract.document import Document
from blogextract.document.frames import frame_source
from blogextract.document.offers import read_json
from blogextract.embeds.build import Player, captioned, clean_title, lines_of, links_of, player_of, title_of
from blogextract.embeds.identify import identify

Card = Player | File


class LinkCard(Struct, frozen=True):
    """Where a kind of link card keeps its parts: class tokens or tags, the first found is believed."""

    title: tuple[str, ...]
    text: tuple[str, ...]
    author: tuple[str, ...] = ()


LINK_CARDS: dict[str, LinkCard] = {
    "kg-bookmark-card": LinkCard(
        ("kg-bookmark-title",), ("kg-bookmark-description",), ("kg-bookmark-author", "kg-bookmark-publisher")
    ),
    "notion-bookmark": LinkCard(("notion-bookmark-title",), ("notion-bookmark-description",)),
    "graf--mixtapeembed": LinkCard(("markup--mixtapeembed-strong", "strong"), ("markup--mixtapeembed-em", "em")),
    "embedly-card": LinkCard(("h4",), ("p",)),
}
"""Class token to parts: Ghost's bookmark, Notion's, Medium's, Embedly's."""


def of_link_card(document: Document, node: int, token: str) -> Player | None:
    """The block of a link shown as a card, None where it leads nowhere."""
    card = LINK_CARDS[token]
    links = links_of(document, node)
    if document.tags[node] == "a" and (own := document.resolve(document.get(node, "href"))):
        links = [(node, own), *links]
    if not links:
        return None
    link, address = links[0]
    title = _part(document, node, card.title) or clean_title(document.text(link))
    found = identify(address)
    if found is not None and found.kind != "chrome":
        block = player_of(document, address, title=title)
    else:
        block = Embed(src=address, url=address, title=title)
    if block is None:
        return None
    text, author = _part(document, node, card.text), _part(document, node, card.author)
    return captioned(document, node, replace(block, text=text if text != title else None, author=author))


def of_wordpress_post(document: Document, node: int) -> Player | None:
    """WordPress's embed of another WordPress post: a quotation with the link, and a frame; both are one card."""
    if document.tags[node] == "iframe":
        return None if _quotation_before(document, node) else _post_in_frame(document, node)
    links = links_of(document, node)
    if not links:
        return None
    link, address = links[0]
    frames = document.tagged("iframe", within=document.parents[node])
    frame = next((each for each in frames if each >= document.ends[node]), None)
    beside = frame is not None and frame - document.ends[node] <= 2
    src = frame_source(document, frame) if frame is not None and beside else None
    return Embed(provider="wordpress", src=src or address, url=address, title=clean_title(document.text(link)))


def of_substack_post(document: Document, node: int) -> Player | None:
    """Substack's card of another post."""
    data = read_json(document.get(node, "data-attrs") or "")
    facts = {name: value for name, value in data.items() if isinstance(value, str)} if isinstance(data, dict) else {}
    links = links_of(document, node)
    address = document.resolve(facts.get("canonical_url") or facts.get("url")) or (links[0][1] if links else None)
    if address is None:
        return None
    return Embed(
        provider="substack",
        src=address,
        url=address,
        title=clean_title(facts.get("title")) or (clean_title(document.text(links[0][0])) if links else None),
        text=facts.get("truncated_body_text") or facts.get("caption") or None,
        author=facts.get("publication_name") or None,
    )


def of_ghost_audio(document: Document, node: int) -> Card | None:
    """Ghost's audio card: the controls beside the title are no text of the post."""
    block = _inner(document, node, "audio", "audio")
    title = _part(document, node, ("kg-audio-title",))
    return replace(block, title=title or block.title) if block is not None else None


def of_ghost_video(document: Document, node: int) -> Card | None:
    """Ghost's video card."""
    block = _inner(document, node, "video", "video")
    return captioned(document, node, block) if block is not None else None


def of_file(document: Document, node: int) -> Card | None:
    """A file to load down: the first link, by its name."""
    links = links_of(document, node)
    if not links:
        return None
    link, address = links[0]
    name = _part(document, node, ("kg-file-card-title", "kg-file-card-filename")) or document.text(link)
    return File(url=address, name=name or address.partition("?")[0].rpartition("/")[2])


def _inner(document: Document, node: int, tag: str, kind: str) -> Player | None:
    inner = document.tagged(tag, within=node)
    if not inner:
        return None
    block = player_of(document, frame_source(document, inner[0]), title=title_of(document, inner[0]), kind=kind)
    if kind == "audio" and isinstance(block, Video) and block.provider is None:
        return Audio(src=block.src, title=block.title)
    return block


def _part(document: Document, node: int, names: tuple[str, ...]) -> str | None:
    """The text of the first part of a card that is there, by class token or tag."""
    for name in names:
        found = document.classed(name, within=node) or document.tagged(name, within=node)
        if found and (text := lines_of(document, found[:1])):
            return " ".join(text.split())
    return None


def _quotation_before(document: Document, frame: int) -> bool:
    """True where the quotation that belongs to a frame stands shortly before it."""
    before = document.classed("wp-embedded-content")
    return any(
        each < frame and document.tags[each] == "blockquote" and frame - document.ends[each] <= 2 for each in before
    )


def _post_in_frame(document: Document, frame: int) -> Player | None:
    """A frame whose quotation was lost: the post's address is the frame's without its ending."""
    src = frame_source(document, frame)
    if src is None:
        return None
    url = src.partition("#")[0].removesuffix("embed/").removesuffix("embed")
    return Embed(provider="wordpress", src=src, url=url, title=title_of(document, frame))


CARDS: dict[str, Callable[[Document, int], Card | None]] = {
    "wp-embedded-content": of_wordpress_post,
    "embedded-post-wrap": of_substack_post,
    "digest-post-embed": of_substack_post,
    "kg-audio-card": of_ghost_audio,
    "kg-video-card": of_ghost_video,
    "kg-file-card": of_file,
    "wp-block-file": of_file,
}
"""Class token to reader."""
