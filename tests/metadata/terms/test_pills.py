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


def test_a_frame_by_style_and_padding_by_class_make_a_label_and_one_below_the_title_tells_nothing():
    label = "<span class='px-3 py-1' style='border:1px solid red'>{}</span>"
    assert names(post(f"<div>{label.format('rope')}{label.format('knots')}</div>{body()}"), "tags") == ["rope", "knots"]
    document = post(f"<div>{label.format('rope')}</div>{body()}")
    assert (names(document, "tags"), names(document, "categories")) == ([], [])
    assert names(post(f"<div>{label.format('#rope')}</div>{body()}"), "tags") == ["rope"]


def test_the_category_said_once_more_below_the_text_is_no_tag():
    label = f"<div>{PILL.format('Repairs')}</div>"
    document = page(f"<article>{label}<h1>First firing</h1>{body()}{label}</article>")
    assert (names(document, "categories"), names(document, "tags")) == (["Repairs"], [])


def test_links_loose_in_the_column_of_the_text_are_terms_after_a_label():
    line = "Tagged with:<br> <a href=/blog/tags/rope/ class=btn>rope</a> <a href=/blog/tags/knots/ class=btn>knots</a>"
    assert names(page(f"<main><h1>First firing</h1><div>{(f'<p>{PROSE}</p>') * 4}{line}</div></main>"), "tags") == [
        "rope",
        "knots",
    ]


@pytest.mark.parametrize(
    ("holder", "found"), [("field-tags", ["rope", "knots"]), ("itemTags", ["rope", "knots"]), ("field-links", [])]
)
def test_all_links_of_some_containers_are_tags_whatever_their_addresses(holder, found):
    links = "<li><a href=/taxonomy/term/1>rope</a></li><li><a href=/taxonomy/term/2>knots</a></li>"
    assert names(post(f"{body()}<div class='{holder}'><ul>{links}</ul></div>"), "tags") == found


def test_a_label_that_is_a_link_is_a_menus():
    assert names(post(body() + "<span><a href='#m'>Themen</a> <a href='#u'>Unterthemen</a></span>"), "tags") == []
    assert names(post(body() + "<p>Themen: <a href=/a>Ofen</a></p>"), "tags") == ["Ofen"]
