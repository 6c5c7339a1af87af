"""Each address is taken for what it is, and each post is there once, whole, with all its old addresses."""

from __future__ import annotations

import msgspec
import pytest

from blogextract.migrate.extract.worker import PageTask, page_result
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Post, Response
from blogextract.migrate.settle.posts import settle
from migrate import blog
from migrate.blog import HOME, HTML, listing, named, page, post, redirect

FERRY = HOME + "2014/05/the-late-ferry/"
KNOT = HOME + "2014/05/a-knot/"


@pytest.fixture
def settled(tmp_path):
    """Settle some answers, with what accounts say of addresses: the kinds, and the posts by address."""
    with Journal(tmp_path / "journal.sqlite") as journal:

        def run(answers, sightings=()):
            for answer in answers:
                journal.save_response(answer)
                if answer.status == 200 and answer.headers == HTML:
                    journal.save([page_result(PageTask(answer.url, answer.body))])
            journal.met(sightings)
            return settle(journal), {each.url: each for each in journal.made(Post)}

        yield run


def numbered(post_number, slug, part, *, parts=2, words=""):
    """One page of a post in several, as WordPress splits it."""
    base = f"{HOME}2014/05/{slug}/"
    links = " ".join(
        f'<span class="post-page-numbers current">{at}</span>'
        if at == part
        else f'<a href="{base if at == 1 else f"{base}{at}/"}" class="post-page-numbers">{at}</a>'
        for at in range(1, parts + 1)
    )
    inside = f'{words}<div class="page-links">Pages: {links}</div>'
    at = base if part == 1 else f"{base}{part}/"
    answer = post(post_number, slug, at=at, inside=inside, words=f"This is part {part}.")
    canonical = f'rel="canonical" href="{at}"'.encode()
    return msgspec.structs.replace(
        answer, body=answer.body.replace(f'rel="canonical" href="{base}"'.encode(), canonical)
    )


def test_a_post_whose_name_is_a_number_is_the_head_of_its_further_pages(settled):
    def at_number(part):
        answer = numbered(134, "a-knot", part)
        body = answer.body.replace(b"2014/05/a-knot/", b"archives/134/").replace(b"134//", b"134/")
        url = f"{HOME}archives/134/" if part == 1 else f"{HOME}archives/134/{part}/"
        return msgspec.structs.replace(answer, url=url, body=body)

    kinds, posts = settled([at_number(1), at_number(2)])
    assert kinds == {HOME + "archives/134/": "post", HOME + "archives/134/2/": "duplicate"}
    assert posts[HOME + "archives/134/"].pages == [HOME + "archives/134/", HOME + "archives/134/2/"]


# What an address is


def test_posts_pages_listings_and_attachments_are_told_apart_by_the_systems_marks(settled):
    answers = [
        post(1, "the-late-ferry"),
        page(
            HOME + "about/",
            "About",
            f"<h1>About</h1><p>{blog.STORY}</p>",
            classes="page-template-default page page-id-2",
        ),
        listing(HOME + "category/boats/", ["the-late-ferry", "a-knot", "tar"]),
        page(
            FERRY + "ferry-1/",
            "ferry-1",
            '<img src="/f.jpg">',
            classes="attachment attachmentid-9 single single-attachment",
        ),
        page(HOME + "x/", "Page not found", "<p>Nothing here.</p>", classes="error404"),
        Response(url=HOME + "feed/", status=200, headers={"content-type": "application/rss+xml"}, body=b"<rss/>"),
        Response(url=HOME + "gone/", status=410),
    ]
    kinds, posts = settled(answers)
    assert kinds == {
        FERRY: "post",
        HOME + "about/": "page",
        HOME + "category/boats/": "listing",
        FERRY + "ferry-1/": "attachment",
        HOME + "x/": "other",
        HOME + "feed/": "other",
        HOME + "gone/": "other",
    }
    assert {url: each.kind for url, each in posts.items()} == {FERRY: "post", HOME + "about/": "page"}


def unmarked(*slugs):
    return [post(at, slug, marked=False, date=f"2014-05-{at + 1:02}") for at, slug in enumerate(slugs)]


def test_without_marks_a_listing_tells_what_the_posts_are(settled):
    slugs = ["the-late-ferry", "a-knot", "tar", "salt", "oars", "mist"]
    about = page(
        HOME + "our-harbour/", "Our harbour",
        f'<h1>Our harbour</h1><time datetime="2012-01-01">January 1, 2012</time><p>{blog.STORY}</p><p>{blog.STORY}</p>',
    )  # fmt: skip
    kinds, _ = settled(
        [*unmarked(*slugs), about, listing(HOME + "boats/", slugs, classes=""), listing(HOME, slugs, classes="")]
    )
    assert {kinds[f"{HOME}2014/05/{slug}/"] for slug in slugs} == {"post"}
    assert kinds[HOME + "our-harbour/"] == "page"
    assert kinds[HOME] == "listing"


def test_a_feed_and_the_names_of_sitemaps_tell_too(settled):
    answers = [
        page(HOME + "a/", "A", f"<h1>A</h1><p>{blog.STORY}</p>"),
        page(HOME + "b/", "B", f"<h1>B</h1><p>{blog.STORY}</p><p>And on we went.</p>"),
        page(HOME + "c/", "C", f"<h1>C</h1><p>{blog.STORY}</p><p>Nobody came.</p>"),
        page(HOME + "d/", "D", f"<h1>D</h1><p>{blog.STORY}</p><p>All came.</p>"),
    ]
    sightings = [
        named(HOME + "a/", "feed", HOME + "feed/"),
        named(HOME + "b/", "sitemap", HOME + "wp-sitemap-posts-post-1.xml"),
        named(HOME + "c/", "sitemap", HOME + "page-sitemap.xml"),
        named(HOME + "d/", "sitemap", HOME + "sitemap.xml"),
    ]
    kinds, _ = settled(answers, sightings)
    assert [kinds[HOME + name] for name in ("a/", "b/", "c/", "d/")] == ["post", "post", "page", "page"]


def test_the_front_page_is_no_post_whatever_the_feed_says(settled):
    kinds, _ = settled([post(1, "the-late-ferry", at=HOME, marked=False)], [named(HOME, "feed")])
    assert kinds == {HOME: "listing"}


def test_what_the_server_shows_in_the_place_of_a_post_is_none(settled):
    gone = page(FERRY, "Page not found", "<h1>Page not found</h1><p>Nothing is here any more.</p>")
    kinds, posts = settled([gone, post(2, "a-knot")], [named(FERRY, "feed"), named(KNOT, "feed")])
    assert (kinds[FERRY], list(posts)) == ("other", [KNOT])


# One post, many addresses


def test_of_two_schemes_the_safe_one_is_the_posts_own(settled):
    answers = [post(1, "the-late-ferry", at=at, marked=False) for at in (FERRY, FERRY.replace("https", "http"))]
    bare = [msgspec.structs.replace(each, body=each.body.replace(b'rel="canonical"', b'rel="x"')) for each in answers]
    _, posts = settled(bare)
    assert list(posts) == [FERRY]


def test_other_addresses_of_a_post_are_its_aliases(settled):
    answers = [
        post(1, "the-late-ferry"),
        post(1, "the-late-ferry", at=FERRY + "amp/"),
        post(1, "the-late-ferry", at=FERRY + "?print=1"),
        post(1, "the-late-ferry", at=FERRY + "?replytocom=7"),
        post(1, "the-late-ferry", at=FERRY.replace("https", "http")),
        redirect(HOME + "?p=1", FERRY),
        redirect(HOME + "old/ferry.html", HOME + "2014/05/late-ferry/"),
        redirect(HOME + "2014/05/late-ferry/", FERRY),
        redirect(FERRY + "?share=x", "https://share.example/?u=1"),
    ]
    kinds, posts = settled(answers, [named(FERRY.rstrip("/"), "link")])
    assert list(posts) == [FERRY]
    assert posts[FERRY].number == 1
    assert posts[FERRY].aliases == sorted(
        [
            FERRY.replace("https", "http"), FERRY.rstrip("/"), FERRY + "?print=1", FERRY + "amp/",
            HOME + "2014/05/late-ferry/", HOME + "?p=1", HOME + "old/ferry.html",
        ]
    )  # fmt: skip
    assert kinds[FERRY + "amp/"] == kinds[HOME + "old/ferry.html"] == "duplicate"
    assert kinds[FERRY + "?share=x"] == "other"


def test_redirects_in_a_loop_end(settled):
    kinds, _ = settled([redirect(HOME + "a/", HOME + "b/"), redirect(HOME + "b/", HOME + "a/")])
    assert kinds == {HOME + "a/": "other", HOME + "b/": "other"}


def with_canonical(answer, url):
    body = answer.body.replace(b"<head>", f'<head><link rel="canonical" href="{url}">'.encode())
    return msgspec.structs.replace(answer, body=body)


def test_a_canonical_address_is_believed_where_it_is_the_same_post(settled):
    original, copy = (
        post(1, "the-late-ferry", marked=False),
        post(1, "the-late-ferry", at=HOME + "boats/ferry/", marked=False),
    )
    _, posts = settled([original, copy])
    assert list(posts) == [FERRY]
    assert posts[FERRY].aliases == [HOME + "boats/ferry/"]


@pytest.mark.parametrize("target", [HOME, KNOT, "https://elsewhere.example/x/", HOME + "not-fetched/"])
def test_a_canonical_address_is_not_believed_where_it_cannot_be(settled, target):
    ferry = page(FERRY, "The late ferry", f"<h1>The late ferry</h1><p>{blog.STORY}</p>")
    answers = [with_canonical(ferry, target), post(2, "a-knot", marked=False), listing(HOME, ["a-knot", "tar", "salt"])]
    _, posts = settled(answers, [named(FERRY, "feed"), named(KNOT, "feed")])
    assert sorted(posts) == [KNOT, FERRY]
    assert posts[FERRY].aliases == posts[KNOT].aliases == []


def test_the_same_post_at_two_addresses_without_a_word_on_it_is_one(settled):
    one = page(
        HOME + "a/",
        "Ferry",
        f'<article><h1>Ferry</h1><time datetime="2014-05-03">x</time><p>{blog.STORY}</p></article>',
    )
    other = page(
        HOME + "b/a/",
        "Ferry",
        f'<article><h1>Ferry</h1><time datetime="2014-05-03">x</time><p>{blog.STORY}</p></article>',
    )
    _, posts = settled([one, other], [named(HOME + "a/", "feed")])
    assert list(posts) == [HOME + "a/"]
    assert posts[HOME + "a/"].aliases == [HOME + "b/a/"]


def test_two_posts_behind_passwords_stay_two(settled):
    form = (
        '<form class="post-password-form"><label>Password: <input name="post_password" type="password"></label></form>'
    )
    answers = [post(number, slug, paragraphs=0, inside=form) for number, slug in ((1, "the-late-ferry"), (2, "a-knot"))]
    _, posts = settled(answers)
    assert {url: (each.kind, each.protected) for url, each in posts.items()} == {
        KNOT: ("post", True),
        FERRY: ("post", True),
    }


# Posts in several pages


def test_a_post_in_several_pages_is_one(settled):
    kinds, posts = settled([numbered(1, "the-late-ferry", part, parts=3) for part in (1, 2, 3)])
    assert list(posts) == [FERRY]
    joined = posts[FERRY]
    assert joined.pages == [FERRY, FERRY + "2/", FERRY + "3/"]
    assert joined.article.next_page is None
    text = joined.article.text
    assert [text.count(f"This is part {part}.") for part in (1, 2, 3)] == [3, 3, 3]
    assert text.index("part 1.") < text.index("part 2.") < text.index("part 3.")
    assert kinds == {FERRY: "post", FERRY + "2/": "duplicate", FERRY + "3/": "duplicate"}
    assert joined.record.words > 9 * 30


def test_a_number_beyond_the_last_page_adds_nothing(settled):
    parts = [numbered(1, "the-late-ferry", part) for part in (1, 2)]
    again = msgspec.structs.replace(parts[0], url=FERRY + "9/")
    _, posts = settled([*parts, again])
    assert posts[FERRY].pages == [FERRY, FERRY + "2/"]
    assert posts[FERRY].aliases == [FERRY + "9/", HOME + "?p=1"]


def test_a_missing_page_in_the_middle_does_not_cost_the_last(settled):
    _, posts = settled([numbered(1, "the-late-ferry", part, parts=3) for part in (1, 3)])
    assert posts[FERRY].pages == [FERRY, FERRY + "3/"]


def commented(slug, number, at, *names):
    comments = "".join(
        f'<li class="comment" id="comment-{name}"><article class="comment-body"><footer class="comment-meta">'
        f'<div class="comment-author vcard"><b class="fn">Reader {name}</b></div><div class="comment-metadata">'
        f'<a href="{HOME}2014/05/{slug}/#comment-{name}"><time datetime="2014-06-{name:02}T10:00:00+00:00">'
        f"June {name}</time></a></div>"
        f'</footer><div class="comment-content"><p>I was there too, on day {name}.</p></div></article></li>'
        for name in names
    )
    answer = post(number, slug, at=at)
    shown = f'<div id="comments" class="comments-area"><h2>Comments</h2><ol class="comment-list">{comments}</ol>'
    section = f"{shown}</div></main>"
    return msgspec.structs.replace(answer, body=answer.body.replace(b"</main>", section.encode()))


def test_pages_of_comments_are_joined_in_order(settled):
    answers = [
        commented("the-late-ferry", 1, FERRY, 5, 6),
        commented("the-late-ferry", 1, FERRY + "comment-page-1/", 1, 2),
        commented("the-late-ferry", 1, FERRY + "comment-page-2/", 3, 4),
        commented("the-late-ferry", 1, FERRY + "comment-page-3/#comments", 5, 6),
    ]
    kinds, posts = settled(answers)
    assert [comment.author for comment in posts[FERRY].article.comments] == [f"Reader {name}" for name in range(1, 7)]
    assert posts[FERRY].pages == []
    assert kinds[FERRY + "comment-page-1/"] == "duplicate"


def test_settling_twice_gives_the_same(settled):
    answers = [post(1, "the-late-ferry"), post(1, "the-late-ferry", at=FERRY + "amp/"), post(2, "a-knot")]
    assert settled(answers) == settled([])


def test_addresses_that_lead_nowhere_end_nothing(settled):
    kinds, posts = settled(
        [post(1, "the-late-ferry"), redirect(HOME + "x", "http://[bad/"), redirect(HOME + "y", "javascript:x")]
    )
    assert (kinds[HOME + "x"], kinds[HOME + "y"]) == ("other", "other")
    assert list(posts) == [FERRY]


def test_a_rendering_on_anothers_host_is_no_old_address(settled):
    head = b'<head><link rel="amphtml" href="https://cache.example/c/ferry">'
    answer = post(1, "the-late-ferry")
    _, posts = settled([msgspec.structs.replace(answer, body=answer.body.replace(b"<head>", head))])
    assert posts[FERRY].aliases == [HOME + "?p=1"]


def test_bloggers_pages_are_no_posts(settled):
    def body(title):
        text = f"<p>{title}. {blog.STORY}</p>"
        return f'<h3 class="post-title">{title}</h3><div class="post-body entry-content">{text}</div>'

    knot, about = HOME + "2014/05/knot.html", HOME + "p/about.html"
    answers = [
        page(url, name, body(name), classes="item-view") for url, name in ((knot, "A knot"), (about, "About me"))
    ]
    kinds, _ = settled(answers, [named(knot, "feed")])
    assert kinds == {knot: "post", about: "page"}


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("single single-product postid-4", "other"),
        ("post-template tag-boats", "post"),
        ("page page-template page-template-wide page-id-7", "page"),
        ("home blog", "listing"),
        ("single single-post postid-4 category-x author", "post"),
    ],
)
def test_the_classes_of_the_body_tell(settled, classes, kind):
    kinds, _ = settled(
        [page(KNOT, "A knot", f"<article><h1>A knot</h1><p>{blog.STORY}</p></article>", classes=classes)]
    )
    assert kinds == {KNOT: kind}


# What only the blog as a whole can tell


def test_a_copy_of_the_front_page_at_another_address_is_no_post(settled):
    front = page(HOME, "The Quay", "".join(f"<h2>Day {n}</h2><p>{blog.STORY} It was day {n}.</p>" for n in range(3)))
    kinds, posts = settled([front, msgspec.structs.replace(front, url=HOME + "rss/"), post(1, "the-late-ferry")])
    assert kinds[HOME + "rss/"] == "listing"
    assert list(posts) == [FERRY]


def test_an_address_that_wordpress_gives_to_pages_is_a_page(settled):
    answer = post(7, "a-knot", at=HOME + "?page_id=7", marked=False)
    kinds, _ = settled([answer, listing(HOME, ["a-knot"])])
    assert kinds[HOME + "?page_id=7"] == "page"


def test_the_second_page_of_the_front_page_is_no_post_where_a_guessed_feed_shows_the_front_page(settled):
    older = '<a rel="next" href="/page/2/">Older</a>'
    text = "".join(f"<h2>Day {n}</h2><p>{blog.STORY} It was day {n}.</p>" for n in range(3))
    front = page(HOME, "The Quay", text, after=older)
    second = page(HOME + "page/2/", "The Quay", text.replace("Day", "Early day") + "<time>May 3, 2014</time>")
    kinds, posts = settled([
        front, msgspec.structs.replace(front, url=HOME + "?feed=rss2"), second, post(1, "the-late-ferry"),
    ])  # fmt: skip
    assert kinds[HOME + "page/2/"] == "listing"
    assert list(posts) == [FERRY]


def test_a_page_without_a_date_that_a_feed_of_all_names_is_a_page(settled):
    about = page(HOME + "about/", "About", f"<h1>About</h1><p>{blog.STORY}</p>")
    kinds, _ = settled([about, post(1, "the-late-ferry")], [named(HOME + "about/", "feed"), named(FERRY, "feed")])
    assert (kinds[HOME + "about/"], kinds[FERRY]) == ("page", "post")


def test_a_short_page_below_a_front_page_that_reads_like_a_post_shows_no_picture_of_it(settled):
    front = page(HOME, "The Quay", "".join(f"<p>{blog.STORY} It was day {n}.</p>" for n in range(4)))
    about = page(HOME + "hello/", "Hello", "<h1>Hello</h1><p>Three people keep this, on three different quays.</p>")
    kinds, _ = settled([front, about, post(1, "the-late-ferry")])
    assert kinds[HOME + "hello/"] == "page"


def test_a_page_outside_of_the_months_of_the_posts_that_nothing_names_is_a_page(settled):
    slugs = [f"boat-{number}" for number in range(8)]
    answers = [post(number + 1, slug, marked=False) for number, slug in enumerate(slugs)]
    about = post(90, "hello", at=HOME + "hello/", marked=False)
    about = msgspec.structs.replace(about, body=about.body.replace(b"/2014/05/hello/", b"/hello/"))
    kinds, _ = settled([*answers, about, listing(HOME, slugs, classes="home blog")])
    assert kinds[HOME + "hello/"] == "page"
    assert kinds[HOME + "2014/05/boat-3/"] == "post"
