"""Bodies pass through template languages unchanged; what the languages do is written down here again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.migrate.targets.templates import has_shortcode, hugo, liquid

SIGNS = st.lists(
    st.sampled_from(
        ["{", "}", "%", "<", ">", "/*", "*/", "{{", "}}", "{%", "%}", "{{<", ">}}", "{{%", "%}}", "a", "\n"]
    )
).map("".join)


def as_liquid(text):
    """What Liquid makes of it: an output of a quoted text is the text; nothing else may be left for it."""
    parts = re.split(r'\{\{ "([^"{}]*\{[{%])" \}\}', text)
    assert not any(re.search(r"\{[{%]", part) for part in parts[::2])
    return "".join(parts)


def as_hugo(text):
    """What Hugo makes of it: a shortcode that is commented out loses its comment's signs."""
    out, at = "", 0
    while found := re.compile(r"\{\{([<%])").search(text, at):
        assert text.startswith("/*", found.end())
        closing = "*/" + {"<": ">}}", "%": "%}}"}[found[1]]
        end = text.index(closing, found.end() + 2)
        out += text[at : found.end()] + text[found.end() + 2 : end] + closing[2:]
        at = end + len(closing)
    return out + text[at:]


@given(SIGNS)
def test_liquid_gives_back_the_text(text):
    assert as_liquid(liquid(text)) == text


@given(SIGNS)
def test_hugo_gives_back_the_text_and_at_most_a_comment_behind_it(text):
    found = as_hugo(hugo(text))
    assert found.startswith(text)
    assert re.fullmatch(r"(\n<!-- [>%]\}\} -->\n)?", found[len(text) :])


@pytest.mark.parametrize("text", ["no signs", "a {{ b }} c", "{ {< x"])
def test_hugo_leaves_alone_what_it_does_not_read(text):
    assert not has_shortcode(text)
    assert hugo(text) == text


def test_a_divider_in_a_text_is_none_where_one_stands_before_it():
    assert hugo("`<!--more-->`") == "<!--more-->\n\n`<!--more-->`"
