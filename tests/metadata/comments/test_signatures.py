"""Comments that a line in words signs, as systems before 2010 wrote them, and lines that only look like one."""

import pytest

from blogextract.metadata.comments.signatures import signature
from blogextract.metadata.lines import Line
from metadata.comments.test_shown import found
from metadata.sources import body, post

ROLLER = """<div class=comments id=comments><div class=comments-head>Comments:</div>
<div class="comment odd" id=comment1><p>Lovely.</p><p class=comment-details>Posted by <b>Ida Mohn</b> on
May 04, 2021 at 09:14 AM GMT <a href="#comment-12" class=entrypermalink>#</a></p></div></div>"""

WORDPRESS_ONE = """<h2 id=comments>1 Comment</h2><ol id=commentlist><li id=comment-5><p>Lovely.</p><p><cite>Comment by
<a href="http://i.example">Ida Mohn</a> &#8212; May 4, 2021 @ <a href="#comment-5">9:14 am</a></cite></p></li></ol>"""

BLUEMARINE = """<div id=comments><div class=comment><h3 class=title><a href="#comment-3">Lovely...</a></h3>
<div class=submitted>Submitted by Ida Mohn on Tue, 2021-05-04 09:14.</div><div class=content><p>Lovely.</p></div>
<div class=links><ul><li><a href="/reply">reply</a></li></ul></div></div></div>"""

DOTNETNUKE = """<table><tr><td><div class="blogComments dnnClear"><div class=commentContent><div class=ccAuthor>
<a href="/u/7">Ida Mohn</a>&nbsp;<span>Tuesday, May 4, 2021 9:14 AM</span></div><div><p>Lovely.</p></div>
<div class="commentMod dnnRight"></div></div></div></td></tr></table>"""

FLATPRESS = """<ol id=comments><li id=comment210504-091400><strong class=comment-name>Ida Mohn</strong>
<p class=date><a href="#comment210504-091400">Tuesday, May 4, 2021 at 09:14</a></p><p>Lovely.</p></li></ol>"""

LIVEJOURNAL = """<div id=Comments><div id=ljcmt77 class=ljcmt><span class=ljuser><a href="/profile"><img src=u.gif
alt="[info]"></a><a href="http://i.example"><b>Ida Mohn</b></a></span> <span class=comment_date>2021-05-04 09:14
(UTC)</span><div class=comment_text>Lovely.</div><div class=comment_links>(<a href="?replyto=77">Reply</a>)</div>
</div></div>"""

HEMINGWAY = """<ol class=commentlist id=comments><li id=comment-5><cite><span class=author>
<a href="http://i.example">Ida Mohn</a></span><span class=date>5.14.21 / 9am</span></cite>
<div class=content><p>Lovely.</p></div></li></ol>"""


@pytest.mark.parametrize("markup", [ROLLER, WORDPRESS_ONE, BLUEMARINE, DOTNETNUKE, FLATPRESS, LIVEJOURNAL])
def test_name_day_and_words_are_read_apart(markup):
    (comment,) = found(post(body(), after=markup))
    assert (comment.author, comment.date[:16], comment.text) == ("Ida Mohn", "2021-05-04T09:14", "Lovely.")


def test_a_day_of_figures_with_a_short_year_is_read_before_a_time():
    (comment,) = found(post(body(), after=HEMINGWAY))
    assert (comment.author, comment.date, comment.text) == ("Ida Mohn", "2021-05-14T09:00:00", "Lovely.")


def _lines(*texts):
    return [Line(text, 0, 1) for text in texts]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted by Ida Mohn on May 4, 2021", "Ida Mohn"),
        ("Comment by Ida Mohn — May 4, 2021 @ 9:14 am", "Ida Mohn"),
        ("Submitted by Ida Mohn on Tue, 2021-05-04 09:14.", "Ida Mohn"),
        ("Par Jean-Pierre Aubin le 2021-05-04", "Jean-Pierre Aubin"),
        ("Posted by: J.-P. Aubin | 2021-05-04 09:14", "J.-P. Aubin"),
        ("Von Ida Mohn am Dienstag, 4. Mai 2021", "Ida Mohn"),
    ],
)
def test_what_parts_the_name_from_the_day_is_left_out(line, name):
    assert signature(_lines("Lovely.", line), None).name == name


@pytest.mark.parametrize(
    "line",
    [
        "By the way, I was there on May 4, 2021 and nobody had swept the quay",
        "Posted by Ida Mohn",
        "May 4, 2021",
        "by all those who came to the quay that morning, May 4, 2021",
    ],
)
def test_a_sentence_or_half_a_signature_signs_nothing(line):
    assert signature(_lines("Lovely.", line), None) is None


def test_a_line_in_the_middle_is_what_the_reader_wrote():
    assert signature(_lines("One.", "Two.", "Posted by Ida on May 4, 2021", "Three.", "Four."), None) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ida Mohn on May 4, 2021 at 9:14 am", "Ida Mohn"),
        ("Ida 4. Mai 2021 um 09:14 Uhr - Antworten", "Ida"),
    ],
)
def test_a_date_in_the_element_of_the_author_is_no_part_of_the_name_and_tells_when(line, name):
    markup = f"<ol class=commentlist id=comments><li id=comment-5><b class=author>{line}</b><p>Lovely.</p></li></ol>"
    (comment,) = found(post(body(), after=markup))
    assert (comment.author, comment.date[:16]) == (name, "2021-05-04T09:14")


def test_who_signs_words_that_an_element_holds_is_quoted_there():
    words = "<div class=comment-content><p>Lovely.</p><p>Posted by Jo Marsh on May 1, 2020</p></div>"
    markup = f"<ol class=commentlist id=comments><li id=comment-5><b class=author>Ida Mohn</b>{words}</li></ol>"
    (comment,) = found(post(body(), after=markup))
    assert comment.author == "Ida Mohn"
    assert "Jo Marsh" in comment.text
