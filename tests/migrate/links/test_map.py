"""Old addresses, however they are written, lead to the post's new place."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from blogextract.article import Article, Comment, Footnote, Section, Term
from blogextract.blocks import Image, Mark, Paragraph
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.check import DeadLink, dead_links
from blogextract.migrate.links.keys import key
from blogextract.migrate.links.map import LinkMap
from blogextract.migrate.links.others import other_addresses
from blogextract.migrate.model import Failure, Post, Response

BLOG = "https://www.blog.example"


def linked(*urls):
    """A paragraph with links to these addresses."""
    return Paragraph(
        text="x" * len(urls), marks=[Mark(type="link", start=n, end=n + 1, href=url) for n, url in enumerate(urls)]
    )


def made(path, *blocks, **fields):
    """A post at a path, with a section `tea`, a note and a comment."""
    comment = Comment(
        url=f"{BLOG}{path}#comment-7", text="x", replies=[Comment(url=f"{BLOG}{path}#c-reply-8", text="y")]
    )
    article = Article(
        url=BLOG + path,
        sections=[
            Section(heading="Tea", level=2, anchor="tea", blocks=list(blocks)),
            Section(heading="Ü", level=2, anchor="ü"),
        ],
        footnotes=[Footnote(id="1", text="note")],
        comments=[comment],
    )
    return Post(url=BLOG + path, article=article, **fields)


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


@pytest.fixture
def link_map(journal):
    journal.save(
        [
            made(
                "/2014/05/tea/",
                aliases=[f"{BLOG}/?p=12", "http://blog.example/tea.php", f"{BLOG}/2014/05/cup/"],
                pages=[f"{BLOG}/2014/05/tea/", f"{BLOG}/2014/05/tea/2/"],
            ),
            made("/2014/05/cup/"),
            made("/%D1%87%D0%B0%D0%B9/"),
        ]
    )
    return LinkMap(
        journal,
        lambda post: "/posts/" + post.url.rstrip("/").rpartition("/")[2] + "/",
        others={f"{BLOG}/category/x/": "/categories/x/"},
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/2014/05/tea/", "/posts/tea/"),
        ("/2014/05/tea", "/posts/tea/"),
        ("/2014/05/tea/?utm_source=mail", "/posts/tea/"),
        ("/2014/05/tea/?some=thing", "/posts/tea/"),
        ("/2014/05/tea/2/", "/posts/tea/"),
        ("/2014/05/tea/amp/", "/posts/tea/"),
        ("/2014/05/tea/feed/", "/posts/tea/"),
        ("/2014/05/tea/comment-page-2/#comment-7", "/posts/tea/"),
        ("/?p=12", "/posts/tea/"),
        ("/index.php?p=12", "/posts/tea/"),
        ("/tea.php", "/posts/tea/"),
        ("/2014/05/tea/#tea", "/posts/tea/#tea"),
        ("/2014/05/tea/#%C3%BC", "/posts/tea/#%C3%BC"),
        ("/2014/05/tea/#comment-7", "/posts/tea/"),
        ("/2014/05/tea/#nothing", "/posts/tea/"),
        ("/2014/05/cup/", "/posts/cup/"),
        ("/%d1%87%d0%b0%d0%b9", "/posts/%D1%87%D0%B0%D0%B9/"),
        ("/чай/", "/posts/%D1%87%D0%B0%D0%B9/"),
        ("/category/x", "/categories/x/"),
        ("/?p=13", None),
        ("/2014/05/", None),
        ("/2014/05/tea-2/", None),
        ("/", None),
    ],
)
@pytest.mark.parametrize("base", ["https://www.blog.example", "http://blog.example", "HTTP://BLOG.example:80"])
def test_an_old_address_leads_to_the_new_one(link_map, base, old, new):
    assert link_map(base + old) == new


@pytest.mark.parametrize(
    "url", ["https://other.example/2014/05/tea/", "mailto:a@blog.example", "", "https://[", "#tea"]
)
def test_what_is_not_of_the_blog_stays(link_map, url):
    assert link_map(url) is None


def test_a_key_keeps_what_tells_addresses_apart():
    apart = ["/a", "/A", "/a%2Fb", "/a/b", "/a?x=1", "/a?x=2", "/?p=1", "/"]
    assert len({key(BLOG + path) for path in apart}) == len(apart)


def test_the_first_page_and_pages_of_pictures_have_places(journal):
    linked_picture, own_picture = f"{BLOG}/2014/05/tea/cup/", f"{BLOG}/2014/05/tea/pot/"
    small = Image(src=f"{BLOG}/up/cup-150x150.png", link=linked_picture)
    journal.save([made("/2014/05/tea/", small)])
    page = b'<a href="/">Home</a><img src="/logo.png"><a href="/up/pot.png"><img src="/up/pot-300x200.png"></a>'
    journal.save_response(Response(url=own_picture, status=200, body=page))
    found = other_addresses(
        journal,
        {linked_picture: "attachment", own_picture: "attachment", f"{BLOG}/lost/": "attachment"},
        home=(f"{BLOG}/", "/"),
        media={f"{BLOG}/up/cup-150x150.png": "/media/cup.png", f"{BLOG}/up/pot.png": "/media/pot.png"}.get,
    )
    assert found == {f"{BLOG}/": "/", linked_picture: "/media/cup.png", own_picture: "/media/pot.png"}


def test_listings_lead_to_the_new_sites_where_it_has_them(journal):
    tagged = replace(made("/a/").article, tags=[Term(name="Tea", url=f"{BLOG}/tag/tea/"), Term(name="Cup")])
    journal.save([Post(url=f"{BLOG}/a/", article=tagged)])
    places = {("tag", "Tea"): "/tags/tea/", ("tag", "Cup"): "/tags/cup/"}
    found = other_addresses(
        journal, {}, home=None, media=lambda _: None, listing=lambda kind, name: places.get((kind, name))
    )
    assert found == {f"{BLOG}/tag/tea/": "/tags/tea/"}


def test_links_that_lead_nowhere_are_listed_with_why_and_the_post(journal):
    urls = {
        "/2014/05/tea/#tea": None,
        "/2014/05/tea/#gone-part": "no such place",
        "/2014/05/tea/#c-reply-8": None,
        "/2014/05/tea/#respond": None,
        "/lost/": "gone",
        "/moved/": "gone",
        "/broken/": "no answer",
        "/unseen/": "not visited",
        "/2014/": "listing",
        "/shop/": "page",
        "/up/paper.pdf": "file",
        "/up/other.pdf": None,
        "/up/kept.pdf": None,
    }
    journal.save([made("/2014/05/tea/"), made("/b/", linked(*(BLOG + url for url in urls), "https://other.example/x"))])
    for path, status in {"/lost/": 404, "/2014/": 200, "/shop/": 200}.items():
        journal.save_response(Response(url=BLOG + path, status=status))
    journal.save_response(Response(url=BLOG + "/moved/", status=301, location=BLOG + "/lost/"))
    journal.save([Failure(url=BLOG + "/broken/", stage="fetch", code="FetchTimeout", message="too slow")])
    journal.save([Failure(url=BLOG + "/up/paper.pdf", stage="media", code="NotFound", message="404")])
    link_map = LinkMap(journal, lambda post: post.url)
    found = dead_links(
        journal, link_map, kinds={BLOG + "/2014/": "listing"}, media={BLOG + "/up/kept.pdf": "media/kept.pdf"}.get
    )
    expected = sorted((BLOG + url, why) for url, why in urls.items() if why)
    assert list(found) == [DeadLink(link=url, why=why, post=BLOG + "/b/") for url, why in expected]
