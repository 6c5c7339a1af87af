"""The site's name, and titles without it.

`<title>` and `og:title` often end (some begin) with the site's name. A part is taken off only where the page shows
that it is such: by a name that it gives, its address, its home link, or its copyright line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from urllib.parse import unquote

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import host_of, parts_of
from blogextract.metadata.data.graph import graph, path_key
from blogextract.metadata.data.meta_tags import meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.text import compact, fold, plain
from blogextract.patterns import deferred

SEPARATOR = re.compile(
    r"\s+(?:[|\-–—·•»«›‹/~:⋆★✦]|::|\|\||>|<|←|→|&#124;)\s+|\s*[|｜»«]\s*|\s+[-–—]|:\s+|\s*_\s*(?=\S+$)"
)
"""What stands between a title and the site's name."""

_META = ("og:site_name", "application-name", "apple-mobile-web-app-title", "sitename", "publisher", "dc.publisher")
_HOME_TEXT = 80
_FIRST_LINKS = 50
"""Links from the top of the page in which the one to the home page is looked for."""
_MAX_HOME_LINKS = 6
_FIRST_FOLDER_LINKS = 12
_LOGO = re.compile(r"\s*\blogo\b\s*", re.IGNORECASE)
_SITE_TITLE = deferred(
    r"(?:site|blog|header|page)[-_]?(?:title|name|heading)|home-?link|brand|logo|\bbanner", re.IGNORECASE
)
"""Classes of the element that shows the site's name."""
_NAMED = (
    "site-title", "blog-title", "site-name", "site__title", "titlewrapper", "brand", "site-logo", "logo",
    "navbar-brand", "custom-logo",
)  # fmt: skip
"""Class tokens of what shows the site's name, a link or not."""
_LOGIN = deferred(r"\s‹\s(?P<name>\S.{0,78}?)\s[—–-]\sWordPress\s*\Z")
"""How WordPress ends the titles of its own pages, that to log in among them."""
SOURCE = "home_link"
WORDS_OF_A_SITE = 5
"""Words of a name; what is longer is a page's title that a theme gave out as the site's."""
_MAX_ROUNDS = 4
_MAX_STEPS = 12


@once
def site_names(document: Document) -> tuple[str, ...]:
    """What the page calls its site, the surest first."""
    tags = meta_tags(document)
    titles = {fold(title) for title in tags.get("og:title", ())}
    found: list[str] = [value for value in tags.get(_META[0], ()) if not _is_page_title(value, titles)]
    known = graph(document)
    for node in known.typed("website", "blog", "organization", "newsmediaorganization"):
        found += _strings(node.get("name")) + _strings(node.get("alternateName"))
    for node in known.tops:
        for publisher in known.follow(node.get("publisher")):
            if isinstance(publisher, dict):
                found += _strings(publisher.get("name"))
    less_sure = chain((value for name in _META[1:] for value in tags.get(name, ())), _home_links(document))
    found += [text for text in less_sure if fold(text) not in titles]
    found += _host(document)
    return tuple(dict.fromkeys(name for text in found if (name := plain(text)) and len(name) <= _HOME_TEXT))


def _is_page_title(name: str, titles: set[str]) -> bool:
    """Whether what is given out as the site's name is the page's title: on the home page they are the same."""
    return len(name.split()) > WORDS_OF_A_SITE and fold(name) in titles


def _strings(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]


def _home_links(document: Document) -> Iterator[str]:
    """Texts of links to the home page, and the words of the logos in them."""
    for node in home_links(document):
        for text in (document.text(node), document.get(node, "title"), document.get(node, "aria-label")):
            if text and len(text) <= _HOME_TEXT and fold(text) not in _HOME_WORDS:
                yield text
        for image in document.tagged("img", node)[:1]:
            if alt := document.get(image, "alt"):
                yield _LOGO.sub(" ", alt)


@once
def home_links(document: Document) -> list[int]:
    """The first links of the page to its site's home page."""
    anchors = document.by_tag.get("a", ())[:_FIRST_LINKS]
    found: list[int] = []
    for node in anchors:
        href = document.attributes[node].get("href")
        if href and (href in _HOME_PATHS or _leads_home(document, href)):
            found.append(node)
            if len(found) == _MAX_HOME_LINKS:
                break
    return found


def claims(document: Document) -> list[Claim]:
    """The site's name as readers see it: on a link home whose element is named for it, or that the title ends in."""
    title = document.raw_text(document.by_tag["title"][0])[:500] if "title" in document.by_tag else ""
    whole = fold(title)
    titles = {fold(title) for title in meta_tags(document).get("og:title", ())}
    for node in sorted({*home_links(document), *_folder_links(document)}):
        text = document.text(node) or _logo(document, node) or _said_of_logo(document, node, whole)
        folded = fold(text)
        if not folded or len(text) > _HOME_TEXT or folded in _HOME_WORDS or folded in titles:
            continue
        near = (node, *islice(document.ancestors(node), 2))
        around = " ".join(f"{document.classes[at]} {document.get(at, 'id')}" for at in near)
        ends = f" {whole}".endswith(" " + folded) or whole.startswith(folded + " ")
        if ends or _SITE_TITLE.search(around):
            return [Claim(field="site_name", value=text, source=SOURCE, confidence=0.9 if ends else 0.7, node=node)]
    if login := _LOGIN.search(title):
        return [Claim(field="site_name", value=login["name"], source=SOURCE, confidence=0.7)]
    return _unlinked(document, whole)


def _unlinked(document: Document, whole: str) -> list[Claim]:
    """A claim of a name that leads nowhere, as on the home page itself: the page's title, or its beginning or end."""
    by_class = document.by_class
    for node in [node for token in _NAMED if token in by_class for node in by_class[token][:2]]:
        text = document.short_text(node, _HOME_TEXT) or _logo(document, node)
        folded = fold(text)
        told = f" {whole}".endswith(" " + folded) or whole.startswith(folded + " ")
        if folded and told and folded not in _HOME_WORDS:
            return [Claim(field="site_name", value=text, source=SOURCE, confidence=0.8, node=node)]
    return []


def _logo(document: Document, node: int) -> str:
    """What the picture in a link says."""
    alt = next((document.get(image, "alt") for image in document.tagged("img", node)[:1]), None)
    return _LOGO.sub(" ", alt).strip() if alt else ""


def _said_of_logo(document: Document, node: int, whole: str) -> str:
    """The title of a link that shows only a drawing, where the page's own title ends in it; others say "to the top"."""
    title = (document.get(node, "title") or "").strip()
    return title if title and whole.endswith(" " + fold(title)) else ""


def _folder_links(document: Document) -> list[int]:
    """The first links to the folder that the page is in: the home page of a blog that shares its host."""
    first = f"/{path_key(document.url or '').strip('/').partition('/')[0]}"
    anchors = document.by_tag.get("a", ())[:_FIRST_FOLDER_LINKS] if len(first) > 1 else ()
    path = first.partition("?")[0]
    links = [(node, document.attributes[node].get("href", "")) for node in anchors]
    return [node for node, href in links if (path in href.lower() or "%" in href) and path_key(href) == first]


_HOME_WORDS = frozenset(
    {
        "home",
        "startseite",
        "accueil",
        "inicio",
        "start",
        "homepage",
        "hjem",
        "hem",
        "blog",
        "главная",
        "首页",
        "ホーム",
        "logo",
        "back",
    }
)


def _leads_home(document: Document, href: str) -> bool:
    """True for an absolute address of the home page, and for a relative one that only climbs, up to the top."""
    if href.startswith(_ABSOLUTE):
        return _is_home(document, href)
    return bool(_CLIMBS.fullmatch(href)) and parts_of(document.resolve(href)).path in _TOP_PATHS


def _is_home(document: Document, href: str) -> bool:
    """True for an absolute address that leads to the home page of the page's own site."""
    if "/" in href.partition("//")[2].rstrip("/") or ("?" in href and path_key(href)):
        return False
    return not document.url or host_of(href) == host_of(document.url)


_ABSOLUTE = ("http://", "https://", "//")
_CLIMBS = deferred(r"\.\.(?:/\.\.)*/?(?:(?<=/)index\.html)?")
_TOP_PATHS = frozenset({"", "/", "/index.html"})
_HOME_PATHS = frozenset({"/", "./", "index.html", "/index.html", "/index.php"})


@once
def _host(document: Document) -> list[str]:
    """The page's host, as names are written: whole, and each label that can be a name."""
    addresses = [document.url, *meta_tags(document).get("og:url", [])[:1]]
    host = next((host for address in addresses if address and (host := host_of(address))), "")
    if not host:
        return []
    labels = host.split(".")[:-1]
    return [host, *(label for label in labels if len(label) > 3 and label not in _SERVICE_LABELS)]


_SERVICE_LABELS = frozenset(
    {"blog", "blogs", "news", "docs", "support", "help", "shop", "store", "learn", "info", "mobile"}
)


@once
def sections(document: Document) -> frozenset[str]:
    """The parts of the site that the page's address goes through, as titles name them."""
    path = unquote(parts_of(document.url).path)
    steps = [fold(step.replace("-", " ").replace("_", " ")) for step in path.strip("/").split("/")[:_MAX_STEPS]]
    return frozenset(step for step in steps[:-1] if step)


def bare_title(document: Document, title: str) -> str:
    """A title of the page without the names of its site and section."""
    return strip_site(title, site_names(document), sections(document))


@lru_cache(maxsize=1024)
def strip_site(title: str, names: tuple[str, ...], parts: frozenset[str] = frozenset()) -> str:
    """A title without the site's name at its end or its beginning; as it is where nothing would be left."""
    folded = _folded(names)
    for _ in range(_MAX_ROUNDS):
        shorter = _once_shorter(title, folded, parts)
        if shorter == title:
            break
        title = shorter
    return title


def is_site_name(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text is one of the site's names, or runs together to one."""
    return _is_site(text, _folded(names))


@lru_cache(maxsize=64)
def _folded(names: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(fold(name), compact(name)) for name in names]


def _once_shorter(title: str, names: list[tuple[str, str]], parts: frozenset[str]) -> str:
    """The title without one part that is a site's name."""
    cuts = list(SEPARATOR.finditer(title))
    for cut in reversed(cuts[-_MOST_CUTS:]):
        if title[: cut.start()].strip() and _is_site(title[cut.end() :], names):
            return title[: cut.start()].strip()
    if cuts and cuts[-1].group().strip() in _BARS:
        last = fold(title[cuts[-1].end() :])
        if last in _SECTIONS or last in parts:
            return title[: cuts[-1].start()].strip() or title
    for cut in cuts[:1]:
        if cut.group().strip() == ":":
            continue  # "Python: what is new" is about Python, wherever it stands
        folded = fold(title[: cut.start()])
        if title[cut.end() :].strip() and (folded in _ARCHIVES or any(folded == name for name, _ in names)):
            return title[cut.end() :].strip()
    return title


_MOST_CUTS = 20
"""Separators from the end of a title before which a site's name may stand; real titles have up to five."""
_ARCHIVES = frozenset({"blog archive", "blog archives", "archives", "blogarchiv"})
"""What old themes set before a post's title."""
_BARS = frozenset({"|", "｜", "»", "«", "·", "•"})
_SECTIONS = frozenset(
    {"blog", "news", "article", "articles", "insights", "home", "homepage", "magazine", "opinion", "newsletter"}
)
"""What stands after a bar and names the part of the site."""


def _is_site(part: str, names: list[tuple[str, str]]) -> bool:
    """True where a part of a title is one of the site's names, or runs together to one."""
    folded, run = fold(part), compact(part)
    if not run:
        return False
    for name, name_run in names:
        if folded == name or run == name_run:
            return True
        if len(run) >= 4 and len(name_run) >= 4:
            if run in name_run and len(run) * 2.5 >= len(name_run):
                return True
            if name_run in run and len(name_run) * 2 >= len(run) and len(folded.split()) <= 6:
                return True
    return False
