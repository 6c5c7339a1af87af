"""What is the site's is taken out of its posts, and what its authors write again and again stays."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from blogextract.article import Section, Term
from blogextract.blocks import Image, List, ListItem, Mark, Paragraph
from blogextract.migrate.journal import Journal
from blogextract.migrate.losses import record_counts
from blogextract.migrate.model import Counts, Post
from blogextract.migrate.recurring.learn import learn
from migrate.posts import badge, linked, own, post

NEWSLETTER = linked(
    "Do you like what you read? Subscribe to the harbour letter and get one story every second Sunday.",
    "Subscribe to the harbour letter",
    "https://quay.example/letter/",
)
SIGN_OFF = Paragraph(text="Until next week, mind the third step.")
AUTHORS = ("Ana Ruiz", "Bo Lindt", "Cai Evans")


@pytest.fixture
def learned(tmp_path):
    """Learn from some posts: what is left of each, and the review."""
    with Journal(tmp_path / "journal.sqlite") as journal:

        def run(posts):
            journal.save(posts)
            review = learn(journal)
            return list(journal.made(Post)), review

        yield run


def rules(posts):
    return [[removed.rule for removed in each.removed] for each in posts]


def test_a_newsletter_blurb_is_taken_out_wherever_it_stands(learned):
    posts = []
    for number in range(12):
        each = post(number, [])
        blocks = each.article.sections[0].blocks
        at = number % len(blocks)
        section = Section(blocks=[*blocks[:at], NEWSLETTER, *blocks[at:]])
        posts.append(Post(url=each.url, article=each.article.__class__(url=each.url, sections=[section])))
    found, review = learned(posts)
    assert rules(found) == [["recurring.call"]] * 12
    assert not any(NEWSLETTER in each.article.blocks for each in found)
    assert [each.text for each in review.removed] == [NEWSLETTER.text]
    assert found[0].removed[0].why


def filed(number, words, href):
    day = linked(f"Posted on day {number} by a clerk of the harbour in {words}, and open to answers.", words, href)
    each = post(number, [day])
    terms = [
        Term(name="Boats", url="https://quay.example/boats/"),
        Term(name="Ropes", url="https://quay.example/ropes/"),
    ]
    return Post(url=each.url, article=replace(each.article, categories=[terms[number % 2]]), shape="one")


def test_lines_that_say_how_posts_are_filed_go_though_each_says_another_thing(learned):
    posts = [
        filed(n, ("Boats", "Ropes")[n % 2], f"https://quay.example/{('boats', 'ropes')[n % 2]}/") for n in range(12)
    ]
    found, review = learned(posts)
    assert rules(found) == [["recurring.filed"]] * 12
    assert not any("open to answers" in each.article.text for each in found)
    assert [(each.rule, each.posts) for each in review.removed] == [("recurring.filed", 12)]


def test_a_last_paragraph_that_leads_elsewhere_than_to_the_posts_own_terms_stays(learned):
    found, _ = learned([filed(n, "Boats", "https://quay.example/harbour-plan/") for n in range(12)])
    assert rules(found) == [[]] * 12


def test_the_blogs_name_goes_from_titles_that_all_begin_with_it(learned):
    titles = ["A walk", "Ropes: a review", "On mist", "Tide tables", "Gulls", "The quay at night"]
    posts = [post(number, []) for number in range(len(titles))]
    posts = [
        replace(each, article=replace(each.article, title=f"Harbour Notes: {title}"))
        for each, title in zip(posts, titles, strict=True)
    ]
    found, _ = learned(posts)
    assert [each.article.title for each in found] == titles


def test_a_title_with_a_colon_among_others_stays_whole(learned):
    posts = [post(number, []) for number in range(6)]
    posts[2] = replace(posts[2], article=replace(posts[2].article, title="Harbour Notes: a review"))
    found, _ = learned(posts)
    assert found[2].article.title == "Harbour Notes: a review"


def test_a_first_paragraph_that_says_title_and_day_again_goes(learned):
    def headed(number):
        each = post(number, [])
        line = Paragraph(text=f"{each.article.title} Sunday, {each.article.published}, by Ana Ruiz")
        section = each.article.sections[0]
        return replace(each, article=replace(each.article, sections=[replace(section, blocks=[line, *section.blocks])]))

    found, _ = learned([headed(number) for number in range(8)])
    assert rules(found) == [["recurring.filed"]] * 8
    assert not any(each.article.text.startswith("Post") for each in found)


def way(href):
    return linked("previous note", "previous note", href)


def test_a_row_that_leads_to_the_post_before_goes_and_one_that_leads_out_stays(learned):
    inside, _ = learned([post(n, [way(f"https://quay.example/notes/{n}.html")]) for n in range(12)])
    assert rules(inside) == [["recurring.navigation"]] * 12


def test_a_row_of_links_that_leads_out_stays(learned):
    outside, _ = learned([post(n, [way(f"https://other.example/notes/{n}.html")]) for n in range(12)])
    assert rules(outside) == [[]] * 12


def test_a_sign_off_stays_and_is_listed(learned):
    found, review = learned([post(number, [SIGN_OFF]) for number in range(20)])
    assert rules(found) == [[]] * 20
    assert all(each.article.blocks[-1] == SIGN_OFF for each in found)
    assert [(each.text, each.rule) for each in review.left] == [(SIGN_OFF.text, None)]


def test_a_sign_off_with_a_link_stays_where_one_author_writes_it(learned):
    closing = linked("See you next week, or in the forum if you cannot wait.", "forum", "https://forum.example/")
    posts = [post(number, [closing] if number % 3 == 0 else [], author=AUTHORS[number % 3]) for number in range(60)]
    found, review = learned(posts)
    assert rules(found) == [[]] * 60
    assert [each.text for each in review.left] == [closing.text]


def test_the_same_words_and_link_under_everyones_posts_are_the_sites(learned):
    closing = linked("This story is part of our open archive of the coast.", "open archive", "https://archive.example/")
    found, _ = learned([post(number, [closing], author=AUTHORS[number % 3]) for number in range(30)])
    assert rules(found) == [["recurring.everywhere"]] * 30


def test_a_badge_is_taken_out_in_the_time_in_which_it_stood_there(learned):
    posts = [post(number, [badge("https://awards.example/")] if 10 <= number < 20 else []) for number in range(40)]
    found, _ = learned(posts)
    assert [len(each.removed) for each in found] == [int(10 <= number < 20) for number in range(40)]
    assert found[12].removed[0].rule == "recurring.badge"


def test_a_picture_between_parts_stays(learned):
    divider = Image(src="https://quay.example/img/three-shells.png", alt="")
    posts = []
    for number in range(20):
        each = post(number, [divider, *own(number + 50, 1 + number % 3), divider, *own(number + 90, 2)])
        posts.append(each)
    found, _ = learned(posts)
    assert rules(found) == [[]] * 20


def test_a_disclosure_at_the_head_is_taken_out(learned):
    notice = linked(
        "This post contains affiliate links; see our policy.", "our policy", "https://quay.example/disclosure/"
    )
    posts = []
    for number in range(10):
        each = post(number, [])
        section = Section(blocks=[notice, *each.article.sections[0].blocks])
        posts.append(Post(url=each.url, article=each.article.__class__(url=each.url, sections=[section])))
    found, _ = learned(posts)
    assert rules(found) == [["recurring.disclosure"]] * 10


def test_a_bio_in_the_text_becomes_the_authors(learned):
    bio = Paragraph(text="Ana Ruiz writes about tides and lives on a boat that hardly ever leaks.")
    posts = [post(number, [bio] if number % 2 else [], author=AUTHORS[1 - number % 2]) for number in range(20)]
    found, _ = learned([each for each in posts if each.article.authors[0].name])
    mine = [each for each in found if each.article.authors[0].name == "Ana Ruiz"]
    assert {removed.rule for each in mine for removed in each.removed} == {"recurring.bio"}
    assert {each.article.authors[0].bio for each in mine} == {bio.text}
    assert {each.article.authors[0].bio for each in found if each not in mine} == {None}


def test_a_heading_goes_with_the_only_thing_that_stood_under_it(learned):
    found, _ = learned([post(number, [NEWSLETTER], heading="Stay in touch") for number in range(12)])
    assert all(len(each.article.sections) == 1 for each in found)
    assert {removed.kind for removed in found[0].removed} == {"heading", "paragraph"}


def links_to(*targets):
    return List(
        items=[
            ListItem(text=f"Story {at}", marks=[Mark(type="link", start=0, end=7, href=target)])
            for at, target in enumerate(targets)
        ]
    )


def test_a_list_of_the_blogs_own_posts_under_the_same_heading_is_taken_out(learned):
    posts = [
        post(number, [links_to(*(f"https://quay.example/p{number + step}/" for step in range(3)))], heading="Read next")
        for number in range(12)
    ]
    found, _ = learned(posts)
    assert all([section.heading for section in each.article.sections] == [None] for each in found)
    assert found[3].removed[0].rule == "recurring.related"


def test_a_regular_heading_over_links_that_lead_out_stays(learned):
    posts = [
        post(number, [links_to(f"https://a{number}.example/x", "https://b.example/")], heading="This week's links")
        for number in range(12)
    ]
    found, review = learned(posts)
    assert rules(found) == [[]] * 12
    assert ("heading", "This week's links") in [(each.kind, each.text) for each in review.left]


def test_a_post_in_which_the_heading_stands_over_text_keeps_it(learned):
    posts = [post(number, [links_to(f"https://quay.example/p{number}/")], heading="Read next") for number in range(30)]
    posts[7] = post(7, [Paragraph(text="A chapter of the almanac on currents.")], heading="Read next")
    found, _ = learned(posts)
    assert found[7].article.sections[-1].heading == "Read next"
    assert [len(each.removed) for each in found].count(0) == 1


def test_templates_are_learned_apart(learned):
    old = [post(number, [badge("https://awards.example/")], shape="old") for number in range(10)]
    new = [post(number, [], shape="new") for number in range(20, 60)]
    new[5] = post(25, [badge("https://awards.example/")], shape="new")
    found, review = learned([*old, *new])
    assert sum(bool(each.removed) for each in found) == 10
    assert review.eras == {"new": 40, "old": 10}


def test_what_is_taken_out_is_no_loss(learned):
    posts = []
    for number in range(12):
        each = post(number, [NEWSLETTER])
        counts = record_counts(each.article)
        posts.append(Post(url=each.url, article=each.article, page=counts, record=counts))
    found, _ = learned(posts)
    assert all(each.page == each.record == record_counts(each.article) for each in found)
    assert found[0].record.words > 0


def test_pages_beside_the_posts_are_left_alone(learned):
    pages = [
        Post(url=each.url, article=each.article, kind="page", page=Counts())
        for each in (post(number, [NEWSLETTER]) for number in range(12))
    ]
    found, _ = learned(pages)
    assert rules(found) == [[]] * 12


def test_two_posts_alike_are_no_pattern(learned):
    found, review = learned([post(number, [NEWSLETTER] if number < 2 else []) for number in range(12)])
    assert rules(found) == [[]] * 12
    assert review.removed == review.left == []


def test_the_review_says_what_why_and_where(learned):
    posts = [post(number, [SIGN_OFF, NEWSLETTER]) for number in range(12)]
    _, review = learned(posts)
    text = review.render()
    taken, left = text.split("## Recurs, and was left")
    assert "Subscribe to the harbour letter" in taken
    assert "`recurring.call`" in taken
    assert "mind the third step" in left
    assert "<https://quay.example/2012/0000/>" in left
    assert review.render() == text
