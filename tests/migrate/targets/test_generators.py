"""What each site generator finds in its folder, and leaves alone in its posts."""

from __future__ import annotations

import json
import tomllib
from urllib.parse import unquote

import pytest
import yaml
from lxml import html

from blogextract.migrate.model import Options
from blogextract.migrate.targets import plan
from migrate.targets.posts import BLOG, journal_in, migrate, posts, rewrite_all

FOLDERS = {
    "hugo": "content/posts/everything-at-once/index.md",
    "jekyll": "_posts/2009-03-02-everything-at-once.md",
    "hexo": "source/_posts/everything-at-once.md",
    "eleventy": "content/posts/everything-at-once.md",
    "markdown": "posts/everything-at-once.md",
}


@pytest.fixture(scope="module", params=sorted(FOLDERS))
def written(request, tmp_path_factory):
    folder = migrate(tmp_path_factory.mktemp(request.param), request.param)
    text = (folder / FOLDERS[request.param]).read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2)
    return request.param, folder, yaml.safe_load(front), body


def test_front_matter_holds_the_records_fields_as_they_are(written):
    _, _, front, _ = written
    article = posts()[0].article
    assert front["title"] == article.title
    assert front["description"] == article.description
    assert front["tags"] == ["kettle", "日本"]
    authors = [author["name"] if isinstance(author, dict) else author for author in front["authors"]]
    assert authors == ["Nell O'Hara", "Ümit {{ Kaya }}"]
    assert front["categories"] in (["Tea & Cake", "C/C++"], [["Tea & Cake"], ["C/C++"]])


def test_what_the_generator_cannot_hold_stands_apart(written):
    known = written[2]["blogextract"]
    assert known["published"] == "2009-03-02T08:30:00+01:00"
    assert known["lead_image"]["caption"] == "It leads"
    assert known["series"] == {"name": "Kettles", "part": 1, "parts": 2}
    assert known["warnings"] == [{"code": "joined", "message": "the post stood on 2 pages"}]
    assert [(comment["id"], comment["parent"]) for comment in known["comments"]] == [(1, 0), (2, 1), (3, 0)]
    assert known["comments"][0]["html"] == "<p>First {{ c }} &lt;b&gt;x&lt;/b&gt;</p>"


def test_old_addresses_lead_to_the_post_and_none_out_of_the_folder(written):
    name, _, front, _ = written
    told = front.get("aliases") or front.get("redirect_from") or front.get("alias") or []
    wanted = ["/2011/05/everything-at-once/", "/2011/05/everything-at-once/amp/", "/2011/05/everything-at-once/2/"]
    assert told == ([] if name == "markdown" else wanted)


def test_an_author_who_tells_of_themselves_stands_in_the_data(written):
    _, folder, _, _ = written
    (place,) = [path for path in folder.rglob("*.json") if path.name in ("authors.json", "people.json")]
    first = json.loads(place.read_text(encoding="utf-8"))[0]
    assert (first["name"], first["bio"]) == ("Nell O'Hara", "Nell brews.\nShe & her kettle.")


def test_the_template_language_is_told_to_keep_out(written):
    name, _, front, body = written
    if name == "hexo":
        assert front["disableNunjucks"] is True
    elif name == "eleventy":
        assert front["templateEngineOverride"] == "md"
    elif name == "jekyll":
        assert "{% assign" not in body
        assert '{{ "{%" }} assign' in body
    elif name == "hugo":
        assert "{{< youtube abc >}}" not in body


def test_hugo_has_a_shortcode_for_a_film_unless_the_text_speaks_of_shortcodes():
    from blogextract.article import Article, Section
    from blogextract.blocks import Paragraph, Video
    from blogextract.migrate.targets.hugo import body

    film = Video(provider="youtube", id="dQw4w9WgXcQ", url="https://www.youtube.com/watch?v=dQw4w9WgXcQ")
    text = Paragraph(text="Use {{< figure >}}.")
    assert body(Article(sections=[Section(blocks=[film])])) == '{{< youtube id="dQw4w9WgXcQ" >}}\n'
    both = body(Article(sections=[Section(blocks=[text, film])]))
    assert "{{</* figure */>}}" in both
    assert "<iframe" in both
    assert "youtube id=" not in both


def test_configurations_are_valid_whatever_the_site_is_called(tmp_path):
    hugo = tomllib.loads((migrate(tmp_path / "a", "hugo") / "hugo.toml").read_text(encoding="utf-8"))
    jekyll = yaml.safe_load((migrate(tmp_path / "b", "jekyll") / "_config.yml").read_text(encoding="utf-8"))
    hexo = yaml.safe_load((migrate(tmp_path / "c", "hexo") / "_config.yml").read_text(encoding="utf-8"))
    assert hugo["title"] == jekyll["title"] == hexo["title"] == 'Kettle "Lane" & Co: {{ x }}'
    assert "journal.sqlite*" in jekyll["exclude"]


@pytest.mark.parametrize("name", ["html", "markdown"])
def test_pages_that_are_read_from_disk_link_to_files_that_are_there(tmp_path, name):
    with journal_in(tmp_path) as journal:
        rewrite_all(journal, tmp_path, Options(target=name))
        places = plan(journal, Options(target=name)).paths
    assert all((tmp_path / unquote(place).lstrip("/")).is_file() for place in places.values())
    page = tmp_path / unquote(places[posts()[0].url]).lstrip("/")
    text = page.read_text(encoding="utf-8")
    assert (page.parent / places[f"{BLOG}/2009/03/hello/"].replace("/posts/", "../posts/")).resolve().is_file()
    assert f"..{places[f'{BLOG}/2009/03/hello/']}#part-two" in text
    assert "../media/plain.jpg" in text


def test_the_plain_pages_are_well_formed_and_listed(tmp_path):
    folder = migrate(tmp_path, "html")
    index = html.fromstring((folder / "index.html").read_bytes())
    links = [link.get("href") for link in index.iter("a")]
    assert len(links) == len(posts())
    assert all((folder / link).is_file() for link in links)
    page = html.fromstring((folder / "posts" / "everything-at-once.html").read_bytes())
    replies = page.xpath("//li[@id='comment-1']/ol/li/@id")
    assert replies == ["comment-2"]
    assert not list(page.iter("script"))


def test_records_are_read_back_from_the_one_file_as_they_were(tmp_path):
    from blogextract.article import from_json

    out = migrate(tmp_path, "jsonl")
    ordered = sorted(posts(), key=lambda post: post.url)
    for name, kind in (("posts.jsonl", "post"), ("pages.jsonl", "page")):
        lines = (out / name).read_text(encoding="utf-8").splitlines()
        assert [from_json(line) for line in lines] == [post.article for post in ordered if post.kind == kind]
    lines = (out / "posts.jsonl").read_text(encoding="utf-8").splitlines()
    known = next(record for record in map(json.loads, lines) if record["url"] == posts()[0].url)["migration"]
    assert known["media"][f"{BLOG}/img/plain.jpg"] == "media/plain.jpg"
    assert known["pages"] == posts()[0].pages
