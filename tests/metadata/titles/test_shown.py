"""What of a heading is the title."""

from blogextract.metadata.titles.shown import shown_title
from metadata.pages import ld, page

HEAD = "<title>How the big kiln was fired</title>"


def shown(heading, head=HEAD, before=""):
    document = page(head, f"{before}{heading}")
    return shown_title(document, next(node for node in range(len(document)) if document.tags[node] in ("h1", "h2")))


def test_a_kicker_or_a_subtitle_of_its_own_is_not_part_of_what_the_head_says():
    assert shown("<h1><span>Autumn</span> <span>How the big kiln was fired</span></h1>") == "How the big kiln was fired"
    assert (
        shown("<h2><b>How the big kiln was fired</b> <small>And who fed it</small></h2>")
        == "How the big kiln was fired"
    )


def test_what_is_left_of_a_heading_without_its_elements_is_what_the_head_says():
    assert shown("<h1><span>Autumn</span> How the big kiln was fired</h1>") == "How the big kiln was fired"
    assert shown("<h1>How the big kiln was fired<i>And</i> <b>Copy</b></h1>") == "How the big kiln was fired"
    assert shown("<h1>How the <em>big</em> kiln was fired <i>Copy</i></h1>") == "How the big kiln was fired"
    assert shown("<h1>Why <em>nobody</em> fired it</h1>") == "Why nobody fired it"
    assert shown("<h1>Kilns <em>again</em></h1>", "<title>Kilns</title>") == "Kilns again"


def test_a_kicker_stays_where_the_head_has_it_too():
    whole = "<h1><span>Autumn:</span> <span>How the big kiln was fired</span></h1>"
    head = (
        "<title>How the big kiln was fired</title><meta property=og:title content='Autumn: How the big kiln was fired'>"
    )
    assert shown(whole, head) == "Autumn: How the big kiln was fired"


def test_a_reference_that_was_escaped_twice_is_its_character():
    head = "<title>Bowls, jars &amp; cups from the big kiln</title>"
    assert (
        shown("<h1>Bowls, jars &amp;#x26; cups from the big kiln</h1>", head) == "Bowls, jars & cups from the big kiln"
    )
    assert shown("<h1>Why &amp;#x26; is on my page</h1>", "<title>On references</title>") == "Why &#x26; is on my page"


def test_a_name_with_a_reference_within_a_link_is_not_parted():
    assert shown("<h1><a href=/a>Kilns of the O&#8217;Briens</a></h1>", "<title>x</title>") == "Kilns of the O’Briens"


def test_a_short_word_within_a_heading_is_no_title_by_chance():
    assert shown("<h1>All about <em>Kilns</em></h1>", "<title>Kilns</title>") == "All about Kilns"


def test_the_kicker_above_belongs_to_the_title_where_the_data_say_so():
    data = ld({"@type": "Article", "headline": "Autumn: How the big kiln was fired"})
    heading = "<h1>How the big kiln was fired</h1>"
    assert shown(heading, data, "<p>Autumn</p>") == "Autumn: How the big kiln was fired"
    assert shown(heading, data) == "How the big kiln was fired"
    assert shown(heading, data, "<p>Winter</p>") == "How the big kiln was fired"
    assert shown(heading, HEAD, "<p>Autumn</p>") == "How the big kiln was fired"


def test_parts_that_only_their_looks_set_apart_do_not_run_together():
    assert shown("<h1>Firing with wood<span class=block>A guide</span></h1>") == "Firing with wood A guide"
    assert shown("<h1>“Keep it hot”<span>What firing takes</span></h1>") == "“Keep it hot” What firing takes"


def test_parts_of_one_word_stay_together():
    assert shown("<h1><span>F</span>iring with wood</h1>") == "Firing with wood"
    assert shown("<h1>She said “<i>Hotter</i>”</h1>") == "She said “Hotter”"
    assert (
        shown("<h1>Firing with Kiln<b>Cast</b></h1>", "<title>Firing with KilnCast</title>") == "Firing with KilnCast"
    )


def test_parts_that_run_together_are_written_as_the_head_writes_them():
    heading = "<h1><span>“Keep it hot”</span><span>What firing takes</span></h1>"
    assert shown(heading, "<title>“Keep it hot”: What firing takes</title>") == "“Keep it hot”: What firing takes"


def test_characters_that_show_nothing_are_left_out():
    assert shown("<h1>Holz\u00adofen im Winter \u200b</h1>") == "Holzofen im Winter"
