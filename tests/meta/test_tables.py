"""What stands in a table of the library has its test or its fixture; of rules `tests/chrome` tries the examples."""

from __future__ import annotations

import pytest

from blogextract.cli.app import COMMANDS, command_of
from blogextract.embeds.identify import PROVIDERS
from blogextract.export import EXPORTERS
from blogextract.metadata import FALLBACKS, SOURCES, VISIBLE_SOURCES
from embeds.rows import rows
from golden.cases import CASES, FIXTURES, name_of
from meta.sources import ROOT

TESTS = ROOT / "tests"


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_an_exporter_has_its_module_and_its_tests(name):
    assert EXPORTERS[name].write.__module__ == f"blogextract.export.as_{name}"
    assert (TESTS / "export" / f"test_as_{name}.py").exists()


@pytest.mark.parametrize("name", sorted({provider.name for provider in PROVIDERS}))
def test_an_embed_provider_has_an_address_in_the_tests(name):
    assert name in {row.provider for row in rows()}


@pytest.mark.parametrize(
    "source", [*SOURCES, *VISIBLE_SOURCES, *FALLBACKS], ids=lambda source: source.__module__.split(".")[-1]
)
def test_a_metadata_source_has_its_tests(source):
    room, _, name = source.__module__.removeprefix("blogextract.").replace(".", "/").rpartition("/")
    assert (TESTS / room / f"test_{name}.py").exists()


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_a_line_and_examples_in_its_help(name):
    each = command_of(name)
    assert each.short_help
    assert "Examples:" in each.help
    assert f"blogextract {'' if name == 'extract' else name}" in each.help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_explained(name):
    for parameter in command_of(name).params:
        if parameter.param_type_name == "option":
            assert parameter.help, parameter.name


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_fixture_is_a_page_a_record_and_notes(case):
    assert {path.name for path in case.folder.iterdir()} == {"page.html", "article.json", "notes.md"}
    assert case.url.startswith(("http://", "https://"))
    assert len((case.folder / "notes.md").read_text(encoding="utf-8").splitlines()) >= 3
    assert case.page.strip()


def test_nothing_lies_beside_the_fixtures():
    assert [path.name for path in FIXTURES.iterdir() if path.is_file()] == ["README.md"]
    assert [path for path in FIXTURES.glob("*/*") if path.is_file()] == []
