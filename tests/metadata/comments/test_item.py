"""What of a comment's element is its own."""

from blogextract.metadata.comments import shown as comments
from blogextract.metadata.comments.item import nested, own
from metadata.sources import page

THREAD = page(
    "<ol><li><b>1</b><ol><li><b>2</b><ol><li><b>3</b></ol></li></ol><b>4</b></li><li><b>5</b></li></ol><b>6</b>"
)


def test_each_comment_has_the_outermost_replies_within_it():
    first, second, third, fourth = nodes = THREAD.tagged("li")
    replies = {item.node: item.replies for item in nested(THREAD, nodes)}
    assert replies == {first: (second,), second: (third,), third: (), fourth: ()}


def test_what_is_in_a_reply_or_outside_the_comment_is_not_its_own():
    items = nested(THREAD, THREAD.tagged("li"))
    bold = THREAD.tagged("b")
    assert [[THREAD.text(node) for node in own(THREAD, item, bold)] for item in items] == [
        ["1", "4"],
        ["2"],
        ["3"],
        ["5"],
    ]


def test_a_reply_that_many_go_before_is_no_part_of_what_they_answer():
    replies = "".join(f"<li class=comment><cite>Ida</cite><p>Reply {number}.</p></li>" for number in range(450))
    document = page(
        f"<h1>A wall</h1><p>Text.</p><ol><li class=comment><cite>Maren</cite><p>First.</p><ul>{replies}</ul></li></ol>"
    )
    (told,) = comments.claims(document, None)[:1]
    assert [(record.text, len(record.replies)) for record in told.value] == [("First.", 450)]
