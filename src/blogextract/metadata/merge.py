"""From claims to `Metadata`: normalise what each source says, choose, and keep who said what."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from msgspec.structs import replace

from blogextract.article import Author, FieldSource, PageWarning, PostLink, Term
from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.byline import name_lines
from blogextract.metadata.authors.merge import merge_authors
from blogextract.metadata.choose import Choice, choose
from blogextract.metadata.dates.merge import merge_dates
from blogextract.metadata.language import direction_of, language_code, reconcile
from blogextract.metadata.lead_image import SHOWN
from blogextract.metadata.links import sane_canonical
from blogextract.metadata.page_links import address_kind
from blogextract.metadata.record import Metadata, Region
from blogextract.metadata.share_cards import is_share_card
from blogextract.metadata.tables import phrases
from blogextract.metadata.terms.names import fitting
from blogextract.metadata.terms.table import Kind, is_section
from blogextract.metadata.text import fold, fold_each, plain
from blogextract.metadata.titles.site_names import bare_title
from blogextract.metadata.titles.title import HEADING

_HARMLESS = frozenset({"author_box", "comments", "terms", "breadcrumbs", "navigation", "byline", "date"})
"""Regions that hold no body whether or not their claim is believed."""

_LOCKED = frozenset({"post-password-form", "post-password-required", "status-private"})
_LOCKED_LABELS = frozenset(
    fold_each(
        phrases(
            """
        protected|private|geschützt|passwortgeschützt|privat|protégé|privé|protegido|protegida|privado|privada
        protetto|privato
        beveiligd|beschermd|skyddad|skyddat|beskyttet|beskyttad|passordbeskyttet|suojattu|yksityinen|zabezpieczony
        prywatny
        chráněno|soukromé|chránené|védett|magán|protejat|korumalı|özel|защищено|личное|захищено|приватний|защитен
        προστατευμένο
        dilindungi|được bảo vệ|保護中|非公開|密码保护|私密|受密碼保護|보호된 글|비공개|محمي|خاص|מוגן|zaštićeno
        zaščiteno|apsaugota
        """
        )
    )
)
"""What WordPress sets before the title of a post that is locked, in its translations."""

_OTHER_KIND: dict[str, tuple[str, Kind]] = {"categories": ("tags", "category"), "tags": ("categories", "tag")}
"""By the field of one kind of terms the field of the other, and what the addresses of the first kind say."""

_SURE_OF_TEXT = 0.85
"""The certainty at which the language of the text outdoes the declared one."""


def merge(claims: Iterable[Claim], document: Document) -> Metadata:
    """The metadata that the claims come to."""
    merger = _Merger(document)
    merger.read(claims)
    return merger.metadata()


class _Merger:
    """The claims by field, and what has been chosen so far."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._claims: dict[str, list[Claim]] = {}
        self._fields: dict[str, Any] = {}
        self._sources: dict[str, FieldSource] = {}
        self._warnings: list[PageWarning] = []
        self._nodes: dict[str, list[int]] = {}
        self._regions: list[Region] = []

    def read(self, claims: Iterable[Claim]) -> None:
        """Sort the claims by field, values normalised; those without value are left out."""
        for claim in claims:
            normalise = _NORMALISERS.get(claim.field)
            value = normalise(claim, self._document) if normalise else claim.value
            if value:
                kept = claim if value == claim.value else replace(claim, value=value)
                self._claims.setdefault(claim.field, []).append(kept)
            elif claim.consumes:
                self._claims.setdefault(claim.field, [])

    def metadata(self) -> Metadata:
        """Choose every field."""
        self._language()
        for field, key in _SIMPLE.items():
            self._take(field, choose(self._claims.get(field, ()), key))
        self._description()
        self._authors()
        for field, choice in merge_dates(self._claims, self._fields.get("language"), self._warnings).items():
            self._take(field, choice)
        for field in ("previous_post", "next_post"):
            self._neighbour(field)
        for field in ("categories", "tags", "breadcrumbs"):
            self._terms(field)
        self._lead_image()
        self._consumed()
        return Metadata(
            **self._fields,
            sources=self._sources,
            warnings=self._warnings,
            nodes=self._nodes,
            regions=sorted(dict.fromkeys(self._regions)),
        )

    def _take(self, field: str, choice: Choice | None, show: Callable[[Any], str] = str) -> None:
        """Set a field to what was chosen."""
        if choice is None:
            return
        self._fields[field] = choice.value
        self._sources[field] = choice.source(show)
        nodes = {claim.node for claim in choice.claims if claim.node is not None}
        if nodes:
            self._nodes[field] = sorted(nodes)
        self._regions += [
            (claim.node, claim.consumes, claim.source)
            for claim in choice.claims
            if claim.node is not None and claim.consumes
        ]

    def _language(self) -> None:
        """The declared language, unless the text is plainly of another."""
        claims = self._claims.get("language", [])
        declared = choose([claim for claim in claims if claim.source != "text"], lambda value: value.partition("-")[0])
        shown = next((claim for claim in claims if claim.source == "text"), None)
        sure = shown is not None and (declared is None or shown.confidence >= _SURE_OF_TEXT)
        language = reconcile(declared.value if declared else None, shown.value if shown and sure else None)
        if declared is not None and language == declared.value:
            declared.value = max((claim.value for claim in declared.claims[:1]), key=len)
            self._take("language", declared)
        elif language is not None and shown is not None:
            agreeing = [claim for claim in claims if claim.value.partition("-")[0] == language]
            language = max((claim.value for claim in agreeing), key=len)  # with the region, where one is declared
            agreeing.sort(key=lambda claim: claim is not shown)
            self._take("language", Choice(language, agreeing, [claim for claim in claims if claim not in agreeing]))
            if declared is not None:
                message = f"the page declares its language as {declared.value}, but its text is {language}"
                self._warnings.append(PageWarning(code="language_mismatch", message=message))
        direction = choose(self._claims.get("direction", ()), str)
        self._take("direction", direction)
        if direction is None and (implied := direction_of(language)):
            self._fields["direction"] = implied
            self._sources["direction"] = FieldSource(believed="language")

    def _authors(self) -> None:
        authors, choice = merge_authors(self._claims.get("authors", []), self._document)
        if choice is not None:
            choice.value = authors
            self._take("authors", choice, _shown_authors)
            self._regions += [(node, "byline", "byline") for node in name_lines(self._document, authors)]

    def _terms(self, field: str) -> None:
        """Terms of the believed source, with addresses that others know."""
        claims = self._claims.get(field, [])
        choice = choose(claims, lambda terms: tuple(fold(term.name) for term in terms))
        if choice is None:
            return
        urls = {fold(term.name): term.url for claim in self._of_kind(field) for term in claim.value if term.url}
        urls |= {fold(term.name): term.url for claim in claims for term in claim.value if term.url}
        choice.value = [
            term if term.url else Term(name=term.name, url=urls.get(fold(term.name))) for term in choice.value
        ]
        self._take(field, choice, _shown_terms)

    def _description(self) -> None:
        """The believed description; what repeats the subtitle only where no source says more."""
        claims = self._claims.get("description", [])
        subtitle = fold(self._fields.get("subtitle") or "")
        others = [claim for claim in claims if claim.node is None and fold(claim.value) != subtitle]
        repeated = subtitle and (first := choose(claims, fold)) and fold(first.value) == subtitle
        choice = choose(others if repeated and others else claims, fold)
        self._take("description", choice)

    def _neighbour(self, field: str) -> None:
        """The believed way to another post, with the title that any source knows: themes show a mere "Next"."""
        choice = choose(self._claims.get(field, ()), lambda link: link.url)
        if choice is None:
            return
        title = next((claim.value.title for claim in choice.claims if claim.value.title), None)
        choice.value = PostLink(url=choice.value.url, title=title)
        self._take(field, choice, lambda link: link.url)

    def _of_kind(self, field: str) -> list[Claim]:
        """Claims for the other kind of terms with addresses of this one: Ghost's first tag stands for a category."""
        filed_as, kind = _OTHER_KIND.get(field, ("", None))
        claims = self._claims.get(filed_as, [])
        return [claim for claim in claims if all(term.url and address_kind(term.url) == kind for term in claim.value)]

    def _lead_image(self) -> None:
        """The believed picture, with the words and size that others give for the same file."""
        told = self._claims.get("lead_image", ())
        told = [claim for claim in told if claim.source == SHOWN or not is_share_card(claim.value.src)]
        choice = choose(told, lambda image: image.src)
        if choice is None:
            return
        image: Image = choice.value
        for claim in choice.claims[1:]:
            known = {name: value for name in image.__struct_fields__ if (value := getattr(image, name))}
            image = replace(claim.value, **known)
        choice.value = image
        self._take("lead_image", choice, lambda image: image.src)

    def _consumed(self) -> None:
        """Regions of claims that were not believed and still are no body."""
        for claims in self._claims.values():
            for claim in claims:
                if claim.node is not None and claim.consumes in _HARMLESS:
                    self._regions.append((claim.node, claim.consumes, claim.source))


def _shown_authors(authors: list[Author]) -> str:
    return ", ".join(author.name for author in authors)


def _shown_terms(terms: list[Term]) -> str:
    return ", ".join(term.name for term in terms)


def _title(claim: Claim, document: Document) -> str | None:
    value = claim.value
    text = (value if claim.source == HEADING else plain(value)) if isinstance(value, str) else None
    if text and ":" in text and not _LOCKED.isdisjoint(document.by_class):
        label, _, rest = text.partition(":")
        text = rest.strip() if fold(label) in _LOCKED_LABELS and rest.strip() else text
    return bare_title(document, text) if text else None


def _text(claim: Claim, _: Document) -> str | None:
    value = claim.value
    return plain(value) if isinstance(value, str) else None


def _code(claim: Claim, _: Document) -> str | None:
    value = claim.value
    return language_code(value) if isinstance(value, str) else None


def _canonical(claim: Claim, document: Document) -> str | None:
    value = claim.value
    return value if isinstance(value, str) and sane_canonical(value, document.url) else None


def _term_list(claim: Claim, _: Document) -> list[Term]:
    """Terms each once, by their folded names."""
    found: dict[str, Term] = {}
    value = claim.value
    for item in value if isinstance(value, list | tuple) else (value,):
        term = Term(name=item) if isinstance(item, str) else item
        name = plain(term.name) if isinstance(term, Term) else None
        name = fitting(name) if name and claim.field != "breadcrumbs" else name
        key = fold(name) or name if name else None
        if claim.field == "categories" and name and claim.source != "terms" and is_section(name):
            continue  # the theme's list of all posts
        if key and name and (key not in found or (term.url and not found[key].url)):
            found[key] = Term(name=name, url=term.url)
    return list(found.values())


_NORMALISERS: dict[str, Callable[[Claim, Document], Any]] = {
    "title": _title,
    "subtitle": _text,
    "description": _text,
    "site_name": _text,
    "language": _code,
    "canonical_url": _canonical,
    "categories": _term_list,
    "tags": _term_list,
    "breadcrumbs": _term_list,
}
"""What makes a claimed value comparable and fit for the record; an empty answer discards the claim."""

_SIMPLE: dict[str, Callable[[Any], Hashable]] = {
    "title": fold,
    "subtitle": fold,
    "site_name": fold,
    "canonical_url": str,
    "kind": str,
    "comments": len,
    "comment_system": lambda system: system.name,
    "next_page": str,
    "series": lambda series: series.url or series.name,
}
"""Fields that need nothing but the choice, and what of a value tells it from another."""
