#!/usr/bin/env python3
"""All chores of this repository, for a machine that has Python and a network and nothing else.

    python3 scripts/dev.py run [INPUT...]    extract a fixture, or any address or file, and print its record
    python3 scripts/dev.py test [ARGS...]    run all tests, or what pytest is told
    python3 scripts/dev.py lint              look for faults with ruff and mypy
    python3 scripts/dev.py floors [ARGS...]  compare the quality on real pages with floors.json, where they are
    python3 scripts/dev.py bench [ARGS...]   score the library on these pages, beside the bare parse
    python3 scripts/dev.py speed [ARGS...]   time it beside other libraries on the fixtures, or any --pages FOLDER

Each first installs what it needs, once: into the virtual environment that is active, or else into `.venv`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_PAGE = (
    str(ROOT / "fixtures" / "wordpress" / "origin-yoast" / "page.html"),
    "--url",
    "https://upland-notebook.example/field-craft/mend-a-dry-stone-wall-before-winter/",
)
BENCH = Path("..", "shared", "bench")
"""Where the pages of the benchmark are, seen from the root; they are no part of the repository."""


def main(arguments: list[str]) -> int:
    """Do the chore that the first argument names; gives the exit code."""
    if not arguments or arguments[0] not in CHORES:
        sys.stderr.write(__doc__ or "")
        return 0 if arguments in (["-h"], ["--help"]) else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one is told so instead of failing later
        return _fail(f"Python 3.11 or later is needed, and this is {sys.version.split()[0]}")
    try:
        return CHORES[arguments[0]](arguments[1:])
    except NotInstalledError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Extract pages; the names of files are those of the folder that the command is given in."""
    return call(installed(), "-m", "blogextract", *(arguments or DEFAULT_PAGE), at=None)


def test(arguments: list[str]) -> int:
    """Run all tests on two processes, unless pytest is told something else."""
    _need_programs()
    return call(installed("dev"), "-m", "pytest", *(arguments or ["-n", "2"]))


def lint(_: list[str]) -> int:
    """Look for faults without running anything; all tools have their say."""
    python = installed("dev")
    return max(
        [
            call(python, "-m", "ruff", "check"),
            call(python, "-m", "ruff", "format", "--check"),
            call(python, "-m", "mypy"),
            call(python, "-m", "mypy", "scripts/dev.py", "scripts/floors.py", "scripts/sources.py"),
        ]
    )


def floors(arguments: list[str]) -> int:
    """Compare the quality on real pages with the floors; without pages there is nothing to compare."""
    if not (ROOT / BENCH / "pages").is_dir():
        sys.stderr.write(f"floors: there are no pages at {BENCH / 'pages'}, so nothing is compared\n")
        return 0
    return call(installed("dev"), "scripts/floors.py", "--bench", str(BENCH), *arguments)


def bench(arguments: list[str]) -> int:
    """Score the library on all pages."""
    score = BENCH / "score.py"
    if not (ROOT / score).is_file():
        return _fail(f"there is no {score}: the benchmark is no part of the repository")
    return call(installed(), str(score), *(arguments or ["--system", "blogextract", "--system", "lxml-parse"]))


def speed(arguments: list[str]) -> int:
    """Time the library beside others; every ratio is of the same run."""
    return call(installed("bench"), "benchmarks/run.py", *arguments)


CHORES = {"run": run, "test": test, "lint": lint, "floors": floors, "bench": bench, "speed": speed}


class NotInstalledError(Exception):
    """What a chore needs could not be installed."""


def call(*command: str, at: Path | None = ROOT, quiet: bool = False) -> int:
    """Run a command in a folder, or where we are; gives its exit code. Quiet ones say nothing."""
    out = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, cwd=at, stdout=out, stderr=out, check=False).returncode


def installed(extra: str = "") -> str:
    """The interpreter of an environment that has the library and an extra; what is there is not installed again."""
    home = Path(sys.prefix) if sys.prefix != sys.base_prefix else _made(ROOT / ".venv")
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = hashlib.sha256(bytes(ROOT) + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    marks = [home / f"blogextract-{name or 'plain'}.installed" for name in {extra, "dev"}]
    if not any(mark.exists() and mark.read_text(encoding="utf-8") == state for mark in marks):
        _install(str(python), f".[{extra}]" if extra else ".")
        (home / f"blogextract-{extra or 'plain'}.installed").write_text(state, encoding="utf-8")
    return str(python)


def _made(home: Path) -> Path:
    """The environment, made where there is none. Some systems have no pip for it: `_pip` knows others."""
    if not (home / "pyvenv.cfg").exists():
        sys.stderr.write(f"making a virtual environment in {home.name}\n")
        if call(sys.executable, "-m", "venv", str(home), quiet=True) and call(
            sys.executable, "-m", "venv", "--clear", "--without-pip", str(home)
        ):
            raise NotInstalledError("no virtual environment can be made: install python3-venv, or activate one")
    return home


def _install(python: str, what: str) -> None:
    """Install the library as it stands here. A network that fails once is asked once more."""
    sys.stderr.write(f"installing {what} and what it needs, once\n")
    command = [*_pip(python), "install", "--quiet", "--disable-pip-version-check", "--editable", what]
    for last in (False, True):
        # standard output is for records
        if subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False).returncode == 0:
            return
        sys.stderr.write("pip failed\n" if last else "pip failed; once more\n")
    raise NotInstalledError("what is needed could not be installed: pip says why above")


PROGRAMS = {
    "openssl": "openssl",  # makes the certificates for the tests of TLS
    "hugo": "hugo",  # what a migration writes is built with the generators that it is for
    "jekyll": "jekyll",
    "nginx": "nginx-light",  # and redirect files are read by the servers that they are for
    "apache2": "apache2",
    "chromium": "chromium",  # hostile pages' results are opened in a real browser
}
"""Programs that tests run, and Debian's packages that bring them; a test of one that is not there is skipped."""


def _need_programs() -> None:
    """Install what is missing of the programs, where there is apt and root runs this."""
    places = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program, path=places) is None]
    if not missing or shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    sys.stderr.write(f"installing {', '.join(missing)}, once\n")
    call("apt-get", "update", quiet=True)
    install = ("apt-get", "install", "--yes", "--no-install-recommends")
    if call("env", "DEBIAN_FRONTEND=noninteractive", *install, *missing, quiet=True):
        for package in missing:  # one that cannot be had does not keep out the others
            call("env", "DEBIAN_FRONTEND=noninteractive", *install, package, quiet=True)


def _pip(python: str) -> list[str]:
    """The pip for an environment: its own, one made for it, or that of the Python which runs this."""
    own = [python, "-m", "pip"]
    if call(*own, "--version", quiet=True) == 0 or call(python, "-m", "ensurepip", quiet=True) == 0:
        return own
    ours = [sys.executable, "-m", "pip", "--python", python]
    if call(*ours, "--version", quiet=True) == 0:
        return ours
    raise NotInstalledError("there is no pip: install python3-venv or python3-pip, or activate an environment with pip")


def _fail(message: str) -> int:
    sys.stderr.write(f"{message}\n")
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
