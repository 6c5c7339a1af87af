"""Bios outside of marked boxes, once other sources have said who the author is.

A box typed by hand under the post, a paragraph in italics that begins with the author's name, the "about me" of
a blog that one person writes: only the name tells that they are the author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.author_phrases import ABOUT_AUTHOR
from blogextract.metadata.bio_text import bio_of, is_more
from blogextract.metadata.lines import lines, short_text
from blogextract.metadata.post_place import PostPlace, post_place
from blogextract.metadata.text import fold
from blogextract.outline import Outline, Run

MAX_NAMES = 8
_MIN_BIO = 40
_MAX_PARAGRAPH = 1500
_MAX_HEADING = 60
_TAIL = 0.6
"""Share of the body's text after which a bio by hand may stand."""
_SAYS_OF_A_PERSON = re.compile(
    r"\b(?:is|was|writes|lives|works|has|edits|loves|blogs|runs|teaches|studies|covers|reports|founded|holds|enjoys|ist|"
    r"schreibt|lebt|arbeitet|est|écrit|vit|travaille|es|escribe|vive|trabaja|é|escreve|trabalha|è|scrive|lavora|woont|"
    r"schrijft|werkt|är|skriver|bor|er|on|kirjoittaa|jest|pisze|mieszka|je|píše|este|scrie|пишет|живет|живёт|работает|"
    r"maintains|repairs|keeps|makes|builds|counts|reads|supervises|spends|began|started|grew|can|believes)\b",
    re.IGNORECASE,
)


def bio_claims(document: Document, outline: Outline, names: Sequence[str]) -> list[Claim]:
    """Claims of bios for authors whose names are known: by heading, by place in the body's tail, or in a sidebar.

    names: as other sources claim them, the most believed first.
    """
    known = [name for name in dict.fromkeys(names) if len(fold(name)) > 2][:MAX_NAMES]
    around = post_place(document)
    found = list(_headed(document, outline, known, around))
    found += _trailing(document, outline, known, around) if not found else []
    found += _beside(document, outline, known, around) if not found else []
    return found


def _claim(name: str, bio: str, confidence: float, node: int, consumes: str | None) -> Claim:
    return Claim(
        field="authors",
        value=[Author(name=name, bio=bio)],
        source="author_box",
        confidence=confidence,
        node=node,
        consumes=consumes,
    )


def _headed(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """Text under a heading "About the author", or in the same block after these words."""
    runs = outline.runs
    for at, run in enumerate(runs):
        if len(run.text) > _MAX_HEADING or fold(run.text) not in ABOUT_AUTHOR or around.elsewhere(run.box.node):
            continue
        taken = list(_under(runs, at + 1))
        text = [line for line in taken if len(line.text) >= _MIN_BIO and line.link_characters < 0.6 * line.characters]
        if not text:
            continue
        bio = "\n".join(line.text for line in text)
        root = _around(document, [run.box.node, *(line.box.node for line in text)])
        said = bio if root < 0 else bio + " " + runs[at + 1].text
        name = next((name for name in names if _mentions(said, name)), "")
        if name:
            yield _claim(name, bio, 0.7, root, "author_box" if root >= 0 else None)
            return


def _under(runs: Sequence[Run], start: int) -> Iterator[Run]:
    """The few runs after a heading, up to the next heading or the end of what is around them."""
    for at, run in enumerate(runs[start : start + 4]):
        if run.region >= 0 or (at and run.box.tag in ("h1", "h2", "h3", "h4", "h5", "h6")):
            return
        yield run


def _around(document: Document, nodes: Sequence[int]) -> int:
    """The smallest element around some nodes, -1 where it holds more than them."""
    first, last = min(nodes), max(document.ends[node] for node in nodes)
    for above in [nodes[0], *document.ancestors(nodes[0])]:
        if above <= first and document.ends[above] >= last:
            text = short_text(document, above, _MAX_PARAGRAPH * 2)
            extra = document.ends[above] - last
            return above if text is not None and extra < 30 else -1
    return -1


def _mentions(text: str, name: str) -> bool:
    """Whether a text names a person: in full, or its beginning by the first name."""
    folded, wanted = fold(text), fold(name)
    return f" {wanted} " in f" {folded} " or (folded + " ").startswith(wanted.split()[0] + " ")


def _begins_with(text: str, name: str) -> bool:
    return (fold(text[:120]) + " ").startswith(fold(name) + " ")


def _trailing(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """In the last part of the body a paragraph that begins with an author's name and says what the person does."""
    inside = [run for run in outline.runs if run.region < 0 and not around.elsewhere(run.box.node)]
    start = int(len(inside) * _TAIL)
    for run in inside[start:]:
        if not _MIN_BIO <= len(run.text) <= _MAX_PARAGRAPH or run.link_characters > 0.6 * run.characters:
            continue
        name = next((name for name in names if _begins_with(run.text, name)), None)
        if name and (_in_italics(document, run) or _SAYS_OF_A_PERSON.search(run.text[:160])):
            bio = bio_of(lines(document, run.box.node), name, _more(document, run.box.node))
            if bio:
                yield _claim(name, bio, 0.6, run.box.node, "author_box")
                return


def _more(document: Document, node: int) -> list[str]:
    return [text for anchor in document.tagged("a", within=node) if is_more(text := document.text(anchor))]


def _in_italics(document: Document, run: Run) -> bool:
    """Whether a run is set in italics."""
    first = run.pieces[0][0]
    return any(document.tags[node] in ("em", "i") for node in [first, *list(document.ancestors(first))[:3]])


def _beside(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """In a sidebar, or anywhere else outside of the body, a text that begins with the name or stands under it."""
    del document  # the outline holds the texts
    before = ""
    for run in outline.runs:
        text = run.text
        if _MIN_BIO <= len(text) <= _MAX_PARAGRAPH and run.link_characters < 0.5 * run.characters:
            named = [name for name in names if _begins_with(text, name)]
            if not named and around.elsewhere(run.box.node):
                named = [name for name in names if fold(before) == fold(name)]
            if named and _SAYS_OF_A_PERSON.search(text[:160]):
                yield _claim(named[0], text, 0.4, run.box.node, None)
                return
        before = text if len(text) <= _MAX_HEADING else ""
