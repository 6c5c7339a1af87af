"""The two sides of the account of losses count alike, and chrome is on neither."""

from __future__ import annotations

from blogextract.migrate.extract.region import dropped, page_counts
from blogextract.migrate.extract.worker import PageTask, page_result
from blogextract.migrate.model import Counts, Dropped
from blogextract.pipeline import work
from migrate import blog

RICH = (
    "<h2>What we carried</h2><ul><li>a wet rope</li><li>two lanterns<ul><li>one of them lit</li></ul></li></ul>"
    '<blockquote><p>Never trust a calm.</p></blockquote><p>See <a href="https://tides.example/">the tables</a>.</p>'
    "<pre><code>tide --today</code></pre><table><tr><th>Day</th><th>Height</th></tr><tr><td>Mon</td><td>4.1</td></tr>"
    '</table><figure><img src="/img/ferry.jpg" alt="A ferry" width="600" height="400"><figcaption>The ferry at last'
    '</figcaption></figure><iframe src="https://www.youtube.com/embed/abcdefghijk" width="560" height="315"></iframe>'
)
SHARE = (
    '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="?share=x">X</a></li></ul></div>'
)


def result(inside="", **options):
    answer = blog.post(1, "the-late-ferry", inside=inside, **options)
    return page_result(PageTask(answer.url, answer.body))


def test_a_post_that_is_kept_whole_loses_nothing_of_any_kind():
    found = result(RICH)
    assert found.page == found.record
    expected = Counts(
        words=found.record.words, images=1, links=1, lists=2, items=3, headings=1, quotes=1, code=1, tables=1, embeds=1
    )
    assert found.record == expected
    assert found.record.words > 100


def test_what_rules_claim_is_no_part_of_the_post():
    assert result(RICH + SHARE).page == result(RICH).page


def test_what_extraction_leaves_out_of_the_post_counts_and_is_told():
    inside = '<p class="tail">The rope was <a href="https://ropes.example/">sold</a> for scrap.</p>'
    answer = blog.post(1, "the-late-ferry", inside=inside)
    done = work(answer.body, url=answer.url)
    whole = page_counts(done)
    assert dropped(done) == []
    run = next(run for run in done.outline.runs if run.text.endswith("for scrap."))
    done.selection.drop(run.index, "page", "score")
    assert page_counts(done) == whole
    assert dropped(done) == [Dropped(text="The rope was sold for scrap.", words=6, links=1, where="p.tail", alone=True)]
    done.selection.drop(run.index, "share", "share.word")
    assert page_counts(done).words == whole.words - 6
    assert dropped(done) == []


def test_a_post_behind_a_password_has_nothing_to_lose():
    form = (
        '<form action="/wp-login.php?action=postpass" class="post-password-form" method="post"><p>This content is '
        'password protected. To view it please enter it below:</p><p><label>Password: <input name="post_password" '
        'type="password"></label> <input type="submit" value="Enter"></p></form>'
    )
    found = result(form, paragraphs=0)
    assert found.protected
    assert found.page == Counts()
    assert found.article.title == "The late ferry"


def test_the_shape_is_that_of_the_template_and_not_of_the_post():
    one, other = result(), page_result(PageTask(blog.HOME, blog.post(512, "a-knot", date="2015-01-01").body))
    assert one.shape == other.shape
    framed = blog.post(1, "the-late-ferry").body.replace(b'id="content"', b'class="wide-frame" id="content"')
    assert page_result(PageTask(blog.HOME, framed)).shape != one.shape
