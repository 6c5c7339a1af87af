"""The blocks: their tags, and the ways through them."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.blocks import (
    Block,
    Callout,
    Definition,
    DefinitionItem,
    Definitions,
    Details,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Media,
    Paragraph,
    Quote,
    Rule,
    Video,
    children,
    walk,
)
from property.strategies import blocks


def _paragraphs(*texts):
    return [Paragraph(text=text) for text in texts]


@pytest.mark.parametrize(
    ("block", "inner"),
    [
        (Paragraph(text="a"), []),
        (Rule(), []),
        (Quote(blocks=_paragraphs("a", "b")), _paragraphs("a", "b")),
        (Callout(blocks=_paragraphs("a")), _paragraphs("a")),
        (Details(summary="s", blocks=_paragraphs("a")), _paragraphs("a")),
        (
            List(items=[ListItem(text="1", blocks=_paragraphs("a")), ListItem(text="2", blocks=_paragraphs("b", "c"))]),
            _paragraphs("a", "b", "c"),
        ),
        (
            Definitions(
                items=[
                    DefinitionItem(
                        terms=[],
                        definitions=[Definition(text="", blocks=_paragraphs(text)) for text in ("a", "b")],
                    )
                ]
            ),
            _paragraphs("a", "b"),
        ),
        (Gallery(images=[Image(src="/a"), Image(src="/b")]), [Image(src="/a"), Image(src="/b")]),
    ],
)
def test_children_are_the_blocks_directly_inside(block, inner):
    assert list(children(block)) == inner


def test_walking_goes_down_before_it_goes_on():
    deep = Quote(blocks=[List(items=[ListItem(text="", blocks=_paragraphs("a"))]), *_paragraphs("b")])
    found = [type(block).__name__ for block in walk([deep, Rule()])]
    assert found == ["Quote", "List", "Paragraph", "Paragraph", "Rule"]


def test_walking_goes_deeper_than_python_recurses():
    block = Paragraph(text="x")
    for _ in range(5000):
        block = Quote(blocks=[block])
    assert sum(1 for _ in walk([block])) == 5001


@settings(max_examples=50, deadline=None)
@given(st.lists(blocks(2), max_size=3))
def test_walking_meets_each_block_once(found):
    def count(block):
        return 1 + sum(map(count, children(block)))

    assert sum(1 for _ in walk(found)) == sum(map(count, found))


def test_each_block_has_a_tag_of_its_own_in_lower_case():
    tags = [block.__struct_config__.tag for block in get_args(Block)]
    assert len(set(tags)) == len(tags)
    assert all(tag == block.__name__.lower() for tag, block in zip(tags, get_args(Block), strict=True))


def test_media_are_blocks():
    assert set(get_args(Media)) < set(get_args(Block))


@pytest.mark.parametrize(
    ("block", "json"),
    [
        (Paragraph(text="a"), b'{"type":"paragraph","text":"a"}'),
        (
            Paragraph(text="a", marks=[Mark(type="strong", start=0, end=1)]),
            b'{"type":"paragraph","text":"a","marks":[{"type":"strong","start":0,"end":1}]}',
        ),
        (List(items=[ListItem(text="a", checked=False)]), b'{"type":"list","items":[{"text":"a","checked":false}]}'),
        (Video(url="/v"), b'{"type":"video","url":"/v"}'),
        (Rule(), b'{"type":"rule"}'),
    ],
)
def test_defaults_are_left_out_of_json(block, json):
    assert msgspec.json.encode(block) == json
    assert msgspec.json.decode(json, type=Block) == block


@pytest.mark.parametrize("json", [b'{"type":"picture","src":"/a"}', b'{"text":"a"}', b'{"type":"paragraph"}'])
def test_what_is_no_block_is_refused(json):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json, type=Block)


def test_a_block_cannot_be_changed():
    with pytest.raises(AttributeError):
        Paragraph(text="a").text = "b"
