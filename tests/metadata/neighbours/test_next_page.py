"""The pages of one post."""

import pytest

from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, consumed, post

HERE = "https://kiln.example/2021/05/first-firing/"


def next_page(markup, url=HERE, head=""):
    found = claimed(navigation.claims, post(body() + markup, url=url, head=head), "next_page")
    return found[0].value if found else None


PAGES = (
    "<div class=page-links>Pages: <span class='post-page-numbers current'>{0}</span> "
    "<a class=post-page-numbers href='{1}'>{2}</a> <a class=post-page-numbers href='{3}'>{4}</a>"
    "</div>"
)


def test_the_next_number_after_the_posts_own_address_is_the_next_page():
    assert next_page(PAGES.format(1, HERE + "2/", 2, HERE + "3/", 3)) == HERE + "2/"


def test_on_the_second_page_the_third_is_next():
    assert next_page(PAGES.format(2, HERE, 1, HERE + "3/", 3), url=HERE + "2/") == HERE + "3/"


def test_the_last_page_has_none():
    assert next_page(PAGES.format(3, HERE, 1, HERE + "2/", 2), url=HERE + "3/") is None


@pytest.mark.parametrize(("href", "shown"), [("?page=2", "2"), ("/2021/05/first-firing/page/2/", "Page 2")])
def test_other_shapes_of_page_addresses(href, shown):
    assert next_page(
        f"<p><strong>Pages:</strong> 1 <a href='{href}'>{shown}</a></p>".replace("'?", f"'{HERE}?")
    ).endswith(("page=2", "page/2/"))


def test_link_rel_next_to_another_post_is_no_page():
    head = "<link rel=next href='https://kiln.example/2021/06/second-firing/'>"
    assert next_page("", head=head) is None


def test_a_year_at_the_end_of_an_address_is_no_page():
    url = "https://kiln.example/fairs/2021"
    assert next_page("<p>See also <a href='https://kiln.example/fairs/2'>2</a></p>", url=url) is None


def test_the_numbers_leave_the_body():
    regions = consumed(navigation.claims, post(body() + PAGES.format(1, HERE + "2/", 2, HERE + "3/", 3)))
    assert regions["post_navigation"] == ["Pages: 1 2 3"]


def test_a_raised_figure_is_no_page_number():
    assert next_page(f"<a href='{HERE}?page=²'>2</a>", head=f"<link rel=next href='{HERE}?page=²'>") is None
