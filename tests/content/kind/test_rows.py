"""The text of a listing's rows."""

from blogextract.content.kind.entries import listed
from blogextract.content.kind.rows import text_of_rows
from blogextract.document import load
from blogextract.segment import segment
from content.pages import PROSE, selection_of


def text_of(body, *, kept=True):
    """What the rows of a page hold, with all its runs kept or none."""
    outline = segment(load(f"<html><body>{body}</body></html>", url="https://garden.example/"))
    return text_of_rows(outline, selection_of([kept] * len(outline.runs)), listed(outline).rows)


def card(name, text):
    return f'<div class="card"><h2><a href="/2020/{name}/">The {name}</a></h2><p>{text}</p></div>'


def size(*texts):
    """Characters, which are counted without spaces."""
    return sum(len(text.replace(" ", "")) for text in texts)


EXCERPT = "A few words on what we grew."
CARDS = "".join(card(name, EXCERPT) for name in ("leeks", "kale", "beans"))
LONG = " ".join(PROSE[:2])


def test_excerpts_stand_in_rows_and_a_post_outside():
    text = text_of(f"{CARDS}<div><p>{LONG}</p><p>{PROSE[2]}</p></div>")
    assert text.prose_inside == 3 * size(EXCERPT)
    assert text.prose == text.prose_inside + size(LONG, PROSE[2])
    assert (text.long_outside, text.long_kept_outside) == (1, 1)
    assert text.rows_before == 3


def test_a_row_that_holds_a_whole_post_is_no_excerpt():
    cards = card("leeks", " ".join(PROSE * 4)) + card("kale", EXCERPT) + card("beans", EXCERPT)
    assert text_of(cards).prose_inside == 2 * size(EXCERPT)


def test_what_is_not_kept_counts_for_the_page_alone():
    text = text_of(f"<p>{LONG}</p>{CARDS}", kept=False)
    assert (text.kept, text.kept_inside, text.long_kept_outside, text.rows_before) == (0, 0, 0, 0)
    assert (text.long_outside, text.prose) == (1, size(LONG, *[EXCERPT] * 3))
