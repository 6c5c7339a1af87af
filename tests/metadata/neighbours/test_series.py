"""The series that a post belongs to."""

from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, page, post


def series(document):
    found = claimed(navigation.claims, document, "series")
    return (found[0].value.name, found[0].value.url, found[0].value.part, found[0].value.parts) if found else None


def test_a_plugins_box_tells_name_address_and_place():
    box = (
        "<div class=seriesmeta>This entry is part 2 of 5 in the series <a href='/series/kiln/'>Building "
        "a kiln</a></div>"
    )
    assert series(post(box + body())) == ("Building a kiln", "https://kiln.example/series/kiln/", 2, 5)


def test_a_line_of_text_tells_a_series():
    line = "<p>This is part 3 of the series <a href='/series/kiln/'>Building a kiln</a>.</p>"
    assert series(post(line + body())) == ("Building a kiln", "https://kiln.example/series/kiln/", 3, None)


def test_a_headline_tells_a_part():
    document = page(f"<article><h1>Building a kiln, Part 4 of 6</h1>{body()}</article>")
    assert series(document) == ("Building a kiln", None, 4, 6)


def test_a_post_that_talks_of_series_is_in_none():
    assert series(post(f"<p>A series of small bowls came out whole.</p>{body()}")) is None
