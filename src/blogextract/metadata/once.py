"""Work done once a page, whoever asks: several sources read the same scripts and `<meta>` elements."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from blogextract.document import Document

Answer = TypeVar("Answer")
_UNKNOWN: Any = object()


def once(function: Callable[[Document], Answer]) -> Callable[[Document], Answer]:
    """Remember a function's answer for each page, for as long as somebody holds the page.

    The answer must not hold the page itself, or neither is ever freed.
    """

    @wraps(function)
    def remembered(document: Document) -> Answer:
        answer: Answer = document.memo.get(function, _UNKNOWN)
        if answer is _UNKNOWN:
            answer = document.memo[function] = function(document)
        return answer

    return remembered
