"""Who hosts the comments."""

import pytest

from blogextract.metadata.comments import systems as comment_systems
from metadata.sources import body, claimed, post


def system(markup):
    found = claimed(comment_systems.claims, post(body() + markup), "comment_system")
    return (found[0].value.name, found[0].value.thread, found[0].value.count) if found else None


DISQUS = """<div id=disqus_thread></div><script>var disqus_config = function () { this.page.url = 'https://kiln.example/f/';
this.page.identifier = 'f-12'; }; (function() { var s = document.createElement('script'); s.src =
'https://kilnnotes.disqus.com/embed.js'; })();</script>"""


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (DISQUS, ("disqus", "kilnnotes/f-12", None)),
        (
            "<div id=disqus_thread></div><script>var disqus_shortname='kilnnotes';</script>",
            ("disqus", "kilnnotes", None),
        ),
        (
            "<script src='https://giscus.app/client.js' data-repo='n/kiln' data-term='first' async></script>",
            ("giscus", "first", None),
        ),
        (
            "<script src='https://utteranc.es/client.js' repo='n/kiln' issue-term='pathname'></script>",
            ("utterances", "pathname", None),
        ),
        (
            "<div class=fb-comments data-href='https://kiln.example/f/'></div>",
            ("facebook", "https://kiln.example/f/", None),
        ),
        (
            "<div id=commento></div><script src='https://cdn.commento.io/js/commento.js'></script>",
            ("commento", None, None),
        ),
        ("<div id=cusdis_thread data-page-id='f-12'></div>", ("cusdis", "f-12", None)),
        ("<div id=remark42></div>", ("remark42", None, None)),
        (
            "<hyvor-talk-comments></hyvor-talk-comments><script src='https://talk.hyvor.com/embed.js'></script>",
            ("hyvor", None, None),
        ),
        ("<section id=isso-thread data-isso-id='/f/'></section>", ("isso", "/f/", None)),
        (
            (
                "<div id=discourse-comments></div>"
                "<script>DiscourseEmbed = { discourseUrl: 'https://d.example/', topicId: 77 };</script>"
            ),
            ("discourse", "77", None),
        ),
        (
            "<form id=commentform><input type=hidden name=comment_post_ID id=comment_post_ID value=312></form>",
            ("wordpress", "312", None),
        ),
        (
            "<h2 class=comments-title>4 thoughts on “First firing”</h2><input id=comment_post_ID value=312>",
            ("wordpress", "312", 4),
        ),
        ("<h2 class=comments-title>1,204 Comments</h2><ol class=commentlist></ol>", ("wordpress", None, 1204)),
    ],
)
def test_each_system_is_named_with_its_thread_and_count(markup, expected):
    assert system(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<script src='https://kiln.example/assets/js/embed.js'></script>",
        "<script>var text = 'we moved away from disqus';</script>",
        "<p>Comments are closed.</p>",
    ],
)
def test_other_scripts_and_words_name_no_system(markup):
    assert system(markup) is None


def test_a_service_goes_before_the_platforms_own_form():
    assert system("<input id=comment_post_ID value=3>" + DISQUS)[0] == "disqus"


def test_before_version_2_8_wordpress_gave_the_posts_id_by_name_alone():
    field = "<input type=hidden name=comment_post_ID value=41>"
    assert system(f"<form id=commentform><textarea name=comment></textarea>{field}</form>") == ("wordpress", "41", None)


@pytest.mark.parametrize("heading", ["3 Gedanken zu „Firing“", "3 réflexions sur « Firing »", "3 pensieri su “Firing”"])
def test_the_heading_counts_in_wordpress_translations(heading):
    form = "<input type=hidden name=comment_post_ID id=comment_post_ID value=41>"
    assert system(f"<div id=comments><h2 id=comments-title>{heading}</h2>{form}</div>") == ("wordpress", "41", 3)
