"""The stages' results as one record."""

import pytest

from blogextract.article import Section
from blogextract.assemble import lead_as_in_text
from blogextract.blocks import Image, Mark, Paragraph, Quote

LEAD = "https://images.example/1200/kiln.jpeg"
TEXT = Paragraph(text="The kiln reached its peak a little after four.")


def sections(*blocks):
    return [Section(blocks=[TEXT]), Section(heading="Fire", level=2, blocks=list(blocks))]


def test_a_lead_image_has_the_words_and_the_size_that_the_text_gives_for_it():
    marks = [Mark(type="link", start=3, end=6, href="https://ida.example/")]
    shown = Image(src=LEAD, alt="The kiln", caption="By Ida", caption_marks=marks, credit="Ida", width=700, height=394)
    lead = lead_as_in_text(Image(src=LEAD, caption="By Ida"), sections(TEXT, Quote(blocks=[shown])))
    assert lead == shown
    assert lead_as_in_text(Image(src=LEAD, alt="Fire", caption="Lit"), sections(shown)) == Image(
        src=LEAD, alt="Fire", caption="Lit", credit="Ida", width=700, height=394
    )


@pytest.mark.parametrize(
    ("known", "shown", "chosen"),
    [
        ("fit:1200/1*kiln.jpeg", "fit:1400/1*kiln.jpeg", "fit:1400/1*kiln.jpeg"),
        ("fit:1400/1*kiln.jpeg", "fit:1200/1*kiln.jpeg", "fit:1400/1*kiln.jpeg"),
        ("1*kiln.jpeg", "fit:1200/1*kiln.jpeg", "1*kiln.jpeg"),
        ("fit:1200/1*kiln.jpeg", "1*kiln.jpeg", "fit:1200/1*kiln.jpeg"),
    ],
)
def test_the_larger_of_both_addresses_counts_where_both_tell_their_size(known, shown, chosen):
    host = "https://images.example/resize:"
    lead = lead_as_in_text(Image(src=host + known), sections(Image(src=host + shown)))
    assert lead == Image(src=host + chosen)


def test_another_picture_says_nothing_of_it():
    other = Image(src="https://images.example/1200/yard.jpeg", alt="The yard")
    assert lead_as_in_text(Image(src=LEAD), sections(other)) == Image(src=LEAD)
    assert lead_as_in_text(None, sections(other)) is None
