"""The ways to the posts before and after."""

import pytest

from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, consumed, post

OLDER, NEWER = "https://kiln.example/2021/03/wood/", "https://kiln.example/2021/06/second/"


def ways(document):
    found = {}
    for field in ("previous_post", "next_post"):
        claims = claimed(navigation.claims, document, field)
        found[field] = (claims[0].value.url, claims[0].value.title) if claims else None
    return found


@pytest.mark.parametrize(
    "markup",
    [
        (
            f"<nav class='navigation post-navigation'><h2>Post navigation</h2><div class=nav-links>"
            f"<div class=nav-previous><a href={OLDER} rel=prev>"
            "<span class=meta-nav>Previous Post</span> <span class=screen-reader-text>Previous post:</span>"
            "<br><span class=post-title>Drying wood</span></a></div>"
            f"<div class=nav-next><a href={NEWER} rel=next><span class=meta-nav>Next Post</span><br>"
            f"<span class=post-title>Second firing</span></a></div></div></nav>"
        ),
        (
            f"<div class='adjacent-entry-pagination'><div class='pagination-previous alignleft'><a href={OLDER}>"
            f"&#xAB; Drying wood</a></div><div class='pagination-next alignright'><a href={NEWER}>Second firing &#xBB;"
            "</a></div></div>"
        ),
        (
            f"<div class=navigation><div class=alignleft>« <a href={OLDER} rel=prev>Drying wood</a></div>"
            f"<div class=alignright><a href={NEWER} rel=next>Second firing</a> »</div></div>"
        ),
        (
            f"<ul class=pager><li class=previous><a href={OLDER} rel=prev title='Drying wood'>Previous "
            f"post</a></li>"
            f"<li class=next><a href={NEWER} rel=next title='Second firing'>Next post</a></li></ul>"
        ),
        (
            f"<nav id=article-nav><a href={NEWER}><strong>Newer</strong><div>Second firing</div></a>"
            f"<a href={OLDER}><strong>Older</strong><div>Drying wood</div></a></nav>"
        ),
        (
            f"<nav class=post-nav><a href={OLDER}>← "
            f"Vorheriger Beitrag: Drying wood</a> <a href={NEWER}>Nächster Beitrag: Second firing →</a></nav>"
        ),
        (
            "<ul class=links-nextprev>"
            f"<li class=links-nextprev-prev>← Previous<br> <a href={OLDER}>Drying wood</a></li>"
            f"<li class=links-nextprev-next>Next →<br><a href={NEWER}>Second firing</a></li></ul>"
        ),
        (
            f"<div class=prev-next-post-nav><div class=prev-post><a href={OLDER} class=post-thumb></a>"
            f"<a href={OLDER} rel=prev><h3>Drying wood</h3></a></div><div class=next-post>"
            f"<a href={NEWER} class=post-thumb></a><a href={NEWER} rel=next><h3>Second firing</h3></a></div></div>"
        ),
        (
            f"<div class=elementor-post-navigation><div class=elementor-post-navigation__prev><a href={OLDER} rel=prev>"
            "<span class=post-navigation__arrow-wrapper><span class=elementor-screen-only>Ant</span></span>"
            "<span class=elementor-post-navigation__link__prev><span class=post-navigation__prev--label>Anterior</span>"
            "<span class=post-navigation__prev--title>Drying wood</span></span></a></div>"
            f"<div class=elementor-post-navigation__next><a href={NEWER} rel=next>"
            "<span class=elementor-post-navigation__link__next>"
            "<span class=post-navigation__next--label>Siguiente</span>"
            "<span class=post-navigation__next--title>Second firing</span></span></a></div></div>"
        ),
    ],
)
def test_each_shape_gives_both_neighbours_with_their_titles(markup):
    assert ways(post(body() + markup)) == {
        "previous_post": (OLDER, "Drying wood"),
        "next_post": (NEWER, "Second firing"),
    }


def test_a_link_that_shows_only_a_word_has_no_title():
    markup = (
        f"<div class=blog-pager id=blog-pager><a class=blog-pager-newer-link href={NEWER}>Newer "
        f"Post</a> <a class=blog-pager-older-link href={OLDER}>Older Post</a></div>"
    )
    assert ways(post(body() + markup)) == {"previous_post": (OLDER, None), "next_post": (NEWER, None)}


def test_the_ways_leave_the_body_wherever_they_stand():
    markup = f"<div class=navigation><a href={OLDER} rel=prev>Drying wood</a></div>"
    regions = consumed(navigation.claims, post(markup + body() + markup))
    assert regions == {"post_navigation": ["Drying wood", "Drying wood"]}


def test_the_arrows_of_a_slider_lead_to_no_post():
    slider = f"<div class=slider><a class=prev href=#1>‹</a><a class=next href={NEWER}>›</a></div>"
    assert ways(post(body() + slider)) == {"previous_post": None, "next_post": None}


def test_a_link_to_this_page_is_no_neighbour():
    markup = "<nav class=post-navigation><a rel=next href='/2021/05/first-firing/#more'>Next</a></nav>"
    assert ways(post(body() + markup))["next_post"] is None


@pytest.mark.parametrize(
    ("shown", "title"),
    [
        ("<span>Previous</span><span>Drying wood</span>", "Drying wood"),
        ("Previous post Drying wood", "Drying wood"),
        ("Next steps for the kiln", "Next steps for the kiln"),
        ("<i class=arrow></i><span class=wide>001-Drying wood</span><span class=narrow>Prev</span>", "001-Drying wood"),
        ("<span class=wide>Drying wood</span><span class=narrow>上一篇</span>", "Drying wood"),
        ("The <em>great</em> kiln of <b>Previous</b>", "The great kiln of Previous"),
        ("Previous: Drying wood", "Drying wood"),
    ],
)
def test_a_label_is_no_part_of_a_title(shown, title):
    markup = f"<nav class=post-navigation><div class=nav-previous><a href={OLDER}>{shown}</a></div></nav>"
    assert ways(post(body() + markup))["previous_post"] == (OLDER, title)


def test_a_link_leads_one_way_and_readers_go_by_its_words():
    link = (
        f"<nav class=pagination-nav><a class='pagination-nav__link pagination-nav__link--prev' href={NEWER}>"
        "<div class=pagination-nav__sublabel>Newer post</div><div class=pagination-nav__label>Second firing</div>"
        "</a></nav>"
    )
    assert ways(post(body() + link)) == {"previous_post": None, "next_post": (NEWER, "Second firing")}


def test_a_link_without_words_is_not_exchanged_for_one_that_leads_elsewhere():
    markup = (
        f"<nav class=post-navigation><div class=nav-previous><a href={OLDER}><i class=arrow></i></a>"
        "<a href=/blog/all/>All</a></div></nav>"
    )
    assert ways(post(body() + markup))["previous_post"] == (OLDER, None)


def test_a_label_before_the_link_tells_the_way():
    document = post(
        f"{body()}<ul class=post-near><li>上一篇: <a href={OLDER}>Drying wood</a></li><li>下一篇: none</li></ul>"
    )
    assert ways(document) == {"previous_post": (OLDER, "Drying wood"), "next_post": None}


def test_a_label_before_a_link_in_the_text_does_not():
    assert ways(post(f"{body()}<p>Previous: <a href={OLDER}>Drying wood</a></p>"))["previous_post"] is None


def test_a_link_of_a_label_and_a_title_tells_the_way_wherever_it_stands():
    links = (
        f"<div class=x1><a href={OLDER}><div>이전 포스트</div><h3>Drying wood</h3></a>"
        f"<a href={NEWER}><div>다음 포스트</div><h3>Second firing</h3></a></div>"
    )
    assert ways(post(body() + links)) == {
        "previous_post": (OLDER, "Drying wood"),
        "next_post": (NEWER, "Second firing"),
    }


def test_a_link_of_one_line_that_begins_like_a_label_does_not():
    card = f"<div class=x1><a href={OLDER}><h3>Previous post office</h3></a></div>"
    assert ways(post(body() + card))["previous_post"] is None


def test_a_container_may_be_named_by_its_id():
    links = f"<a class=prev href={OLDER}>« Drying wood</a> - <a class=next href={NEWER}>Second firing »</a>"
    assert ways(post(f"<p id=navlinks>{links}</p>{body()}"))["next_post"] == (NEWER, "Second firing")


def test_a_label_for_those_who_listen_tells_the_way():
    links = f"<nav class=post-navigation><a href={OLDER} aria-label=Older><p>Drying wood</p></a></nav>"
    assert ways(post(body() + links))["previous_post"] == (OLDER, "Drying wood")


def test_a_label_and_a_colon_before_a_link_tell_the_way_in_any_box():
    lines = f"<b>上一篇：<a href={OLDER}>Drying wood</a></b> <b>下一篇：<a href={NEWER}>Second</a></b>"
    assert ways(post(f"{body()}<div class=q7>{lines}</div>")) == {
        "previous_post": (OLDER, "Drying wood"),
        "next_post": (NEWER, "Second"),
    }


def test_a_card_with_an_excerpt_tells_the_way_by_its_first_line_and_the_title_by_its_attribute():
    card = "<a href={0} title='{1}'><div><p>{2}</p><p>{1}</p></div><div>{3}</div></a>"
    excerpt = "The oak had lain behind the barn for two winters. " * 6
    nav = card.format(OLDER, "Drying wood", "Previous", excerpt) + card.format(NEWER, "Second", "Next", excerpt)
    found = ways(post(f"{body()}<nav class=pagination-post>{nav}</nav>"))
    assert found == {"previous_post": (OLDER, "Drying wood"), "next_post": (NEWER, "Second")}


def test_a_label_for_those_who_listen_may_go_before_the_title():
    nav = f"<a href={OLDER} aria-label='前一篇: Drying wood' title='前一篇: Drying wood'></a>"
    assert ways(post(f"{body()}<nav id=article-nav>{nav}</nav>"))["previous_post"] == (OLDER, "Drying wood")


def test_a_title_beside_its_label_is_read_without_it():
    shown = "<span class=title><b class=post-nav-title-item>Drying wood</b><i>Prev posts</i></span>"
    link = f"<a class=prev href={OLDER}>{shown}</a>"
    assert ways(post(f"{body()}<div class=post-nav>{link}</div>"))["previous_post"] == (OLDER, "Drying wood")


@pytest.mark.parametrize(
    "markup",
    [
        (
            f"<nav class='grid gap-8'><a href={OLDER} class=group><span class='flex'><svg></svg> Previous</span>"
            f"<h4>Drying wood</h4></a><a href={NEWER} class=group><span>Next <svg></svg></span>"
            "<h4>Second firing</h4></a></nav>"
        ),
        (
            f"<div class=flex><div><h2>Previous Article</h2><div class=mt-2><a href={OLDER}>Drying wood</a></div></div>"
            f"<div><h2>Next Article</h2><div class=mt-2><a href={NEWER}>Second firing</a></div></div></div>"
        ),
        (
            f"<div class=row><div class=thumb><a href={OLDER}><img src=/u/w.jpg></a></div><div class=details>"
            f"<p>Prev Post</p><a href={OLDER}><h4>Drying wood</h4></a></div><div class=details><p>Next Post</p>"
            f"<a href={NEWER}><h4>Second firing</h4></a></div></div>"
        ),
        (
            f"<nav class=pagenavigation><a class=previous href={OLDER} rel=prev><span class=visually-hidden>"
            f"Previous article: Drying wood</span><span aria-hidden=true>Prev</span></a><a class=next href={NEWER} "
            "rel=next><span class=visually-hidden>Next article: Second firing</span>"
            "<span aria-hidden=true>Next</span></a></nav>"
        ),
        (
            f"<nav class=grid><div><a href={OLDER} class=block><span class='flex'><span>←</span>Previous</span>"
            f"<span class=text-lg>Drying wood</span></a></div><div><a href={NEWER} class=block><span class='flex'>Next"
            "<span>→</span></span><span class=text-lg>Second firing</span></a></div></nav>"
        ),
        (
            f"<div class=neighbors><a class=btn href={OLDER} title='Drying wood'><i class=fa></i> Previous Post</a>"
            f"<a class=btn href={NEWER} title='Second firing'>Next Post <i class=fa></i></a></div>"
        ),
    ],
    ids=["in the link", "before the link", "beside a picture's link", "for screen readers", "in a part", "alone"],
)
def test_labels_tell_the_ways_without_any_class(markup):
    assert ways(post(body() + markup)) == {
        "previous_post": (OLDER, "Drying wood"),
        "next_post": (NEWER, "Second firing"),
    }


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class=card><a href={NEWER}><span>Next</span><h4>Second firing</h4></a></div>",
        f"<p>What I wrote next</p><ul><li><a href={NEWER}>Second firing</a></li><li><a href={OLDER}>Wood</a></li></ul>",
        f"<div><p>Next</p><a href={NEWER}>Second firing</a></div>",
        f"<p>More: <a href={NEWER}>Next post</a>, <a href=/about/>about us</a> and <a href={OLDER}>what was</a>.</p>",
    ],
    ids=["one word alone in a link", "a sentence before a list", "one word before a link", "a label alone"],
)
def test_words_that_sliders_say_as_well_tell_no_way_alone(markup):
    assert ways(post(body() + markup)) == {"previous_post": None, "next_post": None}


def test_a_label_in_an_element_of_its_own_is_parted_from_the_title_beside_it():
    link = f"<a rel=prev href={OLDER}><span class=meta-nav>Föregående inlägg</span>Drying wood</a>"
    assert ways(post(f"{body()}<nav>{link}</nav>"))["previous_post"] == (OLDER, "Drying wood")
    link = f"<a rel=prev href={OLDER}><em>Drying</em> wood in the yard</a>"
    assert ways(post(f"{body()}<nav>{link}</nav>"))["previous_post"] == (OLDER, "Drying wood in the yard")
