"""Boxes, runs and claimed regions of a page."""

from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.document import load
from blogextract.outline import Box, Run
from blogextract.segment import segment


def outline_of(body: str):
    return segment(load(f"<html><head><title>T</title></head><body>{body}</body></html>", url="https://a.example/"))


def texts(body: str) -> list[str]:
    return [run.text for run in outline_of(body).runs]


def regions(body: str) -> dict[str, str]:
    outline = outline_of(body)
    return {run.text: outline.regions[run.region].rule for run in outline.runs if run.region >= 0}


def test_a_run_ends_where_a_block_begins():
    assert texts("before<p>one <b>two</b> three</p>after") == ["before", "one two three", "after"]


def test_two_line_breaks_part_paragraphs_and_one_does_not():
    assert texts("one<br>two<br><br>three<br>\n<br/>four") == ["one two", "three", "four"]


def test_a_block_inside_an_inline_element_still_parts_runs():
    assert texts("<span>one<div>two</div>three</span>") == ["one", "two", "three"]


def test_characters_in_links_are_counted_without_spaces():
    run = outline_of('<p>go <a href="/x">to <b>this page</b></a> now</p>').runs[0]
    assert (run.characters, run.link_characters) == (15, 10)


def test_preformatted_text_is_one_run_whatever_it_holds():
    run = outline_of("<pre><div>line 1</div><div>line 2<br><br>line 3</div></pre>").runs[0]
    assert run.text == "line 1line 2 line 3"
    assert run.box.tag == "pre"


def test_a_picture_joins_the_run_or_makes_one():
    outline = outline_of('<p>see <img src="a.jpg"> here</p><figure><img src="b.jpg"></figure>')
    assert [(run.text, len(run.media)) for run in outline.runs] == [("see here", 1), ("", 1)]


def test_what_is_not_seen_makes_no_run():
    assert texts(
        "<script>a</script><style>b</style><template><p>c</p></template><svg><text>d</text></svg><p>e</p>"
    ) == ["e"]


def test_a_noscript_twin_is_no_second_picture():
    twin = '<figure><img src="data:," data-src="a.jpg"><noscript><img src="a.jpg"></noscript></figure>'
    alone = '<figure><noscript><img src="a.jpg"></noscript></figure>'
    assert [len(run.media) for run in outline_of(twin).runs] == [1]
    assert [len(run.media) for run in outline_of(alone).runs] == [1]


def test_hidden_boxes_are_regions_but_panels_that_open_are_not():
    assert regions('<div style="display: none">gone</div>') == {"gone": "hidden.style"}
    assert regions("<p hidden>gone</p>") == {"gone": "hidden.style"}
    assert regions('<div class="accordion-panel" style="display:none">answer</div>') == {}
    assert regions('<div role="tabpanel" hidden>second tab</div>') == {}


def test_a_plugins_own_markup_is_claimed_wherever_it_stands():
    page = '<article><p>text</p><div class="sharedaddy"><h3>Share this:</h3><ul><li>Mail</li></ul></div></article>'
    assert regions(page) == {"Share this: Mail": "share.jetpack"}


def test_an_inline_claim_leaves_the_sentence_around_it_whole():
    outline = outline_of('<h2>Heading <a class="headerlink" href="#h">¶</a></h2>')
    assert [(run.text, run.region >= 0) for run in outline.runs] == [("Heading", False), ("¶", True)]
    assert [child.text for child in outline.box_at[outline.document.tagged("h2")[0]].children] == ["Heading"]


def test_a_claim_on_most_of_the_prose_is_withdrawn():
    prose = "<p>" + "A long sentence of the post itself, which is surely no share row. " * 20 + "</p>"
    outline = outline_of(f'<div class="sharedaddy">{prose}</div><p>short</p>')
    assert all(run.region < 0 for run in outline.runs)
    assert any("withdrew share.jetpack" in note for note in outline.document.notes)


def test_a_page_within_items_of_a_menu_that_never_end_is_released_item_by_item():
    prose = "<p>" + "A long sentence of the post itself, which is surely no menu. " * 20 + "</p>"
    menu = '<li class="menu-item"><a href="/a">Home</a><div>' * 4
    outline = outline_of(f"<ul>{menu}{prose}")
    assert [run.region for run in outline.runs if "sentence" in run.text] == [-1]


def test_a_button_is_no_text_unless_it_is_the_heading_itself():
    assert regions("<p>text</p><button>Copy</button>") == {"Copy": "ui.button"}
    assert texts("<h3><button aria-expanded=false>Why?</button></h3>") == ["Why?"]
    assert regions("<h3><button>Why?</button></h3>") == {}


PARTS = st.sampled_from(
    ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<ul><li>", "</ul>", "<table><tr><td>", "</table>", "<br>",
     "<pre>", "</pre>", "<a href=x>", "</a>", "word ", " ", "<div class=sharedaddy>", "<span hidden>", "</span>",
     "<img src=a>",
     "<span class=screen-reader-text>", "<nav>", "</nav>", "<button>", "</button>", "<h2>", "</h2>",
     "<script>no</script>"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PARTS, max_size=60))
def test_every_visible_character_is_in_exactly_one_run(parts):
    outline = outline_of("".join(parts))
    seen = "".join("".join(run.text.split()) for run in outline.runs)
    assert sorted(seen) == sorted("".join(outline.document.text(0).split()))


@settings(deadline=None)
@given(st.lists(PARTS, max_size=60))
def test_the_runs_of_a_box_stand_together(parts):
    outline = outline_of("".join(parts))
    for run in outline.runs:
        assert outline.runs[run.index] is run
        assert run.box.first <= run.index < run.box.last
    for box in outline.boxes:
        below = list(box.children)
        held = []
        while below:
            child = below.pop()
            if isinstance(child, Box):
                assert box.first <= child.first <= child.last <= box.last
                below += child.children
            elif isinstance(child, Run):
                held.append(child.index)
        assert len(held) == len(set(held))


def test_what_stands_in_a_claimed_frame_is_for_no_reader():
    outline = outline_of('<p>text</p><iframe id="discourse-embed-frame"><p>a browser without frames</p></iframe>')
    assert [run.text for run in outline.runs] == ["text"]
    assert [region.kind for region in outline.regions] == ["comments"]


def test_a_box_and_a_run_are_shown_without_the_page_around_them():
    outline = segment(load("<body><ul><li>one</li><li>two</li></ul>"))
    assert repr(outline.runs[1]) == "Run(1, 'two')"
    assert repr(outline.runs[1].box.parent).endswith("<ul>, runs 0 to 2)")
