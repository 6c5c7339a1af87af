"""Regular expressions that are compiled when they are first used.

Python compiles each of them anew in every process, some tenths of a millisecond for a long one, and a page needs less
than half of them. Those that nearly every page needs, and those that are asked very often, stay `re.compile`.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "scanner")


class _Deferred:
    """Stands for a pattern until somebody asks for one of its parts, and from then on has the pattern's own methods.

    Threads that ask at the same time compile it twice, to the same.
    """

    def __init__(self, source: str, flags: int) -> None:
        self._asked = (source, flags)

    def __getattr__(self, name: str) -> object:
        """What the object itself does not have yet."""
        if name.startswith("_"):  # what copies and pickles ask for
            raise AttributeError(name)
        pattern = re.compile(*self._asked)
        vars(self).update({method: getattr(pattern, method) for method in _METHODS})
        return getattr(pattern, name)


def deferred(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as from `re.compile`, but compiled when it is first used; functions of `re` do not take it."""
    return cast("re.Pattern[str]", _Deferred(source, flags))
