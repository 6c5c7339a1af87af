"""The ways to the neighbours where two links beside each other say which is which."""

import pytest

from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, consumed, page, post

OLDER, NEWER = "https://kiln.example/2021/03/wood/", "https://kiln.example/2021/06/second/"


def ways(document):
    claims = [claimed(navigation.claims, document, field) for field in ("previous_post", "next_post")]
    return [(found[0].value.url, found[0].value.title) if found else None for found in claims]


@pytest.mark.parametrize(
    ("back", "forth"), [("上一篇", "下一篇"), ("前の記事", "次の記事"), ("이전글", "다음글"), ("Previous", "Next")]
)
@pytest.mark.parametrize("tag", ["li", "span", "div"])
def test_labels_that_answer_each_other_tell_the_ways_and_titles_the_other_posts(back, forth, tag):
    markup = (
        f"<div class=around><{tag}><a href={OLDER} title='Drying wood'>{back}</a></{tag}>"
        f"<{tag}><a href={NEWER} title='Second firing'>{forth}</a></{tag}></div>"
    )
    document = post(body() + markup)
    assert ways(document) == [(OLDER, "Drying wood"), (NEWER, "Second firing")]
    held = set(consumed(navigation.claims, document)["post_navigation"])
    assert len(held) == 1
    assert back in held.copy().pop()


def test_a_label_may_stand_far_indented_in_lines_of_its_own():
    indent = "\n" + " " * 50
    links = [
        f"<a href={url}>{indent}<p>{indent}{label}{indent}</p><p>{title}</p></a>"
        for url, label, title in ((OLDER, "Previous", "Drying wood"), (NEWER, "Next", "Second firing"))
    ]
    assert ways(post(body() + f"<div>{''.join(links)}</div>")) == [(OLDER, "Drying wood"), (NEWER, "Second firing")]


def test_pages_of_a_list_are_no_posts():
    pages = "<div><a href=/blog/page/1/>Previous</a> <a href=/blog/page/3/>Next</a></div>"
    assert ways(page(f"<h1>Blog</h1>{body()}{pages}", url="https://kiln.example/blog/page/2/")) == [None, None]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div><a href={OLDER}>上一篇</a></div><div><a href=/about/>关于</a></div>",
        "<div class=slider><a href='#a'>Previous</a> <a href='#b'>Next</a></div>",
        f"<div><a href={OLDER}>Previous</a> <a href=/a/>One</a> <a href=/b/>Two</a> <a href={NEWER}>Next</a></div>",
        f"<div><a href={OLDER}>Previously we dried wood</a> <a href={NEWER}>Next to the kiln</a></div>",
    ],
    ids=["one alone", "a slider", "further links", "words of a sentence"],
)
def test_what_is_no_such_pair_leads_nowhere(markup):
    assert ways(post(body() + markup)) == [None, None]


def test_the_labels_before_the_headline_are_another_s():
    markup = f"<div><a href={OLDER}>上一篇</a> <a href={NEWER}>下一篇</a></div>"
    assert ways(page(f"{markup}<article><h1>First firing</h1>{body()}</article>")) == [None, None]
