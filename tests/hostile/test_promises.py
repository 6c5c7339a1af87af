"""What SECURITY.md promises is tested where it says."""

from __future__ import annotations

import re
from pathlib import Path

from blogextract.document.parse import _DEEPEST
from blogextract.fetch import Limits
from blogextract.limits import MAX_ELEMENTS, MAX_PAGE_BYTES
from security.vectors import VECTORS

ROOT = Path(__file__).parents[2]
PROMISES = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_test_named_is_there():
    named = set(re.findall(r"`((?:tests|fuzz)/[\w/.]*)`", PROMISES))
    assert len(named) > 20
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


def test_every_promise_names_its_test():
    promises = re.findall(r"^- .*?(?=^- |^$)", PROMISES, re.MULTILINE | re.DOTALL)
    assert len(promises) > 15
    assert [promise for promise in promises if "tests/" not in promise] == []


def test_the_figures_are_those_of_the_code():
    limits = Limits()
    for figure in (
        f"{len(VECTORS)} attacks",
        f"{MAX_PAGE_BYTES >> 20} MiB or of more than {MAX_ELEMENTS:,} tags is refused",
        f"at most {_DEEPEST} deep",
        f"redirects in number ({limits.max_redirects})",
        f"in size ({limits.max_bytes >> 20} MiB)",
    ):
        assert figure in " ".join(PROMISES.split())
