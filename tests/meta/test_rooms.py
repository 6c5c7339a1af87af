"""Which part of the library may know which: stages meet in the pipeline only."""

from __future__ import annotations

import re

import pytest

from blogextract import pipeline
from meta.sources import MODULES, PACKAGE

STAGES = frozenset({"segment", "content", "structure", "metadata", "export", "fetch"})
TABLES = frozenset({"chrome", "embeds", "platforms"})
RECORDS = frozenset({"article", "blocks", "claims", "decisions", "errors", "outline", "version"})
"""What stages hand to each other, and what all may raise."""
TOOLS = frozenset({"limits", "patterns"})
"""What knows nothing of the rest, and may be used anywhere."""

KNOWS: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "version": frozenset(),
    **dict.fromkeys(TOOLS, frozenset()),
    "blocks": frozenset(),
    "claims": frozenset(),
    "article": frozenset({"blocks", "export"}),  # its methods hand it to the exporters, imported when called
    "decisions": frozenset({"article"}),
    "outline": frozenset({"chrome", "document"}),
    "document": frozenset({"errors"}),
    **dict.fromkeys(TABLES, frozenset({"blocks", "document"})),
    **dict.fromkeys(STAGES, RECORDS | TABLES | {"document"}),
}
"""What a room may import besides itself. Those that are not here join the stages, and may know all."""

JOIN = frozenset(
    {
        "__init__", "__main__", "assemble", "cli", "collection", "many", "migrate", "online", "pipeline", "trace",
        "worker", "workers",
    }
)  # fmt: skip


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_room_imports_only_what_it_may_know(module):
    if module.room in JOIN:
        return
    rooms = {name.split(".")[1] for name in module.imports() if name.startswith("blogextract.")}
    assert rooms - {module.room} - TOOLS <= KNOWS[module.room]


def test_every_room_has_its_place_in_these_tables():
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms == KNOWS.keys() | JOIN


def test_nothing_but_the_front_knows_the_command_line():
    users = {module.room for module in MODULES if any(name.startswith("blogextract.cli") for name in module.imports())}
    assert users <= {"cli", "__main__"}


def test_nothing_below_the_command_line_prints_or_ends_the_program():
    for module in MODULES:
        if module.room not in {"cli", "__main__"}:
            assert not re.search(r"\bprint\(", _code(module)), module.name
            assert "sys.exit" not in _code(module), module.name


def test_the_pipeline_names_the_stages_in_the_order_in_which_they_run():
    text = (pipeline.__doc__ or "").replace("\n", " ")
    order = [text.index(stage) for stage in ("document", "segment", "content", "structure", "assemble")]
    assert order == sorted(order)


def _code(module):
    """The module without its docstrings, in which examples print."""
    import ast

    tree = ast.parse(module.text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [each for each in body if not _is_text(each)] or [ast.Pass()]
    return ast.unparse(tree)


def _is_text(node):
    import ast

    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
