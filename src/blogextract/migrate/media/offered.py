"""What else a page offers for a picture whose best version is gone.

Blog software lists a picture in several sizes, and on old sites some of the files are no longer there. The smaller
ones that the page names are asked for then, the largest first; no address is made up.
"""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document, load
from blogextract.document.lazy import is_like_an_address
from blogextract.document.renditions import stem, width_hint
from blogextract.document.sources import image_source
from blogextract.document.srcset import Candidate, parse_srcset
from blogextract.errors import InputError
from blogextract.migrate.journal import Journal
from blogextract.migrate.media.wanted import Wanted
from blogextract.migrate.model import Post

_MOST = 6
"""Addresses that are tried: a set has as many sizes."""


def other_offers(journal: Journal, wanted: Wanted) -> Iterator[str]:
    """The other addresses of the same picture on the pages of a post that shows it, the largest first."""
    post = journal.one(Post, wanted.post)
    found: dict[str, int] = {}
    for url in (post.pages or [post.url]) if post else ():
        page = journal.response(url)
        if page is None or not page.body:
            continue
        try:
            document = load(page.body, url=url)
        except InputError:
            continue
        for address, width in _offers(document, wanted.url):
            if address.startswith(("http://", "https://")) and address not in wanted.candidates:
                found[address] = max(width, found.get(address, 0))
    yield from sorted(found, key=lambda address: (-found[address], address))[:_MOST]


def _offers(document: Document, wanted: str) -> Iterator[tuple[str, int]]:
    """What the elements that show a picture name, as far as it is the same file in another size, and how wide."""
    name = stem(wanted)
    for node in document.tagged("img"):
        shown = image_source(document, node)
        if shown is None or shown.src != wanted:
            continue
        around = document.parents[node]
        beside = document.tagged("source", within=around) if document.tags[around] == "picture" else []
        for element in (node, *beside):
            for candidate in _named(document.attributes[element]):
                address = document.resolve(candidate.address)
                if address and stem(address) == name:
                    yield address, candidate.width or width_hint(address) or 0


def _named(attributes: dict[str, str]) -> Iterator[Candidate]:
    """Every address in an element's attributes, those of sets one by one."""
    for attribute, value in attributes.items():
        if attribute.endswith("srcset"):
            yield from parse_srcset(value)
        elif is_like_an_address(value):
            yield Candidate(value)
