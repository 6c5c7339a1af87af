"""The report for people: readable, bounded, and deaf to what posts say."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from blogextract.migrate.report import html
from migrate.report.blog import Blog

BASE = "https://old.example"
VOID = {"meta", "br", "line", "rect"}
LOADING = {"img", "script", "iframe", "link", "video", "audio", "source", "object", "embed", "form", "input", "base"}


class Reader(HTMLParser):
    """Tags, their attributes, texts; and whether all that opens closes."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open, self.texts, self.wrong = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, text):
        self.texts.append(text)


def read(blog, **wishes):
    blog.report(**wishes)
    return (blog.out / "report.html").read_text()


def test_it_is_whole_and_asks_nobody_for_anything(tmp_path):
    blog = Blog(tmp_path)
    picture = f"<figure><img src='{BASE}/a.png' alt='A cup'></figure>"
    frame = "<p><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe></p>"
    blog.add(f"{BASE}/a/", "A post", picture, frame, "<ul><li><input type=checkbox checked> Tea</li></ul>")
    text = read(blog, missing=[f"{BASE}/lost/"])
    reader = Reader(text)
    assert (reader.open, reader.wrong) == ([], [])
    assert not LOADING & set(reader.tags)
    assert not [
        name for name, _ in reader.attributes if name in ("src", "srcset", "style", "data", "poster", "background")
    ]
    assert "@import" not in text
    assert "url(" not in text
    assert "[picture: A cup]" in "".join(reader.texts)


def test_its_policy_allows_its_own_style_and_nothing_else(tmp_path):
    blog = Blog(tmp_path)
    blog.add(f"{BASE}/a/", "A post")
    text = read(blog)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1].replace("&#x27;", "'")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</title><script>alert(1)</script>",
        "</style></details><iframe>",
        "javascript:alert(1)",
    ],
)
def test_what_a_post_says_is_only_text(tmp_path, hostile):
    from html import escape

    from msgspec.structs import replace

    blog = Blog(tmp_path)
    post = blog.add(f"{BASE}/a/", "A post", f"<p>{escape(hostile)} was what it said on the tin, and more of it.</p>")
    blog.journal.save([replace(post, article=replace(post.article, title=hostile, site_name=hostile))])
    blog.fail(hostile)
    blog.fail(hostile, stage="fetch")
    reader = Reader(read(blog, missing=[hostile]))
    assert (reader.open, reader.wrong) == ([], [])
    assert not LOADING & set(reader.tags)
    assert not [name for name, _ in reader.attributes if name.startswith("on")]
    assert not [value for name, value in reader.attributes if name == "href" and not value.startswith(("http", "#"))]


def test_the_page_and_the_record_stand_side_by_side_and_what_was_left_out_is_told(tmp_path):
    blog = Blog(tmp_path)
    share = "<div class='sharedaddy'><h3>Share this:</h3><ul><li><a href='https://twitter.com/share'>Tweet</a></li></ul></div>"
    blog.add(f"{BASE}/a/", "A post", "<h2>A heading of its own</h2>", share)
    text = read(blog)
    side = text[text.index('<details id="post-0">') :]
    page, _, record = side.partition("<h3>Record</h3>")
    assert page.count("A heading of its own") == 1
    assert "<h2>A heading of its own</h2>" in record
    assert re.search(r'<p class="[^"]*aside"><small>share</small>[^<]*Tweet', page)
    assert "Tweet" not in record


def test_a_large_blog_gives_a_bounded_file(tmp_path, monkeypatch):
    monkeypatch.setattr(html, "MOST_SIDES", 3)
    blog = Blog(tmp_path)
    for number in range(6):
        blog.add(f"{BASE}/{number}/", f"Post {number}")
    text = read(blog)
    assert text.count("<details ") == 3
    assert all(f"Post {number}</a>" in text for number in range(6))
    assert "The 3 posts that lost most, of 6" in text
    monkeypatch.setattr(html, "LARGEST", 500)
    assert read(blog).count('<div class="sides">') == 1


def test_the_histogram_counts_every_post_once(tmp_path):
    blog = Blog(tmp_path)
    for number in range(4):
        blog.add(f"{BASE}/{number}/", f"Post {number}")
    numbers = re.findall(r"<text [^>]*>([\d,]+)</text>", read(blog))
    assert sum(map(int, numbers)) == 4
