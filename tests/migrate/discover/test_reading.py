import gzip
import json

import pytest

from blogextract.migrate.discover.feeds import read_feed
from blogextract.migrate.discover.reading import read
from blogextract.migrate.discover.sitemaps import read_sitemap, unpacked
from blogextract.migrate.model import Response

URL = "https://blog.example/x"


def reading(body, kind="text/html", purpose="page", url=URL, status=200):
    body = body.encode() if isinstance(body, str) else body
    return read(Response(url=url, status=status, headers={"content-type": kind}, body=body), purpose)


def urls(found):
    return [entry.url for entry in found.entries]


# Sitemaps


def test_a_sitemap_with_news_and_pictures():
    found = reading(
        '<?xml version="1.0"?><!-- made by hand --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1">'
        "<url><loc> https://blog.example/a/ </loc><i:image><i:loc>https://blog.example/p.jpg</i:loc>"
        "<i:title>Picture</i:title></i:image></url>"
        "<url><loc>/b/</loc><n:news><n:title>B &amp; C</n:title>"
        "<n:publication_date>2014-05-01</n:publication_date></n:news></url></urlset>",
        "text/xml",
    )
    assert (found.kind, found.found_by) == ("sitemap", "sitemap")
    assert [(e.url, e.title, e.published) for e in found.entries] == [
        ("https://blog.example/a/", None, None),
        ("https://blog.example/b/", "B & C", "2014-05-01"),
    ]


def test_an_index_and_packed_and_plain_sitemaps():
    index = "<sitemapindex><sitemap><loc>https://blog.example/1.xml</loc></sitemap></sitemapindex>"
    assert reading(gzip.compress(index.encode()), "application/gzip").more == [
        ("https://blog.example/1.xml", "sitemap")
    ]
    assert urls(reading("https://blog.example/a\nnothing\nhttp://blog.example/b\n", "text/plain", "sitemap")) == [
        "https://blog.example/a", "http://blog.example/b",
    ]  # fmt: skip
    assert reading("https://blog.example/a\n", "text/plain").kind == "other"


def test_a_damaged_sitemap_gives_what_came_before_the_damage():
    whole = "<urlset>" + "".join(f"<url><loc>https://blog.example/{n}</loc></url>" for n in range(9000))
    assert len(read_sitemap(whole.encode(), URL).entries) == 9000
    packed = gzip.compress(whole.encode(), mtime=0)
    assert 0 < len(read_sitemap(unpacked(packed[: len(packed) // 2]), URL).entries) < 9000
    assert read_sitemap(b"<urlset><url><loc>http://[x</loc></url><url></url></urlset>", URL).entries == []


def test_no_entity_of_a_sitemap_is_followed(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("https://blog.example/secret")
    text = f'<!DOCTYPE u [<!ENTITY e SYSTEM "file://{secret}">]><urlset><url><loc>https://a.example/&e;</loc></url></urlset>'
    assert "secret" not in str(reading(text, "text/xml").entries)


def test_a_small_file_does_not_unpack_to_gigabytes():
    assert len(unpacked(gzip.compress(b"0" * (80 << 20)))) <= 64 << 20


# Feeds


FEEDS = {
    "rss": (
        "<rss version='2.0'><channel><item><title>A &lt;b&gt;walk&lt;/b&gt;</title><link>https://blog.example/a/</link>"
        "<pubDate>Thu, 01 May 2014 10:00:00 +0200</pubDate></item></channel></rss>"
    ),
    "atom": (
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A walk</title>"
        "<link rel='alternate' href='https://blog.example/a/'/><link rel='replies' href='https://blog.example/r'/>"
        "<published>2014-05-01T08:00:00Z</published></entry></feed>"
    ),
    "rdf": (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><item rdf:about='https://blog.example/a/'><title>A walk</title>"
        "<link>https://blog.example/a/</link><dc:date>2014-05-01T10:00:00+02:00</dc:date></item></rdf:RDF>"
    ),
}


@pytest.mark.parametrize("kind", sorted(FEEDS))
def test_feeds_of_all_kinds(kind):
    found = reading(FEEDS[kind], "text/html")
    assert (found.kind, found.found_by) == ("feed", "feed")
    assert [(e.url, e.title, e.published) for e in found.entries] == [
        ("https://blog.example/a/", "A walk", "2014-05-01T08:00:00+00:00")
    ]


def test_a_json_feed():
    items = [{"url": "/a/", "title": "A", "date_published": "2014-05-01"}, {"url": 5}, "x"]
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items, "next_url": "/feed.json?2"}
    found = reading(json.dumps(feed), "application/feed+json")
    assert [(e.url, e.title) for e in found.entries] == [("https://blog.example/a/", "A")]
    assert found.more == [("https://blog.example/feed.json?2", "feed")]


@pytest.mark.parametrize(
    ("url", "head", "older"),
    [
        (
            "https://b.example/feed/",
            "<generator>https://wordpress.org/?v=4</generator>",
            "https://b.example/feed/?paged=2",
        ),
        ("https://b.example/feed/?paged=9", "", "https://b.example/feed/?paged=10"),
        (
            "https://b.example/feeds/posts/default?alt=rss",
            "<generator>Blogger</generator>",
            "https://b.example/feeds/posts/default?alt=rss&start-index=2",
        ),
        (
            "https://b.example/feeds/posts/default",
            "<generator>Blogger</generator><atom:link rel='next' href='https://b.example/feeds/posts/default?start-index=26'/>",
            "https://b.example/feeds/posts/default?start-index=26",
        ),
    ],
)
def test_where_a_feeds_older_entries_are(url, head, older):
    body = (
        f"<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel>{head}"
        "<item><link>https://b.example/a</link></item></channel></rss>"
    )
    assert reading(body, url=url).more == [(older, "feed")]


def test_a_feed_of_comments_names_no_posts():
    body = "<rss><channel><item><link>https://b.example/a/#comment-3</link></item></channel></rss>"
    assert reading(body).entries == []


def test_a_feed_that_is_a_file_name_opens_no_file(tmp_path):
    secret = tmp_path / "feed.xml"
    secret.write_text("<rss><channel><item><link>https://b.example/secret</link></item></channel></rss>")
    assert read_feed(str(secret).encode(), URL, "text/xml").entries == []


# The site's own listing


def test_a_page_of_the_listing_names_the_next_where_it_is_full():
    posts = [
        {"link": f"https://b.example/{n}/", "title": {"rendered": "T"}, "date": "2014-05-01T10:00:00"}
        for n in range(10)
    ]
    at = "https://b.example/wp-json/wp/v2/posts?per_page=10&page=3"
    found = reading(json.dumps(posts), "application/json", "rest", at)
    assert len(found.entries) == 10
    assert found.more == [(at.replace("page=3", "page=4"), "rest")]
    assert reading(json.dumps(posts[:4]), "application/json", "rest", at).more == []
    assert reading("{}", "application/json", "rest", at).entries == []


@pytest.mark.parametrize("body", ["[" * 100_000, '{"items": [{}]}', "[1, 2]", '[{"link": 5}]', "[]x"])
def test_json_that_is_something_else_names_nothing(body):
    assert reading(body, "application/json").entries == []


# Pages


def test_what_a_page_names():
    found = reading(
        '<html><head><base href="https://blog.example/sub/"><link rel="next" href="p2">'
        '<link rel="alternate" type="application/rss+xml" href="/feed/">'
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">'
        '<link rel="https://api.w.org/" href="/wp-json/"></head><body class="home blog">'
        '<h2><a href="a#top">A walk</a></h2><h3><a href="/2014/05/12/">12 May 2014</a></h3>'
        '<a rel="prev" href="/older">o</a><a href="mailto:x@y.example">m</a><a href="#x">x</a>'
        '<select><option value="/2014/05/">May</option><option value="3">3</option></select>'
        '<a rel="attachment" href="/pic/">p</a></body></html>'
    )
    page = found.page
    assert found.listing
    assert found.more == [
        ("https://blog.example/feed/", "feed"),
        ("https://blog.example/wp-json/wp/v2/posts?per_page=100&page=1", "rest"),
    ]
    assert [(link.url.removeprefix("https://blog.example/"), link.entry) for link in page.links] == [
        ("sub/p2", False), ("sub/a", True), ("2014/05/12/", False), ("older", False), ("pic/", False),
        ("2014/05/", False),
    ]  # fmt: skip
    neighbours = [link.url for link in page.links if link.neighbour]
    assert neighbours == ["https://blog.example/sub/p2", "https://blog.example/older"]
    assert [link.url for link in page.links if link.attachment] == ["https://blog.example/pic/"]


@pytest.mark.parametrize("body", [b"", b"%PDF-1.4", b"\x00\x01\x02", b"plain words"])
def test_what_is_no_page_names_nothing(body):
    found = reading(body)
    assert (found.kind, found.entries, found.more) == ("other", [], [])


def test_an_error_names_nothing():
    assert reading('<a href="/x">x</a>', status=404).page is None
