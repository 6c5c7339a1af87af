"""Let libFuzzer look for pages that break an invariant, led by the lines that each page runs.

    pip install 'blogextract[fuzz]'
    python fuzz/atheris_extract.py -max_total_time=600 -max_len=20000 build/corpus fuzz/corpus

New pages go to the first folder; those under `fuzz/corpus` are short seeds, one for each part of the library.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

with atheris.instrument_imports(include=["blogextract"]):
    from property.invariants import check


def main() -> None:
    """Hand each page that the fuzzer makes to the check."""
    atheris.Setup(sys.argv, lambda data: check(data) and None)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
