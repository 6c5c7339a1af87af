"""Where on a page its post is."""

import pytest

from blogextract.document import load
from blogextract.metadata.post_place import post_place
from metadata.sources import body, page


def headline(document):
    node = post_place(document).headline
    return document.text(node) if node >= 0 else None


def test_the_headline_says_what_the_title_says():
    document = page(f"<h1><a href='/'>Kiln Notes</a></h1><h2>First firing</h2>{body()}<h2>About</h2>")
    assert headline(document) == "First firing"


def test_the_title_of_the_social_preview_goes_before_the_first_h1():
    head = "<meta property='og:title' content='A firing'>"
    assert headline(page(f"<h1>Kiln Notes</h1><h1>A firing</h1>{body()}", head=head)) == "A firing"


def test_a_site_name_that_leads_home_is_no_headline():
    assert headline(page("<h1><a href='https://kiln.example/'>Kiln Notes</a></h1><p>Text</p>")) is None


@pytest.mark.parametrize(
    "markup",
    [
        "<aside id=x>here</aside>",
        "<div class='widget'><p id=x>here</p></div>",
        "<div id=sidebar><p id=x>here</p></div>",
        "<footer><p id=x>here</p></footer>",
        "<div class=related-posts><p id=x>here</p></div>",
        "<blockquote class=twitter-tweet><p id=x>here</p></blockquote>",
    ],
)
def test_what_surrounds_the_post_is_elsewhere(markup):
    document = page(f"<article><h1>First firing</h1>{body()}</article>{markup}")
    assert post_place(document).elsewhere(document.by_id["x"])


@pytest.mark.parametrize(
    "markup",
    [
        "<footer class=entry-footer id=x>a</footer>",
        "<blockquote id=x>a</blockquote>",
        "<aside id=x>a</aside>",
        "<div class=tag-cloud id=x>a</div>",
    ],
)
def test_what_a_post_holds_itself_is_not_elsewhere(markup):
    document = page(f"<article><h1>First firing</h1>{body()}{markup}</article>")
    assert not post_place(document).elsewhere(document.by_id["x"])


def test_an_element_that_holds_the_headline_surrounds_nothing():
    document = page(
        f"<div class='widget Blog' id=main><h3 class=post-title>First firing</h3><p id=x>{body()}</p></div>"
    )
    assert headline(document) == "First firing"
    assert not post_place(document).elsewhere(document.by_id["x"])


def test_the_title_of_another_preview_goes_before_an_h1_of_something_else():
    head = "<meta property='og:title' content='A firing | Kiln'><meta name='twitter:title' content='The firing of May'>"
    document = page(f"<h3 class=x>The firing of May</h3>{body()}<h1>A word from Nell</h1>", head=head)
    assert headline(document) == "The firing of May"


NAMED = (
    "<html><head><title>First firing - Kiln Notes</title></head><body>"
    "<h1><a href='/nell'>Kiln Notes</a></h1>{0}</body></html>"
)


def test_a_blogs_name_that_ends_the_title_and_leads_up_is_no_headline():
    document = load(NAMED.format(f"<h3>First firing</h3>{body()}"), url="https://kiln.example/nell/e/1")
    assert headline(document) == "First firing"


def test_a_title_that_links_to_itself_is_the_headline():
    head = "<html><head><title>Kiln Notes - First firing</title></head><body>"
    document = load(f"{head}<h1><a href='/nell/1'>First firing</a></h1>{body()}", url="https://kiln.example/nell/1")
    assert headline(document) == "First firing"


CARD = "<div class='side'><nav><div class='{}'><p id=x>here</p></div></nav></div>"


def test_a_box_beside_the_post_that_tells_of_it_is_not_elsewhere():
    document = page(CARD.format("md-sidebar--post") + f"<article><h1>First firing</h1>{body()}</article>")
    place = post_place(document)
    assert place.beside(document.by_id["x"])
    assert not place.elsewhere(document.by_id["x"])


@pytest.mark.parametrize("sidebar", [CARD.format("md-sidebar"), CARD.format("md-sidebar--post") * 2])
def test_other_boxes_and_several_alike_are_elsewhere(sidebar):
    document = page(sidebar + f"<article><h1>First firing</h1>{body()}</article>")
    place = post_place(document)
    assert not place.beside(document.by_id["x"])
    assert place.elsewhere(document.by_id["x"])


def test_a_short_aside_right_below_the_headline_that_names_a_year_is_about_the_post():
    aside = "<aside><p id=x>published on 2021-05-03 · tagged with <a href='/tags/raku.html'>#raku</a></p></aside>"
    line = page(f"<main><h2>First firing</h2>{aside}{body()}</main>")
    assert not post_place(line).elsewhere(line.by_id["x"])
    for markup in (f"{body()}{aside}", aside.replace("2021-05-03", "Monday"), aside.replace("#", "of clay " * 50)):
        document = page(f"<main><h2>First firing</h2>{markup}{body()}</main>")
        assert post_place(document).elsewhere(document.by_id["x"])


def test_the_sites_line_in_its_menu_is_no_headline_though_the_title_ends_in_it():
    menu = "<header><h1><a href='/'>Kiln Notes</a></h1><nav><h2>Clay, mostly, and smoke</h2></nav></header>"
    title = "<title>Raku | Clay, mostly, and smoke</title>"
    text = f"<html><head>{title}</head><body>{menu}<main><h2>Raku</h2>{body()}</main>"
    assert headline(load(text, url="https://kiln.example/raku.html")) == "Raku"


def test_what_a_template_writes_over_every_post_is_the_headline_where_there_is_no_other():
    document = page("<h1>Blog Details</h1><h4>First firing</h4>")
    assert document.text(post_place(document).headline) == "First firing"
    document = page("<h1>Blog Details</h1><h4>Stacking</h4>")
    assert document.text(post_place(document).headline) == "Blog Details"
