"""Blocks as WordPress' block editor keeps them: HTML between comments that name the block.

The HTML is what each block itself would save, or the editor would call it broken. What no core block says in the same
way is a block of HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from blogextract.article import Article
from blogextract.blocks import (
    Audio,
    Block,
    Cell,
    Code,
    Details,
    Embed,
    Gallery,
    Image,
    List,
    Paragraph,
    Quote,
    Rule,
    Table,
    Video,
)
from blogextract.embeds.provider import OEMBED
from blogextract.export.addresses import address
from blogextract.export.as_html import write_footnotes, write_heading
from blogextract.export.characters import html_text, html_verbatim
from blogextract.export.html_blocks import caption_of, is_player, write_blocks
from blogextract.export.html_inline import attributes, inline
from blogextract.export.notes import Notes
from blogextract.migrate.targets.embeds import FRAMES

Part: TypeAlias = str | Block

_IN_JSON = {"--": "\\u002d\\u002d", "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", '\\"': "\\u0022"}
"""What a block's attributes may not hold as it is: it would end the comment that they stand in."""

_SHORTCODE = re.compile(r"\[(?=[/\w\[])")
_BARE_ADDRESS = re.compile(r"(<p>\s*https?)(:)(?=//[^\s<>\"]+\s*</p>)")
"""A paragraph that WordPress would replace with what stands at the address."""


def write(article: Article) -> str:
    """The body. What looks like a shortcode in it stays text."""
    notes = Notes(article.footnotes)
    out: list[str] = []
    for section in article.sections:
        if section.heading:
            level = min(max(section.level, 1), 6)
            shown = write_heading(section, notes).replace(f"<h{level}", f'<h{level} class="wp-block-heading"', 1)
            out.append(block("heading", shown, {} if level == 2 else {"level": level}))
        out.append(_written(section.blocks, notes))
    if notes.written:
        out.append(block("html", write_footnotes(notes, FRAMES)))
    return _BARE_ADDRESS.sub(r"\1&#58;", _SHORTCODE.sub("&#91;", "\n".join(filter(None, out))))


def block(name: str, html: str, values: Mapping[str, object] | None = None) -> str:
    """HTML between the comments of a block."""
    return f"{_opening(name, values)}\n{html.strip()}\n<!-- /wp:{name} -->\n"


def _opening(name: str, values: Mapping[str, object] | None = None) -> str:
    """The comment before a block, its attributes escaped as WordPress does."""
    if not values:
        return f"<!-- wp:{name} -->"
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    for sign, escaped in _IN_JSON.items():
        text = text.replace(sign, escaped)
    # An opening bracket would be taken for a shortcode's and escaped as in HTML, which this is not.
    return f"<!-- wp:{name} {text.replace('[', _BRACKET)} -->"


_BRACKET = "\\u005b"


def _written(blocks: list[Block], notes: Notes) -> str:
    """Blocks one after the other, those inside others in their place."""
    out: list[str] = []
    stack: list[Part] = list(blocks[::-1])
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            out.append(part)
            continue
        make = _PARTS.get(type(part))
        parts = make(part, notes) if make else None
        stack.extend([block("html", write_blocks([part], notes, FRAMES))] if parts is None else parts[::-1])
    return "\n".join(text.rstrip("\n") for text in out if text) + "\n" if out else ""


def _list(each: List, notes: Notes) -> list[Part] | None:
    """A list of items that hold text and at most a list; the editor's items hold nothing else."""
    if not _is_plain(each):
        return None
    start = each.start if each.ordered and each.start != 1 else None
    values: dict[str, object] = ({"ordered": True} if each.ordered else {}) | ({"start": start} if start else {})
    tag = "ol" if each.ordered else "ul"
    given = attributes(start=start, class_="wp-block-list")
    parts: list[Part] = [f"{_opening('list', values)}\n<{tag}{given}>"]
    for item in each.items:
        text = inline(item.text, item.marks, notes)
        parts += [f"<!-- wp:list-item -->\n<li>{text}", *item.blocks, "</li>\n<!-- /wp:list-item -->"]
    return [*parts, f"</{tag}>\n<!-- /wp:list -->"]


def _is_plain(each: List) -> bool:
    """True where all items, at any depth, hold text and at most a list."""
    stack = list(each.items)
    while stack:
        item = stack.pop()
        if item.checked is not None or len(item.blocks) > 1:
            return False
        for inner in item.blocks:
            if not isinstance(inner, List):
                return False
            stack += inner.items
    return True


def _quote(each: Quote, _: Notes) -> list[Part]:
    """A quotation, who is quoted at its end."""
    cite = f"<cite>{_linked(html_text(each.cite), address(each.cite_url))}</cite>" if each.cite else ""
    opening = f'{_opening("quote")}\n<blockquote class="wp-block-quote">'
    return [opening, *each.blocks, f"{cite}</blockquote>\n<!-- /wp:quote -->"]


def _caption(words: str | None, kind: str = "wp-element-caption") -> str:
    """A caption as core's blocks have it."""
    return f'<figcaption class="{kind}">{html_text(words)}</figcaption>' if words else ""


def _linked(html: str, url: str | None) -> str:
    """HTML as a link where there is an address."""
    return f"<a{attributes(href=url)}>{html}</a>" if url else html


def _code(each: Code, _: Notes) -> list[Part]:
    """Code; its language as the class that highlighters look for."""
    language = "-".join((each.language or "").split())
    if language:
        return [
            block(
                "html", f"<pre><code{attributes(class_=f'language-{language}')}>{html_verbatim(each.text)}</code></pre>"
            )
        ]
    return [block("code", f'<pre class="wp-block-code"><code>{html_verbatim(each.text)}</code></pre>')]


def _image(each: Image, notes: Notes) -> list[Part] | None:
    """A picture."""
    figure = _figure(each, notes)
    return None if figure is None else [block("image", figure, {"linkDestination": "custom"} if each.link else {})]


def _figure(each: Image, notes: Notes) -> str | None:
    """A picture's figure."""
    src = address(each.src)
    if src is None:
        return None
    caption = caption_of(each.caption, each.caption_marks, each.credit, notes).strip()
    caption = caption.replace("<figcaption>", '<figcaption class="wp-element-caption">', 1)
    shown = _linked(f"<img{attributes(src=src, alt=each.alt or '')}/>", address(each.link))
    return f'<figure class="wp-block-image">{shown}{caption}</figure>'


def _gallery(each: Gallery, notes: Notes) -> list[Part]:
    """Pictures as blocks in a block."""
    caption = _caption(each.caption, "blocks-gallery-caption wp-element-caption")
    kind = "wp-block-gallery has-nested-images columns-default is-cropped"
    images: list[Part] = [text for image in each.images for text in _image(image, notes) or []]
    opening = f'{_opening("gallery", {"linkTo": "none"})}\n<figure class="{kind}">'
    return [opening, *images, f"{caption}</figure>\n<!-- /wp:gallery -->"]


def _table(each: Table, notes: Notes) -> list[Part] | None:
    """A table in which nothing spans or is aligned."""
    cells = [cell for row in each.rows for cell in row]
    head = bool(each.rows) and all(cell.header for cell in each.rows[0])
    odd = any(cell.colspan > 1 or cell.rowspan > 1 or cell.align for cell in cells)
    if odd or any(cell.header for row in each.rows[head:] for cell in row) or not each.rows[head:]:
        return None
    rows = ["".join(_cell(cell, notes) for cell in row) for row in each.rows]
    top = f"<thead><tr>{rows[0]}</tr></thead>" if head else ""
    body = "".join(f"<tr>{row}</tr>" for row in rows[head:])
    caption = _caption(each.caption)
    figure = f'<figure class="wp-block-table"><table>{top}<tbody>{body}</tbody></table>{caption}</figure>'
    return [block("table", figure, {"hasFixedLayout": False})]


def _cell(cell: Cell, notes: Notes) -> str:
    """A cell."""
    tag = "th" if cell.header else "td"
    return f"<{tag}>{inline(cell.text, cell.marks, notes)}</{tag}>"


def _played(each: Video | Audio | Embed, _: Notes) -> list[Part] | None:
    """A player of a file, or an address that WordPress itself turns into a player."""
    caption = _caption(each.caption)
    if is_player(each):
        tag = "audio" if isinstance(each, Audio) else "video"
        given = attributes(controls="", src=address(each.src)).replace('controls=""', "controls")
        return [block(tag, f'<figure class="wp-block-{tag}"><{tag}{given}></{tag}>{caption}</figure>')]
    url = address(each.url)
    if each.provider not in OEMBED or url is None or each.text or not url.startswith("https://"):
        return None
    kind = "video" if isinstance(each, Video) else "rich"
    name = each.provider
    classes = f"wp-block-embed is-type-{kind} is-provider-{name} wp-block-embed-{name}"
    shown = (
        f'<figure class="{classes}"><div class="wp-block-embed__wrapper">\n{html_text(url)}\n</div>{caption}</figure>'
    )
    return [block("embed", shown, {"url": url, "type": kind, "providerNameSlug": name})]


def _details(each: Details, _: Notes) -> list[Part]:
    """What opens on a click."""
    opening = f'{_opening("details")}\n<details class="wp-block-details"><summary>{html_text(each.summary)}</summary>'
    return [opening, *each.blocks, "</details>\n<!-- /wp:details -->"]


def _paragraph(each: Paragraph, notes: Notes) -> list[Part]:
    """A paragraph."""
    return [block("paragraph", f"<p>{inline(each.text, each.marks, notes)}</p>")]


_PARTS: dict[type, Callable[[Any, Notes], list[Part] | None]] = {
    Paragraph: _paragraph,
    List: _list,
    Quote: _quote,
    Code: _code,
    Image: _image,
    Gallery: _gallery,
    Table: _table,
    Video: _played,
    Audio: _played,
    Embed: _played,
    Details: _details,
    Rule: lambda *_: [block("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>')],
}
"""Blocks that core has; the others, and those that core's would change, are HTML."""
