"""Every address of an article is mapped, at its place and only there."""

from __future__ import annotations

import re

import msgspec
from hypothesis import given, settings

from blogextract.article import Article, Author, Comment, Section
from blogextract.blocks import Details, Image, List, ListItem, Mark, Paragraph, Quote, Raw
from blogextract.migrate.targets.rewrite import rewrite
from migrate.targets.posts import BLOG, full
from property.strategies import articles

ADDRESS = re.compile(r'"https?://[^"]*"')


def nothing(_):
    return None


def test_every_address_but_the_articles_own_is_asked_for():
    article = full().article
    asked = set()
    rewrite(article, link=asked.add, media=asked.add)
    held = {found.strip('"') for found in ADDRESS.findall(msgspec.json.encode(article).decode())}
    assert held - asked == {article.url}


def test_links_lead_to_the_new_place_and_files_to_theirs():
    moved = rewrite(
        full().article,
        link=lambda url: url.replace(BLOG, "/new") if "/2009/" in url else None,
        media=lambda url: url.replace(f"{BLOG}/img", "/pictures") if "/img/" in url else None,
    )
    text = msgspec.json.encode(moved).decode()
    assert "/new/2009/03/hello/#part-two" in text
    assert f"{BLOG}/2009/" not in text
    assert f"{BLOG}/img" not in text
    assert moved.lead_image.src == "/pictures/lead.jpg"
    assert moved.authors[0].avatar == "/pictures/nell.jpg"
    assert moved.authors[0].url == f"{BLOG}/author/nell/"


def test_a_link_to_a_file_and_a_picture_as_a_link_are_files():
    block = Image(src=f"{BLOG}/a.jpg", link=f"{BLOG}/a-large.jpg")
    mark = Mark(type="link", start=0, end=1, href=f"{BLOG}/a.pdf")
    article = Article(sections=[Section(blocks=[block, Paragraph(text="x", marks=[mark])])])
    moved = rewrite(article, link=nothing, media=lambda url: url.replace(BLOG, "/m"))
    assert moved.sections[0].blocks == [
        Image(src="/m/a.jpg", link="/m/a-large.jpg"),
        Paragraph(text="x", marks=[Mark(type="link", start=0, end=1, href="/m/a.pdf")]),
    ]


def test_fragments_and_ids_of_notes_stay():
    marks = [Mark(type="link", start=0, end=1, href="#x"), Mark(type="footnote", start=1, end=2, href="fn1")]
    article = Article(sections=[Section(blocks=[Paragraph(text="ab", marks=marks)])])
    assert rewrite(article, link=lambda _: "/no", media=lambda _: "/no") == article


def test_addresses_in_raw_html_are_mapped_and_stay_escaped():
    film = f'<video src="{BLOG}/v" poster="{BLOG}/i.png"><p data-x="{BLOG}/">'
    html = f'<a title="x>y" href="{BLOG}/?a=1&amp;b=2">x</a><img src=\'{BLOG}/i.png\'>{film}'
    article = Article(sections=[Section(blocks=[Raw(html=html, why="unknown")])])
    pages, files = {f"{BLOG}/?a=1&b=2": '/"new"?c&d'}, {f"{BLOG}/i.png": "/i.png"}
    moved = rewrite(article, link=pages.get, media=files.get)
    assert moved.sections[0].blocks[0].html == (
        '<a title="x>y" href="/&quot;new&quot;?c&amp;d">x</a><img src="/i.png">'
        f'<video src="{BLOG}/v" poster="/i.png"><p data-x="{BLOG}/">'
    )


def test_deep_nesting_keeps_its_shape():
    inner = [Image(src=f"{BLOG}/deep.jpg")]
    for _ in range(3000):
        inner = [Quote(blocks=[List(items=[ListItem(text="x", blocks=inner), ListItem(text="y")])])]
    found = rewrite(Article(sections=[Section(blocks=inner)]), link=nothing, media=lambda _: "/deep.jpg")
    blocks = found.sections[0].blocks
    for _ in range(3000):
        assert [item.text for item in blocks[0].blocks[0].items] == ["x", "y"]
        blocks = blocks[0].blocks[0].items[0].blocks
    assert blocks == [Image(src="/deep.jpg")]


def test_replies_at_any_depth_are_mapped_in_order():
    comments = [Comment(author="z", url=f"{BLOG}/#c0")]
    for number in range(1, 2000):
        comments = [Comment(author=str(number), url=f"{BLOG}/#c{number}", replies=[*comments, Comment(author="last")])]
    found = rewrite(Article(comments=comments), link=lambda url: url.replace(BLOG, ""), media=nothing).comments
    for number in range(1999, 0, -1):
        assert (found[0].author, found[0].url) == (str(number), f"/#c{number}")
        assert found[0].replies[-1].author == "last"
        found = found[0].replies


def test_authors_keep_what_has_no_new_place():
    author = Author(name="N", url=f"{BLOG}/a/", links=["https://elsewhere.example/"])
    details = Details(summary="s", blocks=[Paragraph(text="t")])
    article = Article(authors=[author], sections=[Section(blocks=[details])])
    assert rewrite(article, link=nothing, media=nothing) == article


@settings(max_examples=25, deadline=None)
@given(articles())
def test_any_article_stays_as_it_is_where_nothing_moves(article):
    assert rewrite(article, link=nothing, media=nothing) == article
