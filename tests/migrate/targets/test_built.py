"""Hugo and Jekyll build what is written, and show what the record says."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from urllib.parse import unquote

import pytest
from lxml import html

from blogextract.blocks import Code, walk
from blogextract.migrate.model import Options, Post
from blogextract.migrate.targets import plan
from blogextract.pipeline import extract
from golden.cases import CASES
from migrate.targets.posts import SIGNS, everything, journal_in, posts, rewrite_all

BUILDERS = {"hugo": (["hugo", "--quiet"], "public"), "jekyll": (["jekyll", "build", "--quiet", "--trace"], "_site")}


@cache
def real_posts():
    """The posts of the fixtures' pages."""
    articles = ((case.url, case.extracted()) for case in CASES)
    return [Post(url=url, article=article) for url, article in articles if article.kind == "post"]


def folded(text):
    """Without the white space that a line break may or may not leave."""
    return "".join(text.split())


@pytest.fixture(scope="module", params=sorted(BUILDERS))
def built(request, tmp_path_factory):
    """The posts and the pages of a site that was built, by address."""
    command, site = BUILDERS[request.param]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    folder = tmp_path_factory.mktemp(request.param)
    recorded = real_posts()
    options = Options(target=request.param)
    with journal_in(folder, [*posts(), *recorded]) as journal:
        rewrite_all(journal, folder, options)
        where = plan(journal, options)
        places = where.paths
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    pages = {
        url: (folder / site / unquote(place).strip("/") / "index.html").read_bytes() for url, place in places.items()
    }
    return [*posts(), *recorded], pages, (folder / site, where)


def body_of(page):
    return html.fromstring(page.decode()).find_class("e-content")[0]


def test_signs_of_every_language_come_out_as_they_were_written(built):
    page = built[1][posts()[0].url]
    shown = {folded(paragraph.text_content()) for paragraph in body_of(page).iter("p")}
    assert {folded(text) for text in SIGNS} <= shown
    codes = [code.text_content().strip() for code in body_of(page).iter("pre")]
    for section in everything():
        for block in walk(section.blocks):
            if isinstance(block, Code):
                assert block.text.strip() in codes


def test_headings_keep_their_ids_and_links_lead_to_them(built):
    pages = built[1]
    body = body_of(pages[posts()[0].url])
    assert [heading.get("id") for heading in body.iter("h2", "h3")][:2] == ["part-two", "überschrift"]
    assert "/posts/hello/#part-two" in [link.get("href") for link in body.iter("a")]
    assert "part-two" in [heading.get("id") for heading in body_of(pages[posts()[1].url]).iter("h2")]


def test_every_link_to_a_note_has_its_note(built):
    for page in built[1].values():
        root = html.fromstring(page.decode())
        ids = {element.get("id") for element in root.iter() if element.get("id")}
        notes = [link.get("href")[1:] for link in root.iter("a") if (link.get("href") or "").startswith("#fn")]
        assert set(notes) <= ids


def test_no_page_runs_anything_of_a_post(built):
    for page in built[1].values():
        root = html.fromstring(page.decode())
        assert not list(root.iter("script"))
        assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]


def share(pairs):
    """How many of the pairs agree."""
    pairs = list(pairs)
    return sum(want == got for want, got in pairs) / len(pairs)


def test_extracted_again_the_pages_are_the_records(built):
    pairs = [(post.article, extract(built[1][post.url], url="https://new.example/posts/x/")) for post in real_posts()]
    found, lost = 0, []
    for want, got in pairs:
        texts = {folded(line) for line in got.text.splitlines()}
        lines = [line for line in map(folded, want.text.splitlines()) if line]
        found += sum(line in texts for line in lines)
        lost += [line for line in lines if line not in texts]
    assert len(lost) / (found + len(lost)) < 0.01, lost
    assert share((folded(want.title), folded(got.title)) for want, got in pairs) > 0.97
    assert share((want.published, got.published) for want, got in pairs) > 0.97
    for field in ("authors", "categories", "tags"):
        names = (([x.name for x in getattr(want, field)], [x.name for x in getattr(got, field)]) for want, got in pairs)
        assert share((sorted(want), sorted(got)) for want, got in names) > 0.97, field
    comments = (([x.author for x in want.comments], [x.author for x in got.comments]) for want, got in pairs)
    assert share(comments) > 0.97


def test_every_listing_that_links_are_led_to_is_built(built):
    recorded, _, (site, where) = built
    named = {("category", term.name) for post in recorded for term in post.article.categories}
    named |= {("tag", term.name) for post in recorded for term in post.article.tags}
    named |= {("author", author.name) for post in recorded for author in post.article.authors}
    listings = {address for kind, name in named if (address := where.listing(kind, name))}
    missing = [each for each in sorted(listings) if not (site / unquote(each).strip("/") / "index.html").is_file()]
    assert missing == []
    assert bool(listings) == (where.target.name == "hugo")
