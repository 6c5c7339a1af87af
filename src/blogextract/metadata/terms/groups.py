"""Finding a post's terms: links and other elements that are categories or tags, grouped by their line.

A link is a term's when its address, its `rel`, its class or its container's class says so. Where they disagree,
what a theme writes for that one link goes before what the whole line shares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

from msgspec import Struct, field

from blogextract.article import Term
from blogextract.document import Document
from blogextract.metadata.page_links import page_links
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.terms.table import CONTAINERS, FOLDER_LINES, HOSTS, LABELS, OF_TAGS, OWN, VAGUE, Kind
from blogextract.metadata.text import fold

MAX_NAME = 60
_MAX_STEPS_UP = 5
_MAX_SIBLINGS, _MAX_LABEL = 60, 30
_LABEL_TAGS = frozenset({"span", "b", "strong", "em", "i", "label"})
_MAX_LINE_UP = 20
_MAX_LINE = 600
_UNNAMED = ("pw-post-title", "pw-post-body-paragraph")
"""Class tokens of Medium's pages: of the title and of the paragraphs, beside the short ones that its style gives."""
_MAX_LINKS = 800
"""More links to terms than that are a page of all terms, not a post."""
_NO_TERM = frozenset({"uncategorized", "uncategorised", "tags", "categories", "read more", "view all", "see all"})
"""`Uncategorized` is what WordPress calls the lack of a category."""
_AROUND = re.compile(r"^[\s#,;|/·•\]\[()“”:：]+|[\s,;|/·•\]\[(“”:：]+$")
_DATED = re.compile(r"(https?://[^?#]+?)/(?:19|20)\d\d/\d\d?/")
_MODULE = re.compile(r"([A-Za-z][A-Za-z0-9]*)_{1,2}([A-Za-z][A-Za-z0-9-]*)__[\w-]{4,10}")
"""A class as CSS modules write it: the component, the element, and a hash."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_COUNT = re.compile(r"\s*\(\d+\)$")
_LINE_TAGS = frozenset({"p", "div", "ul", "ol", "dl", "section", "footer", "header", "nav", "td", "aside", "address",
                        "article", "main", "body", "form", "table"})  # fmt: skip


class Group(Struct):
    """Terms of one kind in one line: the element that holds them.

    sure: whether markup besides the address says that they are terms. counted: how many show a number of posts,
    as lists of the whole site do.
    """

    node: int
    kind: Kind
    sure: bool = False
    counted: int = 0
    names: list[tuple[str, int]] = field(default_factory=list)
    """Each term's name and its link's node, -1 where it is none."""

    def terms(self, document: Document) -> list[Term]:
        """The terms, with absolute addresses."""
        return [
            Term(name=name, url=document.resolve(document.get(node, "href")) if node >= 0 else None)
            for name, node in self.names
        ]

    @property
    def words(self) -> set[str]:
        """The words of the terms, folded."""
        return {word for name, _ in self.names for word in fold(name).split()}


def _plain_tokens(token: str) -> tuple[str, ...]:
    """A class token in lower case; of one that a build tool made of a component's and an element's name, what they say.

    `PostMeta_tags__x1Yz` is `post-meta-tags` and `tags`.
    """
    made = _MODULE.fullmatch(token)
    if made is None:
        return (token.lower(),)
    component, element = (_HUMP.sub("-", part).lower() for part in made.groups())
    return f"{component}-{element}", element


@lru_cache(maxsize=2048)
def token_kinds(names: str) -> tuple[Kind | None, Kind | None, bool]:
    """What a class attribute says of the element itself and of what it holds, and whether it is a container."""
    held: Kind | None = None
    container = False
    own = next((OWN[name] for name in names.lower().split() if name in OWN), None)
    for name in chain.from_iterable(map(_plain_tokens, names.split())):
        if name in CONTAINERS:
            container = True
            held = held or CONTAINERS[name]
    return own, held, container


def linked(document: Document, around: PostPlace) -> list[Group]:
    """The links that are terms, grouped by the line that they stand in."""
    groups: dict[tuple[int, Kind], Group] = {}
    for node, address in _in_containers(document, page_links(document).terms[:_MAX_LINKS]):
        if around.elsewhere(node):
            continue
        kind, sure = _kind(document, node, address)
        if kind and address is None:
            kind = _label_before(document, node) or kind
        name = name_of(document, node) if kind else ""
        if kind and name:
            line = line_of(document, node, around.headline)
            group = groups.setdefault((line, kind), Group(line, kind))
            group.sure = group.sure or sure
            group.counted += _is_counted(document, node)
            group.names.append((name, node))
    return _side_by_side(document, list(groups.values()))


def _side_by_side(document: Document, groups: list[Group]) -> list[Group]:
    """The groups, with terms that have an element each, of one class and in one parent, as one group of that parent."""
    alike: dict[tuple[int, str | None, Kind], list[Group]] = {}
    for group in groups:
        alike.setdefault((document.parents[group.node], document.classes[group.node], group.kind), []).append(group)
    found: list[Group] = []
    for (parent, _, kind), beside in alike.items():
        if len(beside) > 1 and all(len(group.names) == 1 for group in beside):
            names = [group.names[0] for group in beside]
            sure = any(group.sure for group in beside)
            found.append(Group(parent, kind, sure, sum(group.counted for group in beside), names))
        else:
            found += beside
    return sorted(found, key=lambda group: group.node)


def _label_before(document: Document, node: int) -> Kind | None:
    """What the nearest label before a link among its siblings says that it is, where one line has labels of both."""
    above = document.parents[node]
    if document.ends[above] - above > _MAX_SIBLINGS:
        return None
    found: Kind | None = None
    for beside in range(above + 1, node):
        if document.parents[beside] == above and document.tags[beside] in _LABEL_TAGS:
            found = LABELS.get(fold(document.raw_text(beside)[:_MAX_LABEL].rstrip(":： "))) or found
    return found


def _in_containers(document: Document, terms: list[tuple[int, Kind | None]]) -> list[tuple[int, Kind | None]]:
    """The links that are terms with those that only their container tells, in their order."""
    by_class = document.by_class
    boxes = [node for token in HOSTS if token in by_class for node in by_class[token]]
    filed = _in_folders(document)
    boxes += [node for token in OF_TAGS if token in by_class for node in by_class[token] if _is_short(document, node)]
    if not boxes and not filed:
        return terms
    known = {node for node, _ in terms}
    more: dict[int, Kind | None] = {anchor: None for node in boxes for anchor in document.tagged("a", within=node)}
    more |= dict.fromkeys(filed, "category")
    return sorted([*terms, *(term for term in more.items() if term[0] not in known)], key=lambda term: term[0])


def _is_short(document: Document, node: int) -> bool:
    """Whether an element shows no more than a line of terms."""
    return document.short_text(node, _MAX_LINE) is not None


def _in_folders(document: Document) -> list[int]:
    """The links in some platforms' lines about a post to a folder beside that of its year.

    A post at `/notes/2010/05/kiln.html` is filed in `/notes/clay/`.
    """
    by_class = document.by_class
    lines = [node for token in FOLDER_LINES if token in by_class for node in by_class[token]]
    dated = _DATED.match(document.url or "") if lines else None
    if dated is None:
        return []
    folder = re.compile(re.escape(dated[1]) + r"/(?!\d{4}\b)[^/?#.]+(?:/[^/?#.]+)?/(?:index\.html)?", re.IGNORECASE)
    anchors = [anchor for node in lines for anchor in document.tagged("a", within=node)]
    addresses = ((anchor, document.resolve(document.get(anchor, "href"))) for anchor in anchors)
    return [anchor for anchor, address in addresses if address and folder.fullmatch(address)]


def unlinked(document: Document, around: PostPlace, taken: set[Kind]) -> list[Group]:
    """Terms that are no links: elements with a term's own class, of kinds that no link is of."""
    found: dict[tuple[int, Kind], Group] = {}
    by_class = document.by_class
    for token in sorted(token for token in OWN if token in by_class and token not in VAGUE):
        kind = OWN[token]
        for node in by_class[token]:
            if kind in taken or document.tags[node] == "a" or around.elsewhere(node):
                continue
            name = name_of(document, node)
            if name and not document.tagged("a", within=node):
                line = line_of(document, node, around.headline)
                found.setdefault((line, kind), Group(line, kind)).names.append((name, -1))
    return list(found.values())


def _kind(document: Document, node: int, address: Kind | None) -> tuple[Kind | None, bool]:
    """The kind of a link, and whether markup besides the address says so."""
    rel = document.attributes[node].get("rel", "").lower().split()
    own = token_kinds(document.classes[node] or "")[0]
    if "category" in rel:
        return ("tag" if address == "tag" else "category"), True
    tagged = "tag" in rel
    if own == "tag" and tagged:
        return "tag", True
    held, contained = _held(document, node)
    kind = address or own or held or ("tag" if tagged else None)
    return kind, bool(own or tagged or (address and (contained or _is_unnamed(document))))


def _is_unnamed(document: Document) -> bool:
    """Whether the page is of a platform that gives its terms no class that means anything: their address must do."""
    return any(token in document.by_class for token in _UNNAMED)


def _held(document: Document, node: int) -> tuple[Kind | None, bool]:
    """What the nearest container of terms around a node holds, and whether there is a container."""
    contained = False
    for above in islice(document.ancestors(node), _MAX_STEPS_UP):
        names = document.classes[above]
        if names:
            own, held, container = token_kinds(names)
            if held or own:
                return held or own, True
            contained = contained or container
    return None, contained


def name_of(document: Document, node: int) -> str:
    """A term's name as shown, without the hash sign before and the count after it; empty where it is none."""
    text = document.short_text(node, MAX_NAME)
    if text and text[-1].isdigit():
        text = text.removesuffix(_count_of(document, node))
    return clean_name(text) if text else ""


def _count_of(document: Document, node: int) -> str:
    """The number of posts that the last element within a link shows, empty where there is none."""
    last = document.ends[node] - 1
    said = document.raw_text(last).strip() if last > node else ""
    return said if said.isdigit() else ""


def clean_name(text: str) -> str:
    """A term's name; empty where the words are none."""
    text = _AROUND.sub("", _COUNT.sub("", text))
    folded = fold(text)
    if folded in _NO_TERM or text.isdigit() or not any(character.isalnum() for character in text):
        return ""
    return text


def _is_counted(document: Document, node: int) -> bool:
    """Whether a number of posts stands in or after a link."""
    content, next_to = document.content, document.stops[node] + 1
    beside = next_to < len(content) and isinstance(content[next_to], str)
    if beside and re.match(r"\s*\(\d+\)", document.text_at(next_to)[0]):
        return True
    return bool(_count_of(document, node)) or bool(_COUNT.search(document.raw_text(node)))


def line_of(document: Document, node: int, headline: int) -> int:
    """The container of terms around a node, or else the block that holds it; for a list's items the list.

    It never holds the headline as well.
    """
    below = node
    for above in islice(document.ancestors(node), _MAX_LINE_UP):
        if above < headline < document.ends[above]:
            return below
        names = document.classes[above]
        if document.tags[above] in _LINE_TAGS or (names and token_kinds(names)[2]):
            return above
        below = above
    return node


def near(groups: list[Group], headline: int, distance: int) -> Iterator[Group]:
    """The groups that stand about a headline."""
    return (group for group in groups if abs(group.node - headline) <= distance)
