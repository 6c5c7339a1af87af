"""Lists of a site's terms in sidebars that no class marks."""

import pytest

from blogextract.metadata.terms import shown as terms
from blogextract.segment import segment
from metadata.pages import page, value

PROSE = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 4 + "</p>"
TERMS = "".join(f"<li><a href=/category/{name}/>{name}</a></li>" for name in ("clay", "glazes", "kilns", "wood"))
TERMS_BOX = f"<div class=box><h3>Categories</h3><ul>{TERMS}</ul></div>"
POSTS_BOX = "<div class=box><h3>Recent</h3><ul><li><a href=/a/>On wood</a><li><a href=/b/>On water</a></ul></div>"
POST = "<{tag} class=main-col><h1>First firing</h1>{more}" + PROSE * 3 + "{foot}</{tag}>"


def categories(body):
    document = page("<title>First firing</title>", body)
    found = value(terms.claims(document, segment(document)), "categories")
    return [term.name for term in found or ()]


@pytest.mark.parametrize("tag", ["div", "article"])
def test_a_list_beside_the_post_is_the_sites(tag):
    post = POST.format(tag=tag, more="", foot="")
    assert categories(f"<div>{post}<div class=side>{TERMS_BOX}</div></div>") == []
    assert categories(f"<div><div class=side>{TERMS_BOX}</div>{post}</div>") == []


def test_a_list_among_boxes_of_other_links_is_the_sites():
    post = POST.format(tag="div", more="", foot=f"<div class=side>{TERMS_BOX}{POSTS_BOX}</div>")
    assert categories(post) == []


def test_the_posts_own_line_stays_beside_the_sites_list():
    post = POST.format(tag="div", more="<p>Posted in <a href=/category/kilns/>kilns</a></p>", foot="")
    assert categories(f"<div>{post}<div class=side>{TERMS_BOX}</div></div>") == ["kilns"]


def test_a_list_at_the_posts_foot_is_the_posts():
    post = POST.format(tag="article", more="", foot=TERMS_BOX)
    assert categories(post) == ["clay", "glazes", "kilns", "wood"]
    tags = "<div class=box><h3>Tags</h3><ul><li><a href=/tag/a/>a</a><li><a href=/tag/b/>b</a></ul></div>"
    assert categories(POST.format(tag="article", more="", foot=TERMS_BOX + tags)) == ["clay", "glazes", "kilns", "wood"]
