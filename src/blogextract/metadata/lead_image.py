"""The picture that stands for a post: the featured image as the theme shows it over the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

import msgspec

from blogextract.blocks import Image, Mark
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.renditions import stem, unwrap, width_hint
from blogextract.document.sources import image_source, is_avatar, is_tracking_pixel
from blogextract.metadata.captions import caption_of
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.lead_beside import beside_text
from blogextract.metadata.lines import is_small
from blogextract.metadata.post_place import PostPlace, post_place
from blogextract.metadata.tables import tokens
from blogextract.outline import Outline

TOKENS = tokens(
    """
    wp-post-image post-thumbnail wp-block-post-featured-image featured-image featured_image post-featured-image
    entry-thumbnail entry-thumb entry-cover gh-article-image post-full-image article-image-full article-featured-image
    featured-media featured-img post-feature-image td-post-featured-image post-hero-image hero-image hero__image
    post-image-feature single-featured-image entry-featured-image entry-image-wrapper post-thumb single-post-thumbnail
    post-cover cover-image article-hero article__hero post-header-image header-featured-image entry-media
    blog-post__image-wrapper post-main-image lead-image lead_image article-lead-image article-cover post-banner
    page__hero-image entry-img post-image article-image entry-image woo-image news-img-wrap news-single-img item-image
    field-name-field-image field--name-field-image hs-featured-image jeg_featured post-thumb-img-content
    ct-featured-image elementor-widget-theme-post-featured-image et_pb_title_featured_container featured-thumbnail
    itemimage newsimagecontainer notion-page-cover
    """
)
"""Class tokens that themes give to the featured image or what holds it."""

SHOWN = "featured_image"

_ABOUT = 150
"""Elements between the headline and a picture that stands for the post, at most."""
_TELLING = 4
"""Characters of a file's name that do not name another by chance."""
_MAX_PICTURES = 60
_SOURCES_UP = 4
"""Elements around a picture among which its `picture` is: sources nest, since the parser does not close them."""
_PREVIEWED = 0.85
_MIN_PARAGRAPH = 80
_MAX_CAPTION = 600
_COVER_UP = 3
"""Elements around the headline that may be the box of a cover, with the title set over the picture."""
_MIN_SIDE = 120
"""A picture declared smaller than this, in CSS pixels, is an icon or a portrait."""


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim of the featured image that the page shows; failing that, of a picture between headline and text."""
    around = post_place(document)
    opening = first_paragraph(outline, around)
    ways = (
        _candidates(document, around, opening),
        _previewed(document, around),
        beside_text(document, outline, around, opening),
    )
    for node, confidence, consumes in chain.from_iterable(ways):
        image = _image(document, node)
        if image:
            image = _original(document, image)
            return [
                Claim(
                    field="lead_image",
                    value=image,
                    source=SHOWN,
                    confidence=confidence,
                    node=(holder := _holder(document, node)),
                    consumes=consumes if _shows_no_more(document, holder, image) else None,
                )
            ]
    return []


def _candidates(document: Document, around: PostPlace, opening: int) -> Iterator[tuple[int, float, str | None]]:
    """Pictures in the order of belief: with a class that says so, then over the text."""
    by_class = document.by_class
    for token in [token for token in TOKENS if token in by_class]:
        for node in by_class[token][:4]:
            picture = _picture(document, node)
            if picture < 0 or around.elsewhere(picture) or abs(picture - around.headline) > _ABOUT:
                continue
            before = opening < 0 or picture < opening
            if before or token in TOKENS[:12]:
                yield picture, 0.9 if before else 0.6, "lead_image" if before else None
    if around.headline < 0 or opening < 0:
        return
    cover = _behind_headline(document, around.headline)
    if cover >= 0:
        yield cover, 0.9, "lead_image"
    for figure in document.tagged("figure"):
        picture = _picture(document, figure)
        if around.headline < picture < opening and not around.elsewhere(picture):
            yield picture, 0.4, None


def _behind_headline(document: Document, headline: int) -> int:
    """The one picture in a box with the headline and no further words, which is set over it; -1 where there is none."""
    title = document.text(headline)
    for above in islice(document.ancestors(headline), _COVER_UP):
        if document.short_text(above, len(title)) != title:
            return -1
        pictures = document.tagged("img", within=above)
        if pictures:
            return pictures[0] if len(pictures) == 1 else -1
    return -1


def _named(document: Document) -> str | None:
    """The picture that the head names for previews."""
    return document.resolve(first(meta_tags(document), "og:image", "og:image:url", "twitter:image"))


def _original(document: Document, image: Image) -> Image:
    """A picture at the address that the head gives, where that is the same file in no certain size."""
    named = _named(document)
    if not named or width_hint(named) or stem(named) != stem(unwrap(image.src)):
        return image
    return msgspec.structs.replace(image, src=named)


def _previewed(document: Document, around: PostPlace) -> Iterator[tuple[int, float, str | None]]:
    """Pictures that the post shows and the head names for previews: the words beside them are for readers."""
    named = _named(document)
    file = stem(unwrap(named)) if named else ""
    if len(file) < _TELLING:
        return
    for node in document.by_tag.get("img", ())[:_MAX_PICTURES]:
        if _offers(document, node, file):
            source = image_source(document, node)
            if source and stem(unwrap(source.src)) == file and not around.elsewhere(node):
                yield node, _PREVIEWED, None


def _offers(document: Document, node: int, file: str) -> bool:
    """Whether a picture, or the `picture` around it, may load a file: cheap, for most are others."""
    parts = [node]
    for above in islice(document.ancestors(node), _SOURCES_UP):
        if document.tags[above] == "picture":
            parts += document.tagged("source", within=above)
    return any(
        file in value.lower() for part in parts for name, value in document.attributes[part].items() if "src" in name
    )


def first_paragraph(outline: Outline, around: PostPlace) -> int:
    """The first run of text after the headline that is as long as a paragraph, -1 where there is none."""
    for run in outline.runs:
        node = run.box.node
        if node <= around.headline or len(run.text) < _MIN_PARAGRAPH or run.link_characters > run.characters / 2:
            continue
        if run.box.tag != "figcaption" and not around.elsewhere(node):
            return node
    return -1


def _picture(document: Document, node: int) -> int:
    """The picture that an element is or holds, -1 where it holds none or more than one."""
    if document.tags[node] in ("img", "amp-img"):
        return node
    found = document.tagged("img", within=node) or document.tagged("amp-img", within=node)
    if len(found) != 1 or document.short_text(node, _MAX_CAPTION) is None:
        return -1
    return found[0]


def _image(document: Document, node: int) -> Image | None:
    """The picture as a block; None where it is a portrait, a pixel or an icon."""
    if is_avatar(document, node) or is_tracking_pixel(document, node) or is_small(document, node):
        return None
    source = image_source(document, node)
    if source is None or (source.width or _MIN_SIDE) < _MIN_SIDE or (source.height or _MIN_SIDE) < _MIN_SIDE // 2:
        return None
    caption, marks = _caption(document, node)
    return Image(
        src=source.src,
        alt=source.alt,
        caption=caption,
        caption_marks=marks,
        width=source.width,
        height=source.height,
    )


def _shows_no_more(document: Document, holder: int, image: Image) -> bool:
    """Whether an element shows the picture and its caption alone."""
    text = document.short_text(holder, _MAX_CAPTION)
    return text is not None and len(text) <= len(image.caption or "") + _MIN_PARAGRAPH


def _holder(document: Document, node: int) -> int:
    """The figure or the element of a featured image around a picture, where it holds nothing else."""
    best = node
    for steps, above in enumerate(document.ancestors(node)):
        names = (document.classes[above] or "").lower().split()
        if (
            steps > 4
            or document.short_text(above, _MAX_CAPTION) is None
            or len(document.tagged("img", within=above)) > 1
        ):
            break
        if document.tags[above] in ("figure", "picture") or any(name in TOKENS for name in names):
            best = above
    return best


def _caption(document: Document, node: int) -> tuple[str | None, list[Mark]]:
    """The caption of the figure around a picture, with its marks; where it marks none, all that it says."""
    for steps, above in enumerate(document.ancestors(node)):
        if document.tags[above] == "figure":
            captions = document.tagged("figcaption", within=above) or [above]
            if document.short_text(captions[0], _MAX_CAPTION):
                return caption_of(document, captions[0])
            break
        if steps > 4:
            break
    return None, []
