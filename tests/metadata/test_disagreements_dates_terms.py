"""Whole pages whose sources disagree about dates, terms, and neighbours: each rule where it holds and where not."""

import pytest

from metadata.disagreeing import TEXT, names, post, record, told
from metadata.pages import ld, meta

CARDS = "".join(
    f"<div class=card><time datetime=2020-0{month}-02>Then</time><p>Another</p></div>" for month in range(1, 5)
)
FILED = "<p class=entry-meta>Filed under <a rel='category tag' href=/category/wood-firing/>Wood Firing</a></p>"


def data(published, **properties):
    return ld({"@type": "BlogPosting", "headline": "First firing", "datePublished": published, **properties})


def seen(day):
    return f"<p class=entry-meta><time class='entry-date published' datetime='{day}'>{day}</time></p>"


def codes(article):
    return [warning.code for warning in article.warnings]


def test_an_earlier_day_at_the_title_goes_before_the_day_on_which_the_site_was_rebuilt():
    article = record(data("2024-11-02T10:00:00+00:00"), post(seen("2019-03-12")))
    assert (article.published, told(article, "published")) == ("2019-03-12", ("visible_date", {"json_ld"}))
    rebuilt = data("2024-11-02T10:00:00+00:00")
    assert record(rebuilt, post(after="<ul><li><time datetime=2019-03-12></time></ul>")).published[:4] == "2024"
    assert record(rebuilt, post(seen("2024-11-02") + "<p>Written on March 12, 2019</p>")).published[:4] == "2024"
    assert record(data("2019-03-12"), post(seen("2024-11-02"))).published == "2019-03-12"


def test_a_day_in_the_zone_of_readers_is_the_same_moment_as_the_data_in_utc():
    article = record(data("2021-12-10T02:17:00+00:00"), post(seen("2021-12-09")))
    assert article.published == "2021-12-10T02:17:00+00:00"
    assert told(article, "published") == ("json_ld", set())
    noon = record(data("2021-12-10T12:17:00+00:00"), post(seen("2021-12-09")))
    assert (noon.published, told(noon, "published")) == ("2021-12-09", ("visible_date", {"json_ld"}))
    address = "https://kiln.example/2021/12/09/first/"
    article = record(data("2021-12-10T02:17:00+00:00"), post(seen("2021-12-09")), url=address)
    assert (article.published, told(article, "published")) == ("2021-12-09", ("url", {"json_ld"}))


def test_the_time_comes_from_whoever_agrees_and_not_from_who_does_not():
    article = record(data("2021-05-03"), post(seen("2021-05-03T08:05:00+01:00")))
    assert (article.published, told(article, "published")) == ("2021-05-03T08:05:00+01:00", ("json_ld", set()))
    assert record(data("2021-05-03"), post(seen("2021-05-04T08:05:00+01:00"))).published == "2021-05-03"


def test_a_second_source_settles_which_figure_is_the_month_and_none_is_a_warning():
    shown = post("<p class=post-date>03/04/2015</p>")
    article = record(data("2015-04-03"), shown)
    assert (article.published, article.sources["published"].agreed) == ("2015-04-03", ["visible_date"])
    assert (told(article, "published"), codes(article)) == (("json_ld", set()), [])
    settled = record("", shown, url="https://kiln.example/2015/04/03/first/")
    assert (settled.published, codes(settled)) == ("2015-04-03", [])
    british = record("", shown, language="en-GB")
    assert (british.published, codes(british)) == ("2015-04-03", [])
    open_still = record("", shown)
    assert (open_still.published, codes(open_still)) == ("2015-03-04", ["ambiguous_date"])
    other = record(data("2015-05-09"), shown)
    assert (other.published, told(other, "published")[1]) == ("2015-03-04", {"json_ld"})


def test_a_change_before_publication_is_left_out_and_said():
    published = meta(article__published_time="2021-05-03T10:00:00+00:00")
    article = record(published + meta(article__modified_time="2021-05-02T10:00:00+00:00"), post())
    assert (article.published[:10], article.modified) == ("2021-05-03", None)
    assert codes(article) == ["modified_before_published"]
    article = record(published + meta(article__modified_time="2021-05-03"), post())
    assert (article.modified, codes(article)) == ("2021-05-03", [])


def test_a_page_that_tells_only_its_change_says_so():
    article = record(meta(article__modified_time="2021-05-02"), post())
    assert (article.published, article.modified, codes(article)) == ("2021-05-02", "2021-05-02", ["published_unknown"])
    both = record(meta(article__modified_time="2021-05-02", article__published_time="2021-05-01"), post())
    assert (both.published, codes(both)) == ("2021-05-01", [])


@pytest.mark.parametrize(
    "page",
    [
        "<header class=site-header><span class=date>November 21, 2024</span></header>{}",
        "{}<div id=comments><li class=comment><b class=fn>Ida</b> <time datetime=2022-01-02></time><p>Hot</p></div>",
        "{}<div class=related-posts><a href=/b/>Second firing</a><time datetime=2022-01-02></time></div>",
        "{}<aside class=sidebar><ul><li><a href=/c/>Third</a> <span class=post-date>May 9, 2022</span></ul></aside>",
    ],
)
def test_todays_date_and_those_of_comments_and_other_posts_are_none(page):
    assert record("", page.format(post())).published is None
    dated = record("", page.format(post(seen("2021-05-03"))))
    assert (dated.published, told(dated, "published")) == ("2021-05-03", ("visible_date", set()))


def test_the_date_at_the_title_goes_before_those_of_cards_below():
    article = record("", post(seen("2021-05-03")) + CARDS)
    assert (article.published, told(article, "published")) == ("2021-05-03", ("visible_date", {"visible_date"}))


def test_the_day_of_first_publication_that_the_post_tells_goes_before_what_readers_see_and_not_before_data():
    text = "<p>This post was originally published on June 21, 2017.</p>" + TEXT
    article = record("", post(seen("2023-04-13"), text=text))
    assert (article.published, told(article, "published")) == ("2017-06-21", ("stated_date", {"visible_date"}))
    article = record(meta(article__published_time="2023-04-13"), post(text=text))
    assert told(article, "published")[0] == "open_graph"
    book = "<p>The book was first published on June 21, 2017.</p>" + TEXT
    assert record("", post(seen("2023-04-13"), text=book)).published == "2023-04-13"


def test_terms_that_readers_see_go_before_those_of_the_data():
    of_data = data("2021-05-03", articleSection="Pottery", keywords=["wood"])
    tags = "<p class=post-tags>Tags: <a rel=tag href=/tag/ash/>ash</a></p>"
    article = record(of_data, post(FILED, tags))
    assert (names(article, "categories"), told(article, "categories")) == (["Wood Firing"], ("terms", {"json_ld"}))
    assert (names(article, "tags"), told(article, "tags")) == (["ash"], ("terms", {"json_ld"}))
    article = record(of_data, post())
    assert (names(article, "categories"), names(article, "tags")) == (["Pottery"], ["wood"])
    assert names(record(data("2021-05-03", articleSection="Blog"), post()), "categories") == []


def test_a_terms_address_tells_its_kind_whatever_its_rel_says():
    filed = "<p class=entry-meta>Filed under <a rel=tag href=/category/clay/>Clay</a></p>"
    article = record("", post(filed, "<p class=post-tags>Tags: <a rel=tag href=/tag/ash/>ash</a></p>"))
    assert (names(article, "categories"), names(article, "tags")) == (["Clay"], ["ash"])
    plain = record("", post(after="<p class=post-tags>Tags: <a rel=tag href=/t/ash/>ash</a></p>"))
    assert (names(plain, "categories"), names(plain, "tags")) == ([], ["ash"])


def test_terms_of_the_whole_site_are_none_of_the_posts():
    cloud = "<aside class=sidebar><div class=tagcloud><a href=/tag/a/>a</a> <a href=/tag/b/>b</a></div></aside>"
    assert names(record("", post() + cloud), "tags") == []
    own = "<p class=post-tags>Tags: <a rel=tag href=/tag/a/>a</a></p>"
    assert names(record("", post(after=own) + cloud), "tags") == ["a"]


def test_slugs_in_classes_are_the_last_resort_and_agree_with_what_is_shown():
    def classed(about=""):
        return post(about).replace("class=post>", "class='post type-post hentry category-wood-firing tag-ash'>")

    article = record("", classed())
    assert (names(article, "categories"), told(article, "categories")[0]) == (["wood firing"], "post_class")
    article = record("", classed(FILED))
    assert (names(article, "categories"), article.sources["categories"].agreed) == (["Wood Firing"], ["post_class"])


def test_breadcrumbs_tell_the_category_where_nothing_else_does():
    crumbs = "<nav class=breadcrumbs><a href=/>Home</a> » <a href=/category/clay/>Clay</a> » {}</nav>"
    crumbs = crumbs.format("First firing of the year")
    article = record("", crumbs + post())
    assert (names(article, "categories"), told(article, "categories")) == (["Clay"], ("breadcrumbs", set()))
    article = record("", crumbs + post(FILED))
    assert (names(article, "categories"), told(article, "categories")) == (["Wood Firing"], ("terms", {"breadcrumbs"}))


def test_breadcrumbs_that_are_shown_go_before_those_of_the_data():
    steps = [("Home", "/"), ("Pottery", "/pottery/")]
    items = [
        {"@type": "ListItem", "position": at, "name": name, "item": "https://kiln.example" + path}
        for at, (name, path) in enumerate(steps, 1)
    ]
    listed = ld({"@type": "BreadcrumbList", "itemListElement": items})
    crumbs = "<nav class=breadcrumbs><a href=/>Home</a> » <a href=/clay/>Clay</a> » <span>First firing</span></nav>"
    article = record(listed, crumbs + post())
    assert names(article, "breadcrumbs") == ["Home", "Clay", "First firing"]
    assert told(article, "breadcrumbs") == ("breadcrumbs", {"json_ld"})
    assert names(record(listed, post()), "breadcrumbs") == ["Home", "Pottery"]


def test_comments_that_are_shown_go_before_those_of_the_data():
    known = data("2021-05-03", comment=[{"@type": "Comment", "text": "Old", "author": {"name": "Ida Mohn"}}])
    one = "<li class=comment id=comment-{0}><b class=fn>Rafe {0}</b><div class=comment-content><p>Hot!</p></div></li>"
    shown = f"<div id=comments><ol class=comment-list>{one.format(1)}{one.format(2)}</ol></div>"
    article = record(known, post(after=shown))
    assert [comment.text for comment in article.comments] == ["Hot!", "Hot!"]
    assert told(article, "comments") == ("comments", {"json_ld"})
    assert [comment.text for comment in record(known, post()).comments] == ["Old"]


def test_the_way_on_that_readers_see_goes_before_that_in_the_head():
    head = "<link rel=next href=/2021/06/second/ title='Second'>"
    shown = "<nav class=post-navigation><a rel=next href=/2021/07/third/>Third firing</a></nav>"
    article = record(head, post(after=shown))
    assert (article.next_post.title, told(article, "next_post")) == ("Third firing", ("navigation", {"link_rel"}))
    assert record(head, post()).next_post.title == "Second"
    part = record("<link rel=next href=/2021/05/first-firing/2/>", post())
    assert (part.next_page, part.next_post) == ("https://kiln.example/2021/05/first-firing/2/", None)
