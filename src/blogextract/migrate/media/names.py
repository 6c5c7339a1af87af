"""The names that files get: readable, taken from their addresses, and safe on every file system.

A name is lower case ASCII, so that no two differ by case or by how letters are composed; folders have no dot and
files have one, so that none takes the other's place; no part begins with a sign that a static site generator
leaves out; the length is bounded. Two contents that would get one name both get a piece of their digest into it:
names depend on the whole set of files and never on the order in which they came.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

_ROOTS = re.compile(
    r"\A.*?/(?:wp-content/(?:uploads|blogs\.dir/\d+/files)|content/images|sites/default/files)/", re.IGNORECASE
)
"""Where platforms keep uploads: what stands before says nothing about the file."""
_RENDITION = re.compile(r"\A(?:size/w\d+/|styles/[^/]+/public/|v\d{6,}/)", re.IGNORECASE)
"""Folders of a platform's smaller copies: the file is named as its original is."""
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_DEEPEST = 4
"""Folders that are kept, the last ones: uploads by year and month have two."""
_LONGEST_FOLDER = 40
_LONGEST_NAME = 80
"""Characters: with four folders a path stays under 260, which is all that some systems take."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{digit}" for digit in range(10)), *(f"lpt{digit}" for digit in range(10))}
)
"""Names of devices on Windows, whatever the ending."""
_SHORT = 8
"""Digits of a digest that tell files of one name apart."""


class Named(NamedTuple):
    """A file to be named: its digest, the address that names it, and the ending for what it is."""

    digest: str
    url: str
    ending: str


def names(files: Iterable[Named]) -> dict[str, str]:
    """For each digest the path below the media folder."""
    wanted: dict[str, list[Named]] = defaultdict(list)
    for file in sorted(files):
        wanted[f"{plain_name(file.url)}.{file.ending}"].append(file)
    given = {group[0].digest: path for path, group in wanted.items() if len(group) == 1}
    taken = set(given.values())
    for path, group in sorted(wanted.items()):
        if len(group) > 1:
            start = path.rpartition(".")[0]
            for file in group:
                short = f"{start}-{file.digest[:_SHORT]}.{file.ending}"
                given[file.digest] = short if short not in taken else f"{start}-{file.digest}.{file.ending}"
                taken.add(given[file.digest])
    return given


def plain_name(url: str) -> str:
    """The path that an address gives, without ending: folders and the file's own name."""
    try:
        path = urlsplit(url).path
    except ValueError:
        path = ""
    path = _RENDITION.sub("", _ROOTS.sub("", path).lstrip("/"))
    folders, _, name = (
        unquote(path.replace("%2F", "-").replace("%2f", "-")).replace("\\", "/").rstrip("/").rpartition("/")
    )
    stem = re.sub(r"\.[A-Za-z0-9]{1,8}\Z", "", name)
    parts = [part for folder in folders.split("/") if (part := _part(folder, _LONGEST_FOLDER))][-_DEEPEST:]
    return "/".join([*parts, _part(stem, _LONGEST_NAME) or "file"])


def _part(text: str, longest: int) -> str:
    """One part of a path; empty where no letter or digit of it can be written."""
    folded = normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    part = _SEPARATORS.sub("-", folded).strip("-")[:longest].rstrip("-")
    return f"{part}-" + "file" if part in _RESERVED else part
