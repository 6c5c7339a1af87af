"""The file for Ghost: the tables that its importer takes, and only nodes that its editor knows."""

from __future__ import annotations

import json
import re

import pytest

from blogextract.article import Section, Term
from blogextract.blocks import Gallery, Image, List, ListItem, Mark, Paragraph
from blogextract.migrate.model import Post
from migrate.targets.posts import BLOG, article, migrate, posts

NODES = {
    "paragraph": {"children"}, "extended-heading": {"children", "tag"}, "extended-quote": {"children"},
    "extended-text": {"text", "format"}, "linebreak": set(), "link": {"children", "url", "rel", "target", "title"},
    "list": {"children", "listType", "start", "tag"}, "listitem": {"children", "value"}, "horizontalrule": set(),
    "image": {"src", "alt", "caption", "width", "height", "cardWidth", "href", "title"}, "html": {"html"},
    "gallery": {"images", "caption"}, "embed": {"url", "embedType", "html", "metadata", "caption"},
    "bookmark": {"url", "metadata", "caption"}, "codeblock": {"code", "language", "caption"},
    "callout": {"calloutText", "calloutEmoji", "backgroundColor"}, "toggle": {"heading", "content"},
    "file": {"src", "fileTitle", "fileName", "fileCaption", "fileSize"},
}  # fmt: skip
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z")


def read(folder):
    found = json.loads((folder / "ghost.json").read_text(encoding="utf-8"))
    (only,) = found["db"]
    assert only["meta"]["version"].startswith("5.")
    return only["data"]


def nodes(root):
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack += node.get("children", [])


def lexical(blocks, folder):
    """The nodes of a body."""
    url = f"{BLOG}/x/"
    data = read(migrate(folder, "ghost", [Post(url=url, article=article(url, sections=[Section(blocks=blocks)]))]))
    return json.loads(data["posts"][0]["lexical"])["root"]["children"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return migrate(tmp_path_factory.mktemp("ghost"), "ghost")


@pytest.fixture(scope="module")
def data(folder):
    return read(folder)


def test_every_row_points_to_rows_that_are_there(data):
    ids = {name: [row["id"] for row in data[name]] for name in ("posts", "tags", "users")}
    for name, found in ids.items():
        assert len(set(found)) == len(found), name
        assert all(re.fullmatch("[0-9a-f]{24}", each) for each in found)
    assert len(ids["posts"]) == len(posts())
    for table, column, other in (("posts_tags", "tag_id", "tags"), ("posts_authors", "author_id", "users")):
        for row in data[table]:
            assert row["post_id"] in ids["posts"]
            assert row[column] in ids[other]


def test_what_ghost_bounds_is_bounded_and_what_must_differ_differs(data):
    for table in ("posts", "tags", "users"):
        names = [row["slug"] for row in data[table]]
        assert len(set(names)) == len(names)
    assert len({row["email"] for row in data["users"]}) == len(data["users"])
    for row in data["posts"]:
        assert 0 < len(row["title"]) <= 255
        assert len(row["slug"]) <= 191
        assert len(row["custom_excerpt"] or "") <= 300
        assert row["type"] in ("post", "page")
        assert TIME.fullmatch(row["published_at"])
    assert data["posts"][3]["published_at"] == "2009-03-02T07:30:00.000Z"


def test_categories_are_the_first_tags(data):
    names = {row["id"]: row["name"] for row in data["tags"]}
    assert [names[row["tag_id"]] for row in data["posts_tags"]] == ["Tea & Cake", "C/C++", "kettle", "日本"]
    assert [row["sort_order"] for row in data["posts_tags"]] == [0, 1, 2, 3]


def test_every_node_is_one_that_the_editor_knows(data):
    seen = set()
    for row in data["posts"]:
        root = json.loads(row["lexical"])["root"]
        assert root["type"] == "root"
        for node in nodes(root):
            assert node["version"] == 1
            if node is not root:
                seen.add(node["type"])
                assert NODES[node["type"]] <= node.keys(), node
    assert len(seen) > 14


def test_marks_are_the_bits_of_the_editors_formats(tmp_path):
    marks = [Mark(type="strong", start=0, end=4), Mark(type="emphasis", start=2, end=6)]
    marks.append(Mark(type="link", start=6, end=8, href="https://x.example/"))
    (paragraph,) = lexical([Paragraph(text="aabbccdd\ne", marks=marks)], tmp_path)
    texts = [(node.get("text"), node.get("format")) for node in paragraph["children"]]
    assert texts[:3] == [("aa", 1), ("bb", 3), ("cc", 2)]
    link, line_break, last = paragraph["children"][3:]
    assert (link["url"], link["children"][0]["text"]) == ("https://x.example/", "dd")
    assert (line_break["type"], last["text"]) == ("linebreak", "e")


def test_a_nested_list_is_an_item_of_its_own_in_its_place(tmp_path):
    inner = List(ordered=True, start=3, items=[ListItem(text="c", blocks=[List(items=[ListItem(text="d")])])])
    outer = List(items=[ListItem(text="a", blocks=[inner]), ListItem(text="b")])
    (found,) = lexical([outer], tmp_path)
    first, nested, second = found["children"]
    assert (first["children"][0]["text"], second["children"][0]["text"]) == ("a", "b")
    (ordered,) = nested["children"]
    assert (ordered["listType"], ordered["start"]) == ("number", 3)
    assert ordered["children"][1]["children"][0]["children"][0]["children"][0]["text"] == "d"


def test_what_the_editor_has_no_format_for_is_html_and_nothing_is_lost(tmp_path):
    key = Paragraph(text="press Ctrl", marks=[Mark(type="keyboard", start=6, end=10)])
    boxes = List(items=[ListItem(text="done", checked=True)])
    assert [(node["type"], node["html"]) for node in lexical([key, boxes], tmp_path)] == [
        ("html", "<p>press <kbd>Ctrl</kbd></p>"),
        ("html", '<ul>\n<li><input type="checkbox" checked="" disabled=""> done</li>\n</ul>'),
    ]


def test_a_gallery_needs_sizes_and_has_nine_pictures_at_most(tmp_path):
    sized = [Image(src=f"{BLOG}/{number}.jpg", width=4, height=3) for number in range(11)]
    assert [len(card["images"]) for card in lexical([Gallery(images=sized)], tmp_path / "a")] == [9, 2]
    unknown = [Image(src=f"{BLOG}/{number}.jpg") for number in range(2)]
    found = lexical([Gallery(images=unknown, caption="Both")], tmp_path / "b")
    assert [node["type"] for node in found] == ["image", "image", "paragraph"]


def test_comments_stay_readable_below_the_post_and_whole_beside_it(folder, data):
    text = data["posts"][3]["lexical"]
    assert "comments-area" in text
    further = [json.loads(line) for line in (folder / "ghost-further.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(each["id"], each["parent"]) for each in further[3]["comments"]] == [(1, 0), (2, 1), (3, 0)]


def test_a_post_that_asked_for_a_password_is_a_draft(data):
    states = {row["slug"]: row["status"] for row in data["posts"]}
    assert states.pop("secret") == "draft"
    assert set(states.values()) == {"published"}


def test_texts_too_long_are_cut_and_hidden_tags_are_not_made(tmp_path):
    url = f"{BLOG}/x/"
    terms = [Term(name="#hidden"), Term(name="a, b"), Term(name="x" * 300), Term(name="HIDDEN")]
    given = article(url, title="long " * 100, description="word " * 100, tags=terms)
    data = read(migrate(tmp_path, "ghost", [Post(url=url, article=given)]))
    assert data["posts"][0]["title"].endswith("long…")
    assert len(data["posts"][0]["custom_excerpt"]) <= 300
    assert [row["name"][:6] for row in data["tags"]] == ["hidden", "a  b", "xxxxxx"]
