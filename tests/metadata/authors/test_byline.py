"""Bylines about the headline."""

import pytest

from blogextract.article import Author
from blogextract.metadata.authors import byline
from metadata.sources import body, claimed, consumed, page, post


def names(document):
    found = claimed(byline.claims, document, "authors")
    return [author.name for author in found[0].value] if found else []


@pytest.mark.parametrize(
    "line",
    [
        "<p class=byline>By <a href='/author/nell/' rel=author>Nell Parrish</a></p>",
        (
            "<div class=entry-meta><span class='author vcard'><a class='url fn n' href='/author/nell/'>Nell "
            "Parrish</a></span></div>"
        ),
        "<p>by <a href='/people/nell'>Nell Parrish</a> on May 3</p>",
        "<div itemprop=author itemscope><span itemprop=name>Nell Parrish</span></div>",
        "<p>By Nell Parrish</p>",
        "<div class=post-copyright-author><span>本文作者: </span><span class=info>Nell Parrish</span></div>",
        "<div class=post-copyright__author_group><div class=post-copyright__author_name>Nell Parrish</div></div>",
        "<p>Von Nell Parrish, 3. Mai 2021</p>",
        "<small>May 3, 2021 by <a href='/author/nell/' rel=author>Nell Parrish</a></small>",
        "<span class=screen-reader-text>Posted by</span><span class=author>Nell Parrish</span>",
    ],
)
def test_each_shape_of_byline_names_the_author(line):
    assert names(post(f"<header>{line}</header>{body()}")) == ["Nell Parrish"]


def test_several_authors_of_one_line_are_all_named():
    line = (
        "<p class=byline>By <a class=author href=/a/1>Nell Parrish</a> and <a class=author "
        "href=/a/2>Rafe Toomey</a></p>"
    )
    assert names(post(line + body())) == ["Nell Parrish", "Rafe Toomey"]


def test_an_author_has_the_address_that_the_name_links_to():
    line = "<p class=byline>By <a href='/author/nell/' rel=author>Nell Parrish</a></p>"
    claim = claimed(byline.claims, post(line + body()), "authors")[0]
    assert claim.value[0].url == "https://kiln.example/author/nell/"


def test_the_whole_line_leaves_the_body_and_no_paragraph_with_it():
    line = "<div class=meta><time>May 3, 2021</time> · by <a rel=author href=/n>Nell Parrish</a> · 3 comments</div>"
    regions = consumed(byline.claims, post(line + body()))
    assert regions == {"byline": ["May 3, 2021 · by Nell Parrish · 3 comments"]}


def test_the_line_nearest_to_the_headline_is_the_posts():
    card = "<div class=teaser><h3>A jar that cracked</h3><span class=author>Ida Mohn</span></div>"
    filler = "<p>.</p>" * 120
    assert names(
        page(f"<article><h1>First firing</h1><p class=author>Nell Parrish</p>{body()}</article>{filler}{card}")
    ) == ["Nell Parrish"]


@pytest.mark.parametrize(
    ("href", "found"),
    [
        ("/people/nell", ["Nell Parrish"]),
        ("https://kiln.example/people/nell", ["Nell Parrish"]),
        ("https://blog.kiln.example/people/nell", ["Nell Parrish"]),
        ("https://videos.example/user/nell", []),
        ("https://licenses.example/licenses/by/4.0", []),
        ("/user/register/now", []),
    ],
)
def test_an_address_names_a_person_on_the_site_itself_alone(href, found):
    assert names(post(f"<header><a href='{href}'>Nell Parrish</a></header>{body()}")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("by Nell Parrish", ["Nell Parrish"]),
        ("nell-p", ["nell-p"]),
        ("Nell Parrish, Ida Mohn, Kiln Press", ["Nell Parrish", "Ida Mohn", "Kiln Press"]),
        ("I want to fire bowls and jars", []),
        ("Kostenlos registrieren", []),
    ],
)
def test_an_address_alone_names_whom_its_link_shows_and_nothing_else(text, found):
    assert names(post(f"<header><a href='/people/nell'>{text}</a></header>{body()}")) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<div class=byline><a class=tag href='/tag/clay'>Clay Work</a> <span>May 3</span></div>", []),
        ("<div class=byline><a href='/category/clay'>Clay Work</a></div><p>By Nell Parrish</p>", ["Nell Parrish"]),
        ("<p class=author>First firing</p>", []),
        ("<p>About this week’s guest:</p>", []),
        ("<p>About Nell Parrish</p>", ["Nell Parrish"]),
    ],
)
def test_what_the_post_is_filed_under_or_called_is_no_author(line, found):
    assert names(post(f"<header>{line}</header>{body()}")) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<figure><img src=/a.jpg><figcaption><span class=author>Ida Mohn</span></figcaption></figure>", []),
        ("<div class=wp-caption-text><span class=author>Ida Mohn</span></div>", []),
        ("<div class=license-info><a class=author>Ida Mohn</a></div>", []),
        ("<div class=reviews-list><div><span class=author>Ida Mohn</span></div></div>", []),
        ("<div class=post-review><div><span class=author>Ida Mohn</span></div></div>", ["Ida Mohn"]),
        ("<div class=author-image-row><span class=author>Ida Mohn</span></div>", ["Ida Mohn"]),
        ("<a href=/jar><b>A jar that cracked in the kiln</b> <span class=author>Ida Mohn</span></a>", []),
        ("<a href=/ida><span class=author>Ida Mohn</span></a>", ["Ida Mohn"]),
    ],
)
def test_whose_picture_review_or_other_post_it_is_wrote_not_this_one(line, found):
    assert names(post(f"<header>{line}</header>{body()}")) == found


def test_the_oldest_list_of_comments_has_only_an_id():
    after = "<ol id=commentlist><li><p class='comment-author vcard'><b class=fn>Ida Mohn</b></p></li></ol>"
    assert names(post(body(), after=after)) == []


def test_commenters_and_footers_name_no_author():
    after = (
        "<ol class=comment-list><li class=comment><b class=fn>Ida Mohn</b></li></ol>"
        "<footer>by <a rel=author>Rafe Toomey</a></footer>"
    )
    assert names(post(body(), after=after)) == []


def test_a_link_to_all_posts_is_no_name():
    line = "<a rel=author href='/author/nell/'>View all of Nell Parrish's posts.</a>"
    assert names(post(body() + line)) == []


def test_a_paragraph_that_begins_with_by_is_no_byline():
    sentence = "By Friday noon the shelves were dry, and Nell had swept the yard, so that only the wood was missing."
    document = post(f"<p>{sentence}</p>{body()}")
    assert consumed(byline.claims, document) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "<p>By default in a new kiln, density of heat is low and look like this:</p>",
        "<p>By contrast, wood burns quickly.</p>",
    ],
)
def test_words_in_small_letters_after_by_are_no_name_in_a_sentence(sentence):
    assert names(post(sentence + body())) == []


def test_an_account_in_small_letters_alone_after_by_is_one():
    assert names(post("<p>by nellp</p>" + body())) == ["nellp"]


def test_a_date_with_an_authors_class_is_no_name():
    assert names(post("<div class=posted-by><span>Published <time>June 30, 2024</time></span></div>" + body())) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>By <a href='/author/nell'>Nell Parrish</a>. Reviewed by <a href='/author/ida'>Ida Mohn</a></p>",
        "<p>By <a href='/author/nell'>Nell Parrish</a></p><p>Edited by: <a href='/author/ida'>Ida Mohn</a></p>",
        "<div class=byline><a class=author href='/a/nell'>Nell Parrish</a> <a class=author href=/n>News</a></div>",
    ],
)
def test_reviewers_editors_and_rubrics_are_no_authors(line):
    assert names(post(f"{line}{body()}")) == ["Nell Parrish"]


def test_two_accounts_stay_two():
    line = "<p class=byline>By <a href='/author/n'>nellp</a> and <a href='/author/i'>idam</a></p>"
    assert names(post(f"{line}{body()}")) == ["nellp", "idam"]


def test_the_class_that_a_build_tool_made_of_a_components_name_marks_the_author():
    assert names(post("<div class='css-1wkce1i-Byline'><span>Nell Parrish</span></div>")) == ["Nell Parrish"]
    assert names(post("<p class='ArticleHead_author__x81ps'>Nell Parrish</p>")) == ["Nell Parrish"]
    assert names(post("<p class='ArticleHead_teaser__x81ps'>Nell Parrish</p>")) == []


def test_short_generated_classes_say_nothing():
    assert names(post("<div class='au bt by'>Listen closely</div>")) == []
    assert names(post("<div class=by>Nell Parrish</div>")) == ["Nell Parrish"]


def test_an_id_marks_the_author():
    assert names(post("<div id=byline>[Nell Parrish]</div>")) == ["Nell Parrish"]


def test_people_whom_the_headline_names_are_written_about():
    link = "<p><a href=/people/nell/>Nell Parrish</a></p>"
    about = page(f"<article class=post><h1>A day with Nell Parrish</h1>{link}{body()}</article>")
    assert claimed(byline.claims, about, "authors") == []
    [claim] = claimed(byline.claims, post(link + body()), "authors")
    assert [author.name for author in claim.value] == ["Nell Parrish"]
    marked = "<p class=byline><a href=/people/nell/>Nell Parrish</a></p>"
    own = page(f"<article class=post><h1>A day with Nell Parrish</h1>{marked}{body()}</article>")
    assert [author.name for author in claimed(byline.claims, own, "authors")[0].value] == ["Nell Parrish"]


def test_people_linked_in_prose_are_written_about():
    prose = "had been a potter for years when the great kiln of the village fell in and nobody could mend it. " * 3
    link = "<a href=/people/nell/>Nell Parrish</a>"
    assert names(post(f"<p>{link} {prose}</p>")) == []
    assert names(post(f"<p>{link}</p>")) == ["Nell Parrish"]


def test_a_label_run_together_with_the_name_is_still_one():
    assert names(post("<p><span>By</span><span>Nell Parrish</span></p>")) == ["Nell Parrish"]
    assert names(post("<p><span>By</span><span>by Nell Parrish and Ida Mohn</span></p>")) == [
        "Nell Parrish",
        "Ida Mohn",
    ]
    assert names(post("<p>Byron Parrish</p>")) == []


def lines_of(markup, name="Nell Parrish"):
    document = post(markup + body())
    return [document.classes[node] for node in byline.name_lines(document, [Author(name=name)])]


def test_an_authors_name_by_itself_below_the_headline_is_a_line_of_its_own():
    assert lines_of("<div class=row><i class=icon></i><span class=who>Nell Parrish</span></div>") == ["who"]


def test_an_authors_name_in_a_sentence_or_after_the_text_is_none():
    assert lines_of("<p class=told>Nell Parrish lit the kiln.</p>") == []
    assert lines_of("<p class=told>Rafe Toomey</p>") == []
    assert lines_of(body() + "<p class=signed>Nell Parrish</p>") == []


@pytest.mark.parametrize(
    "quote",
    [
        "<div class=c-quote><div class=c-quote__text>Best glaze yet.</div><div class=c-quote__author>Rafe Toomey</div>",
        "<div class=testimonial><p>Best glaze yet.</p><div class=author>Rafe Toomey</div></div>",
        "<blockquote><p>Best glaze yet.</p><span class=author>Rafe Toomey</span></blockquote>",
    ],
)
def test_whoever_is_quoted_is_not_the_author(quote):
    assert names(post(f"{quote}{body()}")) == []


def test_the_author_of_a_post_in_a_quotes_format_is_named():
    assert names(page(f"<div class='post format-quote'><h1>Glazes</h1><p class=author>Nell Parrish</p>{body()}</div>"))


def test_the_numbered_file_of_an_author_at_z_blog_is_a_persons_page():
    line = "<h5><a href=/author-1.html>Nell Parrish</a> <span>2021-05-03 09:12:33</span></h5>"
    page_of = f"<div><h1>First firing</h1>{line}</div><main><article>{body()}</article></main>"
    assert names(page(page_of)) == ["Nell Parrish"]


def test_another_numbered_file_is_no_persons_page():
    line = "<h5><a href=/writer-1.html>Second firing</a> <span>2021-05-03 09:12:33</span></h5>"
    page_of = f"<div><h1>First firing</h1>{line}</div><main><article>{body()}</article></main>"
    assert names(page(page_of)) == []
