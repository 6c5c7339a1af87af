"""The lines that end a run on the command line."""

from __future__ import annotations

from blogextract.migrate.report.changes import Changes
from blogextract.migrate.report.data import Report, Totals

_NAMED = 5
"""Missing posts that the summary names; the report names all."""
_UNITS = ("bytes", "KiB", "MiB", "GiB")


def summary(report: Report, out: str) -> str:
    """What came of the run, in a few lines. out: the output folder as the user named it."""
    totals = report.totals
    lines = [f"{_many(totals.posts, 'post')} and {_many(totals.pages, 'page')} from {report.site.url} are in {out}"]
    if totals.media_files or totals.media_failures:
        files = f"{_many(totals.media_files, 'picture or file', 'pictures and files')} ({_size(totals.media_bytes)})"
        failed = f"; {totals.media_failures:,} could not be had" if totals.media_failures else ""
        lines.append(files + failed)
    lines += _words(totals)
    if totals.dead_links:
        lines.append(f"{_many(totals.dead_links, 'link')} in posts to nothing on the new site: see dead-links.csv")
    if totals.protected:
        lines.append(f"{_many(totals.protected, 'post')} behind a password: what can be seen was taken")
    lines += _told(report.changes)
    missing = report.completeness.missing
    if missing:
        lines.append(f"{_many(len(missing), 'post')} missing:")
        lines += [f"  {each.url} ({each.why})" for each in missing[:_NAMED]]
        if len(missing) > _NAMED:
            lines.append(f"  and {len(missing) - _NAMED:,} more, named in report.html")
    else:
        lines.append("no post is missing")
    return "\n".join([*lines, f"the account of it all: {out}/report.html"])


def _words(totals: Totals) -> list[str]:
    """How many of the posts' words came along; what a theme says on every post is none of them."""
    furniture = totals.furniture.words
    shown = totals.page.words - furniture
    if not shown:
        return []
    had = shown - totals.lost.words
    line = f"{had:,} of {shown:,} words of the posts are in the records ({_percent(had, shown)})"
    return [line + (f"; {furniture:,} more are the theme's own" if furniture else "")]


def _told(found: Changes) -> list[str]:
    """What differs from the last run, in a line."""
    if not found:
        return []
    counts = [(len(found.added), "new"), (len(found.removed), "gone"), (len(found.changed), "changed")]
    told = ", ".join(f"{number:,} {what}" for number, what in counts if number)
    fields = sorted({name for names in found.changed.values() for name in names})
    return [f"since the last run: {told}" + (f" (in {', '.join(fields)})" if fields else "")]


def _many(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _size(number: float) -> str:
    unit = 0
    while number >= 1024 and unit < len(_UNITS) - 1:
        number /= 1024
        unit += 1
    return f"{number:.0f} {_UNITS[unit]}" if unit == 0 else f"{number:.1f} {_UNITS[unit]}"


def _percent(part: int, whole: int) -> str:
    """A share, never rounded up to all."""
    share = part / whole * 100
    return f"{share:.1f} %" if part == whole or share < 99.95 else "99.9 %"
