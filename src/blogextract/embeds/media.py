"""The typed block of an element that is one medium as a whole (see `atoms.py`)."""

from __future__ import annotations

from collections.abc import Callable

from blogextract.blocks import Audio, Embed, File, Image, Video
from blogextract.document import Document
from blogextract.document.sources import image_source, is_tracking_pixel, picture_in_noscript
from blogextract.embeds.atoms import ATOM_CLASSES, PICTURE_TAGS, SOCIAL_CLASSES, is_media_atom
from blogextract.embeds.build import captioned, lines_of, links_of, player_of
from blogextract.embeds.cards import CARDS, LINK_CARDS, of_link_card, of_wordpress_post
from blogextract.embeds.facades import ATTRIBUTES, FACADE_TOKENS, of_attributes, of_facade
from blogextract.embeds.players import ELEMENTS, of_audio, of_element, of_frame, of_object, of_video
from blogextract.embeds.quotes import NETWORKS, of_quote, of_substack_tweet
from blogextract.embeds.scripts import of_script
from blogextract.patterns import deferred

Medium = Video | Audio | Embed | Image | File
Reader = Callable[[Document, int], Medium | None]

FACADE_ATTRIBUTES = frozenset(ATTRIBUTES) | {"data-pin-do"}
"""Attributes by which an element without content may stand for a player: ask `media_of` for elements that carry one."""

_ADDRESS = deferred(r"\Ahttps?://[^\s<>\"]{4,600}\Z")
_MAX_INSIDE = 400
"""Elements of an embed block that are looked at for its medium."""

_NEAR = 12
"""Elements around a `<noscript>` among which the player that it repeats is looked for."""


def media_of(document: Document, node: int) -> Medium | None:
    """The block that an element stands for, None where it holds no medium of the post.

    For elements that `is_media_atom` tells, for `script` and `noscript`, and for those that carry one of
    `FACADE_ATTRIBUTES`. Frames of advertisements, counters, consent and share boxes are None.
    """
    tag = document.tags[node]
    reader = _BY_TAG.get(tag)
    if reader is not None:
        return reader(document, node)
    tokens = [token for token in (document.classes[node] or "").lower().split() if tag in ATOM_CLASSES.get(token, ())]
    for token in tokens:
        block = _of_class(document, node, token)
        if block is not None:
            return block
    return of_attributes(document, node) or _words_of(document, node, tokens)


def _of_class(document: Document, node: int, token: str) -> Medium | None:
    """The block that an element is by one of its class tokens."""
    if token in NETWORKS:
        return of_quote(document, node, token)
    if token in FACADE_TOKENS:
        return of_facade(document, node, token)
    if token in LINK_CARDS:
        return of_link_card(document, node, token)
    if token in CARDS:
        return CARDS[token](document, node)
    return _OTHER_CLASSES[token](document, node)


def _words_of(document: Document, node: int, tokens: list[str]) -> Embed | None:
    """A quoted post without an address: its words are the post's all the same, where they are more than links."""
    token = next((token for token in tokens if token in SOCIAL_CLASSES), None)
    text = lines_of(document, [node]) if token else None
    if token is None or text is None:
        return None
    if sum(len(document.text(link)) for link in document.tagged("a", within=node)) >= len(text):
        return None
    return Embed(provider=NETWORKS[token].provider if token in NETWORKS else None, text=text)


def _of_picture(document: Document, node: int) -> Image | None:
    """The block of a picture, without its surroundings: link, caption and credit are those who see the figure."""
    source = None if is_tracking_pixel(document, node) else image_source(document, node)
    if source is None:
        return None
    return Image(src=source.src, alt=source.alt, width=source.width, height=source.height)


def _of_frame(document: Document, node: int) -> Medium | None:
    """The block of a frame; those of WordPress posts belong to the quotation before them."""
    if "wp-embedded-content" in (document.classes[node] or "").split():
        return of_wordpress_post(document, node)
    return of_frame(document, node)


def _of_noscript(document: Document, node: int) -> Medium | None:
    """The picture or player for readers without scripts, where nothing beside it stands for the same."""
    picture = picture_in_noscript(document, node)
    if picture is not None:
        return _of_picture(document, picture)
    frames = document.tagged("iframe", within=node)
    if not frames or document.tagged("img", within=node):
        return None
    parent = document.parents[node]
    around = [
        *range(max(parent + 1, node - _NEAR), node),
        *range(document.ends[node], min(document.ends[parent], document.ends[node] + _NEAR)),
    ]
    if any(_is_player(document, each) for each in around):
        return None
    return of_frame(document, frames[0])


def _is_player(document: Document, node: int) -> bool:
    tag = document.tags[node]
    return tag not in PICTURE_TAGS and is_media_atom(tag, (document.classes[node] or "").lower().split())


def _of_wordpress_block(document: Document, node: int) -> Medium | None:
    """WordPress's embed block: what it wraps, or the address alone where nothing replaced it; with its caption."""
    for inner in range(node + 1, min(document.ends[node], node + _MAX_INSIDE)):
        tag = document.tags[inner]
        tokens = (document.classes[inner] or "").lower().split()
        if "wp-block-embed" in tokens or tag in PICTURE_TAGS or not (tag == "script" or is_media_atom(tag, tokens)):
            continue
        block = media_of(document, inner)
        if isinstance(block, Video | Audio | Embed):
            return captioned(document, node, block)
    wrappers = document.classed("wp-block-embed__wrapper", within=node)
    text = document.text(wrappers[0] if wrappers else node)
    if _ADDRESS.match(text):
        block = player_of(document, text)
        return captioned(document, node, block) if block is not None else None
    links = links_of(document, node)
    address = links[0][1] if links else None
    return captioned(document, node, Embed(src=address, url=address, text=text)) if wrappers and text else None


_OTHER_CLASSES: dict[str, Reader] = {
    "tweet": of_substack_tweet,
    "wp-block-embed": _of_wordpress_block,
}

_BY_TAG: dict[str, Reader] = {
    "iframe": _of_frame,
    "video": of_video,
    "video-js": of_video,
    "amp-video": of_video,
    "audio": of_audio,
    "amp-audio": of_audio,
    "object": of_object,
    "embed": of_object,
    "script": of_script,
    "noscript": _of_noscript,
    **dict.fromkeys(PICTURE_TAGS, _of_picture),
    **dict.fromkeys(ELEMENTS, of_element),
}
"""Tag to reader."""
