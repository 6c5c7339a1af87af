from __future__ import annotations

import pytest

from blogextract.embeds import (
    ATOM_CLASSES,
    FACADE_CLASSES,
    HIDDEN_MEDIA_TAGS,
    MEDIA_TAGS,
    SOCIAL_CLASSES,
    is_media_atom,
)


@pytest.mark.parametrize("tag", ["iframe", "video", "audio", "object", "img", "picture", "lite-youtube", "amp-vimeo"])
def test_media_elements_are_atoms_whatever_their_classes(tag):
    assert is_media_atom(tag, [])
    assert is_media_atom(tag, ["alignleft"])


@pytest.mark.parametrize(
    ("tag", "tokens"),
    [
        ("blockquote", ["twitter-tweet", "tw-align-center"]),
        ("div", ["wide", "rll-youtube-player"]),
        ("figure", ["wp-block-embed", "is-provider-youtube"]),
        ("a", ["preview-lazyload", "preview-youtube"]),
        ("p", ["codepen"]),
    ],
)
def test_an_element_with_a_token_of_the_tables_is_an_atom(tag, tokens):
    assert is_media_atom(tag, tokens)


@pytest.mark.parametrize(
    ("tag", "tokens"),
    [
        ("div", []),
        ("p", ["entry-content"]),
        ("a", ["tweet"]),
        ("body", ["wp-block-embed"]),
        ("div", ["twitter-tweets"]),
        ("ul", ["codepen"]),
    ],
)
def test_other_elements_are_no_atoms(tag, tokens):
    assert not is_media_atom(tag, tokens)


def test_tokens_are_in_lower_case_since_they_are_looked_up_so():
    assert all(token == token.lower() for token in ATOM_CLASSES)


def test_no_token_is_in_both_tables():
    assert not FACADE_CLASSES.keys() & SOCIAL_CLASSES.keys()
    assert len(ATOM_CLASSES) == len(FACADE_CLASSES) + len(SOCIAL_CLASSES)


def test_every_token_counts_on_some_tag():
    assert all(tags for tags in ATOM_CLASSES.values())


def test_elements_without_visible_text_are_no_media_by_their_tag_alone():
    assert not HIDDEN_MEDIA_TAGS & MEDIA_TAGS
