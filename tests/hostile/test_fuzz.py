"""The fuzzer runs: its longer runs are made by hand, `python fuzz/run.py --cases 5000 --seed 1`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def fuzz(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / "fuzz" / "run.py"), *arguments], capture_output=True, text=True, check=False
    )


def test_mutated_fixtures_hold_what_must_hold(tmp_path):
    done = fuzz("--cases", "30", "--seed", "suite", "--finds", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("30 cases, ")
    assert done.stdout.endswith("0 finds\n")


def test_pages_are_checked_again():
    seeds = [str(seed) for seed in sorted((ROOT / "fuzz" / "corpus").iterdir())]
    assert len(seeds) > 3
    assert fuzz("--page", *seeds).returncode == 0
