"""Several pages of a post are one text: in order, with nothing twice and no note confused with another."""

from __future__ import annotations

from blogextract.article import Article, Comment, Footnote, Section
from blogextract.blocks import Image, List, ListItem, Mark, Paragraph, Quote
from blogextract.migrate.settle.join import join_comments, join_pages


def paragraph(text, note=None):
    marks = [Mark(type="footnote", start=0, end=1, href=note)] if note else []
    return Paragraph(text=text, marks=marks)


def article(*sections, **fields):
    return Article(sections=list(sections), **{"title": "The late ferry", **fields})


def words(joined):
    return [
        [
            section.heading,
            *(block.text if isinstance(block, Paragraph) else type(block).__name__ for block in section.blocks),
        ]
        for section in joined.sections
    ]


def test_text_before_the_first_heading_goes_on_under_the_last():
    first = article(Section(blocks=[paragraph("a")]), Section(heading="Rope", level=2, blocks=[paragraph("b")]))
    second = article(Section(blocks=[paragraph("c")]), Section(heading="Tar", level=2, blocks=[paragraph("d")]))
    assert words(join_pages([first, second])) == [[None, "a"], ["Rope", "b", "c"], ["Tar", "d"]]


def test_the_title_is_not_said_again_on_each_page():
    second = article(Section(heading="The Late Ferry – 2", level=1, blocks=[paragraph("b")]))
    assert words(join_pages([article(Section(blocks=[paragraph("a")])), second])) == [[None, "a", "b"]]


def test_what_stands_at_the_head_and_the_foot_of_each_page_stands_once():
    def page(text):
        lead = Image(src="https://quay.example/ferry.jpg")
        return article(Section(blocks=[lead, paragraph("An intro."), paragraph(text), paragraph("Written in May.")]))

    joined = join_pages([page("a"), page("b"), page("c")])
    assert words(joined) == [[None, "Image", "An intro.", "a", "b", "c", "Written in May."]]


def test_notes_of_the_same_number_stay_apart_wherever_they_are_referred_to():
    def page(text):
        inner = List(items=[ListItem(text="x", marks=[Mark(type="footnote", start=0, end=1, href="fn1")])])
        return article(
            Section(heading=text, marks=[Mark(type="footnote", start=0, end=1, href="fn1")], level=2),
            Section(blocks=[Quote(blocks=[paragraph(text, "fn1"), inner])]),
            footnotes=[Footnote(id="fn1", text=f"note to {text}")],
        )

    joined = join_pages([page("a"), page("b")])
    assert [(note.id, note.text) for note in joined.footnotes] == [("fn1", "note to a"), ("fn1-page-2", "note to b")]
    last = joined.sections[-1]
    quote = last.blocks[-1]
    assert quote.blocks[0].marks[0].href == quote.blocks[1].items[0].marks[0].href == "fn1-page-2"
    assert joined.sections[0].marks[0].href == "fn1"


def test_the_fields_are_the_first_pages():
    first = article(Section(blocks=[paragraph("a")]), next_page="https://quay.example/2/", confidence=0.9)
    joined = join_pages([first, article(Section(blocks=[paragraph("b")]), title="Page 2", confidence=0.4)])
    assert (joined.title, joined.next_page, joined.confidence) == ("The late ferry", None, 0.4)


def comment(number, day=None, replies=()):
    date = f"2014-06-{day or number:02}"
    return Comment(
        author=f"R{number}", url=f"https://quay.example/#comment-{number}", date=date, text="x", replies=list(replies)
    )


def authors(comments):
    return [each.author for each in comments]


def test_comments_of_several_pages_stand_once_and_in_order():
    assert authors(join_comments([[comment(5), comment(6)], [comment(1), comment(2)], [comment(5), comment(6)]])) == [
        "R1", "R2", "R5", "R6",
    ]  # fmt: skip


def test_the_newest_stays_first_where_the_blog_has_it_so():
    assert authors(join_comments([[comment(6), comment(5)], [comment(2), comment(1)]])) == ["R6", "R5", "R2", "R1"]


def test_comments_of_one_page_keep_the_order_of_the_page():
    threads = [comment(3), comment(1), comment(2)]
    assert join_comments([threads, []]) == threads


def test_the_page_with_the_replies_is_believed():
    joined = join_comments([[comment(1)], [comment(1, replies=[comment(2)]), comment(3)]])
    assert [authors(each.replies) for each in joined] == [["R2"], []]


def test_comments_without_addresses_are_told_by_who_said_what():
    said = [Comment(author="A", text="Yes."), Comment(author="B", text="Yes.")]
    assert join_comments([said, said]) == said
