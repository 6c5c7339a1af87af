"""Who wrote, as the lines below the posts of systems before 2010 tell it."""

import pytest

from blogextract import extract

TEXT = "<p>The kiln was opened on the third morning, when it was cold enough to touch with a bare hand.</p>" * 4
URL = "http://kiln.example/2021/05/second.html"


def names(before="", after="", text=TEXT):
    html = f"<title>Second firing</title><h1>Kiln Notes</h1><h3>Second firing</h3>{before}<div>{text}</div>{after}"
    return [author.name for author in extract(html, url=URL).authors]


FOOTER = '<p class=post-footer><em>posted by Ida Marlow at <a href="#">9:12 AM</a></em></p>'
POSTED = "<div class=posted>Posted by Ida Marlow on 05/04 at 9:12 AM</div>"


@pytest.mark.parametrize("line", [FOOTER, POSTED])
@pytest.mark.parametrize("many", [1, 12])
def test_a_line_below_the_post_names_who_wrote(line, many):
    assert names(after=line, text=TEXT * many) == ["Ida Marlow"]


def test_a_name_in_the_middle_of_a_line_below_a_short_post_is_who_wrote():
    line = '<p class=entryInfo>Posted at <a href="#">9:12AM May 4, 2021</a> by Ida Marlow in <span>Clay</span></p>'
    assert names(after=line) == ["Ida Marlow"]


@pytest.mark.parametrize("line", ["— Ida Marlow @ 9:12 am", "Ida Marlow @ 21:40"])
def test_a_full_name_before_the_sign_of_a_time_is_who_wrote(line):
    assert names(before=f"<div class=meta>Filed under: <ul><li><a href=/c/1>Clay</a></li></ul> {line}</div>") == [
        "Ida Marlow"
    ]


@pytest.mark.parametrize(
    "line", ["Kiln opening @ 9:12 am", "write to ida @ 9 lime street", "Doors @ 21:40", "By 9:12 AM all was done"]
)
def test_an_appointment_is_nobody(line):
    assert names(before=f"<div class=meta>{line}</div>") == []


def test_what_readers_sign_in_a_comment_is_not_the_posts():
    comment = "<div class=ljcmt id=ljcmt7><span class=ljuser><b>veter</b></span><div>Lovely.</div></div>"
    assert names(after=comment) == []
