"""What LiveJournal, Serendipity and Joomla set around an entry, and what only looks like it."""

import pytest

from content.pages import kept, page, paragraphs


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=entry-userpic><img src=/userpic.jpg alt=jar><b>ann</b></div>",
        "<div class=lj-currents><ul><li class=lj-current-mood><b>Mood:</b> happy</li></ul></div>",
        "<span class=serendipity_entryIcon><a href=/categories/2><img src=/b.png alt=Bees></a></span>",
        "<div class=content_rating><p>User Rating: 4 / 5</p></div>",
    ],
)
def test_it_is_no_part_of_the_body(markup):
    assert kept(page(markup + paragraphs())) == kept(page(paragraphs()))


def test_a_mood_that_the_writer_tells_of_is():
    told = "<p>The mood in the garden was a happy one, and the music came from the neighbours' radio all day.</p>"
    assert len(kept(page(told + paragraphs()))) == len(kept(page(paragraphs()))) + 1
