"""What a page is: a post, a page, a listing of posts, or none of them."""

from __future__ import annotations

import re
from math import exp

from msgspec import Struct, field

from blogextract.article import Entry, Kind, PageWarning
from blogextract.content.kind.data_rows import listed_in_data
from blogextract.content.kind.entries import Listed, listed
from blogextract.content.kind.rows import TextOfRows, text_of_rows
from blogextract.content.kind.signs import Told, signs_of, signs_of_rows
from blogextract.content.verdicts import Selection
from blogextract.document.urls import parts_of
from blogextract.outline import Outline

_LISTING = {
    "ld_posts": -1.45,
    "class_listing": 2.48,
    "class_post": -0.74,
    "one_article": -1.89,
    "published": -1.86,
    "confidence": -4.27,
    "pager": 1.77,
    "hint_post": -1.67,
    "hint_page": 0.43,
    "path_root": 0.93,
    "path_listing": 1.24,
    "path_depth": -1.35,
    "path_words": -2.64,
    "path_number": -1.59,
    "few_entries": 1.44,
    "entries_share": 2.37,
    "excerpt_share": 0.85,
    "prose_in_rows": 2.32,
    "long_out": 1.65,
    "long_kept_out": -2.64,
    "rows_before": 1.82,
    "whole_posts": 6.0,
}
"""How much each sign speaks for a listing: a logistic regression over 2,200 real and rendered pages, posts against
listings. `training/listings.py` learns them; with sites and themes held out it takes 1 in 100 real posts for a listing,
none of 462 rendered ones, and 2 of 64 rendered listings for posts. What whole posts in their own elements add is
argued, not learned, since the pages to learn from have next to no such blogs."""
_LISTING_BIAS = 2.24
_MOST_OF_ROWS = 5.5
"""Where the other signs speak against a listing by more, none is looked for. Of the shared pages that are taken
for listings the signs of none did: they stand at -5.0 at the lowest, at -4.2 on real pages."""

_FEWEST = 2
"""Posts that make a listing."""
_SURE = 0.9
"""A listing less likely than this keeps what was taken for its body and its fields: a post must not be lost by a
doubtful word."""
_AGAINST_WORD = 3.0
"""The log odds, those of 0.95, that it takes to call a page a listing which says of itself that it is one post, and
whose address is no listing's."""
_OUTSIDE = 0.4
"""From this share of the kept text outside a listing's rows the page has a text of its own."""
_PAGE_NAMES = frozenset(
    {
        "about", "about-us", "about-me", "contact", "contact-us", "imprint", "impressum", "privacy", "privacy-policy",
        "terms", "terms-of-service", "terms-and-conditions", "disclaimer", "faq", "colophon", "now", "uses", "team",
        "datenschutz", "kontakt", "ueber-uns", "ueber-mich", "a-propos", "mentions-legales", "sobre", "contacto",
        "chi-siamo", "over-ons", "o-nas",
    }
)  # fmt: skip
"""Last words of addresses of pages that a site has beside its posts."""

_HARDLY_POST = 1.0
"""The log odds against a post from which a page without a date is a page of the site: those of 0.73. Of 791 real posts
four have them and no date."""
_EXCERPT = 150
"""Characters that a listing may say of itself: a description of the category or the author."""
_SHORT = 900
"""Characters of body under which an error page or a login wall may hide behind the markup of a post."""


def _any(*phrases: str, start: bool = False) -> re.Pattern[str]:
    """One pattern for phrases of many languages, anywhere in a line or at its start as whole words."""
    joined = "|".join(phrases)
    return re.compile(rf"^(?:{joined})\b" if start else joined, re.IGNORECASE)


_NOT_FOUND = _any(
    r"\b404\b", "not found", "page (?:does not|doesn.t) exist", "no longer (?:exists|available)", "nicht gefunden",
    "existiert nicht", "introuvable", "n.existe pas", "no encontrad", "no existe", "non trovata", "não encontrad",
    "niet gevonden", "nie znaleziono", "не найдена", "見つかりません", "找不到", "찾을 수 없",
)  # fmt: skip
_WALL = _any(
    "log ?in", "sign ?in", "anmelden", "einloggen", "connexion", "se connecter", "iniciar sesión", "accedi", "entrar",
    "inloggen", "zaloguj", "войти", "вход", "ログイン", "登录", "로그인", start=True,
)  # fmt: skip
_CONSENT = _any(
    "before you continue", "bevor sie", "your privacy choices", "we value your privacy", "cookie", "consent",
    "datenschutzeinstellungen", "vie privée",
)  # fmt: skip
_PROTECTED = _any(
    "password[- ]protected", "passwortgeschützt", "protégé par (?:un )?mot de passe",
    "protegid[ao] (?:por|con) contraseña",
)  # fmt: skip


class Classification(Struct, frozen=True):
    """The page's kind, the posts that it lists where it is a listing, and what should be known of it.

    rows: the elements that show those posts, one each, as ranges of nodes; none where the page's data tell of them.
    has_body: false where what was kept is no post's text but a listing's excerpts or an error's words. has_fields:
    false where the author, the date and the terms are those of the posts that it lists.
    """

    kind: Kind
    entries: list[Entry] = field(default_factory=list)
    rows: list[range] = field(default_factory=list)
    warnings: list[PageWarning] = field(default_factory=list)
    has_body: bool = True
    has_fields: bool = True


def classify(
    outline: Outline, selection: Selection, told: Told, *, known: Kind | None = None, alone: bool = True
) -> Classification:
    """The page's kind.

    known: what the caller knows that it is. alone: whether nothing else tells it; where something does, a page is no
    `page` for being hardly a post by its signs.
    """
    kept = sum(run.characters for run in outline.runs if selection.kept[run.index])
    barrier = _barrier(outline, kept, told.title)
    if barrier is not None:
        return Classification("other", warnings=[barrier], has_body=False)
    listing = _listing(outline, selection, told) if known != "post" else None
    if listing is not None:
        return listing
    hardly_post = (alone and selection.unlike_post > _HARDLY_POST) or _is_page(outline, told.address)
    is_page = hardly_post and not told.published and told.kind != "post"
    warnings = _protected(outline, kept)
    form = bool(warnings and outline.document.classed("post-password-form"))  # stands in the place of the post
    return Classification("page" if is_page else "post", warnings=warnings, has_body=not form)


def _listing(outline: Outline, selection: Selection, told: Told) -> Classification | None:
    """The page as a listing, None where it is rather one post."""
    signs = signs_of(outline, selection, told)
    force = _LISTING_BIAS + _force(signs)
    found = listed(outline) if force + _MOST_OF_ROWS > 0 else Listed([], [])
    if len(found.entries) < _FEWEST and signs["path_listing"]:
        found = listed_in_data(outline)
    if len(found.entries) < _FEWEST:
        return None
    text = text_of_rows(outline, selection, found.rows)
    force += _force(signs_of_rows(outline, found, text))
    at_listing = signs["path_listing"] or signs["path_root"]
    if force <= (_AGAINST_WORD if told.kind == "post" and not at_listing else 0):
        return None
    likely = 1 / (1 + exp(-min(force, 30)))
    selection.notes.append(f"taken for a listing of {len(found.entries)} posts: {likely:.2f}")
    doubtful = likely < _SURE
    has_body = doubtful or _has_prose(text)
    return Classification("listing", found.entries, found.rows, has_body=has_body, has_fields=doubtful)


def _is_page(outline: Outline, address: str | None) -> bool:
    """True for a page of the site itself: by its address, or by the class that its platform gives such pages."""
    name = parts_of(address).path.strip("/").rpartition("/")[2].lower().partition(".")[0]
    if name in _PAGE_NAMES:
        return True
    document = outline.document
    body = document.tagged("body")
    classes = set((document.classes[body[0]] or "").lower().split()) if body else set()
    return "page" in classes and not classes & {"single", "single-post", "home", "blog"}


def _force(signs: dict[str, float]) -> float:
    return sum(_LISTING[name] * sign for name, sign in signs.items())


def _has_prose(text: TextOfRows) -> bool:
    """True where much of what was kept stands outside the rows that show the listed posts."""
    return text.kept - text.kept_inside > max(text.kept * _OUTSIDE, _EXCERPT)


def _barrier(outline: Outline, kept: int, title: str | None) -> PageWarning | None:
    """Why a page with next to no text is no post, None where nothing says so."""
    if kept >= _SHORT:
        return None
    document = outline.document
    heads = [document.text(node) for node in document.tagged("h1")[:2]]
    names = [
        name for name in (title, *heads, *(document.raw_text(node) for node in document.tagged("title")[:1])) if name
    ]
    if any(_NOT_FOUND.search(name) for name in names):
        return PageWarning(code="not-found", message="the page says that there is nothing at its address")
    has_password = any((document.get(node, "type") or "").lower() == "password" for node in document.tagged("input"))
    if any(_WALL.search(name.strip()) for name in names) and (has_password or kept < _SHORT / 3):
        return PageWarning(code="login-wall", message="the page asks to sign in before it shows anything")
    if kept < _SHORT and any(_CONSENT.search(name) for name in names):
        return PageWarning(code="consent-page", message="the page asks for consent before it shows anything")
    return None


def _protected(outline: Outline, kept: int) -> list[PageWarning]:
    document = outline.document
    if kept < _SHORT and document.classed("post-password-form"):
        return [
            PageWarning(code="password", message="the post asks for a password; only what it shows without is here")
        ]
    if kept < _SHORT and any(_PROTECTED.search(run.text) for run in outline.runs):
        return [
            PageWarning(code="password", message="the post asks for a password; only what it shows without is here")
        ]
    return []
