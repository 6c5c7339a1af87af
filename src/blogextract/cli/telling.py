"""An explanation in words: parts that one rule treated alike together, each with a few of its words.

All that stems from a page is made harmless here, whether or not a terminal reads it: it may be piped to a pager.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import msgspec

from blogextract.cli.stage_rules import why
from blogextract.cli.terminal import in_line, painted, shortened
from blogextract.decisions import Decision, Explanation, Trace

_EXCERPT = 100
"""Characters shown of a part."""
_MOST_EVIDENCE = 3
"""How many different kinds of evidence are shown of a part."""
_COLOURS = {"kept": "green", "dropped": "yellow"}


def told(name: str, explanation: Explanation, words: str | None) -> str:
    """What became of a page, or of some words in it."""
    lines = list(_page(name, explanation))
    decisions = explanation.trace.decisions
    if words is None:
        for _, group in groupby(decisions, key=lambda decision: (decision.action, decision.region, decision.rule)):
            lines += _part(list(group))
    else:
        lines += _words(explanation.trace, words)
    return "\n".join(lines) + "\n\n"


def about(trace: Trace, words: str) -> dict[str, Any]:
    """The decisions on some words as plain data."""
    return {"text": words, "decisions": msgspec.to_builtins(found(trace, words))}


def as_json(data: dict[str, Any], *, indent: int | None) -> str:
    """Plain data as JSON with a line break at its end."""
    encoded = msgspec.json.encode(_encodable(data))
    return (encoded if indent is None else msgspec.json.format(encoded, indent=indent)).decode() + "\n"


def found(trace: Trace, words: str) -> list[Decision]:
    """The decisions on some words; where they go over several runs, those on each of these."""
    within = trace.about(words)
    if within:
        return within
    wanted = _folded(words)
    texts = [_folded(decision.text) for decision in trace.decisions]
    start = " ".join(text for text in texts if text).find(wanted)
    if start < 0:
        return []
    over: list[Decision] = []
    at = 0
    for decision, text in zip(trace.decisions, texts, strict=True):
        if text and at < start + len(wanted) and at + len(text) > start:
            over.append(decision)
        at += len(text) + 1 if text else 0
    return over


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _page(name: str, explanation: Explanation) -> Iterator[str]:
    """What the page is."""
    article = explanation.article
    kept = sum(decision.action == "kept" for decision in explanation.trace.decisions)
    dropped = len(explanation.trace.decisions) - kept
    yield painted(in_line(name), sys.stdout, bold=True)
    title = f"“{_excerpt(article.title)}”" if article.title else "without a title"
    yield f"  {article.kind} {title}, confidence {article.confidence:.2f}; parts: {kept} kept, {dropped} dropped"
    for note in explanation.trace.notes:
        yield f"  note: {in_line(note)}"
    for warning in article.warnings:
        yield f"  warning: {in_line(warning.message)} ({in_line(warning.code)})"


def _part(group: list[Decision]) -> Iterator[str]:
    """Decisions that one rule made alike, told together."""
    first = group[0]
    yield ""
    yield f"{_head(first)}{_of(group)}"
    evidence = list(dict.fromkeys(in_line(decision.evidence) for decision in group))
    evidence = [each for each in evidence if each not in ("", first.region)]
    if evidence:
        more = f" and {len(evidence) - _MOST_EVIDENCE} more" if len(evidence) > _MOST_EVIDENCE else ""
        yield f"    {'; '.join(shortened(each, _EXCERPT) for each in evidence[:_MOST_EVIDENCE])}{more}"
    text = " ".join(decision.text for decision in group if decision.text)
    if text:
        yield f"    “{_excerpt(text)}”"
    media = [address for decision in group for address in decision.media]
    if media:
        more = f" and {len(media) - 1} more" if len(media) > 1 else ""
        yield f"    {shortened(in_line(media[0]), _EXCERPT)}{more}"


def _head(decision: Decision) -> str:
    action = painted(decision.action, sys.stdout, fg=_COLOURS[decision.action])
    return f"{action} as {in_line(decision.region)} by {in_line(decision.rule)}"


def _of(group: list[Decision]) -> str:
    """How many decisions there are, and between which scores."""
    facts = [f"{len(group)} parts"] if len(group) > 1 else []
    scores = [decision.score for decision in group if decision.score is not None]
    if scores:
        low, high = f"{min(scores):.2f}", f"{max(scores):.2f}"
        facts.append(f"score {low}" if low == high else f"scores {low} to {high}")
    return f" ({', '.join(facts)})" if facts else ""


def _words(trace: Trace, words: str) -> Iterable[str]:
    """What became of some words, with all that is known."""
    decisions = found(trace, words)
    if not decisions:
        return ["", f"“{_excerpt(words)}” stands nowhere in the visible text of the page"]
    lines: list[str] = []
    for decision in decisions:
        lines += ["", f"{_head(decision)}{_of([decision])}"]
        facts = (
            ("because", why(decision.rule)),
            ("evidence", decision.evidence),
            ("where", decision.path),
            ("text", _around(decision.text, words)),
        )
        lines += [f"    {label:<8} {in_line(fact)}" for label, fact in facts if fact]
    return lines


def _around(text: str, words: str) -> str:
    """The part of a text in which the words stand."""
    at = max(0, text.casefold().find(_folded(words)))
    start = max(0, at - _EXCERPT)
    end = at + len(words) + _EXCERPT
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _excerpt(text: str) -> str:
    return shortened(in_line(text[: 4 * _EXCERPT]), _EXCERPT)


def _encodable(value: Any) -> Any:  # noqa: ANN401 - plain data of any shape
    """The data with all its texts encodable: half a surrogate pair has no bytes."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() if not value.isascii() else value
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    return value
