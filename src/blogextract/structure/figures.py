"""Pictures with what belongs to them: captions, credits, galleries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import structs

from blogextract.blocks import Audio, Embed, Gallery, Image, Paragraph, Quote, Rule, Table, Video
from blogextract.outline import Box, Run
from blogextract.structure.contents import Caption, Content, Heading, with_caption
from blogextract.structure.context import Context
from blogextract.structure.inline import join_lines, plain_text
from blogextract.structure.paragraphs import line_and_media

CAPTION_CLASSES = frozenset(
    {
        "wp-caption-text", "wp-element-caption", "tr-caption", "image-caption", "imagecaption", "gallery-caption",
        "caption", "caption-text", "cutline", "photo-caption", "img-caption", "figcaption", "figure-caption",
        "media-caption", "image-caption-wrapper", "article-image-caption", "media__caption", "image__caption",
        "figure__caption", "caption__text", "wp-caption-dd", "ngg-caption", "blocks-gallery-item__caption",
        "post-image-caption", "featured-image-caption", "img-caption-text", "image_caption", "video-caption",
        "kg-card-figcaption", "picture-caption", "pic-caption", "fig-caption", "sp-caption", "imgcaption",
        "thumbcaption", "caption-container", "gallery-item-caption", "tiled-gallery-caption", "slide-caption",
    }
)  # fmt: skip
"""Class tokens of captions."""

CREDIT_CLASSES = frozenset(
    {
        "credit", "credits", "photo-credit", "image-credit", "img-credit", "media-credit", "caption-credit",
        "photocredit", "image-credits", "photo-credits", "photographer", "copyright", "source", "image-source",
        "photo-source", "image-copyright", "photo-by", "figure-credit", "caption__credit", "media__credit",
        "image__credit", "figure__credit", "attribution", "image-attribution", "photo-attribution", "byline-credit",
        "photo-copyright", "caption-source", "image-rights", "rights", "agency", "credit-line", "wp-caption-credit",
    }
)  # fmt: skip
"""Class tokens, within captions and beside pictures, of who made the picture."""

LOOSE_CREDIT_CLASSES = CREDIT_CLASSES - {"source", "copyright", "credits", "rights", "agency", "attribution", "credit"}
"""Of these, those that say by themselves that they belong to a picture."""

FIGURE_CLASSES = frozenset(
    {
        "wp-caption", "tr-caption-container", "captioned-image-container", "image-block-wrapper", "sqs-block-image",
        "kg-image-card", "image-block-outer-wrapper", "wp-block-image", "media-image", "article-image",
        "caption-img", "img-with-caption", "image-with-caption", "captioned-image", "inline-image-container",
        "gallery-item", "ngg-gallery-thumbnail-box", "caption-wrapper",
    }
)  # fmt: skip
"""Class tokens of boxes around one picture and its caption that are no `figure`."""

UNNAMED_FIGURE_CLASSES = frozenset({"wsite-image"})
"""Class tokens of boxes around a picture and a caption that nothing names."""

GALLERY_CLASSES = frozenset(
    {
        "gallery", "wp-block-gallery", "blocks-gallery-grid", "tiled-gallery", "wp-block-jetpack-slideshow",
        "wp-block-jetpack-tiled-gallery", "ngg-galleryoverview", "ngg-gallery", "envira-gallery-wrap",
        "sqs-gallery", "sqs-block-gallery", "kg-gallery-card", "kg-gallery-container", "photoset-grid", "photoset",
        "flexslider", "image-gallery-embed", "image-gallery", "photo-gallery", "slideshow",
        "wp-block-coblocks-gallery-masonry", "foogallery", "modula", "swiper", "carousel", "slick-slider",
        "owl-carousel", "gallery-grid", "jetpack-slideshow", "et_pb_gallery", "elementor-gallery",
        "elementor-image-gallery", "npf_row", "fg-gallery", "justified-gallery", "lightgallery", "rslides",
        "wp-block-kadence-advancedgallery", "sectionlayout--outsetrow", "metaslider", "gallery-wrapper",
        "post-gallery", "entry-gallery", "photogallery", "blockgallery",
    }
)  # fmt: skip
"""Class tokens of boxes whose pictures are shown together."""

_PROSE = 700
"""Characters of text outside captions from which a box is no gallery, whatever its class."""

_LONGEST_CAPTION = 1500
_LONGEST_UNNAMED = 300
"""Characters of a caption that nothing names, at most."""


def of_caption(context: Context, box: Box) -> list[Content] | None:
    """A caption; None where the box holds the picture as well, or is too long to be one."""
    if context.media(box) and _images_in(context, box):
        return None
    runs = context.runs(box)
    if sum(run.characters for run in runs) > _LONGEST_CAPTION:
        return None
    own_credit = box.tag != "figcaption" and not LOOSE_CREDIT_CLASSES.isdisjoint(context.tokens(box.node))
    if own_credit:
        return [Caption(text="", credit=plain_text(context, runs) or None)]
    credit = _credit_in(context, box)
    lines = [line_and_media(context, run)[0] for run in runs]
    text, marks = join_lines(lines, "\n")
    return [Caption(text=text, marks=marks, credit=credit)] if text or credit else []


def of_figure(context: Context, box: Box) -> list[Content] | None:
    """A figure: its pictures with the caption, or whatever else it shows with it, in the order of the page.

    Where its end tag is missing, half a post may stand in it.
    """
    contents = context.flow(box.children)
    captions = [content for content in contents if isinstance(content, Caption)]
    images = [content for content in contents if isinstance(content, Image)]
    rest: list[Content] = [content for content in contents if not isinstance(content, Caption | Image)]
    if captioned := _with_unnamed_caption(contents):
        return captioned
    if len(images) == 1:
        picture = _with_captions(images[0], captions)
        return [picture if each is images[0] else each for each in contents if not isinstance(each, Caption)]
    if images and all(isinstance(content, Image | Caption) for content in contents):
        return _gathered(contents)
    if not images and len(captions) == 1:
        return _under(rest, captions[0]) or contents
    return contents


def of_hooked_figure(context: Context, box: Box) -> list[Content] | None:
    """A picture and its caption where nothing names the caption: Weebly writes none, Wix makes up its classes anew."""
    contents = context.flow(box.children)
    return _with_unnamed_caption(contents) or contents


def _with_unnamed_caption(contents: list[Content]) -> list[Content] | None:
    """A picture with the short paragraph after it as its caption; None where there is more, or something else."""
    match contents:
        case [Image() as image, Paragraph() as text] if len(text.text) <= _LONGEST_UNNAMED:
            return [with_caption(image, Caption(text=text.text, marks=text.marks))]
    return None


def of_gallery(context: Context, box: Box) -> list[Content] | None:
    """Pictures shown together, each with its own caption, and one for all."""
    contents = context.flow(_opened(box))
    prose = sum(len(content.text) for content in contents if isinstance(content, Paragraph))
    if prose > _PROSE or any(isinstance(content, Heading) for content in contents):
        return contents
    gathered = _gathered(contents)
    if "sectionlayout--outsetrow" in context.tokens(box.node):  # Medium puts the caption of the row in its last figure
        return [_raised(content) for content in gathered]
    return gathered


def _raised(content: Content) -> Content:
    """A gallery with the only caption, that of its last picture, as its own."""
    if not isinstance(content, Gallery) or content.caption or any(image.caption for image in content.images[:-1]):
        return content
    last = structs.replace(content.images[-1], caption=None, caption_marks=[])
    return Gallery(images=[*content.images[:-1], last], caption=content.images[-1].caption)


def _opened(box: Box) -> list[Box | Run]:
    """The children of a gallery, with those of the lists that hold its pictures in their place."""
    found: list[Box | Run] = []
    stack = [*reversed(box.children)]
    while stack:
        child = stack.pop()
        if isinstance(child, Box) and child.tag in ("ul", "ol", "li"):
            stack += reversed(child.children)
        else:
            found.append(child)
    return found


def _gathered(contents: list[Content]) -> list[Content]:
    """The pictures as one gallery, and after it what else there is.

    A caption alone is the gallery's; one of several belongs to the picture before it, where that has none yet.
    """
    images: list[Image] = []
    rest: list[Content] = []
    caption: str | None = None
    captions = [content for content in contents if isinstance(content, Caption)]
    shared = len(captions) == 1 and captions[0] in (contents[0], contents[-1])
    for content in contents:
        if isinstance(content, Image):
            if not images or images[-1].src != content.src:
                images.append(content)
        elif isinstance(content, Gallery):
            images += content.images
            caption = caption or content.caption
        elif isinstance(content, Caption):
            if images and not shared and not images[-1].caption:
                images[-1] = with_caption(images[-1], content)
            else:
                caption = caption or content.text or content.credit
        elif not isinstance(content, Rule):
            rest.append(content)
    if len(images) == 1 and caption and not images[0].caption:
        return [structs.replace(images[0], caption=caption), *rest]
    if len(images) < 2:
        return [*images, *([Paragraph(text=caption)] if caption else []), *rest]
    return [Gallery(images=images, caption=caption), *rest]


def _with_captions(image: Image, captions: Iterable[Caption]) -> Image:
    """A picture with all captions of its figure as one."""
    found = list(captions)
    if not found:
        return image
    text, marks = join_lines([(caption.text, caption.marks) for caption in found], "\n")
    credit = " ".join(caption.credit for caption in found if caption.credit)
    return with_caption(image, Caption(text=text, marks=marks, credit=credit or None))


def _under(contents: Sequence[Content], caption: Caption) -> list[Content] | None:
    """What a figure shows that is no picture, with its caption; None where nothing of it has a place for one."""
    for at, content in enumerate(contents):
        if isinstance(content, Video | Audio | Embed | Table) and not content.caption:
            text = " ".join(part for part in (caption.text, caption.credit) if part)
            return [*contents[:at], structs.replace(content, caption=text), *contents[at + 1 :]]
    match contents:
        case [Quote() as quote] if not quote.cite:
            link = next((mark.href for mark in caption.marks if mark.type == "link"), None)
            return [structs.replace(quote, cite=caption.text.lstrip("—–- "), cite_url=quote.cite_url or link)]
    return None


def _credit_in(context: Context, box: Box) -> str | None:
    """Who made the picture, where an element of the caption says so; it is then no part of the caption."""
    document = context.document
    for node in range(box.node + 1, document.ends[box.node]):
        if document.classes[node] and not CREDIT_CLASSES.isdisjoint(context.tokens(node)):
            text = _unwrapped(document.text(node))
            if text:
                context.silent.add(node)
                return text
    return None


def _unwrapped(text: str) -> str:
    """A credit without the signs that set it off from the caption."""
    text = text.strip(" |/–—-")
    return text[1:-1].strip() if text[:1] + text[-1:] in ("()", "[]") else text


def _images_in(context: Context, box: Box) -> bool:
    tags = context.document.tags
    return any(tags[node] in ("img", "picture", "amp-img") for node in context.media(box))
