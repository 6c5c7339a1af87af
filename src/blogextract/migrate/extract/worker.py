"""What a worker makes of one answer of the blog's server, from one parse of it."""

from __future__ import annotations

import hashlib
import re

import msgspec
from msgspec import Struct

from blogextract.article import Article
from blogextract.assemble import file_of
from blogextract.blocks import Image
from blogextract.collection import paused
from blogextract.migrate.extract import signs
from blogextract.migrate.extract.region import dropped, page_counts, root_of
from blogextract.migrate.losses import record_counts, total
from blogextract.migrate.model import Counts, PageResult
from blogextract.pipeline import work
from blogextract.trace import Work

_SPACE = re.compile(r"\W+")
_SHORT_HASH = 20


class PageTask(Struct, array_like=True):
    """An answer on its way to a worker. charset: what HTTP said of the body.

    named: the blog itself names the address among its posts.
    """

    url: str
    content: bytes
    charset: str | None = None
    named: bool = False


def answer(task: bytes) -> bytes:
    """A worker's part: the `PageResult` of a `PageTask`, both packed."""
    given = msgspec.msgpack.decode(task, type=PageTask)
    return msgspec.msgpack.encode(page_result(given))


def page_result(task: PageTask) -> PageResult:
    """All that a migration wants to know of one page."""
    with paused():
        done = work(task.content, url=task.url, charset=task.charset, alone=False)
        document = done.outline.document
        digest = digest_of(done.article)
        if done.article.kind == "listing" and (task.named or signs.shows_one(document)):
            done = work(task.content, url=task.url, charset=task.charset, known="post", alone=False)
        article = done.article
        root = root_of(done)
        protected = signs.is_protected(document) or any(each.code == "password" for each in article.warnings)
        hidden = protected and not article.sections  # the page shows a form where the post would be
        return PageResult(
            url=task.url,
            article=article,
            page=Counts() if hidden else page_counts(done),
            record=total([record_counts(article), _lead(done)]),
            shape=signs.shape(document, root.node if root else 0),
            protected=protected,
            number=signs.number(document),
            says=signs.says(document),
            also=signs.also(document),
            comment_pages=signs.comment_pages(document),
            digest=digest,
            dropped=[] if hidden else dropped(done),
        )


def digest_of(article: Article) -> str:
    """A hash of the body's words, by which the same post at two addresses is told; empty where there is no body.

    A listing is told by what it lists as well.
    """
    listed = "".join(f"\n{entry.url}" for entry in article.entries)
    folded = _SPACE.sub(" ", article.text + listed).casefold().strip()
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:_SHORT_HASH] if folded else ""


def _lead(done: Work) -> Counts:
    """The lead image counts where it was taken out of the post's own text."""
    lead, root = done.article.lead_image, root_of(done)
    if lead is None or root is None:
        return Counts()
    wanted = file_of(lead.src)
    if any(isinstance(block, Image) and file_of(block.src) == wanted for block in done.article.media):
        return Counts()
    document = done.outline.document
    inside = any(
        wanted and wanted in (document.get(node, "src") or "") + (document.get(node, "srcset") or "")
        for node in document.tagged("img", root.node)
    )
    return Counts(images=int(inside))
