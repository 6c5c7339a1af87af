"""Breaks between parts of the text."""

from __future__ import annotations

from blogextract.blocks import Rule
from blogextract.outline import Box
from blogextract.structure.contents import Content
from blogextract.structure.context import Context


def of_rule(context: Context, box: Box) -> list[Content] | None:
    """A rule, where parts of the post stand on both sides of it."""
    return [Rule()] if context.stands_between(box) else []
