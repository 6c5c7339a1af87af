"""Dates where no surer source has one: unknown meta names, the text, the dateline, the data of scripts."""

import pytest

from blogextract import extract
from blogextract.claims import Claim
from blogextract.document import load
from blogextract.metadata.dates.fallbacks import first_published, published
from blogextract.segment import segment

TEXT = (
    "<p>"
    + "The harbour was frozen over for the first time in forty years, and everybody went out to see. " * 4
    + "</p>"
)


def found(body: str, head: str = "", others: tuple[Claim, ...] = ()) -> list[tuple[str, str]]:
    page = f'<html lang="en"><head>{head}</head><body><article><h1>Ice</h1>{body}</article></body></html>'
    document = load(page, url="https://harbour.example/ice/")
    claims = published(document, segment(document), others)
    return [(claim.source, str(claim.value)[:10]) for claim in claims]


def test_nothing_is_looked_for_where_a_source_has_told_a_date():
    told = Claim(field="published", value="2010-02-03", source="json_ld")
    assert found(TEXT, '<meta name="x-publish-date" content="2010-02-07">', (told,)) == []


def test_a_meta_name_that_no_table_knows_is_read_by_its_words():
    assert found(TEXT, '<meta name="x-publish-date" content="2010-02-07">') == [("html_meta", "2010-02-07")]


def test_a_meta_name_that_only_contains_the_word_is_not():
    assert found(TEXT, '<meta name="update-frequency" content="2010-02-07">') == []


def test_the_data_of_a_script_is_the_last_resort():
    script = '<script>window.page = {"publishedAt": "2010-02-07T10:00:00Z"};</script>'
    assert found(TEXT + script) == [("script_data", "2010-02-07")]


def test_a_page_without_a_date_gets_none():
    assert found(TEXT) == []


def test_the_data_of_a_component_counts_as_a_script():
    island = """<div data-page='{"post": {"published_at": "2010-02-07"}}'></div>"""
    assert found(TEXT + island) == [("script_data", "2010-02-07")]
    assert found(TEXT + island.replace("data-page", "data-feed")) == []


def test_the_one_date_beside_the_post_is_the_last_resort():
    aside = "</article><aside><p class=post-date>February 7, 2010</p></aside>"
    assert found(TEXT + aside) == [("visible_date", "2010-02-07")]
    assert found(TEXT + aside + aside.replace("7", "8")) == []
    assert found(TEXT + aside.replace("post-date", "event-date")) == []


def test_of_several_such_names_the_earliest_date_is_the_first_publication():
    head = '<meta name="x-publish-time" content="2026-03-09"><meta name="y-publish-date" content="2010-02-07">'
    assert found(TEXT, head) == [("html_meta", "2010-02-07")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This article was originally published on 26 Sep 2019 at 4:12pm but has been kept up.", "2019-09-26"),
        ("Originally published on May 3, 2014", "2014-05-03"),
        ("Note: this blog post was first posted on the 21st of June 2017.", "2017-06-21"),
        ("Dieser Beitrag wurde erstmals veröffentlicht am 3. Mai 2014.", "2014-05-03"),
        ("The novel was first published on May 3, 1997, and sold badly.", None),
        ("We published on May 3, 2014.", None),
    ],
)
def test_what_the_page_says_of_its_first_appearance_is_a_claim(text, day):
    document = load(f"<html lang=en><body><article><h1>Ice</h1>{TEXT}<p>{text}</p></article></body></html>")
    outline = segment(document)
    told = Claim(field="published", value="2020-02-03", source="json_ld")
    assert [claim.value[:10] for claim in first_published(document, outline, [])] == ([day] if day else [])
    assert first_published(document, outline, [told]) == []


def test_a_date_in_an_element_of_its_own_begins_a_line_of_metadata_at_the_foot():
    line = "<div class=foot> <i> <span>2010-02-07</span> <span>{0}</span> <a href=/t/ice/>ice</a></i></div>"
    words = "this post was written by Jo Marsh at the harbour and filed under"
    assert found(TEXT + line.format(words)) == [("visible_date", "2010-02-07")]
    assert found(TEXT + f"<p>2010-02-07 {words} ice</p>") == []


def test_of_a_page_that_only_tells_its_last_change_that_is_all_there_is():
    assert ("visible_date", "2010-02-09") in found(TEXT + "<div><span>最近更新：2010-02-09</span></div>")


def test_at_the_foot_the_posts_own_metadata_tell_its_date_even_where_its_head_tells_a_change():
    head = "<div class=head><span>最近更新：2010-02-09</span></div>"
    foot = "<div class={0}><span>2010-02-07</span> <a href=/t/ice/>ice</a></div>"
    page = f"<html><body><h1>Ice</h1>{head}{TEXT}{foot}</body></html>"
    own, other = (extract(page.format(name), url="https://harbour.example/ice/") for name in ("post-meta", "box"))
    assert (own.published, own.modified) == ("2010-02-07", "2010-02-09")
    assert (other.published, other.modified) == ("2010-02-09", "2010-02-09")
