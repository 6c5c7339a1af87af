"""The benchmark runs and prints its table."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(ROOT / "benchmarks" / "run.py"), *arguments], capture_output=True, text=True, check=False
    )


def test_two_fixtures_give_a_table_and_a_picture(tmp_path):
    picture = tmp_path / "ratios.svg"
    done = bench("--limit", "2", "--rounds", "1", "--system", "blogextract", "--plot", str(picture))
    assert (done.returncode, done.stderr) == (0, "")
    rows = [
        line.split(" | ") for line in done.stdout.splitlines() if line.startswith(("| lxml-parse", "| blogextract"))
    ]
    assert [row[0] for row in rows] == ["| lxml-parse", "| blogextract"]
    assert rows[0][4] == "1.00"
    assert float(rows[1][4]) > 1
    assert "`blogextract FILE`: " in done.stdout
    assert len(list(ET.fromstring(picture.read_text()).iter())) > 6  # noqa: S314 - our own


def test_a_folder_without_pages_is_told_of(tmp_path):
    done = bench("--pages", str(tmp_path))
    assert done.returncode == 2
    assert "there is no .html file" in done.stderr
