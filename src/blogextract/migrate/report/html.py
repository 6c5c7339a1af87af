"""`report.html`: the account for people, one file that needs no script and asks nobody for anything.

All posts stand in one table, those that lost most first. The page and the record of the first `MOST_SIDES` of them
can be opened side by side, as long as the file stays under `LARGEST`: a blog of thousands of posts gives a file that
a browser still opens. Everything that comes from the blog is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TypeAlias

from blogextract.article import Article
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.check import REASONS
from blogextract.migrate.losses import KINDS, Loss
from blogextract.migrate.model import Post, Removed
from blogextract.migrate.report.data import Report, lost_share
from blogextract.migrate.report.look import POLICY, STYLE, histogram
from blogextract.migrate.report.sides import Line, page_side, record_side

MOST_SIDES = 200
"""Posts that are shown side by side: each costs an extraction and some 30 KB."""
LARGEST = 24_000_000
"""Characters after which no more posts are shown side by side."""
_MOST_ROWS = 500
"""Rows of a list of failures, warnings or changes; `report.json` has all."""

_BINS = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
_LABELS = ("nothing", "to 1 %", "to 2 %", "to 5 %", "to 10 %", "to 20 %", "to 50 %", "more")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def write_html(report: Report, journal: Journal) -> Iterator[str]:
    """The file in pieces, so that it is never in memory as a whole."""
    name = report.site.title or report.site.url
    yield (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        f'<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(name)}: migration report</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield f'<h1>{escape(name)}</h1>\n<p class="dim">{_link(report.site.url)} moved to {escape(report.target)}</p>\n'
    yield from _totals(report)
    yield from _completeness(report)
    yield from _losses(report)
    yield from _trouble(report)
    yield from _changes(report)
    yield from _sides(report, journal)
    yield "</body>\n</html>\n"


def _totals(report: Report) -> Iterator[str]:
    totals = report.totals
    shown = {
        "Posts": totals.posts, "Pages": totals.pages, "Missing posts": totals.missing, "Words": totals.record.words,
        "Comments": totals.comments, "Pictures and files": totals.media_files, "Bytes of them": totals.media_bytes,
        "Files not had": totals.media_failures, "Redirects": totals.redirects,
        "Links to nothing": totals.dead_links, "Behind a password": totals.protected,
        "Blocks of the site removed": totals.removed_blocks,
    }  # fmt: skip
    rows = "".join(f"<div><dt>{name}</dt><dd>{number:,}</dd></div>" for name, number in shown.items())
    yield f'<dl class="totals">{rows}</dl>\n'


def _completeness(report: Report) -> Iterator[str]:
    found = report.completeness
    yield "<h2>Completeness</h2>\n"
    rows: Rows = [[each.name, each.known, each.fetched, each.extracted, len(each.missing)] for each in found.accounts]
    yield _table(["Posts named by", "Known", "Fetched", "Extracted", "Missing"], rows)
    if not found.missing:
        yield '<p class="good">Every post that is known of is there.</p>\n'
        return
    yield f'<h3 class="lost">Missing: {len(found.missing):,}</h3>\n'
    missing: Rows = [[_Link(each.url), each.title or "", ", ".join(each.found_by), each.why] for each in found.missing]
    yield from _bounded(["Post", "Title", "Named by", "Why"], missing, len(found.missing))


def _losses(report: Report) -> Iterator[str]:
    yield "<h2>Loss</h2>\n<p>What the pages show where their posts are, against what the records hold.</p>\n"
    yield "<p>The theme's own is what its template shows on nearly every post.</p>\n"
    totals = report.totals
    columns = {
        "Pages": totals.page, "Records": totals.record, "The theme's own": totals.furniture, "Lost": totals.lost,
    }  # fmt: skip
    rows: Rows = [[kind, *(getattr(counts, kind) for counts in columns.values())] for kind in KINDS]
    yield _table(["", *columns], rows)
    bins = [0] * len(_BINS)
    for loss in report.losses:
        share = lost_share(loss)
        bins[next((at for at, end in enumerate(_BINS[:-1]) if share <= end), len(_BINS) - 1)] += 1
    yield "<h3>Posts by the largest share that any kind lost</h3>\n"
    yield histogram(bins, _LABELS, title="How many posts lost how much") + "\n"
    yield "<h3>Posts, those that lost most first</h3>\n"
    yield '<div class="scroll"><table><tr><th>Post</th>'
    yield "".join(f'<th class="n">{kind}</th>' for kind in KINDS) + "</tr>\n"
    for at, loss in enumerate(report.losses):
        title = escape(loss.title or loss.url)
        name = f'<a href="#post-{at}">{title}</a>' if at < MOST_SIDES else _link(loss.url, loss.title)
        yield f"<tr><td>{name}</td>{''.join(_count(loss, kind) for kind in KINDS)}</tr>\n"
    yield "</table></div>\n"


def _count(loss: Loss, kind: str) -> str:
    """A cell: what the page shows, and what of it is lost."""
    shown, lost = getattr(loss.page, kind), getattr(loss.lost, kind)
    return (
        f'<td class="n">{shown:,} <span class="lost">−{lost:,}</span></td>' if lost else f'<td class="n">{shown:,}</td>'
    )


def _trouble(report: Report) -> Iterator[str]:
    media: Rows = [[_Link(each.url), each.message, _Links(each.posts)] for each in report.media_failures]
    yield from _list("Pictures and files that could not be had", ["File", "Why", "Used by"], media)
    failures: Rows = [[_Link(each.url), each.stage, each.message] for each in report.failures]
    yield from _list("Addresses that could not be fetched or read", ["Address", "Stage", "Why"], failures)
    dead: Rows = [[REASONS.get(why, why), number] for why, number in report.dead_links.items()]
    yield from _list("Links that lead to nothing, listed in dead-links.csv", ["Why", "Links"], dead)
    notices: Rows = [[_Link(each.post), each.code, each.message] for each in report.warnings]
    yield from _list("Warnings", ["Post", "Code", "Message"], notices)


def _changes(report: Report) -> Iterator[str]:
    found = report.changes
    rows: Rows = [[_Link(url), "new"] for url in found.added]
    rows += [[_Link(url), "gone"] for url in found.removed]
    rows += [[_Link(url), "changed: " + ", ".join(fields)] for url, fields in found.changed.items()]
    yield from _list("What differs from the last run", ["Post", "What"], rows)


def _sides(report: Report, journal: Journal) -> Iterator[str]:
    yield "<h2>Page and record side by side</h2>\n"
    if len(report.losses) > MOST_SIDES:
        yield f"<p>The {MOST_SIDES} posts that lost most, of {len(report.losses):,}.</p>\n"
    yield '<p class="dim">On the left what the page shows around its post: pale what was taken for something else, '
    yield "marked what is lost.</p>\n"
    written = 0
    for at, loss in enumerate(report.losses[:MOST_SIDES]):
        post = journal.one(Post, loss.url)
        if post is None:
            continue
        text = f'<details id="post-{at}"><summary>{escape(loss.title or loss.url)}{_lost_words(loss)}</summary><div>'
        text += f'<p class="dim">{_link(loss.url)}</p>'
        if written < LARGEST:
            text += (
                f'<div class="sides"><div><h3>Page</h3>{_page(page_side(journal, post), frozenset(loss.dropped))}</div>'
            )
            text += f"<div><h3>Record</h3>{_record(post)}</div></div>"
        text += "</div></details>\n"
        written += len(text)
        yield text


def _lost_words(loss: Loss) -> str:
    lost = [f"{getattr(loss.lost, kind):,} {kind}" for kind in KINDS if getattr(loss.lost, kind)]
    return f' <span class="lost">lost: {", ".join(lost)}</span>' if lost else ""


def _page(lines: Iterable[Line], lost: frozenset[str]) -> str:
    """The page's texts: those that a rule left out pale, with what they were taken for; those that are lost marked."""
    parts = []
    for line in lines:
        kind = "heading" if line.tag in _HEADINGS else "item" if line.tag == "li" else ""
        state = "" if line.kept else "dropped" if line.text in lost else "aside"
        classes = " ".join(filter(None, (kind, state)))
        opening = f'<p class="{classes}">' if classes else "<p>"
        note = "" if line.kept else f"<small>{escape(line.region)}</small> "
        parts.append(f"{opening}{note}{escape(line.text)}</p>")
    return "\n".join(parts) or '<p class="dim">The page is not in the journal.</p>'


def _record(post: Post) -> str:
    article = post.article
    fields = [f"<tr><th>{name}</th><td>{escape(value)}</td></tr>" for name, value in _fields(article) if value]
    removed = "".join(map(_removed, post.removed))
    return f"<table>{''.join(fields)}</table>{record_side(article)}{removed}"


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    yield "title", article.title or ""
    yield "authors", ", ".join(author.name for author in article.authors)
    yield "published", article.published or ""
    yield "modified", article.modified or ""
    yield "categories", ", ".join(term.name for term in article.categories)
    yield "tags", ", ".join(term.name for term in article.tags)
    yield "comments", str(len(article.comments) or "")


def _removed(block: Removed) -> str:
    return f'<p class="dropped"><small>{escape(block.rule)}: {escape(block.why)}</small> {escape(block.text)}</p>'


# Tables

Rows: TypeAlias = "list[Sequence[object]]"


class _Link(str):
    """An address that is shown as a link."""

    __slots__ = ()


class _Links(list[str]):
    """Addresses that are shown as links."""

    __slots__ = ()


def _list(title: str, heads: list[str], rows: Rows) -> Iterator[str]:
    """A heading and a table, nothing where there are no rows."""
    if rows:
        yield f"<h2>{escape(title)}</h2>\n"
        yield from _bounded(heads, rows, len(rows))


def _bounded(heads: list[str], rows: Iterable[Sequence[object]], number: int) -> Iterator[str]:
    """A table of the first rows, and how many more there are."""
    shown = [row for _, row in zip(range(_MOST_ROWS), rows, strict=False)]
    yield _table(heads, shown)
    if number > _MOST_ROWS:
        yield f'<p class="dim">And {number - _MOST_ROWS:,} more, in report.json.</p>\n'


def _table(heads: list[str], rows: Rows) -> str:
    numbers = [bool(rows) and all(isinstance(row[at], int) for row in rows) for at in range(len(heads))]
    marks = [' class="n"' if number else "" for number in numbers]
    top = "".join(f"<th{mark}>{escape(head)}</th>" for head, mark in zip(heads, marks, strict=True))
    body = [
        "<tr>" + "".join(f"<td{mark}>{_cell(value)}</td>" for value, mark in zip(row, marks, strict=True)) + "</tr>\n"
        for row in rows
    ]
    return f'<div class="scroll"><table><tr>{top}</tr>\n{"".join(body)}</table></div>\n'


def _cell(value: object) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, _Links):
        return "<br>".join(map(_link, value))
    return _link(value) if isinstance(value, _Link) else escape(str(value))


def _link(url: str, text: str | None = None) -> str:
    """A link to the old site; an address that is none of the web is only text."""
    shown = escape(text or url)
    return f'<a href="{escape(url)}">{shown}</a>' if url.startswith(("http://", "https://")) else shown
