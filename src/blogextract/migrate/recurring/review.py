"""`review.md`: what was taken out of the posts as the site's own, and what recurs and was left, for people to judge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blogextract.migrate.recurring.learn import Finding, Review

_LONGEST = 160
_SPECIAL = "\\`*_[]<>#|"


def review_text(review: Review) -> str:
    """The review as Markdown; the same findings give the same text."""
    lines = ["# Review", "", *_eras(review)]
    lines += ["## Taken out of the posts", ""]
    lines += _findings(review.removed) if review.removed else ["Nothing.", ""]
    lines += ["## Recurs, and was left in the posts", ""]
    if review.left:
        lines += ["Nothing showed that the site and not an author put these there. Look whether you want them.", ""]
    lines += _findings(review.left) if review.left else ["Nothing.", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _eras(review: Review) -> Iterator[str]:
    if len(review.eras) > 1:
        yield "The posts were made by these templates:"
        yield ""
        for name, posts in review.eras.items():
            yield f"- `{name}`: {_posts(posts)}"
        yield ""


def _findings(findings: list[Finding]) -> Iterator[str]:
    for finding in findings:
        text = " ".join(finding.text.split())
        shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
        yield f"- {finding.kind}: “{_escaped(shown)}”"
        rule = f"`{finding.rule}`: " if finding.rule else ""
        yield f"  - {rule}{finding.why} (template `{finding.era}`)"
        for url in finding.examples:
            yield f"  - <{url}>"
    yield ""


def _posts(number: int) -> str:
    return f"{number} post" if number == 1 else f"{number} posts"


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in text)
