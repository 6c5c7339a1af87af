"""What speaks against a page being a post."""

import pytest

from blogextract import extract
from blogextract.content.kind.signs import Told
from blogextract.content.kind.unlike_post import prices, signs_against, unlike_post
from blogextract.pipeline import work
from content.pages import PROSE, outline_of, page, paragraphs

GOODS = "".join(
    f"<div><h2>Spade number {number}</h2><p>{number}9 € with handle</p><button>Into the cart</button></div>"
    for number in range(1, 9)
)
SHOP = (
    '<html><head><title>Spades</title><meta property="og:type" content="product.group"></head>'
    f'<body><input name="q"><select><option>By price</select><h1>Spades</h1>{GOODS}</body></html>'
)
HARDLY = "https://garden.example/a/"
SHOP_ADDRESS = "https://tools.example/spades"
POST_ADDRESS = "https://garden.example/2020/11/how-the-late-tomatoes-ripened/"
POST = Told(published=True, kind="post", has_authors=True, address=POST_ADDRESS)


def test_a_shop_s_page_is_hardly_a_post():
    assert unlike_post(outline_of(SHOP, SHOP_ADDRESS), Told(address=SHOP_ADDRESS), []) > 1
    assert extract(SHOP, url=SHOP_ADDRESS).kind in ("page", "listing")


def test_where_the_rest_of_the_site_may_know_better_it_is_not_called_a_page_for_that():
    bare = f"<h1>A</h1><p>{PROSE[0]}</p>"
    assert work(bare, url=HARDLY).article.kind == "page"
    assert work(bare, url=HARDLY, alone=False).article.kind == "post"


def test_a_post_with_prices_and_controls_is_a_post_still():
    html = page(paragraphs(*PROSE) + GOODS)
    assert unlike_post(outline_of(html, POST_ADDRESS), POST, [(3, "date", "shown")]) < 0
    assert extract(html, url=POST_ADDRESS).kind == "post"


def test_bare_paragraphs_of_nobody_are_a_post_rather_than_none():
    html = f"<html><body>{paragraphs(*PROSE[:1] * 4)}{paragraphs(PROSE[0] * 3)}</body></html>"
    assert unlike_post(outline_of(html, None), Told(), []) < 0.5


@pytest.mark.parametrize(
    ("address", "named"),
    [
        (None, 0.5),
        ("https://garden.example/", 0),
        ("https://garden.example/kale", 0),
        ("https://garden.example/how-the-late-tomatoes-ripened", 0.8),
        ("https://garden.example/?p=12", 0.6),
        ("https://garden.example/?page=kale", 0),
        ("https://garden.example/123456.html", 0.6),
    ],
)
def test_an_address_names_a_post_by_words_or_by_a_number(address, named):
    signs = signs_against(outline_of(page(""), address), Told(address=address), [])
    assert signs["named"] == pytest.approx(named)


@pytest.mark.parametrize(
    ("data", "sign"),
    [
        ('{"@type": "Product", "name": "Spade"}', "goods"),
        ('{"@type": ["BlogPosting"]}', "ld_article"),
        ('{"@type":"DiscussionForumPosting"}', "ld_forum"),
    ],
)
def test_the_data_say_what_the_page_is(data, sign):
    outline = outline_of(page("", head=f'<script type="application/ld+json">{data}</script>'))
    signs = signs_against(outline, Told(), [])
    assert [name for name in ("goods", "ld_article", "ld_forum") if signs[name]] == [sign]


def test_prices_count_at_the_start_of_a_line_only():
    late = "In all the years that we have grown them in this garden, a crate of them never cost us $ 12"
    assert prices(outline_of(page("<p>$ 12.50 each, or three for $ 30</p>"))) == pytest.approx(0.1)
    assert prices(outline_of(page(f"<p>{late}</p>"))) == 0


def test_prices_tip_the_scales_only_where_they_are_even():
    priced = "".join(f"<p>{number}9 € each</p>" for number in range(1, 10))
    counted = priced.replace("€", "t")
    goods = '<script type="application/ld+json">{"@type": "Product"}</script>'
    even = unlike_post(outline_of(page(counted, head=goods), None), Told(), [])
    assert unlike_post(outline_of(page(priced, head=goods), None), Told(), []) > even > -0.5
    post = unlike_post(outline_of(page(counted), POST_ADDRESS), POST, [])
    assert unlike_post(outline_of(page(priced), POST_ADDRESS), POST, []) == post < -1
