"""Captions and editors' own blocks go with what they belong to."""

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

BODY = (*PROSE, *MORE)


def test_a_caption_whose_picture_is_not_kept_goes():
    head = '<figure><img src="/lead.jpg" width="1200" height="600"><figcaption>The crates.</figcaption></figure>'
    html = page(paragraphs(*BODY)).replace('<div class="entry-content">', f'{head}<div class="entry-content">')
    texts = kept(html)
    assert [text for text in texts if text in BODY] == list(BODY)
    assert "The crates." not in texts


def test_a_caption_stays_with_its_picture():
    figure = "<figure><img src=/in.jpg width=900 height=600><figcaption>The crates, in November.</figcaption></figure>"
    body = paragraphs(*BODY[:4]) + figure + paragraphs(*BODY[4:])
    assert "The crates, in November." in kept(page(body))


def test_words_by_which_a_script_enlarges_a_picture_are_no_text():
    words = "<span>Press to see all of this picture, in full size</span>"
    button = f'<div role="button" tabindex="0">{words}<img src="/in.jpg"></div>'
    body = paragraphs(*BODY[:4]) + f"<figure>{button}</figure>" + paragraphs(*BODY[4:])
    assert "Press to see all of this picture, in full size" not in kept(page(body))


def test_an_authors_button_stays_in_the_post():
    button = (
        '<div class="wp-block-buttons"><div class="wp-block-button"><a href="/seeds/">Order the seeds</a></div></div>'
    )
    body = paragraphs(*BODY[:4]) + button + paragraphs(*BODY[4:])
    assert "Order the seeds" in kept(page(body))


def test_such_a_button_in_the_footer_is_not_the_posts():
    button = '<div class="wp-block-buttons"><div class="wp-block-button"><a href="/shop/">To the shop</a></div></div>'
    assert (
        rules(page(paragraphs(*BODY), after=f'<footer class="foot">{button}</footer>')).get("To the shop")
        != "editors_block"
    )


def test_a_line_that_announces_what_comes_stays_between_what_is_kept(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.02, *[0.9] * 4)
    line = "This is what we did with all of the tomatoes that were still green on the last Sunday of a month:"
    assert kept(page(paragraphs(*PROSE, line, *MORE))) == [*PROSE, line, *MORE]


def test_the_same_line_without_a_colon_goes(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.02, *[0.9] * 4)
    line = "This is what we did with all of the tomatoes that were still green on the last Sunday of a month"
    assert kept(page(paragraphs(*PROSE, line, *MORE))) == [*PROSE, *MORE]


def test_a_line_that_announces_other_posts_is_not_taken_back(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.02, *[0.9] * 4)
    assert kept(page(paragraphs(*PROSE, "You might also like:", *MORE))) == [*PROSE, *MORE]


_ROWS = "".join(f"<tr><td>Week {week}</td><td>{2 * week} crates</td></tr>" for week in range(1, 4))
_CELLS = [text for week in range(1, 4) for text in (f"Week {week}", f"{2 * week} crates")]


def test_a_table_between_paragraphs_that_are_kept_stays_though_its_cells_are_unlikely(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, *[0.2] * 6, *[0.9] * 4)
    html = page(paragraphs(*PROSE) + f"<table>{_ROWS}</table>" + paragraphs(*MORE))
    assert kept(html) == [*PROSE, *_CELLS, *MORE]
    assert rules(html)["Week 1"] == "block.between"


def test_a_table_that_is_very_unlikely_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, *[0.02] * 6, *[0.9] * 4)
    assert kept(page(paragraphs(*PROSE) + f"<table>{_ROWS}</table>" + paragraphs(*MORE))) == [*PROSE, *MORE]


def test_a_list_of_links_between_paragraphs_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 4, *[0.2] * 3, *[0.9] * 4)
    links = "".join(f'<li><a href="/{word}/">{word} of another year</a></li>' for word in ("Peas", "Beans", "Leeks"))
    assert kept(page(paragraphs(*PROSE) + f"<ul>{links}</ul>" + paragraphs(*MORE))) == [*PROSE, *MORE]


def test_a_table_at_the_end_is_not_between(monkeypatch):
    scored(monkeypatch, *[0.9] * 8, *[0.2] * 6)
    assert kept(page(paragraphs(*PROSE, *MORE) + f"<table>{_ROWS}</table>")) == [*PROSE, *MORE]


HUGO = "<figure><img src=/in.jpg width=900 height=600><{0}><h4>At dusk</h4><p>By Ada.</p></{0}></figure>"


def test_a_picture_whose_caption_has_a_heading_and_a_paragraph_stays_with_both(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.2, 0.3, *[0.9] * 4)
    html = page(paragraphs(*BODY[:4]) + HUGO.format("figcaption") + paragraphs(*BODY[4:]))
    assert kept(html) == [*BODY[:4], "At dusk", "By Ada.", *BODY[4:]]
    assert rules(html)["By Ada."] == "caption"


def test_lines_beside_a_picture_that_are_no_caption_go_as_they_score(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.02, 0.02, *[0.9] * 4)
    assert "By Ada." not in kept(page(paragraphs(*BODY[:4]) + HUGO.format("div") + paragraphs(*BODY[4:])))


def test_a_label_of_an_advertisement_in_a_caption_goes_as_it_scores(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.2, 0.3, *[0.9] * 4)
    figure = HUGO.format("figcaption").replace("By Ada.", "Advertisement")
    html = page(paragraphs(*BODY[:4]) + figure + paragraphs(*BODY[4:]))
    assert kept(html) == [*BODY[:4], "At dusk", *BODY[4:]]
