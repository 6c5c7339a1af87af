"""YAML front matter: another parser reads the same texts, whatever they hold."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.article import Article, Author, Section, Term
from blogextract.blocks import Image, Paragraph
from blogextract.export import render
from export.markdown_reader import front_matter

_URL = "https://a.example/x"


def _read(**fields):
    return front_matter(render(Article(**fields), "markdown"))[0]


def test_every_field_stands_in_its_order():
    author = Author(name="Jo", url=_URL, bio="Writes.\nA lot.", role="Editor", avatar=_URL, links=[_URL, "/me"])
    markdown = render(
        Article(
            title="T",
            subtitle="S",
            authors=[author, Author(name="Al")],
            published="2019-03-12",
            modified="2019-03-14T20:05:41+00:00",
            categories=[Term(name="C", url=_URL)],
            tags=[Term(name="one"), Term(name="two")],
            description="D",
            canonical_url=_URL,
            language="en",
            lead_image=Image(src=_URL, alt="A", caption="C", credit="Me", width=3),
            site_name="Site",
            breadcrumbs=[Term(name="Home", url="/"), Term(name="Here")],
        ),
        "markdown",
    )
    assert markdown == (
        "---\n"
        'title: "T"\n'
        'subtitle: "S"\n'
        "authors:\n"
        '  - name: "Jo"\n'
        f'    url: "{_URL}"\n'
        '    bio: "Writes.\\nA lot."\n'
        '    role: "Editor"\n'
        f'    avatar: "{_URL}"\n'
        "    links:\n"
        f'      - "{_URL}"\n'
        '      - "/me"\n'
        '  - name: "Al"\n'
        'published: "2019-03-12"\n'
        'modified: "2019-03-14T20:05:41+00:00"\n'
        "categories:\n"
        '  - "C"\n'
        "tags:\n"
        '  - "one"\n'
        '  - "two"\n'
        'description: "D"\n'
        f'canonical_url: "{_URL}"\n'
        'language: "en"\n'
        "lead_image:\n"
        f'  src: "{_URL}"\n'
        '  alt: "A"\n'
        '  caption: "C"\n'
        '  credit: "Me"\n'
        'site_name: "Site"\n'
        "breadcrumbs:\n"
        '  - name: "Home"\n'
        '    url: "/"\n'
        '  - name: "Here"\n'
        "---\n"
    )
    assert yaml.safe_load(markdown.strip("-\n"))["authors"][0]["bio"] == "Writes.\nA lot."


def test_only_what_is_known_is_there():
    assert _read(title="T") == {"title": "T"}
    assert render(Article(sections=[Section(blocks=[Paragraph(text="p")])]), "markdown") == "p\n"
    assert render(Article(), "markdown") == ""


def test_a_blank_line_parts_front_matter_and_body():
    article = Article(title="T", sections=[Section(blocks=[Paragraph(text="p")])])
    assert render(article, "markdown") == '---\ntitle: "T"\n---\n\np\n'


@pytest.mark.parametrize(
    "text",
    [
        *(
            "---",
            "...",
            "a\n---\nb",
            "key: value",
            "- item",
            "# comment",
            "yes",
            "null",
            "~",
            "1.0",
            "2019-03-12",
            "0x1f",
        ),
        *(
            "'",
            '"',
            "\\",
            "\\n",
            "a\\",
            "{a: b}",
            "[a]",
            "!tag",
            "&anchor",
            "*alias",
            "%directive",
            "@x",
            "`x`",
            "| ",
            ">",
        ),
        *("tab\there", " edges ", "\n", "a\r\nb", "\x00", "\x07\x1b", "\x7f", "\x80\x9f", "\x85", "\xa0", "\xad"),
        *(
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\ufffe\uffff",
            "日本語",
            "😀 \U0010ffff",
            "\u200f\u202e",
            "x" * 5000,
        ),
    ],
)
def test_no_text_is_taken_for_anything_else(text):
    read = _read(
        title=text,
        tags=[Term(name=text), Term(name="b")],
        authors=[Author(name=text, bio=text, links=[text])],
        breadcrumbs=[Term(name=text, url=text)],
    )
    assert read == {
        "title": text,
        "tags": [text, "b"],
        "authors": [{"name": text, "bio": text, "links": [text]}],
        "breadcrumbs": [{"name": text, "url": text}],
    }


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1))
def test_any_text_comes_back(text):
    assert _read(title=text, tags=[Term(name=text)]) == {"title": text, "tags": [text]}


def test_half_a_surrogate_pair_is_replaced():
    assert _read(title="a\ud800") == {"title": "a\ufffd"}
