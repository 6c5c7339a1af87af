"""What a page is taken for."""

import pytest

from blogextract import extract
from blogextract.article import Dissent
from content.pages import MORE, PROSE, page, paragraphs

CARDS = "".join(
    f'<article class="post hentry"><h2 class="entry-title">'
    f'<a href="https://garden.example/2020/{month:02}/{name}/">{name.title()}</a></h2>'
    f'<time datetime="2020-{month:02}-03">3.{month}.</time><p>{PROSE[month % 4][:70]}…</p></article>'
    for month, name in enumerate(("leeks", "kale", "garlic", "beans", "peas", "beets"), 1)
)
LISTING = (
    f'<html><head><title>Garden</title></head><body class="home blog"><main>{CARDS}</main>'
    '<div class="pagination"><a href="/page/2/">Older</a></div></body></html>'
)


def test_a_post_is_a_post():
    article = extract(page(paragraphs()), url="https://garden.example/2020/11/late-tomatoes/")
    assert (article.kind, article.entries) == ("post", [])


def test_a_post_known_by_a_number_beside_lists_of_months_and_terms_is_a_post():
    months = "".join(f'<li><a href="/?m=2020{month:02}">Month {month}, 2020</a></li>' for month in range(1, 13))
    terms = "".join(f'<li><a href="/?cat={number}">Category number {number}</a></li>' for number in range(12))
    text = "".join(f"<p>{each}</p>" for each in PROSE[:2])
    html = (
        '<html><head><title>Leeks</title></head><body><table><tr><td><h2><a href="/?p=12">Leeks</a></h2>'
        f"{text}</td><td><h3>Archives</h3><ul>{months}</ul><h3>Categories</h3><ul>{terms}</ul></td></tr></table></body></html>"
    )
    article = extract(html, url="https://garden.example/?p=12")
    assert (article.kind, article.entries) == ("post", [])


def test_a_listing_has_entries_and_no_body():
    article = extract(LISTING, url="https://garden.example/")
    assert article.kind == "listing"
    assert [entry.title for entry in article.entries] == ["Leeks", "Kale", "Garlic", "Beans", "Peas", "Beets"]
    assert article.entries[0].url == "https://garden.example/2020/01/leeks/"
    assert article.entries[0].published == "2020-01-03"
    assert article.sections == []


@pytest.mark.parametrize(("address", "is_post"), [("/u/anna", 0), ("/members/anna.12/", 0), ("/privacy-policy", 0),
                                                  ("/unions", 1), ("/2020/privacy-matters/", 1)])  # fmt: skip
def test_pages_of_members_and_terms_are_no_posts_that_a_listing_shows(address, is_post):
    row = f'<article class="post"><h2><a href="{address}">One more of them</a></h2><p>{PROSE[0]}</p></article>'
    article = extract(LISTING.replace("</main>", row + "</main>"), url="https://garden.example/")
    assert len(article.entries) == 6 + is_post


def test_a_page_that_says_it_is_a_post_is_believed_against_some_cards_below_it():
    said = '<meta property="og:type" content="article">'
    said += '<script type="application/ld+json">{"@type": "BlogPosting"}</script>'
    body = f"<h1>Late Tomatoes</h1><div class=text><p>{PROSE[0]}</p></div><section class=cards>{CARDS}</section>"
    html = "<html><head><title>Late Tomatoes</title>{said}</head><body><main>{body}</main></body></html>"
    url = "https://garden.example/late-tomatoes"
    assert extract(html.format(said="", body=body), url=url).kind == "listing"
    assert extract(html.format(said=said, body=body), url=url).kind == "post"


def test_a_post_with_more_cards_below_it_than_text_is_a_post_without_saying_so():
    text = "".join(f"<p>{each}</p>" for each in PROSE[:2])
    body = f"<h1>Late Tomatoes</h1><div class=text>{text}</div><section class=cards>{CARDS}</section>"
    html = f"<html><head><title>Late Tomatoes</title></head><body><main>{body}</main></body></html>"
    assert extract(html, url="https://garden.example/late-tomatoes").kind == "post"


def whole_posts(element):
    text = "".join(f"<p>{each}</p>" for each in [*PROSE, *MORE])
    return "".join(
        f'<{element}><h2><a href="/2020/{name}-in-the-late-garden/">{name.title()} in the Late Garden</a></h2>'
        f"<p>3.11.2020, Anna</p>{text}</{element.split()[0]}>"
        for name in ("leeks", "kale", "garlic", "beans", "peas", "beets")
    )


def test_a_blogs_index_of_whole_posts_is_a_listing():
    for element in ("div class=post", "article"):
        html = f"<html><head><title>Garden</title></head><body><div id=main>{whole_posts(element)}</div></body></html>"
        article = extract(html, url="https://garden.example/category/vegetables/")
        assert (article.kind, len(article.entries)) == ("listing", 6)


def test_a_year_that_heads_its_posts_and_leads_to_its_archive_is_no_entry():
    years = "".join(
        f'<div><h2><a href="/blog/{year}.html">{year}</a></h2><p><span>0{month} May</span> <a class="post-title" '
        f'href="/{name}.html">{name.title()} in Winter</a></p></div>'
        for month, (year, name) in enumerate(((2024, "leeks"), (2023, "kale"), (2022, "garlic")), 1)
    )
    book = '<div><h2><a href="/1984-in-the-garden/">1984</a></h2><p>04 May</p></div>'
    html = f"<html><head><title>Archive</title></head><body><main><h1>Archive</h1>{years}{book}</main></body></html>"
    article = extract(html, url="https://garden.example/blog/archive.html")
    assert article.kind == "listing"
    assert [entry.title for entry in article.entries] == [
        "Leeks in Winter",
        "Kale in Winter",
        "Garlic in Winter",
        "1984",
    ]


def test_a_saved_index_is_a_listing_by_what_it_says_of_its_address_and_its_links_stay_as_they_are():
    head = '<title>Garden</title><link rel="canonical" href="https://garden.example/category/vegetables/">'
    html = f"<html><head>{head}</head><body><div id=main>{whole_posts('article')}</div></body></html>"
    article = extract(html)
    assert (article.kind, article.entries[0].url) == ("listing", "/2020/leeks-in-the-late-garden/")


def test_a_link_without_words_that_is_laid_over_a_card_leads_to_the_post_of_its_heading():
    cards = "".join(
        f'<article class="post-entry"><header><h2>{name.title()} in Winter</h2></header><p>{PROSE[0]}</p>'
        f'<footer><span title="2024-01-0{day} 10:20:00 +0100 CET">January {day}, 2024</span></footer>'
        f'<a class="entry-link" aria-label="post link to {name}" href="/posts/{name}/"></a></article>'
        for day, name in enumerate(("leeks", "kale", "garlic"), 1)
    )
    html = f"<html><head><title>Garden</title></head><body><main><h1>vegetables</h1>{cards}</main></body></html>"
    article = extract(html, url="https://garden.example/tags/vegetables/")
    assert article.kind == "listing"
    assert [(entry.title, entry.url, entry.published) for entry in article.entries[:1]] == [
        ("Leeks in Winter", "https://garden.example/posts/leeks/", "2024-01-01T10:20:00+01:00")
    ]


def test_a_picture_without_words_over_a_post_with_several_headings_leads_to_none_of_them():
    text = "".join(
        f'<h2>Part {part}</h2><p>{PROSE[part]}</p><a href="/large/{part}/"><img src="x"></a>' for part in range(4)
    )
    article = extract(page(text), url="https://garden.example/2020/11/late-tomatoes/")
    assert (article.kind, article.entries) == ("post", [])


def test_a_post_whose_parts_lead_to_other_posts_is_a_post():
    said = '<meta property="og:type" content="article">'
    body = f"<article class=post><h1>Six for Winter</h1>{whole_posts('section')}</article>"
    html = f"<html><head><title>Six for Winter</title>{said}</head><body>{body}</body></html>"
    assert extract(html, url="https://garden.example/2020/six-for-winter/").kind == "post"


def test_a_doubtful_listing_keeps_the_fields_of_a_post_and_a_sure_one_has_none_of_its_posts():
    byline = '<p class="byline">By <a rel="author" href="/anna">Anna Beck</a>, <time datetime="2020-11-03">3 Nov</time>'
    text = f"<h1>Late Tomatoes</h1>{byline}</p><div class=text><p>{PROSE[0]}</p></div>"
    body = f"<main>{text}<section class=cards>{CARDS}</section></main>"
    html = f"<html><head><title>Late Tomatoes</title></head><body>{body}</body></html>"
    doubtful = extract(html, url="https://garden.example/blog/tomatoes")
    assert (doubtful.kind, [author.name for author in doubtful.authors]) == ("listing", ["Anna Beck"])
    sure = extract(LISTING.replace("<main>", f"<main>{byline}</p>"), url="https://garden.example/")
    assert (sure.kind, sure.authors, sure.published) == ("listing", [], None)
    assert {"authors", "published"} <= set(doubtful.sources)
    assert not {"authors", "published"} & set(sure.sources)


def test_the_record_says_who_told_the_kind_and_who_said_otherwise():
    said = '<meta property="og:type" content="article"></head>'
    sources = extract(LISTING.replace("</head>", said), url="https://garden.example/").sources
    assert (sources["kind"].believed, sources["kind"].disagreed) == (
        "content",
        [Dissent(source="open_graph", value="post")],
    )
    post = extract(page(paragraphs()).replace("</head>", said))
    assert (post.kind, post.sources["kind"].believed) == ("post", "open_graph")


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<title>Page not found</title><h1>404</h1><p>There is nothing here. Try the search.</p>", "not-found"),
        ("<title>Seite nicht gefunden</title><p>Hier ist nichts.</p>", "not-found"),
        ('<title>Log in</title><h1>Log in</h1><form><input type="text"><input type="password"></form>', "login-wall"),
        ("<title>Before you continue</title><p>We use cookies. Accept all?</p>", "consent-page"),
    ],
)
def test_a_page_that_stands_in_the_way_is_no_post(html, code):
    article = extract(f"<html><body>{html}</body></html>")
    assert article.kind == "other"
    assert [warning.code for warning in article.warnings] == [code]
    assert article.sections == []


def test_a_post_about_404_pages_is_a_post():
    html = page(paragraphs(*[f"{text} ({part})" for part in "abcd" for text in PROSE])).replace(
        "Late Tomatoes", "What a 404 Page Is For"
    )
    assert extract(html).kind == "post"


def test_a_page_of_the_site_is_told_by_its_address():
    assert extract(page(paragraphs()), url="https://garden.example/about/").kind == "page"


def test_a_password_form_stands_for_no_body():
    form = '<form class="post-password-form"><p>This content is password protected.</p><input type="password"></form>'
    article = extract(page(form), url="https://garden.example/2020/11/late-tomatoes/")
    assert "password" in [warning.code for warning in article.warnings]
    assert article.sections == []
