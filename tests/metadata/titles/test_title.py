"""The title as the page shows it."""

import pytest

from blogextract.document import load
from blogextract.metadata import read
from blogextract.metadata.titles import title
from metadata.pages import ld, page


def best(body, head="<title>First firing | Kiln Notes</title><meta property='og:site_name' content='Kiln Notes'>"):
    found = [claim for claim in title.claims(page(head, body)) if claim.source == "heading"]
    return max(found, key=lambda claim: claim.confidence, default=None)


def test_the_heading_that_says_what_the_head_says_is_the_title():
    body = (
        "<h1><a href=/>Kiln Notes</a></h1><article><h2 class=entry-title>First firing</h2><h2>Stacking</h2></article>"
    )
    assert best(body).value == "First firing"


def test_the_sites_name_as_first_level_heading_is_no_title():
    assert best("<h1>Kiln Notes</h1><h2 class=post-title>First firing</h2>").value == "First firing"


def test_a_title_written_otherwise_for_readers_stays_as_shown():
    found = best("<article><h1>Our first firing of the big kiln</h1></article>", "<title>First kiln firing</title>")
    assert found.value == "Our first firing of the big kiln"


def test_the_last_step_of_a_trail_is_no_title_for_readers():
    body = (
        "<ol><li><a href=/>Home</a><li><h1>First firing</h1></ol><main><article><header><h2>How "
        "the first firing went</h2></header></article></main>"
    )
    assert best(body).value == "How the first firing went"


def test_headings_of_menus_and_sidebars_are_none():
    assert best("<nav><h1>Menu</h1></nav><aside><h2 class=title>First firing</h2></aside>") is None


def test_links_to_a_heading_are_not_part_of_it():
    assert best("<h1>First firing <a class=headerlink href='#x'>¶</a></h1>").value == "First firing"


def test_a_date_set_into_the_heading_is_not_part_of_it():
    assert (
        best(
            "<h1>First firing of the year <span>Posted on May 3, 2021</span></h1>",
            "<title>First firing of the year</title>",
        ).value
        == "First firing of the year"
    )
    assert (
        best("<h1>3 May 2021 First firing of the year</h1>", "<title>First firing of the year</title>").value
        == "First firing of the year"
    )


def test_a_label_before_the_title_is_not_part_of_it_but_a_phrase_is():
    head = "<title>First firing of the year</title>"
    assert best("<h1>Blog: First firing of the year</h1>", head).value == "First firing of the year"
    assert (
        best("<h1>The big kiln: First firing of the year</h1>", head).value == "The big kiln: First firing of the year"
    )


def test_the_title_tag_is_claimed_without_the_sites_name():
    document = page("<title> First\nfiring | Kiln Notes </title><meta property='og:site_name' content='Kiln Notes'>")
    assert [(claim.value, claim.source) for claim in title.claims(document)] == [("First firing", "title_tag")]


def test_a_title_within_a_picture_is_not_the_pages():
    document = page("", "<svg><title>Icon</title></svg>")
    assert [claim.value for claim in title.claims(document)] == []


def test_a_heading_that_is_hidden_from_view_gives_way():
    body = "<h1 class=sr-only>First firing, Kiln Notes</h1><h2 class=entry-title>First firing</h2>"
    assert best(body).value == "First firing"


def test_a_heading_that_is_hidden_from_view_is_no_title_where_a_shown_one_begins_it():
    head = "<title>How the big kiln was fired | Wood | Parrish Pottery</title>"
    hidden = "<h1 class=sr-only>How the big kiln was fired | Wood | Parrish Pottery</h1>"
    shown_one = "<h2>How the big kiln was fired</h2>"
    assert read(page(head, hidden + shown_one)).title == "How the big kiln was fired"
    other = read(page(head, hidden + "<h2>Wood and ash</h2>")).title
    assert other == "How the big kiln was fired | Wood | Parrish Pottery"


def test_a_heading_that_says_nearly_what_the_head_says_is_the_title_for_readers():
    head = (
        "<title>7 ways to fire a plant pot without electric kiln</title>"
        "<meta property=og:title content='7 ways to fire a plant pot without electric kiln'>"
    )
    shown_one = "7 ways to help you fire a plant pot without an electric kiln"
    assert read(page(head, f"<main><h2>{shown_one}</h2></main>")).title == shown_one
    part = "Which plant pot to fire without a kiln"
    assert read(page(head, f"<main><h2>{part}</h2></main>")).title == "7 ways to fire a plant pot without electric kiln"


def test_a_first_level_heading_below_the_body_heads_a_part():
    prose = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 4 + "</p>"
    head = "<title>What people love about kilns</title>"
    assert best(f"{prose * 6}<h1>What they love most of all</h1>", head).confidence < 0.6
    assert best(f"{prose}<h1>What they love most of all</h1>{prose * 6}", head).confidence > 0.9


def test_the_heading_that_begins_the_heads_title_goes_before_the_sites():
    body = "<h1>Nell Parrish's kilns and glazes:</h1><h1>The first firing</h1>"
    assert best(body, "<title>The first firing (Nell Parrish)</title>").value == "The first firing"


def test_a_heading_with_the_class_of_a_logo_is_no_title():
    body = "<h1 class=topbar__logo__title>Kiln Post</h1><h2 class=entry-title>First firing</h2>"
    assert best(body, "<title>First firing @ Kiln Post</title>").value == "First firing"


def test_markup_that_a_heading_talks_of_stays():
    document = page("<title>Thirty years of &lt;br&gt; tags</title>", "<h1>Thirty years of &lt;br&gt; tags</h1>")
    assert read(document).title == "Thirty years of <br> tags"


def test_a_heading_of_the_second_level_that_says_what_the_head_says_goes_before_another_first_level_heading():
    head = "<title>How to fire pots with wood</title>"
    parts = "<h1>Firing with wood</h1><h2>{}</h2>"
    assert read(page(head, parts.format("How to fire pots with wood"))).title == "How to fire pots with wood"
    assert read(page(head, parts.format("What wood is good for pots"))).title == "Firing with wood"


def test_one_of_many_first_level_headings_is_no_title_by_one_word_of_it():
    parts = "".join(f"<h1>{name}</h1><p>Text.</p>" for name in ("Wood", "Clay", "Glaze", "Heat"))
    head = (
        "<title>What we learned about wood</title><meta property=og:title content='What we learned about wood'>"
        "<meta name=twitter:title content='What we learned about wood'>"
    )
    assert read(page(head, parts)).title == "What we learned about wood"


def test_the_search_engines_title_alone_does_not_outdo_the_heading():
    words = "Pottery in spring - prices"
    data = ld({"@type": "Article", "headline": words})
    head = f"<title>{words}</title><meta property=og:title content='{words}'>{data}"
    body = f"<meta itemprop=name content='{words}'><h1>What does it cost to fire pottery?</h1>"
    assert read(page(head, body)).title == "What does it cost to fire pottery?"


def test_a_page_title_given_out_as_the_sites_name_is_not_taken_off():
    whole = "How to fire a kiln: a guide for beginners | Glaze"
    head = f"<title>{whole}</title>"
    head += "".join(f"<meta property={name} content='{whole}'>" for name in ("og:title", "og:site_name"))
    shown = "How to fire a kiln: a guide for beginners"
    assert read(page(head, f"<h1>{shown}</h1>")).title == shown


def shown(markup, url):
    document = load(f"<title>Kiln Notes: First firing</title>{markup}", url=url)
    return max((claim for claim in title.claims(document) if claim.source == "heading"), key=lambda c: c.confidence)


def test_a_heading_that_leads_to_the_folder_of_the_blog_is_no_title():
    markup = "<h1><a href='/notes/'>Kiln Notes</a></h1><h3 class=entry-header>First firing</h3>"
    assert shown(markup, "https://kiln.example/notes/2021/05/first-firing.html").value == "First firing"


def test_a_blogs_folder_may_be_a_program():
    markup = "<h1><a href='/blog1.php'>Kiln Notes</a></h1><h3 class=bTitle>First firing</h3>"
    assert shown(markup, "https://kiln.example/blog1.php/2021/05/03/first-firing").value == "First firing"


def test_a_heading_that_leads_to_the_page_itself_stays_the_title():
    markup = "<h1><a href='/notes/first-firing/'>First firing</a></h1><h3 class=entry-header>Cones</h3>"
    assert shown(markup, "https://kiln.example/notes/first-firing/comment-page-2/").value == "First firing"


def test_joomlas_heading_of_old_is_no_heading_element_but_the_title():
    markup = "<table><tr><td class=contentheading>First firing</td></tr></table><h3>Cones</h3>"
    assert shown(markup, "https://kiln.example/41-first-firing").value == "First firing"


def test_a_heading_within_what_is_called_the_title_is_the_title_without_the_line_below():
    markup = "<div class=post-title><h3>First firing</h3><div>Sun, May 2, 2021 <span>One-minute read</span></div></div>"
    assert shown(markup, "https://kiln.example/first-firing/").value == "First firing"


def test_what_is_called_the_title_and_holds_several_headings_is_none_of_them():
    markup = "<div class=title><h3>Cones</h3><h3>Glazes</h3></div><div class=post-title>First firing</div>"
    assert shown(markup, "https://kiln.example/first-firing/").value == "First firing"


@pytest.mark.parametrize(
    ("whole", "stripped"),
    [
        ("How the big kiln was fired | |", "How the big kiln was fired"),
        ("How the big kiln was fired – ", "How the big kiln was fired"),
        ("How to learn C--", "How to learn C--"),
    ],
)
def test_separators_without_a_part_after_them_are_no_title(whole, stripped):
    assert [claim.value for claim in title.claims(load(f"<title>{whole}</title><p>x</p>"))] == [stripped]


@pytest.mark.parametrize("tag", ["h2", "h3", "h4", "h5"])
def test_what_a_template_writes_over_every_post_is_no_title(tag):
    body = f"<section><h1>Blog Details</h1></section><div class=content><{tag} class=mt-20>First firing</{tag}></div>"
    assert best(body).value == "First firing"
    assert best(f"{body}<h3>Stacking</h3>", "<title>Blog Details</title>").value == "Blog Details", "the head says so"


def test_a_title_element_that_names_the_site_alone_says_nothing_of_the_post():
    head = (
        "<title>Kiln Notes</title><link rel=alternate type=application/rss+xml title='Kiln Notes » Feed' href=/feed/>"
    )
    body = "<article class=post><div><h2>First firing</h2></div></article>"
    assert read(page(head, body)).title == "First firing"
    assert read(page(head, body, url="https://kiln.example/")).title == "Kiln Notes"
    assert read(page(head, "<p>Nothing to head.</p>")).title == "Kiln Notes"
    other = "<title>Kilns of old</title><meta property='og:site_name' content='Kiln Notes'>"
    assert read(page(other, body)).title == "Kilns of old"
