import ast
import json
from pathlib import Path

import pytest

import blogextract
from blogextract.chrome import RULES
from blogextract.cli.stage_rules import FAMILIES, STAGE_RULES, why
from cli.pages import HOSTILE, SEA
from meta.sources import MODULES


def test_all_rules_are_listed_with_their_reasons(run):
    ended = run("rules")
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert len(lines) == len({rule.id for rule in RULES} | set(STAGE_RULES)) + len(FAMILIES)
    for rule in RULES:
        assert any(line.startswith(rule.id + " ") and line.endswith(rule.why) for line in lines)


def test_a_rule_is_shown_whole(run):
    ended = run("rules", "share.jetpack")
    assert ended.out.startswith("share.jetpack\n  claims   share\n  because  Jetpack")
    assert '  such as  <div class="sharedaddy' in ended.out
    assert "sd-sharing-enabled" in ended.out


def test_the_rules_of_a_kind_are_shown(run):
    ids = [line for line in run("rules", "share").out.splitlines() if line and not line.startswith(" ")]
    assert ids == [rule.id for rule in RULES if rule.kind == "share"]


def test_rules_are_data_too(run):
    records = [json.loads(line) for line in run("rules", "--json").out.splitlines()]
    assert {rule.id for rule in RULES} <= {record["id"] for record in records}
    assert all(record["why"] for record in records)
    assert json.loads(run("rules", "share.jetpack", "--json").out)["classes"]


def test_the_rules_of_the_stages_are_known(run):
    assert "learned score" in run("rules", "score").out
    assert "metadata" in run("rules", "metadata.author_box").out


def test_an_unknown_rule_is_a_mistake_with_a_hint(run):
    ended = run("rules", "share.jetpak")
    assert ended.code == 2
    assert "Did you mean share.jetpack" in ended.err
    assert run("rules", "zzz").code == 2


def test_why_knows_every_table():
    assert why("share.jetpack").startswith("Jetpack")
    assert why("score.best")
    assert why("metadata.terms")
    assert why("nothing.known") is None


def _ids_of_verdicts():
    """The ids that the stage of the content gives, read from its calls of `keep` and `drop`."""
    for module in MODULES:
        for call in (node for node in ast.walk(module.tree) if isinstance(node, ast.Call)):
            place = {"keep": 1, "drop": 2}.get(getattr(call.func, "attr", ""))
            if module.room == "content" and place is not None and len(call.args) > place:
                given = call.args[place]
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


def test_every_verdict_of_the_content_has_its_words():
    ids = set(_ids_of_verdicts())
    assert {"link_card", "banner", "siblings"} <= ids
    assert [rule for rule in sorted(ids) if not why(rule)] == []


FIXTURES = sorted(Path(__file__).parents[2].glob("fixtures/*/*/page.html"))


@pytest.mark.parametrize(
    "page",
    [SEA, HOSTILE, *FIXTURES],
    ids=lambda page: "/".join(page.parts[-3:-1]) if isinstance(page, Path) else "page",
)
def test_every_rule_of_an_explanation_can_be_asked_for(page):
    for decision in blogextract.explain(page).trace.decisions:
        assert why(decision.rule), decision
