"""What class names say by the conventions of microformats."""

from blogextract.metadata.data import microformats
from metadata.pages import page, value

ENTRY = (
    "<div class=hentry><h2 class=entry-title>First firing</h2>"
    "<abbr class=published title='2021-05-03T08:00:00+01:00'>3 May</abbr>"
    "<span class='author vcard'><a class='url fn' href=/nell>Nell Parrish</a></span>"
    "<div class=entry-content><p>Prose.</p></div>{}</div>"
)


def claims(body, head="<title>First firing</title>"):
    return microformats.claims(page(head, body))


def test_an_hatom_entry_says_its_fields():
    found = claims(ENTRY.format(""))
    assert value(found, "title") == "First firing"
    assert value(found, "published") == "2021-05-03T08:00:00+01:00"
    author = value(found, "authors")[0]
    assert (author.name, author.url) == ("Nell Parrish", "https://kiln.example/nell")


def test_an_h_entry_says_its_fields():
    body = (
        "<article class=h-entry><h1 class=p-name>First firing</h1><div class='p-author h-card'>Nell Parrish</div>"
        "<time class=dt-published datetime=2021-05-03></time><time class=dt-updated datetime=2021-05-04></time>"
        "<a class=p-category href=/t/raku>raku</a></article>"
    )
    found = claims(body)
    assert value(found, "title") == "First firing"
    assert value(found, "published") == "2021-05-03"
    assert value(found, "modified") == "2021-05-04"
    assert value(found, "authors")[0].name == "Nell Parrish"
    assert [term.name for term in value(found, "tags")] == ["raku"]


def test_of_several_entries_the_one_with_the_pages_title_speaks():
    other = "<div class=hentry><h2 class=entry-title>Second</h2><abbr class=published title=2020-01-01>x</abbr></div>"
    assert value(claims(other + ENTRY.format("") + other), "published").startswith("2021-05-03")


def test_several_entries_of_which_none_fits_say_nothing():
    other = "<div class=hentry><h2 class=entry-title>{}</h2></div>"
    assert claims(other.format("Second") + other.format("Third"), "<title>Journal</title>") == []


def test_what_an_entry_within_or_a_comment_says_is_not_the_entrys():
    inner = (
        "<div class=comment><abbr class=published title=2022-01-01>x</abbr></div><div class='hentry'>"
        "<b class=entry-title>Quoted</b></div>"
    )
    body = f"<div class=hentry><h1 class=entry-title>First firing</h1>{inner}</div>"
    found = claims(body)
    assert value(found, "title") == "First firing"
    assert value(found, "published") is None


def test_the_name_of_a_card_is_no_title():
    body = "<div class=h-entry><div class='h-card p-author'><b class=p-name>Nell Parrish</b></div></div>"
    assert value(claims(body), "title") is None


def test_a_category_that_leads_to_one_is_no_tag():
    link = "<a class=p-category href=/{}/clay/>clay</a>"
    entry = f"<article class=h-entry><h1 class=p-name>First firing</h1>{link}</article>"
    filed, tagged = claims(entry.format("categories")), claims(entry.format("t"))
    assert [claim.field for claim in filed if claim.field in ("categories", "tags")] == ["categories"]
    assert [claim.field for claim in tagged if claim.field in ("categories", "tags")] == ["tags"]
    said = claims(entry.format("categories").replace("<a ", "<a rel=tag "))
    assert [claim.field for claim in said if claim.field in ("categories", "tags")] == ["tags"]
