"""Dates that readers see, and where none is told otherwise."""

import pytest

from blogextract.metadata.dates import fallbacks as date_fallbacks
from blogextract.metadata.dates import shown as dates
from blogextract.segment import segment
from metadata.pages import page

HEAD = "<title>First firing</title>"
PROSE = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 6 + "</p>"


def shown(body, field="published", **options):
    """The surest visible date."""
    found = [
        claim
        for claim in dates.claims(page(HEAD, body, **options))
        if claim.field == field and claim.source == "visible_date"
    ]
    best = max(found, key=lambda claim: claim.confidence, default=None)
    return best.value if best else None


def test_a_time_beside_the_title_is_the_date():
    assert (
        shown("<h1>First firing</h1><time datetime='2021-05-03T08:00:00+01:00'>3 May</time>" + PROSE)
        == "2021-05-03T08:00:00+01:00"
    )


def test_a_text_beside_the_title_is_the_date():
    assert shown("<h1>First firing</h1><p>by Nell Parrish on May 3, 2021</p>" + PROSE) == "2021-05-03"


def test_a_date_written_with_character_references_is_one():
    assert shown("<h1>First firing</h1><p>May&nbsp;3,&nbsp;2021</p>" + PROSE) == "2021-05-03"
    assert shown("<h1>First firing</h1><p>2021&#x5E74;5&#x6708;3&#x65E5;</p>" + PROSE, language="ja") == "2021-05-03"
    changed = f"<h1>First firing</h1><p>Ge&auml;ndert: <time datetime=2021-05-03></time></p>{PROSE}"
    assert shown(changed, "modified", language="de") == "2021-05-03"
    assert shown(changed, language="de") is None


def test_a_body_written_with_character_references_ends_the_lines_about_the_post():
    prose = "<p>" + "Als der Ofen hei&szlig; war, &ouml;ffneten wir ihn; das geschah am 2. Mai 2020. " * 6 + "</p>"
    assert shown("<h1>First firing</h1>" + prose + "<p>3. Mai 2021</p>", language="de") is None


@pytest.mark.parametrize(
    "name", ["post-date", "entry-date", "blog-post__date", "Post_date__x7aQ", "published", "articlePublishDate"]
)
def test_a_class_that_says_date_is_one_anywhere_in_the_post(name):
    assert shown(f"<h1>First firing</h1>{PROSE}{PROSE}<div class='{name}'>May 3, 2021</div>") == "2021-05-03"


@pytest.mark.parametrize("name", ["update-list", "reading-time", "event-date", "countdown-time"])
def test_a_class_that_says_something_else_is_none(name):
    assert shown(f"<h1>First firing</h1>{PROSE}{PROSE}<div class='{name}'>May 3, 2021</div>") is None


@pytest.mark.parametrize(
    "place",
    [
        "<header class=site-header><span class=date>May 9, 2022</span></header>{}",
        "{}<div id=comments><time datetime=2022-05-09></time></div>",
        "{}<div class=related-posts><span class=post-date>May 9, 2022</span></div>",
        "{}<aside class=sidebar><time datetime=2022-05-09></time></aside>",
        "{}<footer class=site-footer><span class=date>May 9, 2022</span></footer>",
        "<nav><span class=date>May 9, 2022</span></nav>{}",
    ],
)
def test_dates_of_the_header_of_comments_and_of_other_posts_are_none(place):
    assert shown(place.format(f"<article><h1>First firing</h1>{PROSE}</article>")) is None


@pytest.mark.parametrize(
    "label",
    [
        "Updated",
        "Last modified:",
        "Aktualisiert am",
        "Mis à jour le",
        "Обновлено",
        "最終更新日：",
        "最近更新：",
        "最后编辑于",
    ],
)
def test_a_word_before_it_says_that_it_is_the_date_of_a_change(label):
    body = f"<h1>First firing</h1><p>{label} 2021-05-04</p>{PROSE}"
    assert shown(body, "modified") == "2021-05-04"
    assert shown(body) is None


def test_two_dates_in_one_line_are_told_apart():
    body = f"<h1>First firing</h1><p class=meta>Published May 3, 2021 · Updated May 4, 2021</p>{PROSE}"
    assert (shown(body), shown(body, "modified")) == ("2021-05-03", "2021-05-04")


def test_wordpress_themes_show_both_in_one_link():
    body = (
        "<h1>First firing</h1><a><time class='entry-date published' datetime='2021-05-03T08:00:00+01:00'>3 May</time>"
        f"<time class=updated datetime='2021-05-04T08:00:00+01:00'>4 May</time></a>{PROSE}"
    )
    assert shown(body).startswith("2021-05-03")
    assert shown(body, "modified").startswith("2021-05-04")


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2021/05/03/first-firing/", "2021-05-03"),
        ("/2021/5/3/first-firing", "2021-05-03"),
        ("/blog/2021-05-03-first-firing.html", "2021-05-03"),
        ("/20210503/first-firing", "2021-05-03"),
        ("/2021/12/18/x", "2021-12-18"),
        ("/2021/05/first-firing/", None),
        ("/item/20215031/", None),
        ("/2021/13/03/x", None),
    ],
)
def test_the_address_tells_a_day(path, day):
    found = [claim.value for claim in dates.claims(page(url="https://kiln.example" + path)) if claim.source == "url"]
    assert found == ([day] if day else [])


def fallback(body, head=HEAD, found=()):
    document = page(head, body)
    return [
        (claim.field, claim.value, claim.source)
        for claim in date_fallbacks.published(document, segment(document), found)
    ]


def test_a_labelled_date_at_the_foot_is_found_when_nothing_else_is():
    assert (
        fallback(f"<h1>First firing</h1>{PROSE}<p>Posted on the 03/05/2021 at 19:00 by Nell</p>")[0][0] == "published"
    )


def test_a_dateline_is_found_when_nothing_else_is():
    lead = "<p>LEEDS, May 3, 2021 (Kiln News) - " + "The kiln reached its peak. " * 12 + "</p>"
    assert fallback("<h1>First firing</h1>" + lead) == [("published", "2021-05-03", "visible_date")]


def test_the_data_of_a_script_are_read_when_nothing_else_is():
    script = '<script>window.x={"publishedAt":"2021-05-03T08:00:00Z","title":"First firing"}</script>'
    assert fallback(f"<h1>First firing</h1>{PROSE}{script}") == [
        ("published", "2021-05-03T08:00:00+00:00", "script_data")
    ]


def test_scripts_that_speak_of_several_dates_say_nothing():
    script = '<script>[{"publishedAt":"2021-05-03"},{"publishedAt":"2021-06-03"}]</script>'
    assert fallback(f"<h1>First firing</h1>{PROSE}{script}") == []


def test_names_of_meta_that_no_table_knows_are_read_when_nothing_else_is():
    assert fallback(PROSE, HEAD + "<meta name=w-published-date content=2021-05-03>") == [
        ("published", "2021-05-03", "html_meta")
    ]


def test_a_copyright_line_is_no_date():
    assert fallback(f"<h1>First firing</h1>{PROSE}<p>© 2021-05-03 Kiln Notes</p>") == []


def test_nothing_is_looked_for_where_a_date_is_known():
    known = dates.claims(page(url="https://kiln.example/2021/05/03/x"))
    assert fallback(f"{PROSE}<p>Posted on May 9, 2022</p>", found=known) == []


def test_figures_are_read_as_the_pages_unmistakable_dates_have_them():
    body = "<h1>First firing</h1><time datetime='02-12-2025'>02-12-2025</time>" + PROSE
    assert (shown(body).iso, shown(body).other) == ("2025-02-12", "2025-12-02")
    assert shown(body + "<aside><time datetime='2025-12-02'>December 2, 2025</time></aside>") == "2025-12-02"


def test_a_class_that_says_modified_is_that_of_a_change():
    assert (
        shown(f"<h1>First firing</h1><div class=header__datemodified>May 4, 2021</div>{PROSE}", "modified")
        == "2021-05-04"
    )


def test_elements_alike_with_several_days_are_a_list_of_other_posts():
    def belief(*days):
        times = "".join(f"<p><time class=entry-date datetime=2020-01-{day}></time></p>" for day in days)
        claims = dates.claims(page(HEAD, f"<h1>First firing</h1>{PROSE * 5}{times}", url=None))
        return max(claim.confidence for claim in claims if claim.field == "published")

    assert belief("01", "02") > 0.5 > belief("01", "02", "03")


@pytest.mark.parametrize(
    ("text", "field"),
    [("2019年12月17日更新", "modified"), ("2019年12月17日公開", "published"), ("2019년 12월 17일 수정", "modified")],
)
def test_the_word_after_a_date_tells_what_it_is_of(text, field):
    assert shown(f"<h1>First firing</h1><p>{text}</p>{PROSE}", field) == "2019-12-17"


def test_the_address_settles_which_figure_is_the_month():
    body = f"<h1>First firing</h1><p class=post-date>03/10/2023</p>{PROSE}"
    assert shown(body, url="https://kiln.example/2023/october/03/firing/") == "2023-10-03"
    unsettled = shown(body, url="https://kiln.example/firing/")
    assert (unsettled.iso, unsettled.other) == ("2023-03-10", "2023-10-03")


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2016/dec/19/firing", "2016-12-19"),
        ("/2016/december/9/firing", "2016-12-09"),
        ("/2016/12/19/firing", "2016-12-19"),
        ("/2016/bowls/19/firing", None),
        ("/archive/dec/19/firing", None),
    ],
)
def test_the_address_names_the_day(path, day):
    found = [claim.value for claim in dates.claims(page(HEAD, url="https://kiln.example" + path))]
    assert found == ([day] if day else [])


def date_line(body):
    """The class of what the surest date takes out of the body."""
    document = page(HEAD, body)
    found = [claim for claim in dates.claims(document) if claim.source == "visible_date" and claim.consumes]
    return document.classes[max(found, key=lambda claim: claim.confidence).node]


@pytest.mark.parametrize(
    "line",
    [
        "<span class=when>2021-05-03</span><span class=length>&nbsp;·&nbsp;3min read</span>",
        "<span>posted: </span><span class=entry-time>May 3, 2021</span><span> | </span><span>views: 40</span>",
    ],
)
def test_the_line_of_the_date_goes_with_it(line):
    body = f"<section class=head><h1>First firing</h1><p class=facts>{line}</p></section>{PROSE}"
    assert date_line(body) == "facts"


def test_a_sentence_does_not_go_with_its_date():
    line = "<p class=told>On <time class=when datetime=2021-05-03>3 May</time> the kiln was lit by all of us.</p>"
    assert date_line(f"<h1>First firing</h1>{line}{PROSE}") == "when"


def test_the_class_of_microformats_goes_before_the_word_of_the_theme():
    line = "<p class=page__date>Updated: <time class={} datetime=2020-05-11>May 11, 2020</time></p>"
    assert shown(f"<h1>First firing</h1>{PROSE}{line.format('dt-published')}", "modified") is None
    assert shown(f"<h1>First firing</h1>{PROSE}{line.format('dt-published')}") == "2020-05-11"
    assert shown(f"<h1>First firing</h1>{PROSE}{line.format('shown')}", "modified") == "2020-05-11"


ICONS = "<h1>First firing</h1><p><svg></svg><time {}>{}</time> <svg></svg><time>{}</time></p>"


def test_of_two_times_under_the_title_the_later_is_the_change():
    body = ICONS.format("", "2021-05-03", "2021-06-09") + PROSE
    assert shown(body) == "2021-05-03"
    assert shown(body, "modified") == "2021-06-09"


@pytest.mark.parametrize(
    "body",
    [
        ICONS.format("", "2021-06-09", "2021-05-03"),
        ICONS.format("", "2021-05-03", "2021-05-03"),
        ICONS.format("", "2021-05-03", "2021-06-09") + "<p><time>2021-07-01</time></p>",
        "<h1>First firing</h1><p>Posted <time>2021-05-03</time>, kiln opens <time>2021-06-09</time></p>",
    ],
)
def test_other_times_under_the_title_tell_of_no_change(body):
    assert shown(body + PROSE, "modified") is None


@pytest.mark.parametrize("markup", ["<span title='Edited on 2021-06-09'>", "<span class='edited-time flex'>"])
def test_the_title_or_the_class_of_what_holds_a_time_says_what_it_is(markup):
    line = f"<p><span><time>2021-05-03</time></span> {markup}<i></i><time>2021-06-09</time></span></p>"
    assert shown(f"<h1>First firing</h1>{line}{PROSE}", "modified") == "2021-06-09"
    assert shown(f"<h1>First firing</h1>{line}{PROSE}") == "2021-05-03"


def test_the_class_of_a_whole_line_does_not_say_what_its_times_are():
    line = "<p class=updated><time>2021-05-03</time> by <time>2021-06-09</time> and so on</p>"
    assert shown(f"<h1>First firing</h1>{line}{PROSE}") == "2021-05-03"


def test_the_class_of_hatom_around_the_only_date_does_not_say_that_it_is_a_change():
    line = "<div class='postmeta updated'><div class=postdate>3 May 2021</div></div>"
    assert shown(f"<h1>First firing</h1>{line}{PROSE}") == "2021-05-03"


def test_a_box_beside_the_post_that_tells_of_it_tells_its_day():
    card = "<div class=sphinxsidebar><div class=ablog__postcard><h2><span>{}</span></h2></div></div>"
    post = f"<article><h1>First firing</h1>{PROSE * 3}</article>"
    assert shown(post + card.format("03 May 2021")) == "2021-05-03"
    assert shown(post + card.format("03 May 2021").replace("postcard", "recentposts")) is None
    assert shown(post + card.format("Update: 09 June 2021"), "modified") == "2021-06-09"


def test_the_words_within_a_time_say_what_it_is():
    line = (
        "<p><time datetime=2021-05-03>Mon 03 May 2021</time></p><p><time datetime=2021-06-09>Updated 9 June</time></p>"
    )
    assert shown(f"<h1>First firing</h1>{line}{PROSE}") == "2021-05-03"
    assert shown(f"<h1>First firing</h1>{line}{PROSE}", "modified") == "2021-06-09"


def test_a_word_that_says_when_a_post_appeared_goes_before_the_dates_of_related_posts():
    line = "<p><span class=when-time><b>发表于</b>2021-05-03 09:12</span></p>"
    others = "".join(f"<li><time>2021-04-0{day}</time>木柴</li>" for day in (1, 2, 3))
    assert shown(f"<h1>First firing</h1>{line}<p>土窑</p><ul>{others}</ul>", language="zh") == "2021-05-03T09:12:00"


@pytest.mark.parametrize(("shown_text", "language"), [("18 می 2023", "fa"), ("18 May 2023", "en")])
def test_may_is_told_in_persian_as_wordpress_writes_it(shown_text, language):
    assert shown(f"<h1>First firing</h1><p>{shown_text}</p>{PROSE}", language=language) == "2023-05-18"


@pytest.mark.parametrize("name", ["post-update", "editdate", "last-modified", "entry-updated"])
def test_a_class_and_a_word_tell_of_the_last_change_below_the_post(name):
    line = f"<div class={name}>Last updated: June 2, 2021</div>"
    assert shown(f"<h1>First firing</h1>{PROSE}{line}", "modified") == "2021-06-02"
    assert shown(f"<h1>First firing</h1>{PROSE}{line}") is None


def test_a_class_of_updates_in_general_tells_of_no_change():
    line = "<div class=updates>June 2, 2021: the yard is open again</div>"
    assert shown(f"<h1>First firing</h1>{PROSE * 9}{line}", "modified") is None


def test_chinese_words_written_together_tell_of_the_last_change():
    page_of = "<h1>First firing</h1><p>发布于 2021-05-03</p><p>本文最后更新于 2021-06-02，供参考。</p>" + PROSE
    assert shown(page_of, "modified", language="zh") == "2021-06-02"
    assert shown(page_of, language="zh") == "2021-05-03"


def test_a_date_that_links_to_its_own_day_is_surer_than_one_that_links_elsewhere():
    def belief(href):
        line = f"<p class=info>Clay, <a href={href}>3 May 2021</a>, read 80 times</p>"
        found = dates.claims(page(HEAD, f"<h1>First firing</h1>{line}{PROSE}"))
        return max(claim.confidence for claim in found if claim.value == "2021-05-03" and claim.source != "url")

    assert belief("/2021/05/03/") > 0.6 > belief("/calendar/")
    assert belief("/2020/05/03/") == belief("/calendar/")


def test_below_a_heading_that_hardly_looks_like_a_title_the_date_is_the_posts_as_well():
    head = "<h2 class=breadcrumb-title>Blog</h2>"
    article = (
        "<div class=entry><h3>First firing</h3><ul class=meta-post><li><a href=/2019/03/04/>4 March 2019</a></li></ul>"
        "<p>It went well.</p></div>"
    )
    assert shown(head + article) == "2019-03-04"


def test_an_item_of_a_list_that_a_class_calls_the_posts_data_tells_the_date():
    line = "<ul class=%s><li>By Nell Parrish</li><li>3rd May 2021</li><li>3 min read</li></ul>"
    assert shown("<h1>First firing</h1>" + line % "meta" + PROSE) == "2021-05-03"
    believed = [
        claim.confidence
        for name in ("meta", "steps")
        for claim in dates.claims(page(HEAD, "<h1>First firing</h1>" + line % name + PROSE))
        if claim.source == "visible_date"
    ]
    assert believed[0] > 0.5 > believed[1]


def test_a_day_in_a_link_around_another_posts_heading_is_of_that_post():
    card = "<a href=/second/><div><time datetime=2020-03-02>2 March 2020</time></div><h2>%s</h2></a>"
    cards = "".join(card % name for name in ("Second firing", "Third firing", "Fourth firing"))
    text = "<p>The kiln reached its peak a little after four.</p>"
    assert shown("<h1>First firing</h1><p>May 3, 2021</p>" + text + cards) == "2021-05-03"
    assert shown("<h1>First firing</h1>" + text + cards) is None
    own = "<h1>First firing</h1><div><time datetime=2020-03-02>2 March 2020</time></div>"
    assert shown(own + text) == "2020-03-02"
