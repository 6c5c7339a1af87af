"""Markdown read back by markdown-it, as blocks in the form of `markdown_expected`.

HTML that the exporter writes around Markdown (figures, definition lists, panels) is put together again.
"""

from __future__ import annotations

import re
from html import unescape

import yaml
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.dollarmath import index as dollarmath_index
from mdit_py_plugins.footnote import footnote_plugin

from export.runs import Runs, runs

ELEMENTS = {
    "strong": "strong",
    "em": "emphasis",
    "del": "deleted",
    "code": "code",
    "sup": "superscript",
    "sub": "subscript",
    "mark": "highlight",
    "ins": "inserted",
    "kbd": "keyboard",
    "u": "underline",
    "small": "small",
    "s": "deleted",
}

_TAG = re.compile(r"<(/?)([a-z0-9]+)((?:\s[^>]*)?)>", re.DOTALL)
_TITLE = re.compile(r'title="([^"]*)"')


def parser() -> MarkdownIt:
    """CommonMark with GitHub's extensions."""
    options = {"maxNesting": 500, "tasklists": True, "alerts": True, "strikethrough_single_tilde": True}
    found = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    footnote_plugin(found, inline=True, move_to_end=False, always_match_refs=True)
    dollarmath_plugin(found, allow_labels=False, allow_space=False, allow_digits=True)
    return found


_PARSER = parser()


def _is_escaped(state: StateInline, back_pos: int, mod: int = 0) -> bool:
    """Whether backslashes before a place escape it; the plugin's own looks at the end of a text from its start."""
    before = state.src[:back_pos]
    return (len(before) - len(before.rstrip("\\"))) % 2 != mod


dollarmath_index.is_escaped = _is_escaped


def front_matter(markdown: str) -> tuple[dict[str, object], str]:
    """The front matter as a YAML parser reads it, and the body."""
    if not markdown.startswith("---\n"):
        return {}, markdown
    head, _, body = markdown[4:].partition("\n---\n")
    return yaml.safe_load(head), body.removeprefix("\n")


def read(body: str) -> tuple[list[object], dict[str, list[object]]]:
    """The blocks, and the footnotes' blocks by label."""
    notes: dict[str, list[object]] = {}
    tokens = _PARSER.parse(body, {})
    blocks = _blocks(tokens, notes)
    return blocks, notes


def _blocks(tokens: list[Token], notes: dict[str, list[object]]) -> list[object]:
    """The blocks of the tokens of one container."""
    found: list[object] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end = _closing(tokens, at)
        inner = tokens[at + 1 : end]
        if token.type == "footnote_reference_open":
            notes[token.meta["label"]] = _blocks(inner, notes)
        elif token.type == "html_block":
            found.append(("html", token.content))
        else:
            found += _block(token, inner, notes)
        at = end + 1
    return _put_together(found)


def _closing(tokens: list[Token], at: int) -> int:
    """Where the element that a token opens ends."""
    depth = 0
    for end in range(at, len(tokens)):
        depth += tokens[end].nesting
        if depth == 0:
            return end
    raise AssertionError(f"{tokens[at].type} is not closed")


def _block(token: Token, inner: list[Token], notes: dict[str, list[object]]) -> list[object]:
    assert token.type in _BLOCKS, f"the exporter never means {token.type}"
    return _BLOCKS[token.type](token, inner, notes)


def paragraph(text: Runs) -> list[object]:
    """A paragraph's block; one that is a picture alone, in a link or not, is that picture."""
    return [("paragraph", text)] if text else []


def _list(token: Token, inner: list[Token], notes: dict[str, list[object]]) -> object:
    items = []
    at = 0
    while at < len(inner):
        end = _closing(inner, at)
        checked = inner[at].meta.get("checked") if inner[at].meta else None
        items.append((checked, _blocks(inner[at + 1 : end], notes)))
        at = end + 1
    ordered = token.type == "ordered_list_open"
    return ("list", ordered, int(token.attrGet("start") or 0 if token.attrGet("start") is not None else 1), items)


def _table(inner: list[Token]) -> object:
    rows: list[list[object]] = []
    for at, token in enumerate(inner):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            align = re.search(r"text-align:(\w+)", str(token.attrGet("style") or ""))
            rows[-1].append((token.type == "th_open", 1, 1, read_inline(inner[at + 1]), align and align[1]))
    if all(not cell[3] for cell in rows[0]):
        rows = rows[1:]
    return ("table", rows)


def _math(token: Token, *_: object) -> list[object]:
    """A formula; white space at the ends of its lines means nothing."""
    return [("math", [line.strip() for line in token.content.strip().split("\n")])]


_BLOCKS = {
    "paragraph_open": lambda _, inner, __: paragraph(read_inline(inner[0])),
    "heading_open": lambda token, inner, _: [("heading", int(token.tag[1]), read_inline(inner[0]))],
    "bullet_list_open": lambda *found: [_list(*found)],
    "ordered_list_open": lambda *found: [_list(*found)],
    "blockquote_open": lambda _, inner, notes: [("quote", _blocks(inner, notes))],
    "alert_open": lambda token, inner, notes: [("alert", token.meta["kind"].lower(), _blocks(inner[3:], notes))],
    "fence": lambda token, *_: [("code", unescapeAll(token.info), token.content.removesuffix("\n"))],
    "math_block": _math,
    "hr": lambda *_: [("rule",)],
    "table_open": lambda _, inner, __: [_table(inner)],
}


def _put_together(found: list[object]) -> list[object]:
    """Join the blocks that stand between pieces of HTML."""
    frames: list[tuple[str, list[object]]] = [("", [])]
    for block in found:
        if block[0] != "html":
            frames[-1][1].append(block)
            continue
        html = block[1].strip("\n")
        if html.startswith("<table"):
            frames[-1][1].append(_html_table(html))
        elif html.startswith('<div class="raw">'):
            frames[-1][1].append(("raw", html))
        elif html.startswith("<summary") or html != "<!-- -->":
            for line in html.split("\n"):
                _line(line, frames)
    assert len(frames) == 1, f"not closed: {[name for name, _ in frames]}"
    return frames[0][1]


def _line(line: str, frames: list[tuple[str, list[object]]]) -> None:
    """One tag of the HTML around Markdown."""
    summary = re.fullmatch(r"<summary>(.*)</summary>", line)
    if summary:
        frames[-1][1].append(("summary", unescape(summary[1].replace("<br>", "\n"))))
    elif line.startswith("</"):
        name, inner = frames.pop()
        assert line == f"</{name.split()[0]}>", (line, name)
        frames[-1][1].append((name, inner))
    else:
        opening = re.fullmatch(r'<(figure|figcaption|details|dl|dt|dd)(?: class="(\w+)")?>', line)
        assert opening, f"unknown HTML: {line}"
        frames.append((" ".join(filter(None, opening.groups())), []))


def _html_table(html: str) -> object:
    table = lxml_html.fragment_fromstring(html)
    return (
        "table",
        [
            [
                (
                    cell.tag == "th",
                    int(cell.get("colspan", 1)),
                    int(cell.get("rowspan", 1)),
                    runs(_element(cell, frozenset())),
                    cell.get("align"),
                )
                for cell in row
            ]
            for row in table.iter("tr")
        ],
    )


def read_html(html: str) -> Runs:
    """A text with marks that is HTML."""
    return runs(_element(lxml_html.fragment_fromstring(f"<div>{html}</div>"), frozenset()))


def _element(node: lxml_html.HtmlElement, marks: frozenset[object]) -> list[tuple[object, frozenset[object]]]:
    """The characters of an element of a text, and their marks."""
    found = [(c, marks) for c in node.text or ""]
    for child in node:
        if child.tag == "br":
            found.append(("\n", marks))
        elif child.tag == "img":
            found.append((("image", child.get("src"), child.get("alt")), frozenset()))
        elif child.tag == "span" and child.get("class") == "math inline":
            found.append((("math", child.text.removeprefix("\\(").removesuffix("\\)")), frozenset()))
        elif child.tag == "sup" and child.get("id"):
            found.append((("footnote", child[0].get("href").removeprefix("#fn-")), frozenset()))
        elif child.tag == "a":
            link = ("link", child.get("href"), child.get("title") or "")
            found += _element(child, marks | {link})
        elif child.tag == "abbr":
            found += _element(child, marks | {("abbreviation", child.get("title") or "")})
        else:
            found += _element(child, marks | {ELEMENTS[child.tag]})
        found += [(c, marks) for c in child.tail or ""]
    return found


class _Inline:
    """The tokens of one text, read in order."""

    def __init__(self) -> None:
        self.found: list[tuple[object, frozenset[object]]] = []
        self.marks: list[object] = []
        self.formula: list[str] | None = None

    def read(self, tokens: list[Token]) -> Runs:
        for token in tokens:
            self._token(token)
        assert not self.marks, f"not closed: {self.marks}"
        return runs(self.found)

    def _add(self, text: str) -> None:
        if self.formula is not None:
            self.formula.append(text)
        else:
            self.found += [(c, frozenset(self.marks)) for c in text]

    def _token(self, token: Token) -> None:
        match token.type:
            case "text":
                self._add(token.content)
            case "hardbreak":
                self._add("\n")
            case "code_inline":
                self.marks.append("code")
                self._add(token.content)
                self.marks.pop()
            case "link_open":
                self.marks.append(("link", token.attrGet("href"), token.attrGet("title") or ""))
            case "strong_open" | "em_open" | "s_open":
                self.marks.append(ELEMENTS[token.tag])
            case "link_close" | "strong_close" | "em_close" | "s_close":
                self.marks.pop()
            case "html_inline":
                self._html(token.content)
            case _:
                self.found.append((self._atom(token), frozenset()))

    def _atom(self, token: Token) -> object:
        match token.type:
            case "math_inline":
                return ("math", token.content)
            case "footnote_ref":
                return ("footnote", token.meta["label"])
            case "image":
                return ("image", token.attrGet("src"), "".join(child.content for child in token.children or []))
        raise AssertionError(f"the exporter never means {token.type}")

    def _html(self, html: str) -> None:
        if html == "<!-- -->":
            return
        tag = _TAG.fullmatch(html)
        assert tag, f"unknown HTML: {html}"
        closes, name, attributes = tag.groups()
        if name == "br":
            self._add("\n")
        elif name == "span":
            self._formula(closes)
        elif name == "a":
            assert closes or attributes.startswith(" id="), html
        elif closes:
            self.marks.pop()
        elif name == "abbr":
            title = _TITLE.search(attributes)
            self.marks.append(("abbreviation", unescape(title[1]) if title else ""))
        else:
            self.marks.append(ELEMENTS[name])

    def _formula(self, closes: str) -> None:
        if closes:
            self.found.append((("math", "".join(self.formula or [])), frozenset()))
            self.formula = None
        else:
            self.formula = []


def read_inline(token: Token) -> Runs:
    """The text of an inline token."""
    return _Inline().read(token.children or [])
