"""Modules and functions stay small enough to be read at one go, and say what they are for."""

from __future__ import annotations

import ast

import pytest

from meta.sources import MODULES

LONGEST_MODULE = 330
"""Lines. A module without functions is a table, and as long as its rows."""
LONGEST_FUNCTION = 50

each_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)


@each_module
def test_a_module_is_short(module):
    if any(module.functions()):
        assert module.text.count("\n") <= LONGEST_MODULE


@each_module
def test_functions_are_short(module):
    for function in module.functions():
        assert function.end_lineno - function.lineno + 1 <= LONGEST_FUNCTION, function.name


@each_module
def test_a_module_says_why_it_exists(module):
    assert ast.get_docstring(module.tree)


@each_module
def test_a_suppression_carries_its_reason(module):
    for line in module.text.splitlines():
        _, found, reason = line.partition("# noqa")
        if found:
            assert " - " in reason, line
        _, found, reason = line.partition("# type: ignore")
        if found:
            assert reason.startswith("["), line
