"""The flat lists of a page, and what they answer."""

import time

from hypothesis import given
from hypothesis import strategies as st

from blogextract.document import load
from blogextract.document.document import Document, Parsed

PAGE = """<html><head><base href="/blog/"></head><body class="Single post">
<div id="a" class="box wide"><p>one <b>two</b> three</p><br><ul><li>four<li>five</ul></div>
<div class="BOX"><script>var x = "no";</script><p>six</p><noscript>seven</noscript></div></body></html>"""


def document():
    return load(PAGE, url="https://site.example/2014/post.html")


def test_descendants_of_a_node_are_a_range():
    page = document()
    box = page.by_id["a"]
    assert [page.tags[node] for node in range(box + 1, page.ends[box])] == ["p", "b", "br", "ul", "li", "li"]
    assert [page.tags[node] for node in page.children(box)] == ["p", "br", "ul"]


def test_classes_are_found_whatever_their_case():
    page = document()
    assert len(page.classed("box")) == 2
    assert page.classed("box", page.classed("single")[0]) == page.classed("box")


def test_text_leaves_out_what_is_not_seen_and_parts_blocks():
    page = document()
    assert [page.text(node) for node in page.classed("box")] == ["one two three four five", "six"]


def test_raw_text_is_that_of_scripts_too():
    page = document()
    assert page.raw_text(page.tagged("script")[0]) == 'var x = "no";'


def test_a_text_with_character_references_is_one():
    page = load("<p>3&nbsp;May <b>19&#x39;9</b> caf&eacute;</p>")
    paragraph = page.tagged("p")[0]
    assert page.text_at(page.starts[paragraph] + 1) == ("3\xa0May ", page.starts[page.tagged("b")[0]])
    assert list(page.pieces(paragraph)) == ["3\xa0May ", "1999", " café"]


def test_own_content_is_texts_and_children_in_order():
    page = document()
    paragraph = page.tagged("p")[0]
    assert list(page.own_content(paragraph)) == ["one ", page.tagged("b")[0], " three"]


def test_base_counts_for_relative_addresses():
    page = document()
    assert page.base == "https://site.example/blog/"
    assert page.resolve("a b.html") == "https://site.example/blog/a%20b.html"


def test_ancestors_come_nearest_first():
    page = document()
    assert [page.tags[node] for node in page.ancestors(page.tagged("b")[0])] == ["p", "div", "body", "html"]


def test_an_attribute_is_found_on_every_node_that_carries_it():
    page = document()
    assert [page.tags[node] for node in page.having("class")] == ["body", "div", "div"]


def test_a_page_that_goes_on_after_its_end_has_one_root():
    page = load("<html><body><p>one</p></body></html><div>two</div><html><body><p>three</p></body></html>")
    assert page.text(0) == "one two three"
    assert page.parents.count(-1) == 1


@given(
    st.lists(
        st.sampled_from(["<div>", "</div>", "<p>", "<b>", "</b>", "<li>", "<table>", "<td>", "x ", "<br>", "</p>"])
    )
)
def test_every_node_lies_within_its_parent(parts):
    page = load("<body>" + "".join(parts) + "x</body>")
    for node in range(1, len(page)):
        parent = page.parents[node]
        assert parent < node < page.ends[node] <= page.ends[parent]
        assert page.starts[parent] < page.starts[node] < page.stops[node] < page.stops[parent]
    assert page.raw_text(0) == "".join(item for item in page.content if isinstance(item, str))


def seconds_to_find_a_class(total: int) -> float:
    parents, ends = [-1, *[0] * (total - 1)], [total, *range(2, total + 1)]
    attributes = [{"class": f"flex w-{node}"} for node in range(total)]
    parsed = Parsed(tags=["div"] * total, attributes=attributes, parents=parents, ends=ends)
    page = Document(parsed, url=None, encoding=None, notes=[])
    began = time.process_time()
    assert page.classed("flex") == list(range(total))
    return time.process_time() - began


def test_a_class_that_stands_among_many_others_is_found_in_linear_time():
    few = min(seconds_to_find_a_class(15_000) for _ in range(3))
    many = min(seconds_to_find_a_class(60_000) for _ in range(3))
    assert many < 9 * few  # four times is linear; a list made anew for each class string is sixteen
