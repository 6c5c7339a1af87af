"""In which fields two records differ, one line each: a path, what was expected, what was found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

_ABSENT = object()
_LONGEST = 300
"""Characters of a value that are shown."""


def differences(expected: Any, found: Any, path: str = "") -> Iterator[str]:
    """Where the values differ. Lists are aligned first, so that a block too many does not show as all others wrong."""
    if _key(expected) == _key(found):
        return
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in [*expected, *(key for key in found if key not in expected)]:
            yield from differences(expected.get(key, _ABSENT), found.get(key, _ABSENT), f"{path}.{key}".lstrip("."))
    elif isinstance(expected, list) and isinstance(found, list):
        yield from _in_lists(expected, found, path)
    else:
        yield f"{path}: expected {_shown(expected)} / found {_shown(found)}"


def _in_lists(expected: list[Any], found: list[Any], path: str) -> Iterator[str]:
    matcher = SequenceMatcher(None, [_key(item) for item in expected], [_key(item) for item in found], autojunk=False)
    for action, start, end, found_start, found_end in matcher.get_opcodes():
        if action == "equal":
            continue
        pairs, lost, added = _paired(expected[start:end], found[found_start:found_end])
        for index, other in pairs:
            yield from differences(expected[start + index], found[found_start + other], f"{path}[{start + index}]")
        for index in lost:
            yield f"{path}[{start + index}]: expected {_shown(expected[start + index])} / nothing found"
        for index in added:
            yield f"{path}[{found_start + index}]: nothing expected / found {_shown(found[found_start + index])}"


def _paired(expected: list[Any], found: list[Any]) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Which of two stretches to compare with each other: the most alike, in order, and of the same type."""
    pairs: list[tuple[int, int]] = []
    after = 0
    for index, item in enumerate(expected):
        if len(expected) == len(found):
            likest = index
        else:
            scores = {other: _likeness(item, found[other]) for other in range(after, len(found))}
            likest = max(scores, key=lambda other: scores[other], default=-1)
            if likest < 0 or scores[likest] < 0.5:
                continue
        pairs.append((index, likest))
        after = likest + 1
    used = {index for index, _ in pairs}, {other for _, other in pairs}
    lost = [index for index in range(len(expected)) if index not in used[0]]
    added = [index for index in range(len(found)) if index not in used[1]]
    return pairs, lost, added


def _likeness(one: Any, other: Any) -> float:
    if isinstance(one, dict) and isinstance(other, dict) and one.get("type") != other.get("type"):
        return 0.0
    return SequenceMatcher(None, _key(one), _key(other), autojunk=False).ratio()


def _key(value: Any) -> str:
    """The value as JSON, in which true is not 1."""
    if value is _ABSENT:
        return ""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _shown(value: Any) -> str:
    if value is _ABSENT:
        return "nothing"
    text = _key(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"
