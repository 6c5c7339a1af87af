"""The body as clean HTML: headings and blocks, then the footnotes.

The HTML holds elements and attributes of `ALLOWED` only, and addresses with the schemes of `document.urls`; a
sanitiser with that list passes it unchanged. It is a sequence of blocks without a wrapper, for the inside of an
`article` element.
"""

from __future__ import annotations

from blogextract.article import Article, Section
from blogextract.export.elements import ALLOWED as ALLOWED_RAW
from blogextract.export.html_blocks import NONE, Own, write_blocks
from blogextract.export.html_inline import TAGS, attributes, back_reference, inline
from blogextract.export.notes import Notes

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_OWN: dict[str, frozenset[str]] = {
    **dict.fromkeys(TAGS.values(), frozenset()),
    **dict.fromkeys(_HEADINGS, frozenset({"id"})),
    "a": frozenset({"class", "download", "href", "role", "title"}),
    "abbr": frozenset({"title"}),
    "audio": frozenset({"controls", "src", "title"}),
    "blockquote": frozenset({"cite", "class"}),
    "code": frozenset({"class"}),
    "div": frozenset({"class", "role"}),
    "figure": frozenset({"class"}),
    "img": frozenset({"alt", "height", "src", "width"}),
    "input": frozenset({"checked", "disabled", "type"}),
    "li": frozenset({"id"}),
    "ol": frozenset({"start"}),
    "p": frozenset({"class"}),
    "span": frozenset({"class"}),
    "sup": frozenset({"id"}),
    "td": frozenset({"align", "colspan", "rowspan"}),
    "th": frozenset({"align", "colspan", "rowspan", "scope"}),
    "video": frozenset({"controls", "src", "title"}),
}

ALLOWED: dict[str, frozenset[str]] = {
    tag: _OWN.get(tag, frozenset()) | ALLOWED_RAW.get(tag, frozenset())
    for tag in sorted(_OWN.keys() | ALLOWED_RAW.keys())
}
"""Every element that may be written, with its attributes."""


def write(article: Article, own: Own = NONE) -> str:
    """The sections, then the notes that the text refers to and those that it does not; blocks in `own` as it says."""
    notes = Notes(article.footnotes)
    out = [write_heading(section, notes) + write_blocks(section.blocks, notes, own) for section in article.sections]
    if notes.written:
        out.append(write_footnotes(notes, own))
    return "".join(out)


def write_heading(section: Section, notes: Notes) -> str:
    """A section's heading, empty where it has none."""
    if not section.heading:
        return ""
    tag = _HEADINGS[min(max(section.level, 1), 6) - 1]
    anchor = section.anchor if section.anchor and not any(map(str.isspace, section.anchor)) else None
    return f"<{tag}{attributes(id=anchor)}>{inline(section.heading, section.marks, notes)}</{tag}>\n"


def write_footnotes(notes: Notes, own: Own = NONE) -> str:
    """The notes as a list, each with links back to where it is referred to."""
    out = ['<div class="footnotes" role="doc-endnotes">\n<ol>\n']
    for label, note in notes.written.items():
        text = inline(note.text, note.marks, notes)
        blocks = write_blocks(note.blocks, notes, own)
        back = "".join(
            f' <a href="#{back_reference(label, count)}" class="footnote-backref" role="doc-backlink">↩</a>'
            for count in range(1, notes.references.get(label, 0) + 1)
        )
        out.append(f'<li id="fn-{label}"><p>{text}{back}</p>\n{blocks}</li>\n')
    out.append("</ol>\n</div>\n")
    return "".join(out)
