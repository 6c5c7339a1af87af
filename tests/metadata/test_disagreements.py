"""Whole pages whose sources disagree about titles, people, and the site: each rule where it holds and where not."""

import pytest

from golden.cases import FIXTURES, Case
from metadata.disagreeing import TEXT, names, post, record, told
from metadata.pages import ADDRESS, ld, meta

SITE = meta(og__site_name="Kiln Notes")
ORGANIZATION = {"@type": "Organization", "name": "Kiln Notes"}
HOME = "<header class=site-header><a class=site-title href=/>{}</a></header>"


def data(**properties):
    return ld({"@type": "BlogPosting", "headline": "First firing of the year", **properties})


def by(name):
    return f"<p class=byline>By <a rel=author href=/author/x/>{name}</a></p>"


def test_what_readers_see_as_the_title_goes_before_what_the_head_says():
    head = "<title>The first firing: prices, dates</title>" + meta(og__title="The first firing: prices, dates")
    article = record(head, post())
    assert article.title == "First firing of the year"
    assert told(article, "title") == ("heading", {"open_graph", "title_tag"})
    article = record(head + SITE, f"<h1><a href=/>Kiln Notes</a></h1>{TEXT}")
    assert article.title == "The first firing: prices, dates"


def test_sources_that_agree_outdo_a_better_one_and_those_that_one_plugin_writes_do_not():
    head = data(author={"name": "Ida Mohn"}) + "<meta name=author content='Rafe Toomey'>"
    plugin = head + meta(article__author_name="Rafe Toomey")
    assert names(record(data(author={"name": "Ida Mohn"}) + meta(article__author_name="Rafe Toomey"), post())) == [
        "Ida Mohn"
    ]
    shown = (
        "<div itemscope itemtype='https://schema.org/BlogPosting'><meta itemprop=author content='Rafe Toomey'>{}</div>"
    )
    assert names(record(plugin, shown.format(post()))) == ["Rafe Toomey"]
    published = data(datePublished="2021-05-07") + meta(article__published_time="2021-05-03")
    once_more = published + "<meta name=date content=2021-05-03>"
    assert record(once_more, post()).published == "2021-05-07"
    article = record(published, post("<meta itemprop=datePublished content=2021-05-03>"))
    assert article.published == "2021-05-03"
    assert told(article, "published") == ("open_graph", {"json_ld"})


def test_the_sites_name_comes_off_a_title_where_the_page_shows_that_it_is_one():
    head = "<title>First firing | Kiln Notes</title>"
    assert record(head + SITE, "<p>x</p>").title == "First firing"
    assert record(head, HOME.format("Kiln Notes") + "<p>x</p>").title == "First firing"
    assert record(head, HOME.format("Parrish") + "<p>x</p>").title == "First firing | Kiln Notes"


@pytest.mark.parametrize(("section", "title"), [("Blog", "First firing"), ("Bowls", "First firing | Bowls")])
def test_the_part_of_the_site_comes_off_a_title_after_a_bar(section, title):
    assert record(f"<title>First firing | {section}</title>", "<p>x</p>").title == title


def test_the_section_that_the_address_goes_through_comes_off_a_title():
    head = "<title>First firing | Wood kilns</title>"
    assert record(head, "<p>x</p>", url="https://kiln.example/wood-kilns/first/").title == "First firing"
    assert record(head, "<p>x</p>").title == "First firing | Wood kilns"


def test_the_name_in_a_sure_byline_goes_before_the_data():
    article = record(data(author={"name": "Web Desk Person"}), post(by("Nell Parrish")))
    assert names(article) == ["Nell Parrish"]
    assert told(article, "authors") == ("byline", {"json_ld"})
    assert names(record(data(author={"name": "Web Desk Person"}), post(by("Share")))) == ["Web Desk Person"]


@pytest.mark.parametrize("account", ["admin", "{{author}}", "Editorial Team"])
def test_what_systems_put_for_nobody_is_nobody(account):
    assert names(record(data(author={"name": account}), post("<p class=byline>By Nell Parrish</p>"))) == [
        "Nell Parrish"
    ]
    assert names(record(data(author={"name": account}), post())) == []


def test_a_person_goes_before_the_site_and_the_site_before_nobody():
    article = record(SITE + data(author=ORGANIZATION), post("<p><span class=post-hero__author>Nell Parrish</span></p>"))
    assert names(article) == ["Nell Parrish"]
    assert told(article, "authors") == ("byline", {"json_ld"})
    assert names(record(SITE + data(author=[ORGANIZATION, {"name": "Nell Parrish"}]), post())) == ["Nell Parrish"]
    article = record(SITE + data(author={"name": "Kiln Notes"}) + "<meta name=author content='Nell Parrish'>", post())
    assert (names(article), told(article, "authors")) == (["Nell Parrish"], ("html_meta", {"json_ld"}))
    assert names(record(SITE + data(author=ORGANIZATION), post())) == ["Kiln Notes"]


def test_a_company_beside_a_person_is_the_publisher_and_alone_the_author():
    company = {"name": "Kiln Press Inc."}
    assert names(record(data(author=[{"name": "Nell Parrish"}, company]), post())) == ["Nell Parrish"]
    assert names(record(data(author=company), post())) == ["Kiln Press Inc"]


def test_a_full_name_goes_before_an_account_and_an_account_before_nobody():
    named = "<meta name=author content='Nell Parrish'>"
    article = record(named + data(author={"name": "nparrish"}), post())
    assert (names(article), told(article, "authors")) == (["Nell Parrish"], ("html_meta", {"json_ld"}))
    assert names(record(data(author={"name": "nparrish"}), post())) == ["nparrish"]


def test_a_name_in_full_goes_before_a_part_of_it_and_not_before_another():
    article = record(data(author={"name": "Nell Parrish"}), post(by("Nell")))
    assert (names(article), told(article, "authors")) == (["Nell Parrish"], ("json_ld", {"byline"}))
    assert names(record(data(author={"name": "Ida Parrish"}), post(by("Nell Toomey")))) == ["Nell Toomey"]


def test_who_names_more_persons_completes_who_names_one():
    both = [{"name": "Nell Parrish"}, {"name": "Rafe Toomey"}]
    article = record(data(author=both), post(by("Nell Parrish")))
    assert names(article) == ["Nell Parrish", "Rafe Toomey"]
    assert told(article, "authors") == ("json_ld", {"byline"})
    line = "<p class=byline>By Nell Parrish, Rafe Toomey and Ida Mohn</p>"
    article = record(data(author=both[:1]), post(line))
    assert names(article) == ["Nell Parrish", "Rafe Toomey", "Ida Mohn"]
    assert told(article, "authors") == ("byline", {"json_ld"})
    apart = "<p class=byline>By <b>Nell Parrish</b>. Reviewed carefully by <b>Ida Mohn</b></p>"
    assert names(record(data(author=both[:1]), post(apart))) == ["Nell Parrish"]


def test_who_comments_is_no_author():
    comments = (
        "<div id=comments><ol class=commentlist><li class=comment><b class=fn>Ida Mohn</b><p>Hot!</p></li></ol></div>"
    )
    assert names(record(data(), post(after=comments))) == []
    assert names(record(data(), post(by("Nell Parrish"), after=comments))) == ["Nell Parrish"]


def test_the_name_that_the_site_gives_itself_goes_before_that_of_its_host():
    head = "<title>First firing of the year | Kiln Notes</title>"
    article = record(meta(og__site_name="Medium") + head, HOME.format("Kiln Notes") + post())
    assert (article.site_name, told(article, "site_name")) == ("Kiln Notes", ("home_link", {"open_graph"}))
    article = record(meta(og__site_name="The Kiln") + head, HOME.format("Kiln Notes") + post())
    assert (article.site_name, told(article, "site_name")) == ("The Kiln", ("open_graph", {"home_link"}))
    assert record(meta(og__site_name="Medium"), post()).site_name == "Medium"


def test_the_description_for_readers_goes_before_that_for_search_engines():
    engines = "<meta name=description content='Kilns, prices'>"
    article = record(meta(og__description="How we fired") + engines, post())
    assert (article.description, told(article, "description")) == ("How we fired", ("open_graph", {"html_meta"}))
    assert record(engines, post()).description == "Kilns, prices"


def test_a_canonical_address_is_believed_where_it_can_be_the_pages_own():
    link = "<link rel=canonical href='{}'>".format
    other = meta(og__url="https://kiln.example/other/")
    article = record(link(ADDRESS) + other, post())
    assert (article.canonical_url, told(article, "canonical_url")) == (ADDRESS, ("canonical", {"open_graph"}))
    assert record(link("https://kiln.example/") + meta(og__url=ADDRESS), post()).canonical_url == ADDRESS
    assert record(link("https://elsewhere.example/x/"), post()).canonical_url is None
    moved = "https://newkiln.example/2021/05/first-firing/"
    assert record(link(moved), post()).canonical_url == moved
    short = record("<link rel=shortlink href='https://kiln.example/?p=7'>" + meta(og__url=ADDRESS), post())
    assert (short.canonical_url, told(short, "canonical_url")) == (ADDRESS, ("open_graph", {"shortlink"}))


def test_the_language_of_the_text_goes_before_another_that_is_declared():
    german = "<p>Der Ofen war heiß und die Schalen standen auf dem Brett, das wir mit der Hand gemacht haben.</p>" * 4
    article = record(body=post(text=german))
    assert (article.language, told(article, "language")) == ("de", ("text", {"html_lang"}))
    assert "language_mismatch" in [warning.code for warning in article.warnings]
    article = record(meta(og__locale="de_AT"), post(text=german))
    assert (article.language, told(article, "language")) == ("de-AT", ("text", {"html_lang"}))
    article = record(body=post(text=german), language="de-AT")
    assert (article.language, article.warnings) == ("de-AT", [])
    assert record(body=post(text="<p>Der Ofen</p>")).language == "en"


def test_of_two_declared_languages_that_of_the_page_holds_and_its_region_too():
    article = record(meta(og__locale="fr_FR"), post(), language="en-GB")
    assert (article.language, told(article, "language")) == ("en-GB", ("html_lang", {"open_graph"}))
    assert record(meta(og__locale="en_US"), post(), language="en-GB").language == "en-GB"


def test_the_picture_at_the_head_of_the_post_goes_before_that_for_previews():
    card = meta(og__image="https://kiln.example/card.jpg")
    shown = "<figure class=post-thumbnail><img src=/kiln.jpg width=900 height=600></figure>"
    article = record(card, post(shown))
    assert article.lead_image.src == "https://kiln.example/kiln.jpg"
    assert told(article, "lead_image") == ("featured_image", {"open_graph"})
    assert record(card, post()).lead_image.src == "https://kiln.example/card.jpg"
    same = record(meta(og__image="https://kiln.example/kiln.jpg", og__image__alt="The kiln"), post(shown))
    assert (same.lead_image.alt, same.lead_image.width) == ("The kiln", 900)
    assert record(card + meta(og__image__alt="The kiln"), post(shown)).lead_image.alt is None


def test_a_blog_that_was_moved_tells_for_each_field_who_said_otherwise():
    folder = FIXTURES / "wordpress" / "sources-disagree"
    article = Case(folder).extracted()
    assert {field: told(article, field) for field, source in article.sources.items() if source.disagreed} == {
        "title": ("heading", {"json_ld", "open_graph", "title_tag"}),
        "description": ("open_graph", {"html_meta"}),
        "canonical_url": ("open_graph", {"shortlink"}),
        "published": ("microdata", {"json_ld"}),
        "language": ("text", {"html_lang", "json_ld", "open_graph"}),
        "categories": ("terms", {"json_ld"}),
        "tags": ("terms", {"json_ld"}),
        "lead_image": ("featured_image", {"open_graph"}),
    }
