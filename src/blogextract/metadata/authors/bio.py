"""Bios outside of marked boxes, once other sources have said who the author is.

A box typed by hand under the post, a paragraph in italics that begins with the author's name, the "about me" of
a blog that one person writes: only the name tells that they are the author's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.bio_text import MAX_LONE_BIO, MIN_LONE_BIO, bio_of, is_more
from blogextract.metadata.authors.box_read import portrait, read_bio
from blogextract.metadata.authors.box_roots import box_roots
from blogextract.metadata.authors.card import carded
from blogextract.metadata.authors.persons import as_authors
from blogextract.metadata.authors.phrases import ABOUT_AUTHOR
from blogextract.metadata.lines import Line, lines
from blogextract.metadata.openings import first_word, openings
from blogextract.metadata.post_place import PostPlace, post_place
from blogextract.metadata.text import fold, lines_holding
from blogextract.outline import Outline, Run
from blogextract.patterns import deferred

MAX_NAMES = 8
_MAX_HEADING = 60
_MAX_LINES = 80
_MAX_OPENED = 40
"""Claimed regions, each one run of the outline, whose lines are looked at."""
_AFTER_NAME = 4
"""Runs from one that is a name, among which the text about that person is the next outside of comments."""
_LAST_RUNS = 8
"""Paragraphs at the end of the body among which a bio by hand may stand."""
_VERB_WITHIN = 70
"""Characters after a name within which a bio says what the person is or does."""
_ABOUT_FIRST_WORDS = frozenset(phrase.partition(" ")[0] for phrase in ABOUT_AUTHOR)
_SAYS_OF_A_PERSON = deferred(
    r"\b(?:is|was|writes|lives|works|worked|has|edits|loves|blogs|runs|teaches|studies|covers|reports|founded|holds|"
    r"enjoys|maintains|repairs|keeps|makes|builds|counts|reads|supervises|spends|began|started|grew|believes|joined|"
    r"ist|war|schreibt|lebt|arbeitet|est|écrit|vit|travaille|es|escribe|vive|trabaja|é|escreve|trabalha|è|scrive|lavora|"
    r"woont|schrijft|werkt|är|skriver|bor|er|on|kirjoittaa|jest|pisze|mieszka|je|píše|este|scrie|пишет|живет|живёт|"
    r"работает|is an?)\b"
)
"""Case counts: titles and names are not verbs."""


def bios(document: Document, outline: Outline | None, claims: Iterable[Claim]) -> list[Claim]:
    """The bios of the authors whom other claims name, where no author box was found."""
    told = [claim for claim in claims if claim.field == "authors"]
    if outline is None or any(claim.source == "author_box" for claim in told):
        return []
    told.sort(key=lambda claim: -claim.confidence)
    return bio_claims(document, outline, [author.name for claim in told for author in as_authors(claim.value)])


def bio_claims(document: Document, outline: Outline, names: Sequence[str]) -> list[Claim]:
    """Claims of bios for authors whose names are known.

    By a box that does not name its author, by a heading, by a card, by place at the body's end, or in a sidebar.
    names: as other sources claim them, the most believed first.
    """
    known = [name for name in dict.fromkeys(names) if len(fold(name)) > 2][:MAX_NAMES]
    around = post_place(document)
    for source in (_boxed, _headed, _labelled, carded, _trailing, _beside):
        found = list(source(document, outline, known, around)) if known else []
        if found:
            return found
    return []


def _boxed(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """Boxes with a class of theirs and no name: of the one author, or of the one whom the text mentions."""
    del outline  # the markup says it all
    for node, kind in box_roots(document, around):
        bio = read_bio(document, node, kind)
        name = next((name for name in names if _mentions(bio, name)), names[0] if len(names) == 1 else "")
        if len(bio) >= MIN_LONE_BIO and name:
            yield _claim(Author(name=name, bio=bio, avatar=portrait(document, node)), 0.7, node)
            return


def _claim(author: Author, confidence: float, node: int, consumes: str | None = "author_box") -> Claim:
    return Claim(
        field="authors",
        value=[author],
        source="author_box",
        confidence=confidence,
        node=node,
        consumes=consumes,
    )


def _headed(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """Text under a heading "About the author"."""
    runs = outline.runs
    headings = [run.index for run in openings(outline).beginning(_ABOUT_FIRST_WORDS) if is_about(run.text)]
    first = _middle(outline, around) if headings else 0
    for at in headings:
        run = runs[at]
        if at < first or around.elsewhere(run.box.node):
            continue
        taken = list(_under(runs, at + 1))
        text = [
            line for line in taken if len(line.text) >= MIN_LONE_BIO and line.link_characters < 0.6 * line.characters
        ]
        if not text:
            continue
        bio = "\n".join(line.text for line in text)
        root = _around(document, [run.box.node, *(line.box.node for line in text)])
        holds_post = 0 <= root <= around.headline < document.ends[root]
        said = bio if root < 0 or holds_post else bio + " " + runs[at + 1].text
        name = next((name for name in names if _mentions(said, name)), "")
        if name:
            yield _claim(Author(name=name, bio=bio), 0.7, root, "author_box" if root >= 0 else None)
            return


def _labelled(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """Text after "About the author" in a block that holds nothing else but a portrait."""
    first: int | None = None
    for run in openings(outline).beginning(_ABOUT_FIRST_WORDS):
        box = run.box
        if run.region >= 0 or box.last - box.first != 1 or around.elsewhere(box.node):
            continue
        shown = lines(document, box.node)
        if len(shown) < 2 or not is_about(shown[0].text):
            continue
        first = _middle(outline, around) if first is None else first
        bio = bio_of(shown[1:], "", _more(document, box.node))
        name = next((name for name in names if _mentions(bio, name)), "")
        if run.index >= first and len(bio) >= MIN_LONE_BIO and name:
            yield _claim(Author(name=name, bio=bio, avatar=portrait(document, box.node)), 0.7, box.node)
            return


def is_about(text: str) -> bool:
    """Whether a text says that one on the author follows."""
    return len(text) <= _MAX_HEADING and fold(text) in ABOUT_AUTHOR


def _middle(outline: Outline, around: PostPlace) -> int:
    """The run in the middle between the headline and the end of what is the post's: bios stand after it."""
    places = [
        run.index
        for run in outline.runs
        if run.box.node > around.headline and run.region < 0 and not around.elsewhere(run.box.node)
    ]
    return places[len(places) // 2] if places else 0


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
            text = document.short_text(above, MAX_LONE_BIO * 2)
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
    """Among the last paragraphs one that begins with an author's name and says what the person does."""
    last = (
        run
        for run in reversed(outline.runs)
        if run.region < 0
        and MIN_LONE_BIO <= len(run.text) <= MAX_LONE_BIO
        and run.link_characters <= 0.6 * run.characters
        and run.box.node > around.headline
        and not around.elsewhere(run.box.node)
    )
    told: set[str] = set()
    firsts = {"", *(first_word(name) for name in names)}
    for run in reversed(list(islice(last, _LAST_RUNS))):
        if first_word(run.text) not in firsts:
            continue
        name = next((name for name in names if name not in told and _begins_with(run.text, name)), None)
        if name is None or not (_in_italics(document, run) or _is_of_person(run.text, name)):
            continue
        bio = bio_of(lines(document, run.box.node), name, _more(document, run.box.node))
        if bio:
            told.add(name)
            yield _claim(Author(name=name, bio=bio), 0.6, run.box.node)


def _is_of_person(text: str, name: str) -> bool:
    """Whether a text that begins with a name of more than one word says what that person is or does."""
    return " " in name.strip() and bool(_SAYS_OF_A_PERSON.search(text, len(name), len(name) + _VERB_WITHIN))


def _more(document: Document, node: int) -> list[str]:
    return [text for anchor in document.tagged("a", within=node) if is_more(text := document.text(anchor))]


def _in_italics(document: Document, run: Run) -> bool:
    """Whether a run is set in italics."""
    first = run.pieces[0][0]
    return any(document.tags[node] in ("em", "i") for node in [first, *list(document.ancestors(first))[:3]])


def _beside(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """In a sidebar, or anywhere else outside of the body, a text that begins with the name or stands under it."""
    before, opened = "", 0
    for at in _named_or_next(outline.runs, names):
        run = outline.runs[at]
        mentioned = any(name in run.text for name in names)
        if not (mentioned or before) or _is_among_comments(outline, run):
            continue
        found = [Line(run.text, run.link_characters, run.box.node)]
        if run.region >= 0 and opened < _MAX_OPENED:
            opened += 1
            found = lines(document, run.box.node, most=_MAX_LINES)
        for line in found:
            name = _told_of(line, names, before, aside=around.elsewhere(line.node))
            if name:
                yield _claim(Author(name=name, bio=line.text), 0.4, line.node, None)
                return
            before = line.text if line.text in names else ""


def _named_or_next(runs: Sequence[Run], names: Sequence[str]) -> list[int]:
    """The runs that hold one of the names, and some after each, in order."""
    named = lines_holding("\n".join([run.text for run in runs]), names)
    return sorted({near for at in named for near in range(at, min(at + _AFTER_NAME, len(runs)))})


def _is_among_comments(outline: Outline, run: Run) -> bool:
    return run.region >= 0 and outline.regions[run.region].kind == "comments"


def _told_of(line: Line, names: Sequence[str], before: str, *, aside: bool) -> str | None:
    """The person whom a line tells of: whom it begins with, or, beside the post, whose name stands before it.

    Within the post a name of one word is a company's too often.
    """
    if not MIN_LONE_BIO <= len(line.text) <= MAX_LONE_BIO or line.links > 0.5 * len(line.text):
        return None
    for name in names:
        begins = _begins_with(line.text, name) and (" " in name.strip() or aside)
        start = len(name) if begins else 0 if aside and before == name else -1
        if start >= 0 and _SAYS_OF_A_PERSON.search(line.text, start, start + _VERB_WITHIN):
            return name
    return None
