"""The file for WordPress, read as its importer reads it: by SimpleXML's rules, element by element."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from blogextract.article import Comment, Section
from blogextract.blocks import Paragraph
from blogextract.migrate.model import Media, Post
from migrate.targets.posts import BLOG, MEDIA, SIGNS, article, migrate, posts

NAMES = {
    "wp": "http://wordpress.org/export/1.2/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
}
BLOCK = re.compile(r"<!-- (/?)wp:([a-z-]+)(?: (\{.*?\}))? (/?)-->")


def field(item, name):
    found = item.findall(name, NAMES)
    assert len(found) == 1, (name, len(found))
    return found[0].text or ""


def read(folder):
    """The channel as the importer sees it."""
    tree = etree.parse(folder / "wordpress.xml", etree.XMLParser(resolve_entities=False, no_network=True))
    assert tree.docinfo.internalDTD is None
    channel = tree.getroot().find("channel")
    assert re.fullmatch(r"\d+\.\d+", field(channel, "wp:wxr_version"))
    return channel


@pytest.fixture(scope="module")
def channel(tmp_path_factory):
    return read(migrate(tmp_path_factory.mktemp("wordpress"), "wordpress"))


@pytest.fixture(scope="module")
def items(channel):
    return {field(item, "guid"): item for item in channel.findall("item")}


def test_authors_and_terms_stand_before_the_first_post(channel):
    kinds = [etree.QName(child).localname for child in channel]
    first = kinds.index("item")
    assert {"author", "category", "tag"} <= set(kinds[:first])
    assert set(kinds[first:]) == {"item"}
    logins = [field(author, "wp:author_login") for author in channel.findall("wp:author", NAMES)]
    assert logins == ["nell-ohara", "umit-kaya"]
    assert [field(each, "wp:cat_name") for each in channel.findall("wp:category", NAMES)] == ["Tea & Cake", "C/C++"]
    assert [field(each, "wp:tag_slug") for each in channel.findall("wp:tag", NAMES)] == ["kettle", "%e6%97%a5%e6%9c%ac"]


def test_every_post_is_an_item_with_its_kind_and_number(items):
    found = {post.url: items[post.url] for post in posts()}
    assert {field(found[f"{BLOG}/about/"], "wp:post_type")} == {"page"}
    assert field(found[posts()[0].url], "wp:post_id") == "77"
    numbers = [int(field(item, "wp:post_id")) for item in items.values()]
    assert len(set(numbers)) == len(numbers) == len(posts()) + len(MEDIA)
    for item in found.values():
        assert field(item, "wp:status") == "publish"
        assert field(item, "wp:post_name")
        for category in item.findall("category"):
            assert category.get("nicename")
            assert category.get("domain") in ("category", "post_tag")


def test_dates_are_local_and_in_utc(items):
    item = items[posts()[0].url]
    assert field(item, "wp:post_date") == "2009-03-02 08:30:00"
    assert field(item, "wp:post_date_gmt") == "2009-03-02 07:30:00"
    assert field(item, "pubDate") == "Mon, 02 Mar 2009 07:30:00 +0000"


def test_a_title_is_text_and_not_markup(items):
    assert field(items[posts()[0].url], "title") == 'Everything: {{ at }} once "quoted" #1 &amp; &lt;more&gt; ---'


def test_the_lead_picture_is_the_number_of_an_attachment(items):
    metas = {
        field(meta, "wp:meta_key"): field(meta, "wp:meta_value")
        for meta in items[posts()[0].url].findall("wp:postmeta", NAMES)
    }
    picture = items[f"{BLOG}/img/lead.jpg"]
    assert metas["_thumbnail_id"] == field(picture, "wp:post_id")
    assert field(picture, "wp:post_type") == "attachment"
    assert field(picture, "wp:attachment_url") == f"{BLOG}/img/lead.jpg"
    assert '"subtitle": "A subtitle {{ x }}"' in metas["blogextract"]


def test_the_importer_finds_in_posts_the_addresses_that_it_fetches(items):
    content = field(items[posts()[0].url], "content:encoded")
    for name in ("img/plain.jpg", "files/paper.pdf", "media/film.mp4"):
        assert f'"{field(items[f"{BLOG}/{name}"], "wp:attachment_url")}"' in content


def test_replies_name_the_comment_that_they_answer(items):
    found = items[posts()[0].url].findall("wp:comment", NAMES)
    assert [(field(c, "wp:comment_id"), field(c, "wp:comment_parent")) for c in found] == [
        ("1", "0"),
        ("2", "1"),
        ("3", "0"),
    ]
    assert field(found[0], "wp:comment_content") == "<p>First {{ c }} &lt;b&gt;x&lt;/b&gt;</p>"
    assert field(found[0], "wp:comment_date_gmt") == "2011-05-03 10:00:00"
    assert {field(c, "wp:comment_approved") for c in found} == {"1"}


def test_a_post_that_asked_for_a_password_asks_for_one(items):
    assert len(field(items[f"{BLOG}/secret/"], "wp:post_password")) == 12
    assert field(items[f"{BLOG}/about/"], "wp:post_password") == ""


def test_blocks_open_and_close_in_pairs(items):
    for post in posts():
        open_ones = []
        for closing, name, _, alone in BLOCK.findall(field(items[post.url], "content:encoded")):
            if closing:
                assert open_ones.pop() == name
            elif not alone:
                open_ones.append(name)
        assert open_ones == []


def test_texts_hold_no_shortcode_no_bare_address_and_end_no_cdata(tmp_path):
    url = f"{BLOG}/2020/signs/"
    words = [
        "[gallery ids=1]",
        "[[caption]]",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "]]> and <!-- wp:html -->",
    ]
    blocks = [Paragraph(text=text) for text in [*words, *SIGNS, "a\x00b\x1fc"]]
    post = Post(url=url, article=article(url, sections=[Section(blocks=blocks)]))
    item = read(migrate(tmp_path, "wordpress", [post])).find("item")
    content = field(item, "content:encoded")
    assert "<p>&#91;gallery ids=1]</p>" in content
    assert "<p>&#91;&#91;caption]]</p>" in content
    assert "<p>https&#58;//www.youtube.com" in content
    assert "<p>]]&gt; and &lt;!-- wp:html --&gt;</p>" in content
    assert "<p>a\ufffdb\ufffdc</p>" in content


def test_posts_and_files_of_one_title_and_moment_are_kept_apart(tmp_path):
    twins = [
        Post(url=f"{BLOG}/{number}/", article=article(f"{BLOG}/{number}/", title="Links", published="2010-01-01"))
        for number in ("a", "b")
    ]
    files = [
        Media(digest=digit * 64, urls=[f"{BLOG}/{digit}/i.png"], path=f"x/{digit}/i.png", content_type="", size=1)
        for digit in "12"
    ]
    items = read(migrate(tmp_path, "wordpress", [*twins, *files])).findall("item")
    told = {(field(item, "title"), field(item, "wp:post_date")) for item in items}
    assert len(told) == len(items)


def test_a_comment_without_a_date_has_that_of_the_post(tmp_path):
    post = Post(url=f"{BLOG}/x/", article=article(f"{BLOG}/x/", comments=[Comment(author="A", text="t")]))
    comment = read(migrate(tmp_path, "wordpress", [post])).find("item").find("wp:comment", NAMES)
    assert field(comment, "wp:comment_date_gmt") == "2009-03-02 07:30:00"


def test_with_a_new_address_files_are_fetched_from_there(tmp_path):
    items = read(migrate(tmp_path, "wordpress", base_url="https://new.example")).findall("item")
    urls = [item.findtext("wp:attachment_url", namespaces=NAMES) for item in items]
    assert "https://new.example/wp-content/uploads/migrated/lead.jpg" in urls
