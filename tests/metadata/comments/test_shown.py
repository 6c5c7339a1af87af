"""Readers' comments of the platforms, threaded."""

import pytest

from blogextract.metadata.comments import shown as comments
from metadata.sources import body, claimed, consumed, page, post


def found(document):
    claims = claimed(comments.claims, document, "comments")
    return claims[0].value if claims else []


def shape(records):
    return [(record.author, record.date, record.text, shape(record.replies)) for record in records]


CLASSIC = """
<h3 id=comments>2 Responses to “First firing”</h3>
<ol class=commentlist>
 <li class="comment even depth-1 parent" id=comment-5><div id=div-comment-5 class=comment-body>
  <div class="comment-author vcard"><img class=avatar src=a.png><cite class=fn>
  <a href="http://ida.example/" class=url>Ida Mohn</a></cite>
   <span class=says>says:</span></div>
  <div class="comment-meta commentmetadata"><a href="/2021/05/first-firing/#comment-5">May 4, 2021 at 9:14 am</a>
  </div>
  <p>Which cone did you fire to?</p><p>Ours always cracks.</p>
  <div class=reply><a class=comment-reply-link href="?replytocom=5#respond">Reply</a></div></div>
  <ul class=children><li class="comment byuser bypostauthor depth-2" id=comment-6>
  <div id=div-comment-6 class=comment-body>
   <div class="comment-author vcard"><cite class=fn>Nell Parrish</cite> <span class=says>says:</span></div>
   <div class="comment-meta commentmetadata"><a href="/2021/05/first-firing/#comment-6">May 4, 2021 at 11:02 am</a>
   </div>
   <p>Cone six, slowly.</p><div class=reply><a class=comment-reply-link href="?replytocom=6">Reply</a></div></div>
   </li></ul>
 </li>
 <li class="pingback" id=comment-7><p>Pingback: <a href="http://other.example/">A list of firings</a></p></li>
</ol>
<div id=respond class=comment-respond><h3 id=reply-title>Leave a Reply</h3><form id=commentform><textarea>
</textarea></form></div>
"""


def test_classic_wordpress_comments_are_threaded_and_pingbacks_left_out():
    assert shape(found(post(body() + CLASSIC))) == [
        (
            "Ida Mohn",
            "2021-05-04T09:14:00",
            "Which cone did you fire to?\n\nOurs always cracks.",
            [("Nell Parrish", "2021-05-04T11:02:00", "Cone six, slowly.", [])],
        )
    ]


def test_a_comment_carries_its_own_address_and_its_paragraphs():
    first = found(post(body() + CLASSIC))[0]
    assert first.url == "https://kiln.example/2021/05/first-firing/#comment-5"
    assert [block.text for block in first.blocks] == ["Which cone did you fire to?", "Ours always cracks."]


def test_heading_list_and_form_leave_the_body():
    regions = consumed(comments.claims, post(body() + CLASSIC))["comments"]
    assert any("2 Responses" in text for text in regions)
    assert any("Which cone" in text for text in regions)
    assert any("Leave a Reply" in text for text in regions)
    assert not any("kiln reached" in text for text in regions)


TWENTY = """
<div id=comments class=comments-area><h2 class=comments-title>One thought</h2><ol class=comment-list>
<li id=comment-9 class="comment depth-1"><article id=div-comment-9 class=comment-body><footer class=comment-meta>
<div class="comment-author vcard"><b class=fn>Ida Mohn</b><span class=says>says:</span></div>
<div class=comment-metadata><a href="#comment-9"><time datetime="2021-05-04T09:14:00+02:00">May 4</time></a></div>
</footer>
<div class=comment-content><p>Lovely.</p></div><div class=reply><a>Reply</a></div></article></li></ol></div>
"""

BLOCKS = """
<div class=wp-block-comments><h3 class=wp-block-comments-title>One response</h3><ol class=wp-block-comment-template>
<li id=comment-9 class="comment even depth-1"><div><div class=wp-block-comment-author-name>
<a href="http://i.example">Ida Mohn</a></div>
<div class=wp-block-comment-date><time datetime="2021-05-04T09:14:00+02:00"><a href="#comment-9">May 4</a></time>
</div>
<div class=wp-block-comment-content><p>Lovely.</p></div><div class=wp-block-comment-reply-link><a>Reply</a></div>
</div></li></ol></div>
"""

SCHEMA = """
<section id=comments><div itemscope itemtype="https://schema.org/Comment" itemprop=comment>
<span itemprop=author itemscope itemtype="https://schema.org/Person"><span itemprop=name>Ida Mohn</span></span>
<time itemprop=dateCreated datetime="2021-05-04T09:14:00+02:00">May 4</time><div itemprop=text><p>Lovely.</p></div>
</div></section>
"""

MICROFORMATS = """
<section class=comments><article class="u-comment h-cite">
<a class="p-author h-card" href="https://i.example">Ida Mohn</a>
<time class=dt-published datetime="2021-05-04T09:14:00+02:00">May 4</time>
<div class="e-content p-name">Lovely.</div></article></section>
"""


@pytest.mark.parametrize("markup", [TWENTY, BLOCKS, SCHEMA, MICROFORMATS])
def test_each_platforms_markup_gives_the_same_record(markup):
    assert shape(found(post(body() + markup))) == [("Ida Mohn", "2021-05-04T09:14:00+02:00", "Lovely.", [])]


def test_bloggers_threads_are_read():
    markup = """
    <div class=comments id=comments><div class=comment-thread><ol><li class=comment id=c71><div class=comment-block>
    <div class=comment-header><cite class=user><a href="https://ida.example">Ida Mohn</a></cite>
    <span class="datetime secondary-text">
    <a href="https://kiln.example/p.html?showComment=1#c71">4 May 2021 at 09:14</a></span></div>
    <p class=comment-content>Lovely.<br>Which cone?</p><span class="comment-actions secondary-text"><a>Reply</a>
    </span></div>
    <div class=comment-replies><div class=comment-thread><ol><li class=comment id=c72><div class=comment-block>
    <div class=comment-header><cite class="user blog-author">Nell Parrish</cite></div>
    <p class=comment-content>Six.</p></div></li></ol>
    </div></div></li></ol></div></div>"""
    assert shape(found(post(body() + markup))) == [
        ("Ida Mohn", "2021-05-04T09:14:00", "Lovely.\nWhich cone?", [("Nell Parrish", None, "Six.", [])])
    ]


def test_drupal_puts_replies_into_an_indented_element_after_the_comment():
    one = (
        "<article class=comment id=c{0}><p class=submitted><span class=username>{1}</span></p>"
        "<div class=comment__content>{2}</div></article>"
    )
    markup = (
        "<section id=comments>"
        + one.format(1, "Ida", "First.")
        + "<div class=indented>"
        + one.format(2, "Nell", "Answer.")
        + "</div>"
        + one.format(3, "Rafe", "Second.")
        + "</section>"
    )
    assert shape(found(post(body() + markup))) == [
        ("Ida", None, "First.", [("Nell", None, "Answer.", [])]),
        ("Rafe", None, "Second.", []),
    ]


def test_flat_lists_with_depths_are_threaded():
    one = (
        "<li class='comment depth-{0}' id=comment-{1}><b class=fn>{2}</b><div class=comment-content>"
        "<p>{3}</p></div></li>"
    )
    markup = "<ol class=commentlist>" + one.format(1, 1, "Ida", "A.") + one.format(2, 2, "Nell", "B.") + "</ol>"
    assert shape(found(post(body() + markup))) == [("Ida", None, "A.", [("Nell", None, "B.", [])])]


@pytest.mark.parametrize(
    ("shown", "name"), [("Ida Mohn sagt:", "Ida Mohn"), ("Ida Mohn dit :", "Ida Mohn"), ("Essays", "Essays")]
)
def test_the_verb_after_a_name_is_no_part_of_it(shown, name):
    markup = f"<ol class=comment-list><li class=comment id=comment-1><cite class=fn>{shown}</cite><p>Yes.</p></li></ol>"
    assert found(post(body() + markup))[0].author == name


def test_a_number_of_comments_is_no_comment():
    assert found(post(f"<span class=comments><a href='#comments'>3 Comments</a></span>{body()}")) == []


def test_a_wrapper_named_after_comments_never_holds_the_post():
    document = page(f"<div class=comments><h1>First firing</h1>{body()}</div>")
    assert consumed(comments.claims, document) == {}


def test_replies_nested_as_deep_as_elements_may_are_kept_and_flattened():
    count = 240  # each takes two elements, and elements nest 512 deep
    markup = "".join(
        (
            f"<li class=comment id=comment-{n}><b class=fn>R{n}</b><div class=comment-content><p>T{n}</p>"
            f"</div><ul class=children>"
        )
        for n in range(count)
    )
    records = found(post(f"{body()}<ol class=commentlist>{markup}"))
    total, deepest, waiting = 0, 0, [(record, 1) for record in records]
    while waiting:
        record, depth = waiting.pop()
        total, deepest = total + 1, max(deepest, depth)
        waiting += [(reply, depth + 1) for reply in record.replies]
    assert total == count
    assert deepest < 100


def test_a_heading_over_the_list_leaves_the_body_with_it():
    markup = "<h2>Two comments</h2><ol class=commentlist><li class=comment><b class=fn>Ida</b><p>Yes.</p></li></ol>"
    assert consumed(comments.claims, post(body() + markup))["comments"] == ["Two comments", "Ida Yes."]


def test_a_heading_about_something_else_stays():
    markup = "<h2>What broke</h2><ol class=commentlist><li class=comment><b class=fn>Ida</b><p>Yes.</p></li></ol>"
    assert consumed(comments.claims, post(body() + markup))["comments"] == ["Ida Yes."]


def test_a_name_that_no_class_marks_is_the_first_heading_of_the_comment():
    markup = (
        "<ol class=commentlist><li class=comment id=comment-3><h5>Ida Mohn</h5>"
        "<div class=comment-text><p>Yes.</p></div></li></ol>"
    )
    assert shape(found(post(body() + markup))) == [("Ida Mohn", None, "Yes.", [])]


def test_content_that_bears_the_class_of_a_comment_is_no_reply():
    markup = (
        "<ol class=comment-list><li class=comment id=comment-3><b class=fn>Ida</b>"
        "<section class='comment-content comment'><p>Yes.</p></section></li></ol>"
    )
    assert shape(found(post(body() + markup))) == [("Ida", None, "Yes.", [])]


def test_where_an_item_only_holds_a_comment_the_list_in_it_holds_the_replies():
    one = (
        "<li class='comment depth-{depth}' id=li-comment-{id}><article id=comment-{id} class=comment>"
        "<footer class=comment-meta><div class='comment-author vcard'><span class=fn>{name}</span></div></footer>"
        "<div class=comment-content><p>{text}</p></div></article>{replies}</li>"
    )
    reply = one.format(depth=2, id=12, name="Nell Parrish", text="Cone six, slowly.", replies="")
    first = one.format(depth=1, id=11, name="Ida Mohn", text="Which cone?", replies=f"<ul class=children>{reply}</ul>")
    second = one.format(depth=1, id=13, name="Rafe Toomey", text="Mine held.", replies="")
    records = found(post(body() + f"<div id=comments><ol class=commentlist>{first}{second}</ol></div>"))
    assert shape(records) == [
        ("Ida Mohn", None, "Which cone?", [("Nell Parrish", None, "Cone six, slowly.", [])]),
        ("Rafe Toomey", None, "Mine held.", []),
    ]


def test_livejournals_depth_is_in_the_element_around_a_comment():
    leaf = (
        "<div class='b-tree-twig b-tree-twig-{depth}'><div class='b-leaf comment' id=t{id}><div class=b-leaf-header>"
        "<div class=b-leaf-username><span class=ljuser><a href='https://{name}.example/'><b>{name}</b></a></span></div>"
        "<div class=b-leaf-createdtime>2011-09-15 08:12 am</div><a class=b-leaf-permalink "
        "href='https://kiln.example/48211.html?thread={id}#t{id}'>Link</a></div>"
        "<div class='b-leaf-article comment-text'>{text}</div></div></div>"
    )
    leaves = leaf.format(depth=1, id=901, name="ida", text="Which cone?")
    leaves += leaf.format(depth=2, id=1157, name="nell", text="Cone six.")
    records = found(post(body() + f"<div id=comments class=b-grove>{leaves}</div>"))
    date = "2011-09-15T08:12:00"
    assert shape(records) == [("ida", date, "Which cone?", [("nell", date, "Cone six.", [])])]
    assert records[0].url == "https://kiln.example/48211.html?thread=901#t901"


def test_rdfas_date_has_the_zone_that_readers_are_not_shown():
    comment = (
        "<div id=comments><div class=comment typeof='sioc:Post sioct:Comment'><span class=username>Ida</span>"
        "<span property='dc:date dc:created' content='2013-05-03T09:01:00+02:00'>vr, 03/05/2013 - 09:01</span>"
        "<div class=content><p>Eleven kilos?</p></div></div></div>"
    )
    assert found(post(body() + comment))[0].date == "2013-05-03T09:01:00+02:00"


@pytest.mark.parametrize("label", ["Posted by:", "Rédigé par :", "Kommentiert von:", "Publicado por:"])
def test_a_label_before_the_name_is_no_part_of_it(label):
    comment = (
        "<div class=comment id=comment-1072><div class=comment-content><p>Mine held.</p></div>"
        f"<p class=comment-footer>{label} <a href='http://ida.example/'>Ida</a> | <a href='#comment-1072'>13</a></p>"
        "</div>"
    )
    assert found(post(body() + f"<div id=comments>{comment}</div>"))[0].author == "Ida"


def test_a_shops_comment_keeps_its_author_and_day_in_a_footer():
    markup = (
        "<div class='article-template__comment-wrapper'><h2>1 comment</h2><div class='article-template__comments'>"
        "<article id=77 class='article-template__comments-comment'><p>Ours always cracks.</p><footer class=right>"
        "<span class='circle-divider caption'>Ida Mohn</span><span class=caption>"
        "<time datetime='2021-05-04T10:00:00Z'>May 4, 2021</time></span></footer></article></div></div>"
    )
    assert shape(found(post(body() + markup))) == [("Ida Mohn", "2021-05-04T10:00:00+00:00", "Ours always cracks.", [])]


def test_an_element_named_comment_within_a_single_comment_is_its_words():
    markup = (
        "<div class=comments-area><h4>01 Comments</h4><div class=comment-list><div class=single-comment>"
        "<div class=user><div class=thumb><img src=/c.jpg></div><div class=desc><h5><a href='#'>Ida Mohn</a></h5>"
        "<p class=date>May 4, 2021 at 3:12 pm</p><p class=comment>Ours always cracks.</p></div></div>"
        "<div class=reply-btn><a class=btn-reply>reply</a></div></div></div></div>"
    )
    told = [(record.author, record.text) for record in found(post(body() + markup))]
    assert told == [("Ida Mohn", "Ours always cracks.")]


def test_an_element_named_comment_that_counts_comments_is_no_comment():
    markup = (
        "<div class=comment><h6>2 Comments</h6><div><strong>Ida Mohn</strong><p>Ours always cracks.</p></div></div>"
    )
    assert found(post(body() + markup)) == []
    single = "<div class=comment><h6>Ida Mohn</h6><p>Ours always cracks.</p></div>"
    assert [record.author for record in found(post(body() + single))] == ["Ida Mohn"]


TISTORY = """
<section id=comment class=comment><header><h3>2개의 댓글이 있습니다.</h3></header><ul>
<li id=comment71 class="li rp_general"><span class=name><i></i>Ida Mohn</span> <span class=date>2021.05.04 09:14</span>
<p class=desc>Which cone?</p><span class=control><a href="#">수정</a> <a href="#">댓글</a></span></li>
<li id=comment72 class="li rp_admin"><div><div>Nell Parrish</div><time>2021. 5. 4. 11:02</time></div>
<div>Cone six.</div><div><a href="#">수정/삭제</a></div></li></ul></section>
"""


def test_comments_of_tistory_are_known_by_the_platforms_classes_in_any_skin():
    assert [(record.author, record.text) for record in found(post(body() + TISTORY))] == [
        ("Ida Mohn", "Which cone?"),
        ("Nell Parrish", "Cone six."),
    ]


DATALIFE = """
<div id=comment-id-71><div class=bcomment><ul><li><h4><a href=/user/ida/>Ida Mohn</a></h4></li><li>4 мая 2021 09:14</li>
</ul><div class=group>Посетители</div><div><div id=comm-id-71>Which cone?<br>Ours cracks.</div></div></div></div>
"""


def test_of_datalife_engine_the_id_tells_the_words_of_a_comment_whatever_stands_around_them():
    assert [(record.author, record.text) for record in found(post(body() + DATALIFE))] == [
        ("Ida Mohn", "Which cone?\nOurs cracks.")
    ]


@pytest.mark.parametrize("says", ["mengatakan...", "dedi ki:", "viết:", "комментирует...", "يقول:", "提到：", "said…"])
def test_what_is_said_after_a_name_is_no_part_of_it(says):
    markup = f"<div class=comment><b>Ida Mohn {says}</b><div class=comment-text>Which cone?</div></div>"
    assert [(record.author, record.text) for record in found(post(body() + markup))] == [("Ida Mohn", "Which cone?")]


def test_a_first_line_right_before_a_date_tells_who_wrote():
    markup = (
        (
            "<div class=post-comment><div><span>Ida Mohn</span></div><div>2021-05-04 09:14:00</div>"
            "<div class=content-text>Which cone?</div></div>"
        )
        .replace("post-comment", "comment-item")
        .replace("content-text", "comment-text")
    )
    assert [(record.author, record.text) for record in found(post(body() + markup))] == [("Ida Mohn", "Which cone?")]


def test_a_quotation_with_a_source_and_an_id_of_a_comment_is_one():
    markup = (
        "<div id=cmts><blockquote id=cmt71><cite><b><a href=http://ida.example/>Ida Mohn</a></b><small>2021-05-04 "
        "09:14:00</small></cite><q>Which cone?</q></blockquote></div>"
    )
    assert [(record.author, record.text) for record in found(post(body() + markup))] == [("Ida Mohn", "Which cone?")]


def test_a_quotation_without_such_an_id_is_none():
    assert found(post(body() + "<blockquote><cite><b>Ida Mohn</b></cite><q>Which cone?</q></blockquote>")) == []


def test_a_heading_tells_the_name_and_in_small_type_the_day():
    area = (
        "<div id=comments><div class='comment media'><div class=media-body><h4 class=media-heading>Ida Mohn"
        "<small>&#183; May 4, 2021 at 9:14</small></h4><p>Which cone did you fire to?</p></div></div>"
        "<div class='comment media'><div class=media-body><h4 class=media-heading>Nell Parrish</h4>"
        "<h4>On cones <small>a note</small></h4><p>Cone six.</p></div></div></div>"
    )
    first, second = found(post(body() + area))
    assert (first.author, first.text) == ("Ida Mohn", "Which cone did you fire to?")
    assert (second.author, "On cones a note" in second.text) == ("Nell Parrish", True)


def test_the_words_that_a_theme_calls_comment_as_well_are_those_of_the_comment_around():
    area = (
        "<ol class=xy-list id=comments><li class='comment even depth-1' id=comment-5><article><b class=fn>Ida Mohn</b>"
        "<div class='xy-comment-content comment'><p>Which cone?</p></div></article><ol class=children>"
        "<li class='comment depth-2' id=comment-6><article><b class=fn>Nell Parrish</b>"
        "<div class='xy-comment-content comment'><p>Cone six.</p></div></article></li></ol></li></ol>"
    )
    assert shape(found(post(body() + area))) == [
        ("Ida Mohn", None, "Which cone?", [("Nell Parrish", None, "Cone six.", [])])
    ]
    alone = (
        "<div id=comments><div class='comment xy-comment-body' id=comment-7><b class=fn>Ida</b><p>Well.</p></div></div>"
    )
    assert [comment.author for comment in found(post(body() + alone))] == ["Ida"]


def test_a_comment_without_classes_is_read_without_the_name_the_day_and_the_way_to_reply():
    area = (
        "<div id=comments><ul><li class=comment-item id=comment-3><img src=p.png><div class=comment-body>"
        "<h5>Ida Mohn</h5><span>Posted on: May 4, 2021</span><p>Which cone?</p>"
        "<a class=reply-link href='#'>Answer</a></div></li><li class=comment-item id=comment-4>"
        "<div class=comment-body><h5>Nell Parrish</h5><p>In May 2021 we fired to cone six.</p><p>Slowly.</p></div></li>"
        "</ul></div>"
    )
    first, second = found(post(body() + area))
    assert (first.author, first.text) == ("Ida Mohn", "Which cone?")
    assert (second.author, second.text) == ("Nell Parrish", "In May 2021 we fired to cone six.\n\nSlowly.")


FOREM = """
<section id=comments><h2>Top comments (2)</h2><div id=comments-container>
<details class="comment-wrapper root" open><summary><span>Expand</span></summary>
 <div id=comment-node-11 class="comment single-comment-node root comment--deep-0" data-comment-id=11>
 <div class=comment__inner><div class="inner-comment comment__details"><div class="comment__content crayons-card">
  <div class=comment__header><a href=/ida class=crayons-link><span class=js-comment-username>Ida Mohn</span></a>
   <div class=profile-preview-card><button>Ida Mohn</button><div>Joined <time datetime="2019-05-01T10:00:00Z">May 1,
   2019</time></div></div>
   <a href=/ida/comment/11 class="comment-date crayons-link"><time datetime="2021-05-04T09:14:00Z">May 4</time></a>
   <ul><li><a href=/ida/comment/11>Copy link</a></li></ul></div>
  <div class="comment__body text-styles"><p>Which cone did you fire to?</p></div></div></div></div></div>
 <details class="comment-wrapper"><summary><span>Expand</span></summary>
 <div id=comment-node-12 class="comment single-comment-node comment--deep-1" data-comment-id=12>
 <div class=comment__inner><div class="inner-comment comment__details"><div class="comment__content crayons-card">
  <div class=comment__header><a href=/nell class=crayons-link><span class=js-comment-username>Nell Parrish</span></a>
   <a href=/nell/comment/12 class="comment-date crayons-link"><time datetime="2021-05-04T11:02:00Z">May 4</time></a>
   </div>
  <div class="comment__body text-styles"><p>Cone six, slowly.</p></div></div></div></div></div></details>
</details></div></section>
"""


def test_comments_of_forem_have_the_day_on_which_they_were_written_not_that_of_joining():
    (record,) = found(post(body(), FOREM))
    assert (record.author, record.date, record.text) == (
        "Ida Mohn",
        "2021-05-04T09:14:00+00:00",
        "Which cone did you fire to?",
    )
    assert [(reply.author, reply.text) for reply in record.replies] == [("Nell Parrish", "Cone six, slowly.")]


def test_what_a_comment_holds_is_its_words_where_nothing_in_it_tells_who_wrote():
    one = FOREM.partition('<details class="comment-wrapper">')[0]
    plain = one.replace("comment__header", "head").replace("comment__body", "words")
    assert any("Which cone" in record.text for record in found(post(body(), plain)))


NUMBERED = """<section class=comments><div class=comments-title>Comments</div><ol>
<li id=comment-31><span class=comments-author> Ida Mohn — <a href="#comment-31">May 4, 2021</a>: </span>
 <div class=comments-body><p>Which cone did you fire to?</p></div></li>
<li id=comment-32><span class=comments-author> <strong>Nell Parrish</strong> — <a href="#comment-32">May 5, 2021</a>:
 </span><div class=comments-body><p>Cone six, slowly.</p></div></li></ol></section>"""


def test_a_body_within_an_item_with_a_number_is_the_words_of_that_comment():
    assert [(record.author, record.text) for record in found(post(body(), NUMBERED))] == [
        ("Ida Mohn", "Which cone did you fire to?"),
        ("Nell Parrish", "Cone six, slowly."),
    ]


def test_a_body_without_one_is_a_comment_of_its_own():
    old = "<div class=comments-body><p>Cone six.</p><p class=comments-post>Posted by: Ida Mohn | May 4, 2021</p></div>"
    assert [record.author for record in found(post(body(), f"<div class=comments-content>{old}</div>"))] == ["Ida Mohn"]
