"""The choice of the post's runs."""

import pytest

from blogextract.content import select
from content.pages import MORE, PROSE, chosen, kept, outline_of, page, paragraphs, rules, scored


def test_the_posts_paragraphs_are_kept_and_nothing_else():
    assert kept(page(paragraphs())) == PROSE


def test_the_title_is_a_field_and_no_part_of_the_body():
    assert rules(page(paragraphs()))["Late Tomatoes"] == "title"


def test_what_a_hard_rule_claims_stays_out_whatever_its_score():
    share = f'<div class="sharedaddy"><p>{PROSE[0]} Or share it with all of your friends.</p></div>'
    assert kept(page(paragraphs() + share)) == PROSE


def test_what_metadata_claimed_stays_out():
    html = page(paragraphs(*PROSE, "Ann Archer grows more tomatoes than she can eat, and writes about it here."))
    node = outline_of(html).document.tagged("p")[4]
    assert kept(html, claimed=[(node, "author_box", "author_box")]) == PROSE


def test_a_claim_on_most_of_the_body_is_not_believed():
    html = page(paragraphs())
    outline = outline_of(html)
    node = outline.document.classed("entry-content")[0]
    selection = select(outline, title="Late Tomatoes", claimed=[(node, "author_box", "author_box")])
    assert [run.text for run in outline.runs if selection.kept[run.index]] == PROSE
    assert any("author_box" in note for note in selection.notes)


def test_a_paragraph_that_mentions_a_date_is_more_than_a_date():
    text = "On the third of November 2020 we met at the allotments. " * 4
    html = page(paragraphs(*PROSE, text.strip()))
    node = outline_of(html).document.tagged("p")[4]
    assert kept(html, claimed=[(node, "date", "visible_date")]) == [*PROSE, text.strip()]


def test_a_claimed_line_between_blocks_stays_out_though_no_block_holds_it_alone():
    line = "Thu, 11/05/2020 - 21:14 — Ann Archer"
    html = page(
        f"<div class=node><span class=submitted>{line}</span><div class=entry-content>{paragraphs()}</div></div>"
    )
    node = outline_of(html).document.classed("submitted")[0]
    assert rules(html, claimed=[(node, "byline", "byline")])[line] == "metadata.byline"


def test_a_claimed_part_of_a_sentence_stays_in_it():
    text = "We met again on <span class=day>5 November 2020</span> and ate the last of them with bread and salt."
    html = page(paragraphs(*PROSE, text) + "<div>More to come.</div>")
    node = outline_of(html).document.classed("day")[0]
    shown = kept(html, claimed=[(node, "date", "visible_date")])
    assert "We met again on 5 November 2020 and ate the last of them with bread and salt." in shown


def test_lists_stay_whole():
    items = "".join(f"<li>{text}</li>" for text in ["Salt", *MORE[:3], "Ginger"])
    assert kept(page(f"{paragraphs()}<ul>{items}</ul>"))[-5:] == ["Salt", *MORE[:3], "Ginger"]


def test_a_doubtful_paragraph_among_kept_ones_stays(monkeypatch):
    scored(monkeypatch, 0.9, 0.3, 0.9, 0.9)
    assert kept(page(paragraphs())) == PROSE


def test_an_unlikely_paragraph_among_kept_ones_goes(monkeypatch):
    scored(monkeypatch, 0.9, 0.01, *[0.9] * 6)
    assert kept(page(paragraphs(PROSE[0], PROSE[1] * 2, *PROSE[2:], *MORE))) == [PROSE[0], *PROSE[2:], *MORE]


def test_a_doubtful_paragraph_where_little_is_kept_goes(monkeypatch):
    scored(monkeypatch, *[0.3] * 8, 0.99)
    assert kept(page(paragraphs(*PROSE, *MORE, " ".join(MORE)))) == [" ".join(MORE)]


def test_a_list_that_frames_the_whole_page_keeps_only_what_is_likely():
    menu = "".join(f'<div><a href="/{name}/">{name}</a></div>' for name in ("Shop", "Jobs", "Press"))
    texts = kept(f"<ul><li><div>{menu}</div>{page(paragraphs())}</li></ul>")
    assert [text for text in texts if text in PROSE] == PROSE
    assert "Shop" not in texts


def test_a_heading_with_nothing_kept_under_it_goes():
    related = '<h3>More from the garden</h3><ul><li><a href="/a/">Leeks</a></li><li><a href="/b/">Kale</a></li></ul>'
    assert "More from the garden" not in kept(page(paragraphs() + related))


def test_a_heading_between_kept_paragraphs_stays():
    body = paragraphs(*PROSE[:2]) + "<h2>Chutney</h2>" + paragraphs(*PROSE[2:])
    assert kept(page(body)) == [*PROSE[:2], "Chutney", *PROSE[2:]]


def test_pictures_go_with_the_text_around_them():
    figure = '<figure><img src="/in.jpg"></figure>'
    body = f'{paragraphs(*PROSE[:2])}{figure}{paragraphs(*PROSE[2:])}<p><img src="/end.jpg"></p>'
    badge = '<div id="sidebar"><p><a href="/award/"><img src="/badge.gif"></a></p></div>'
    outline, selection = chosen(page(body, after=badge))
    sources = {
        outline.document.get(run.media[0], "src"): bool(selection.kept[run.index]) for run in outline.runs if run.media
    }
    assert sources == {"/in.jpg": True, "/end.jpg": True, "/badge.gif": False}


def test_every_run_has_a_region_and_a_rule():
    outline, selection = chosen(page(paragraphs()))
    for run in outline.runs:
        assert selection.rule[run.index]
        assert (selection.region[run.index] == "body") == bool(selection.kept[run.index])


def test_a_page_without_text_is_no_error():
    outline, selection = chosen("<html><body></body></html>")
    assert len(outline.runs) == 0
    assert selection.confidence == 0


def test_confidence_is_high_for_a_plain_post_and_low_for_a_menu():
    sure = chosen(page(paragraphs()))[1].confidence
    unsure = chosen("<html><body><ul><li><a href=/a>Home</a></li><li><a href=/b>About</a></li></ul></body></html>")[
        1
    ].confidence
    assert unsure < 0.5 < sure


FRAME = '<div><iframe src="https://www.youtube.com/embed/k3Wq9ZrT0aE" title="The cellar in May"></iframe></div>'


def test_a_heading_over_nothing_but_a_video_stays():
    assert kept(page(f"{paragraphs()}<h2>The cellar in moving pictures</h2>{FRAME}")) == [
        *PROSE,
        "The cellar in moving pictures",
    ]


def test_a_heading_over_a_video_that_has_no_text_of_the_post_beside_it_goes():
    html = page(paragraphs(), after=f'<div class="rail"><h2>The cellar in moving pictures</h2>{FRAME}</div>')
    assert kept(html) == PROSE


def test_a_claimed_part_of_a_line_between_blocks_takes_its_line_and_no_block():
    html = page(f'<span class="posted">7 November 2020</span>{paragraphs()}')
    node = outline_of(html).document.classed("posted")[0]
    assert kept(html, claimed=[(node, "date", "visible_date")]) == PROSE


def test_a_claimed_part_of_a_longer_line_takes_nothing():
    line = "Since 7 November 2020 there has been no light in the cellar, and the crates are found by their smell alone."
    html = page(paragraphs() + line.replace("7 November 2020", '<span class="posted">7 November 2020</span>'))
    node = outline_of(html).document.classed("posted")[0]
    assert kept(html, claimed=[(node, "date", "visible_date")]) == [*PROSE, line]


def test_a_line_of_links_among_the_paragraphs_needs_a_score_of_its_own(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.4, 0.9, 0.9)
    link = '<p><a href="/leeks/">Read more: what became of the leeks in the year before</a></p>'
    html = page(paragraphs(*PROSE[:2]) + link + paragraphs(*PROSE[2:]))
    assert kept(html) == PROSE


def test_a_half_likely_paragraph_without_links_stays_among_them(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.4, 0.9, 0.9)
    assert kept(page(paragraphs(*PROSE[:2], MORE[0], *PROSE[2:]))) == [*PROSE[:2], MORE[0], *PROSE[2:]]


CONTENTS = '<aside><nav id="TableOfContents"><ul><li><a href="#crates">The crates</a></li></ul></nav></aside>'


def test_the_heading_of_a_table_of_contents_goes_with_it():
    html = page(f"<section class=prose><h2>Table of Contents</h2>{CONTENTS}</section>{paragraphs()}")
    assert kept(html) == PROSE


def test_a_heading_of_the_post_in_front_of_a_table_of_contents_stays():
    html = page(f"{paragraphs(*PROSE[:2])}<h2>What became of the crates</h2>{CONTENTS}{paragraphs(*PROSE[2:])}")
    assert kept(html) == [*PROSE[:2], "What became of the crates", *PROSE[2:]]


def _parted(kind):
    """A post in two boxes, in the second of which the only paragraph is nearly likely."""
    first = f'<div class="text-block">{paragraphs(*PROSE)}</div>'
    return page(first + f'<div class="{kind}">{paragraphs(MORE[0])}</div>')


def test_a_nearly_likely_paragraph_stays_in_a_box_of_the_class_that_the_posts_boxes_have(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, 0.45)
    assert MORE[0] in kept(_parted("text-block"))


def test_a_nearly_likely_paragraph_in_a_box_of_another_class_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, 0.45)
    assert MORE[0] not in kept(_parted("promotion-block"))


def test_a_half_likely_paragraph_in_another_box_of_the_class_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, 0.35)
    assert MORE[0] not in kept(_parted("text-block"))


FIGURE = (
    '<div class="w"><div class="x"><figure><img src="/crate.jpg"><figcaption>The third crate</figcaption>{}'
    "</figure></div></div>"
)


@pytest.mark.parametrize(("beside", "shown"), [("", True), ("<p>Twelve euros a crate, order now</p>", False)])
def test_a_caption_that_is_unlikely_by_itself_says_nothing_against_its_picture(monkeypatch, beside, shown):
    scored(monkeypatch, 0.9, 0.9, 0.1, 0.1, *[0.1] * bool(beside), 0.9, 0.9)
    outline, selection = chosen(page(paragraphs(*PROSE[:2]) + FIGURE.format(beside) + paragraphs(*PROSE[2:])))
    assert [selection.kept[run.index] for run in outline.runs if run.media] == [shown]
