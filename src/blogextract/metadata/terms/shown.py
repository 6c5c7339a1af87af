"""Categories and tags as the post shows them: which of the lines of terms on a page are the post's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from blogextract.article import Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.dates.alone import is_date_alone
from blogextract.metadata.lines import meta_line, text_before, unknown_words
from blogextract.metadata.page_links import address_kind, page_links
from blogextract.metadata.post_place import PostPlace, leads_home, post_place
from blogextract.metadata.terms import pills
from blogextract.metadata.terms.breadcrumbs import trail
from blogextract.metadata.terms.groups import Group, linked, name_of, near, token_kinds, unlinked
from blogextract.metadata.terms.hashtags import hashtags
from blogextract.metadata.terms.labels import labelled
from blogextract.metadata.terms.shelves import without_shelves
from blogextract.metadata.terms.table import SITE_LABELS, Kind, is_section
from blogextract.metadata.text import fold
from blogextract.outline import Outline

_MAX_TERMS = 40
_MAX_UNSURE = 10
"""More terms than a post has in a line that no markup vouches for: a menu."""
_NEAR = 70
"""Elements between a headline and the lines about it, at most."""
_TOGETHER = 25
"""Elements between two lines of terms at a post's foot, at most."""
_LISTED = 3
"""Terms from which on a line may be a list of those of the whole site."""
_MAX_TEXTS, _PARAGRAPH = 40, 60
"""How many texts below a headline are looked at for the first of the post, and its characters at least."""
_MAX_LINE = 600
_MAX_LINKS = 120
"""Characters of a line that is taken for metadata because most of it is links."""
_FIELDS: dict[Kind, str] = {"category": "categories", "tag": "tags"}
_CLASS_TERM = re.compile(r"^(category|tag)-([^\s]+)$")
_POSTS = ("hentry", "type-post", "post-template", "single-post", "post")
_NO_SLUG = frozenset({"uncategorized", "template", "link", "links", "cloud"})


def claims(document: Document, outline: Outline) -> list[Claim]:
    """The terms that the post shows, one claim for each line of them; then what only breadcrumbs and classes name."""
    around = post_place(document)
    groups = linked(document, around)
    groups += unlinked(document, around, {group.kind for group in groups})
    groups += labelled(document, outline, around, {group.kind for group in groups if _plausible(document, group)})
    groups += hashtags(document, outline, around, {group.kind for group in groups if _plausible(document, group)})
    steps = trail(document).node
    groups = [
        group
        for group in without_shelves(document, groups, around)
        if not steps <= group.node < _end(document, steps) and _plausible(document, group)
    ]
    groups = _without_the_sites(document, groups, around)
    _vouched(groups)
    _primary_tag(document, groups, around)
    found: list[Claim] = []
    for kind in _FIELDS:
        own = _own(document, [group for group in groups if group.kind == kind], around)
        found += _shown(document, kind, own)
    found += pills.claims(document, outline, around, {claim.field for claim in found})
    return [*found, *_from_breadcrumbs(document), *_from_address(document), *_from_classes(document, around)]


def _end(document: Document, node: int) -> int:
    return document.ends[node] if node >= 0 else -1


def _vouched(groups: list[Group]) -> None:
    """In one line with terms that markup tells, other links that only their address tells are terms of the post too."""
    sure = {group.node: {node for _, node in group.names} for group in groups if group.sure}
    for group in groups:
        links = {node for _, node in group.names}
        group.sure = group.sure or (group.node in sure and sure[group.node].isdisjoint(links))


def _primary_tag(document: Document, groups: list[Group], around: PostPlace) -> None:
    """On Ghost the one tag shown about the headline is the primary one, which is what others call the category."""
    if not (first(meta_tags(document), "generator") or "").startswith("Ghost") or around.headline < 0:
        return
    about = list(near(groups, around.headline, _NEAR))
    if len(about) == 1 and about[0].kind == "tag" and len(about[0].names) == 1:
        about[0].kind = "category"


def _plausible(document: Document, group: Group) -> bool:
    """Whether a group is a line of a post's terms.

    A list of the whole site's is none, nor a paragraph that links to archives, nor a menu.
    """
    count = len(group.names)
    if count > _MAX_TERMS or (count > 1 and group.counted == count):
        return False
    unsure = count <= _MAX_UNSURE and not _is_menu(document, group.node)
    return group.sure or (unsure and _is_meta(document, group))


def _without_the_sites(document: Document, groups: list[Group], around: PostPlace) -> list[Group]:
    """The groups but those below the post under words that call them the whole site's.

    Above and within it, some sites call a post's own so.
    """
    listed = [group for group in groups if _is_of_site(document, group)]
    if not listed:
        return groups
    texts = [node for node in document.by_tag.get("p", ()) if node > around.headline]
    first = next((node for node in texts[:_MAX_TEXTS] if len(document.raw_text(node)) >= _PARAGRAPH), len(document))
    return [group for group in groups if group not in listed or group.node < first or around.within_root(group.node)]


def _is_of_site(document: Document, group: Group) -> bool:
    """Whether the words before several terms say that they are the whole site's."""
    first = group.names[0][1]
    if len(group.names) < _LISTED or first < 0:
        return False
    return fold(text_before(document, first)).endswith(SITE_LABELS)


def _is_menu(document: Document, node: int) -> bool:
    """Whether a line leads home as well; a post's own may too, between its author and its day."""
    links = page_links(document)
    names_somebody = document.within(node, links.authors) or document.within(node, links.people)
    return leads_home(document, node) and not names_somebody


def _is_meta(document: Document, group: Group) -> bool:
    """Whether a group's line shows nothing but metadata; a line that a class names may say a little more."""
    text = document.short_text(group.node, _MAX_LINE)
    if text is None:
        return False
    if token_kinds(document.classes[group.node] or "")[2]:
        return True
    linked_characters = sum(len(document.text(node)) for node in document.tagged("a", within=group.node))
    mostly_links = len(text) <= _MAX_LINKS and linked_characters >= 0.5 * len(text)
    return mostly_links or unknown_words(text, group.words) <= 2 + len(group.names) // 4


def _own(document: Document, groups: list[Group], around: PostPlace) -> list[Group]:
    """The lines of the post: those about its headline, and at its foot the first with its neighbours."""
    if around.headline < 0:
        return groups[:1]
    root, headline = around.root, around.headline
    told = [group for group in groups if around.beside(group.node)]
    about = [group for group in near(groups, headline, _NEAR) if group not in told]
    if told:
        about = [group for group in about if group.sure or around.within_root(group.node)]
    own = [*about, *told]
    later = _not_repeated(document, [group for group in groups if group.node > headline + _NEAR and group not in told])
    if own and root >= 0:
        later = [group for group in later if around.within_root(group.node)]
    for group in later:
        if own and own[-1].node > headline + _NEAR and group.node - own[-1].node > _TOGETHER:
            break
        tags = group.kind == "tag" and len({fold(name) for name, _ in group.names}) > 1
        of_post = around.within_root(group.node) or (tags and _is_in_main(document, around, group.node))
        if not group.sure and (own or not of_post):
            continue
        own.append(group)
    return own


def _is_in_main(document: Document, around: PostPlace, node: int) -> bool:
    """Whether a line stands in the page's main part with the headline, where no element holds the post alone."""
    if around.root >= 0:
        return False
    parts = document.tagged("main")
    return len(parts) == 1 and all(parts[0] < inner < document.ends[parts[0]] for inner in (around.headline, node))


def _not_repeated(document: Document, groups: list[Group]) -> list[Group]:
    """The groups whose element is not one of several alike: cards of other posts show a category each."""
    alike: dict[tuple[str, str | None], int] = {}
    for group in groups:
        key = (document.tags[group.node], document.classes[group.node])
        alike[key] = alike.get(key, 0) + 1
    return [group for group in groups if alike[document.tags[group.node], document.classes[group.node]] < 2]


def _shown(document: Document, kind: Kind, own: list[Group]) -> Iterator[Claim]:
    """A claim for each line: the first says all terms, each takes its line out of the body."""
    everything = _unique(term for group in own for term in group.terms(document))[:_MAX_TERMS]
    for at, group in enumerate(own):
        meta = _is_meta(document, group)
        yield Claim(
            field=_FIELDS[kind],
            value=everything if at == 0 else group.terms(document),
            source="terms",
            confidence=(0.95 if group.sure else 0.8) - (0.3 if at else 0),
            node=meta_line(document, group.node, group.words) if meta else None,
            consumes="terms" if meta else None,
        )


def _unique(terms: Iterable[Term]) -> list[Term]:
    """Each term once, by its name."""
    found: dict[str, Term] = {}
    for term in terms:
        found.setdefault(fold(term.name) or term.name, term)
    return list(found.values())


def _from_breadcrumbs(document: Document) -> Iterator[Claim]:
    """The steps between the home page and the post: the categories that it is filed under, if not all of them."""
    steps = trail(document)
    between = [step for step in steps.between if step.name and not is_section(step.name)]
    between = [step for step in between if not is_date_alone(fold(step.name))]
    filed = [step for step in between if step.url and address_kind(step.url) == "category"]
    if between:
        value = filed if len(filed) == len(between) else between[-1:]
        yield Claim(field="categories", value=value, source="breadcrumbs", confidence=0.4, node=steps.node)


def _from_address(document: Document) -> Iterator[Claim]:
    """The category that the post's own address names, where the site's menu links to that category's archive."""
    steps = [step for step in parts_of(document.url).path.casefold().split("/") if step][:-1]
    if not steps:
        return
    found: dict[str, Term] = {}
    for node, kind in page_links(document).terms:
        href = document.get(node, "href") or ""
        slug = href.rstrip("/").rpartition("/")[2].partition(".")[0].casefold()
        if kind == "category" and slug in steps and slug not in found:
            name = name_of(document, node)
            if name:
                found[slug] = Term(name=name, url=document.resolve(href))
    if found:
        terms = [found[step] for step in steps if step in found]
        yield Claim(field="categories", value=terms, source="url", confidence=0.5)


def _from_classes(document: Document, around: PostPlace) -> Iterator[Claim]:
    """What `post_class` writes on a post: slugs, which are not the names but better than nothing."""
    node = _classed_post(document, around)
    if node < 0:
        return
    slugs: dict[str, list[Term]] = {"category": [], "tag": []}
    for token in (document.classes[node] or "").split():
        match = _CLASS_TERM.match(token)
        if match and match[2] not in _NO_SLUG and not match[2].isdigit():
            slugs[match[1]].append(Term(name=match[2].replace("-", " ")))
    for kind, field_name in _FIELDS.items():
        if slugs[kind]:
            yield Claim(field=field_name, value=slugs[kind], source="post_class", confidence=0.2, node=node)


def _classed_post(document: Document, around: PostPlace) -> int:
    """The element whose classes WordPress or Ghost wrote: the post's own, or the page's `body`."""
    roots = [around.root] if around.root >= 0 else document.classed("hentry")[:1]
    for node in [*roots, *document.tagged("body")[:1]]:
        names = (document.classes[node] or "").lower().split()
        if any(name in names for name in _POSTS):
            return node
    return -1
