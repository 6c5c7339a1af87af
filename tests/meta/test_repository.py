"""The repository holds nothing of one machine, and says the same thing in all its files."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from blogextract.version import VERSION
from meta.sources import MODULES, ROOT

PATHS = re.compile("/" + r"(?:work/(?:main|shared|venv)\b|root/\.|home/\w+/\.|Users/\w+/\.)")
HOSTS = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs", "org"))]
LOCKS = ("requirements*.txt", "*.lock", "Pipfile*", "package-lock.json", "pylock*.toml")

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tracked():
    """The files that belong to the repository; all that lie there where git does not know."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git repository: which files belong to it cannot be told")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout  # noqa: S603 - our own words
    return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_path_of_one_machine_or_the_host_of_a_registry(tracked):
    for path in tracked:
        text = path.read_bytes().decode("utf-8", "replace")
        assert PATHS.search(text) is None, path
        assert not [host for host in HOSTS if host in text], path


def test_there_is_no_lock_file(tracked):
    assert [path for path in tracked for pattern in LOCKS if path.match(pattern)] == []


def test_the_changelog_tells_of_this_version():
    assert re.search(
        rf"^## \[?{re.escape(VERSION)}\b", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )


def test_the_license_is_the_one_that_is_declared():
    assert PYPROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")


def test_what_is_imported_is_declared_and_what_is_declared_is_imported():
    declared = {_name(each) for each in PYPROJECT["project"]["dependencies"]}
    extras = PYPROJECT["project"]["optional-dependencies"]
    beside = {"bench", "dev", "fuzz", "training"}  # for scripts and tests, not for the library
    declared |= {_name(each) for extra in extras.keys() - beside for each in extras[extra]}
    roots = {name.partition(".")[0] for module in MODULES for name in module.imports()}
    outside = roots - set(sys.stdlib_module_names) - {"blogextract"}
    distributions = packages_distributions()
    used = {_normal(distributions[name][0]) for name in outside}
    assert used == declared


def test_every_ignored_lint_carries_its_reason():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    codes = re.findall(r'^    "[A-Z]+[0-9]*",.*$', text, re.MULTILINE)
    assert codes
    assert [line for line in codes if "#" not in line] == []


def test_a_chore_of_the_makefile_is_one_of_the_script():
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    script = (ROOT / "scripts" / "dev.py").read_text(encoding="utf-8")
    assert {"run", "test", "lint", "bench"} <= set(targets)
    for target in targets:
        assert f'"{target}": {target}' in script


def _name(requirement):
    return _normal(re.split(r"[\[<>=!~ ;]", requirement)[0])


def _normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()
