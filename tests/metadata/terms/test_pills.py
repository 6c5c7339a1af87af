"""Terms that only their looks and their place tell."""

import pytest

from blogextract.metadata.terms import shown
from metadata.sources import PROSE, body, claimed, consumed, page, post

PILL = "<span class='rounded-full bg-gray-100 px-3 py-1 text-xs'>{}</span>"
ROPE = f"<div class='flex gap-2'>{PILL.format('rope')}{PILL.format('knots')}</div>"


def names(document, field):
    found = claimed(shown.claims, document, field)
    return [term.name for term in found[0].value] if found else []


@pytest.mark.parametrize(
    "row",
    [
        ROPE,
        "<div><span class='badge badge-lg'> #rope</span><span class='badge badge-lg'> #knots</span></div>",
        "<div><span style='padding:4px;border:1px'>rope</span> <span style='padding:4px;border:1px'>knots</span></div>",
        "<ul class=flex><li class='fj-rounded-md fj-px-2'>rope</li><li class='fj-rounded-md fj-px-2'>knots</li></ul>",
    ],
    ids=["utility classes", "badges", "styles", "a list"],
)
@pytest.mark.parametrize("place", ["below the headline", "below the text"])
def test_labels_of_one_look_in_a_row_are_tags(row, place):
    document = post(row + body() if place == "below the headline" else body() + row)
    assert names(document, "tags") == ["rope", "knots"]
    assert consumed(shown.claims, document)["terms"]


def test_a_row_below_paragraphs_without_an_element_of_their_own_is_the_posts():
    assert names(post(f"<p>{PROSE}</p><p>{PROSE}</p>{ROPE}"), "tags") == ["rope", "knots"]


def test_one_label_over_the_headline_is_the_category_and_so_is_a_line_in_capitals():
    for over in (f"<div>{PILL.format('Repairs')}</div>", "<p class='text-sm uppercase tracking-widest'>Repairs</p>"):
        document = page(f"<article>{over}<h1>First firing</h1>{body()}</article>")
        assert (names(document, "categories"), names(document, "tags")) == (["Repairs"], [])


def test_what_tells_when_and_how_long_stands_beside_terms_and_is_none():
    row = (
        f"<div>{PILL.format('rope')}{PILL.format('5 min read')}{PILL.format('14 May 2021')}{PILL.format('knots')}</div>"
    )
    assert names(post(row + body()), "tags") == ["rope", "knots"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div>{PILL.format('Nell Parrish')}{PILL.format('James Ives')}</div>{body()}",
        f"<div>{PILL.format('Featured')}{PILL.format('New')}</div>{body()}",
        f"<p>{PROSE}</p><p>We sell {PILL.format('rope')} and {PILL.format('twine')} to whoever comes here.</p>",
        f"<p>{PROSE}</p>{ROPE}<p>{PROSE}</p>",
        f"<div><a class='rounded px-3' href=/x>rope</a><a class='rounded px-3' href=/y>knots</a></div>{body()}",
        f"<div><span class='mr-3'>rope</span><span class='mr-3'>knots</span></div>{body()}",
        f"{body()}<section><h2>Further reading</h2><p>{PROSE}</p>{ROPE}</section>",
    ],
    ids=["persons", "what the site says", "in a sentence", "within the text", "links", "no labels", "of another part"],
)
def test_labels_elsewhere_or_of_another_kind_are_no_terms(markup):
    document = post(markup)
    assert (names(document, "tags"), names(document, "categories")) == ([], [])


def test_tags_that_markup_tells_go_before_looks():
    told = "<div class=post-tags><a href=/tag/clay rel=tag>clay</a></div>"
    assert names(post(ROPE + body() + told), "tags") == ["clay"]


def test_labels_of_one_class_after_a_word_that_announces_them_are_a_term_each():
    line = "<div class=line><strong>标签:</strong><span class=t> 钟表 </span><span class=t> 海边 </span></div>"
    assert names(post(body() + line), "tags") == ["钟表", "海边"]
    written = "<div class=line><strong>Tags:</strong> <em>old rope</em> and twine</div>"
    assert names(post(body() + written), "tags") != ["old rope", "and twine"]
