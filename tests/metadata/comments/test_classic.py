"""Readers' comments in the markup of platforms and themes before 2011."""

import pytest

from blogextract.metadata import read
from blogextract.metadata.comments import shown as comments
from metadata.comments.test_shown import found, shape
from metadata.sources import body, consumed, page, post

KUBRICK = """<h3 id=comments>1 Response</h3><ol class=commentlist><li class=alt id=comment-12>
<cite><a href="http://i.example" rel="external nofollow">Ida Mohn</a></cite> Says:<br>
<small class=commentmetadata><a href="#comment-12">May 4th, 2021 at 9:14 am</a></small><p>Lovely.</p></li></ol>"""

CANVAS = """<div id=comments><ol class=commentlist><li class=comment id=comment-7><div class=comment-container>
<div class=comment-head><span class=name><cite class=fn>Ida Mohn</cite></span>
<span class=date>May 4, 2021 at 9:14 am</span><span class=perma><a href="#comment-7">#</a></span></div>
<div class=comment-entry><p>Lovely.</p></div></div></li></ol></div>"""

BLOGGER = """<div class=comments id=comments><h4>1 comment:</h4><dl id=comments-block>
<dt class=comment-author id=c12><a href="http://www.blogger.com/profile/1">Ida Mohn</a> said...</dt>
<dd class=comment-body><p>Lovely.</p></dd>
<dd class=comment-footer><span class=comment-timestamp><a href="#c12">May 4, 2021 9:14 AM</a></span></dd></dl></div>"""

CONTEMPO = """<section class=comments id=comments><div id=Blog1_comments-block-wrapper><dl id=comments-block>
<dt class=comment-author id=c12><div class=avatar-image-container><img src=a.png></div> Ida Mohn
<span class=comment-timestamp><a href="#c12">May 4, 2021 at 9:14 AM</a></span></dt>
<dd class=comment-body><p>Lovely.</p></dd><dd class=comment-footer></dd></dl></div></section>"""

CONTAO = """<div class="ce_comments block"><h2>Comments</h2><div class="comment_default first" id=c5><p class=info>
Comment by <span class=author>Ida Mohn</span> | <time datetime="2021-05-04T09:14:00">04.05.2021</time></p>
<div class=comment><p>Lovely.</p></div></div></div>"""

B2EVOLUTION = """<div class=bFeedback><h4>1 comment</h4><div class=bComment><div class=bCommentTitle>Comment from:
<a href="http://i.example">Ida Mohn</a> <span class=bUser-visitor-tag>[Visitor]</span></div>
<div class=bCommentText>Lovely.</div><div class=bCommentSmallPrint>2021-05-04 @ 09:14</div></div></div>"""

HATENA = """<div class=comment-box><ul class="comment js-comment"><li class=entry-comment id=comment-9>
<p class=comment-user-name><a class=comment-user-id href="http://i.example"><span>Ida Mohn</span></a></p>
<div class=comment-content><p>Lovely.</p></div>
<p class=comment-metadata><time datetime="2021-05-04T09:14:00">3 days ago</time></p></li></ul></div>"""

OVERBLOG = """<div class=comments><h4>Comment on this post</h4><div class=ob-list-comments><div class=ob-comment>
<span class=ob-user><strong class=ob-name>Ida Mohn</strong><span class=ob-date>2021-05-04 09:14</span></span>
<p class=ob-message><span class=ob-text>Lovely.</span></p><p class=ob-answer><a>Answer</a></p></div></div></div>"""

THESIS = """<div id=comments><dl id=comment_list><dt class=comment id=comment-9>
<span class=comment_author><a href="http://i.example">Ida Mohn</a></span>
<span class=comment_time>May 4, 2021 at 9:14 am</span></dt>
<dd class=comment><div class=format_text><p>Lovely.</p></div></dd></dl></div>"""

DOTCLEAR = """<div id=comments><h3>Comments</h3><dl><dt id=c5><a href="#c5" class=comment-number>1.</a>
On Tuesday, May 4 2021, 09:14 by Ida Mohn</dt><dd><p>Lovely.</p></dd></dl></div>"""

TYPEPAD = """<div class=comments id=comments><div class=comment id=comment-6a01>
<div class=comment-content><p>Lovely.</p></div><p class=comment-footer>Posted by:
<a href="http://i.example">Ida Mohn</a> | <a href="#comment-6a01">May 4, 2021 at 9:14 AM</a></p></div></div>"""

DRUPAL = """<div id=comments><div class="comment odd"><span class=submitted>Tue, 05/04/2021 - 09:14 — Ida Mohn
(not verified)</span><h3><a href="#comment-3">Lovely indeed</a></h3><div class=content><p>Lovely.</p></div>
<div class=links><ul class=links><li><a href="/reply">reply</a></li></ul></div></div></div>"""

SERENDIPITY = """<div class="serendipity_comments"><div class=serendipity_comment id=serendipity_comment_5>
<div class=serendipity_commentBody>Lovely.</div><div class=serendipity_comment_source><a href="#c5">#1</a>
<span class=comment_source_author>Ida Mohn</span> on <span class=comment_source_date>2021-05-04 09:14</span>
(<a class=comment_reply>Reply</a>)</div></div></div>"""

WEEBLY = """<div id=comments><div class=blogCommentWrap><div class=blogCommentHeading>
<div class=blogCommentAuthor><span class=name>Ida Mohn</span></div>
<div class=blogCommentDate><span class=date>May 4, 2021 09:14:00 am</span></div></div>
<div class=blogCommentText><p>Lovely.</p></div></div></div>"""

FC2 = """<div id=cm><h3 class=sub_header>Comments</h3><div class=sub_content id=comment12>
<h4 class=sub_title>On cones</h4><div class=sub_body>Lovely.</div><ul class=sub_footer><li>2021/05/04(09:14)</li>
<li>Ida Mohn <a href="http://i.example">URL</a></li><li><a>edit</a></li></ul></div></div>"""

MOVABLE_TYPE = """<div class=comments-head>Comments</div><div class=comments-body><p>Lovely.</p><span
class=comments-post>Posted by: <a href="http://i.example">Ida Mohn</a> at May 4, 2021 09:14 AM</span></div>"""

K2 = """<div class=itemComments><ul class=itemCommentsList><li class=even><span class=commentLink><a href="#comment5">
Link</a></span><span class=commentDate>Tuesday, 04 May 2021 09:14</span>
<span class=commentAuthorName>posted by <a>Ida Mohn</a></span><p>Lovely.</p></li></ul></div>"""

SQUARESPACE_5 = """<div class=journal-comment-area><div class=comment-wrapper><div class=comment id=comment2220>
<div class=body><p>Lovely.</p></div><div class=signature>May 4, 2021 09:14 | <img src=i.png>Unregistered Commenter<a
href="http://i.example">Ida Mohn</a></div></div></div></div>"""

LIVE_JOURNAL = """<div class=b-tree><div class="p-comment b-leaf" id=t12><div class=b-leaf-header>
<p class=b-leaf-username><span class=b-leaf-username-name>Ida Mohn</span></p><p class=b-leaf-meta>
<span class=b-leaf-createdtime>May 4 2021, 09:14:00</span></p></div><div class=b-leaf-article>Lovely.</div>
<div class=b-leaf-footer><a>Reply</a></div></div></div>"""

Z_BLOG = """<ul class=msg id=cmt12><li class=msgname><span class=commentname><a>Ida Mohn</a></span><br><small>
2021-05-04 09:14:00 <span class=revertcomment><a>Reply</a></span></small></li><li class=msgarticle>Lovely.</li></ul>"""

TYPECHO = """<ol class=comment-list><li itemscope itemtype="http://schema.org/UserComments" id=comment-1
class="comment-body comment-parent"><div class=comment-author itemprop=creator><cite class=fn>Ida Mohn</cite></div>
<div class=comment-meta><time datetime="2021-05-04T09:14:00">then</time></div>
<div class=comment-content><p>Lovely.</p></div><div class=comment-reply><a>Reply</a></div></li></ol>"""

PLONE = """<div class=discussion><div class=comment id=5><div class=documentByLine>Posted by <a>Ida Mohn</a> at
May 4, 2021 09:14</div><div class=commentBody><p>Lovely.</p></div></div></div>"""


@pytest.mark.parametrize(
    "markup",
    [
        FC2,
        MOVABLE_TYPE,
        K2,
        SQUARESPACE_5,
        LIVE_JOURNAL,
        Z_BLOG,
        TYPECHO,
        PLONE,
        KUBRICK,
        CANVAS,
        BLOGGER,
        THESIS,
        DOTCLEAR,
        TYPEPAD,
        DRUPAL,
        SERENDIPITY,
        WEEBLY,
        CONTEMPO,
        CONTAO,
        B2EVOLUTION,
        HATENA,
        OVERBLOG,
    ],
)
def test_each_gives_the_same_record(markup):
    assert shape(found(post(body() + markup))) == [("Ida Mohn", "2021-05-04T09:14:00", "Lovely.", [])]


def test_comments_that_disqus_left_for_search_engines_do_not_repeat_their_author():
    markup = """<div id=disqus_thread><ul id=dsq-comments><li class="comment depth-1" id=dsq-comment-6>
    <div class=dsq-comment-header><cite><span id=dsq-author-user-6>Ida Mohn</span></cite></div>
    <div class=dsq-comment-body><div class=dsq-comment-message><p>Lovely.</p></div></div></li></ul></div>"""
    assert shape(found(post(body() + markup))) == [("Ida Mohn", None, "Lovely.", [])]


def test_a_glossary_is_no_list_of_comments():
    glossary = "<dl><dt>Cone by Orton</dt><dd>A small pyramid that bends with heat.</dd></dl>"
    document = post(body() + glossary)
    assert found(document) == []
    assert consumed(comments.claims, document) == {}


def test_a_list_within_a_comment_is_part_of_its_words():
    markup = """<ol class=comment-list id=comments><li class=comment id=comment-5><b class=fn>Ida Mohn</b>
    <div class=comment-content><dl><dt>Cone by Orton</dt><dd>A pyramid.</dd></dl></div></li></ol>"""
    assert shape(found(post(body() + markup))) == [("Ida Mohn", None, "Cone by Orton\n\nA pyramid.", [])]


def test_a_first_line_that_tells_who_says_something_else_stays():
    markup = """<ol class=commentlist><li id=comment-5 class=comment><cite>Ida Mohn</cite>
    <p>My grandmother says:</p><p>Cone, clay, time.</p></li></ol>"""
    assert "My grandmother says:" in found(post(body() + markup))[0].text


def test_who_wrote_a_comment_and_when_is_not_who_wrote_the_post():
    document = page(f"<h1>First firing</h1><p class=info>by Nell Parrish, 3 May 2021</p>{body()}{CONTAO}")
    article = read(document)
    assert [author.name for author in article.authors] == ["Nell Parrish"]
    assert article.published == "2021-05-03"


@pytest.mark.parametrize("beside", ["aside", "div class=widget", "div id=sidebar"])
def test_the_last_comments_on_all_posts_beside_this_one_are_not_its_own(beside):
    shelf = f"<{beside}><ul><li id=comment-9>Ida Mohn on Glazes: lovely</li></ul></{beside.split()[0]}>"
    assert found(post(body() + shelf)) == []


def test_a_picture_with_a_number_of_a_comment_in_its_id_is_no_comment():
    assert found(post(f"{body()}<p id=comment-9>{'The kiln was hot. ' * 4}</p>")) == []


@pytest.mark.parametrize("beginning", ["[…]", "[...]", "Pingback:"])
def test_the_notice_of_a_link_is_no_comment(beginning):
    notice = FC2.replace("Lovely.", f"{beginning} as the kiln notes tell {beginning}")
    assert found(post(body() + notice)) == []


def test_neither_the_date_nor_the_subject_is_who_wrote():
    assert shape(found(post(body() + FC2.replace("Ida Mohn", ""))))[0][0] is None
