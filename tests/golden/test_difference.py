from __future__ import annotations

from golden.difference import differences

A = {"type": "paragraph", "text": "A wall of stones without mortar"}
B = {"type": "paragraph", "text": "Sheep that found the gap in it"}
C = {"type": "image", "src": "https://blog.example/a.jpg"}


def test_equal_records_do_not_differ():
    assert list(differences({"a": [A, B]}, {"a": [A, B]})) == []


def test_a_field_is_named_by_its_path():
    found = list(differences({"a": [{"b": 1}]}, {"a": [{"b": 2}]}))
    assert found == ["a[0].b: expected 1 / found 2"]


def test_true_is_not_one():
    assert list(differences({"a": 1}, {"a": True})) == ["a: expected 1 / found true"]


def test_a_field_too_many_and_one_too_few_are_told():
    assert list(differences({"a": 1}, {"b": 2})) == [
        "a: expected 1 / found nothing",
        "b: expected nothing / found 2",
    ]


def test_a_block_too_many_leaves_the_others_right():
    found = list(differences([A, B], [A, C, B]))
    assert found == ['[1]: nothing expected / found {"src": "https://blog.example/a.jpg", "type": "image"}']


def test_a_lost_block_leaves_the_others_right():
    found = list(differences([C, A, B], [A, B]))
    assert found == ['[0]: expected {"src": "https://blog.example/a.jpg", "type": "image"} / nothing found']


def test_a_changed_block_beside_a_lost_one_is_compared_with_what_it_became():
    changed = {"type": "paragraph", "text": "Sheep that found a gap in it"}
    found = list(differences([C, B], [changed]))
    assert found == [
        '[1].text: expected "Sheep that found the gap in it" / found "Sheep that found a gap in it"',
        '[0]: expected {"src": "https://blog.example/a.jpg", "type": "image"} / nothing found',
    ]


def test_long_values_are_cut():
    (line,) = differences("a" * 1000, "b")
    assert len(line) < 400
