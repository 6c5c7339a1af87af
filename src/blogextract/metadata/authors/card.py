"""Author cards that no class word tells: a known author's name alone in a line, and under it a text about that person.

Sites of utility classes, hashed classes and page builders have them. The text begins with the person's first name, as
bios on such cards do, and the card holds next to nothing else. One that begins with the full name may be what a company
says of itself under its news, and so needs a portrait.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.bio_text import MAX_LONE_BIO, MIN_LONE_BIO, looks_like_role
from blogextract.metadata.authors.box_read import addresses
from blogextract.metadata.authors.phrases import ABOUT_AUTHOR
from blogextract.metadata.openings import first_word, openings
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.text import fold
from blogextract.outline import Outline, Run

_MAX_NAME = 80
_NEAR = 4
"""Runs after the name among which the bio is: a role, a city, a label may stand between."""
_BESIDE = 300
"""Characters of a card beside the name and the bio: a role, a label, links to other places."""
_LINKED = 0.5
_MAX_ROLE = 90
_WHOLE = frozenset({"html", "body", "main", "article"})
_OTHERS = frozenset({"comments", "related"})
"""Regions of other persons and other posts."""


def carded(document: Document, outline: Outline, names: Sequence[str], around: PostPlace) -> Iterator[Claim]:
    """The cards of the authors whom other sources name, one each."""
    left = [name for name in names if " " in fold(name)]
    for run in openings(outline).holding(left) if left else ():
        if not left:
            return
        if len(run.text) > _MAX_NAME or run.box.node <= around.headline:
            continue
        name = next((name for name in left if _is_name(run.text, name)), None)
        found = _card(document, outline, run, name) if name and not _is_of_others(outline, run) else None
        if found:
            left.remove(found.value[0].name)
            yield found


def _is_name(text: str, name: str) -> bool:
    """Whether a line is the name and no more than a label before it: "About Jane Doe"."""
    folded, wanted = fold(text), fold(name)
    return folded == wanted or (folded.endswith(" " + wanted) and folded[: -len(wanted) - 1] in ABOUT_AUTHOR)


def _is_of_others(outline: Outline, run: Run) -> bool:
    return run.region >= 0 and outline.regions[run.region].kind in _OTHERS


def _card(document: Document, outline: Outline, named: Run, name: str) -> Claim | None:
    """The card that a line with a name begins; None where no bio is under it."""
    after = [run for run in outline.runs[named.index + 1 : named.index + 1 + _NEAR] if run.characters]
    place = next((at for at, run in enumerate(after) if _is_bio(run, name)), None)
    if place is None or any(_is_of_others(outline, run) for run in after[: place + 1]):
        return None
    bio = after[place].text
    node = _around(document, named.box.node, after[place].box.node, len(bio) + len(named.text) + _BESIDE)
    if node is None:
        return None
    avatar, url, links = addresses(document, node, named.box.node)
    if avatar is None and fold(bio).startswith(fold(name)):
        return None
    roles = [run.text for run in after[:place] if _is_role(run)]
    author = Author(name=name, url=url, bio=bio, role=roles[0] if roles else None, avatar=avatar, links=links)
    return Claim(
        field="authors", value=[author], source="author_box", confidence=0.65, node=node, consumes="author_box"
    )


def _is_bio(run: Run, name: str) -> bool:
    """Whether a paragraph begins with the person's first name, and goes on: "Letters: " is a rubric."""
    if not MIN_LONE_BIO <= len(run.text) <= MAX_LONE_BIO or run.link_characters > run.characters * _LINKED:
        return False
    return first_word(run.text) == fold(name).split()[0] and not run.text.partition(" ")[0].endswith(":")


def _is_role(run: Run) -> bool:
    text = run.text
    if len(text) > _MAX_ROLE or run.link_characters or not text[0].isalpha() or any(map(str.isdigit, text)):
        return False
    return looks_like_role(text) and fold(text) not in ABOUT_AUTHOR


def _around(document: Document, first: int, last: int, most: int) -> int | None:
    """The smallest element around two, where it holds little more than them, with a picture beside it if any."""
    found, told = None, ""
    for above in document.ancestors(first):
        if not above <= last < document.ends[above]:
            continue
        text = None if document.tags[above] in _WHOLE else document.short_text(above, most)
        if text is None or (found is not None and text != told):
            return found
        found, told = above, text
    return found
