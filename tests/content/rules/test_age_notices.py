"""Notices of a post's age go; what an author says of time stays."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored


@pytest.mark.parametrize(
    "notice",
    [
        "This article was last updated over 3 years ago. The information in it may have changed.",
        "This post was written 812 days ago, so some of it may be out of date.",
        "Dieser Beitrag wurde vor 5 Jahren veröffentlicht und ist möglicherweise veraltet.",
        "Cet article a plus de 2 ans : son contenu peut être obsolète.",
        "Esta entrada tiene más de 4 años: su contenido puede estar desactualizado.",
        "本文最后更新于 2020-11-03，距今已有 900 天，其中的信息可能已经有所变化。",
        "この記事は最終更新から3年以上経過しています。情報が古い可能性があります。",
    ],
)
@pytest.mark.parametrize("box", ["<blockquote class=time-warning>{}</blockquote>", "<div class=tip><p>{}</p></div>"])
def test_a_notice_of_the_posts_age_goes_from_its_beginning(monkeypatch, notice, box):
    scored(monkeypatch, *[0.9] * 8)
    html = page(box.format(notice) + paragraphs(*PROSE, *MORE[:3]))
    assert kept(html) == [*PROSE, *MORE[:3]]
    assert rules(html)[notice] == "notice.age"


def test_a_notice_of_the_posts_age_goes_from_its_end(monkeypatch):
    scored(monkeypatch, *[0.9] * 9)
    notice = "This article is 3 years old and may be outdated."
    assert kept(page(paragraphs(*PROSE, *MORE, notice))) == [*PROSE, *MORE]


@pytest.mark.parametrize(
    "text",
    [
        "The page on crates is a year old, and Anna can no longer find it; an other may do.",
        "A crate may be 3 years old and no longer hold what we put in.",
        "We sowed these 3 years ago, and the bed has changed since.",
        "The catalogue may be out of date, but I believe in it all the same.",
        "Note: written for the 2015 kind of crate, and may be out of date.",
        "Two years ago somebody wrote that this may have changed " + "and changed again " * 12,
    ],
)
def test_what_an_author_says_of_time_stays(monkeypatch, text):
    scored(monkeypatch, *[0.9] * 5)
    assert kept(page(paragraphs(text, *PROSE)))[0] == text.strip()


def test_an_item_of_a_list_stays(monkeypatch):
    scored(monkeypatch, *[0.9] * 5)
    item = "This article was written 3 years ago and may be outdated."
    assert kept(page(f"<ul><li>{item}</li></ul>{paragraphs(*PROSE)}"))[0] == item


def test_such_a_sentence_amid_the_post_stays(monkeypatch):
    scored(monkeypatch, *[0.9] * 9)
    text = "The label said that it was packed 3 years ago and may be obsolete."
    assert text in kept(page(paragraphs(*PROSE, text, *MORE)))
