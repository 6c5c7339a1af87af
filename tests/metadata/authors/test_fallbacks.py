"""Authors where no markup names one."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors import fallbacks as author_fallbacks
from blogextract.segment import segment
from metadata.pages import page

PROSE = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 6 + "</p>"


def named(body, found=()):
    document = page("<title>First firing of the year</title>", f"<h1>First firing of the year</h1>{body}")
    claims = author_fallbacks.authors(document, segment(document), found)
    return [author.name for claim in claims for author in claim.value]


@pytest.mark.parametrize(
    "label", ["Written by", "Author", "By", "Geschrieben von", "Autor", "Écrit par", "Автор", "作者"]
)
def test_a_label_of_its_own_announces_a_name(label):
    assert named(f"<div><span>{label}</span><p>Nell Parrish</p></div>{PROSE}") == ["Nell Parrish"]
    assert named(f"{PROSE}<div><span>{label}</span><p>Nell Parrish</p></div>") == ["Nell Parrish"]


def test_a_line_that_begins_with_by_names_the_author():
    assert named(f"{PROSE}<h3>Written by Nell Parrish</h3>") == ["Nell Parrish"]


@pytest.mark.parametrize("name", ["post-hero__author", "the-author", "blog-top-author-name", "byline"])
def test_a_class_near_the_title_announces_a_name(name):
    assert named(f"<div class='{name}'>Nell Parrish</div>{PROSE}") == ["Nell Parrish"]


def test_a_label_for_those_who_do_not_see_the_icon_announces_a_name():
    assert named(f"<span><i class=icon></i><a title='作者' href=/nell>Nell Parrish</a></span>{PROSE}") == [
        "Nell Parrish"
    ]
    assert named(f"<span><i class=icon></i><a title='Comments' href=/nell>Nell Parrish</a></span>{PROSE}") == []


def test_a_full_name_beside_the_date_is_the_author():
    assert named(f"<div><p>Nell Parrish</p><small>May 3, 2021</small></div>{PROSE}") == ["Nell Parrish"]
    assert named(f"<div>Nell Parrish, <time>May 3, 2021</time> - 1 min read</div>{PROSE}") == ["Nell Parrish"]
    assert named(f"<div><time>May 3, 2021</time></div><p>Hi Jane,</p>{PROSE}") == []
    assert named(f"<div>Clay pits, <time>May 3, 2021</time> - 1 min read</div>{PROSE}") == []


@pytest.mark.parametrize(
    "body",
    [
        "<a href=/category/clay>Clay Work</a><small>May 3, 2021</small>",
        "<p>Share This Post</p><small>May 3, 2021</small>",
        "<p>By the end of the day we had fired forty bowls.</p>",
        "<p>Reviewed by Nell Parrish</p>",
        "<footer class=site-footer><span>Written by</span><p>Nell Parrish</p></footer>",
        "<div class=related-posts><span>By</span><p>Nell Parrish</p></div>",
        "<div>Stadt er&ouml;ffnet Lehmgrube</div><small>May 3, 2021</small>",
        "<span>スポンサード リンク</span><small>2021年5月3日</small>",
    ],
)
def test_what_is_no_byline_names_nobody(body):
    assert named(body + PROSE) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>Posted on May 3, 2021 by Nell Parrish</p>", ["Nell Parrish"]),
        ("<p>03.05.2021 13:30 von Nell Parrish</p>", ["Nell Parrish"]),
        ("<p>Posted in Clay by Nell Parrish on May 3, 2021</p>", ["Nell Parrish"]),
        ("<p>May 3, 2021 by nellp, Ida Mohn</p>", ["nellp", "Ida Mohn"]),
        ("<p>May 3, 2021 by default</p>", []),
        ("<h2>May 3, 2021 by Nell Parrish</h2>", []),
        ("<p>Glazes made by Ida Mohn Pottery Works and sold until the second of May 3, 2021 " + "x" * 40 + "</p>", []),
    ],
)
def test_a_by_in_the_line_of_the_date_announces_a_name(line, names):
    assert named(line + PROSE) == names


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<p>Title: The Jar</p><p>Author: Ida Mohn</p><p>Pages: 320</p>", []),
        ("<p>Titel: Der Krug</p><p>Autorin: Ida Mohn</p><p>Verlag: Tonpresse</p>", []),
        ("<p>The Jar</p><p>by Ida Mohn, 320 pages</p>", []),
        ("<p>Title: The Jar</p><p>Author: Ida Mohn</p><p>Updated: 2021</p>", ["Ida Mohn"]),
    ],
)
def test_who_wrote_a_book_that_is_reviewed_did_not_write_the_post(body, names):
    assert named(PROSE + body + PROSE) == names


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<p>Ida Mohn</p><p>May 3, 2021</p>", ["Ida Mohn"]),
        ("<p class=post-tags>Ida Mohn</p><p>May 3, 2021</p>", []),
        ("<div class=StoryTags-sc-1><b>Ida Mohn</b></div><p>May 3, 2021</p>", []),
        ("<p>May 3, 2021</p><p>" + "The kiln of " * 12 + "<b>Ida Mohn</b> was hot.</p>", []),
        ("<h2>About Python</h2>", []),
        ("<p>About Our Course</p>", []),
        ("<p>Door View Cam</p>", []),
        ("<h3><a href=/x><span>Ida Mohn</span></a></h3><p>May 3, 2021</p>", []),
        ("<ul><li><strong>Ida Mohn</strong> is here</li></ul><p>May 3, 2021</p>", []),
        ("<p class=breadcrumb-link>Ida Mohn</p><p>May 3, 2021</p>", []),
        ("<p><b>TABLE, WITH</b> reads rows</p>", []),
        ("<div class=byline><span class=byline__category>Ida Mohn</span></div>", []),
        ("<h2>About Ida Mohn</h2>", ["Ida Mohn"]),
        ("<p>¡DE NO CREER!</p>", []),
        ("<div class=byline>von <b>Ida Mohn</b></div>", ["Ida Mohn"]),
    ],
)
def test_a_name_by_the_title_stands_in_a_line_of_its_own(body, names):
    assert named(body + PROSE) == names


def test_a_name_in_a_script_without_capitals_is_one():
    assert named(f"<div><p>陶山 一郎</p><small>2021年5月3日</small></div>{PROSE}") == ["陶山 一郎"]


def test_nobody_is_looked_for_where_somebody_is_named():
    known = Claim(field="authors", value=[Author(name="Ida Mohn")], source="json_ld")
    empty = Claim(field="authors", value=[Author(name="admin")], source="json_ld")
    body = f"<div><span>Written by</span><p>Nell Parrish</p></div>{PROSE}"
    assert named(body, [known]) == []
    assert named(body, [empty]) == ["Nell Parrish"]


def owner(body, title="First firing | Nell Parrish", name="Nell Parrish"):
    head = f"<title>{title}</title><meta property='og:site_name' content='{name}'>"
    document = page(head, f"<h1>First firing</h1>{PROSE}{body}")
    claims = author_fallbacks.authors(document, segment(document), ())
    return [author.name for claim in claims for author in claim.value]


def test_a_blog_that_bears_a_persons_name_is_that_persons():
    assert owner("") == ["Nell Parrish"]
    assert owner("", title="First firing") == []
    assert owner("", "First firing | Kiln Notes", "Kiln Notes") == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("© 2025 Nell Parrish. All rights reserved", ["Nell Parrish"]),
        ("Copyright 2011–2025 Nell Parrish", ["Nell Parrish"]),
        ("<div>© 2025 Nell Parrish</div><div><a href=/feed>Feed</a></div>", ["Nell Parrish"]),
        ("<div>© 2025</div><div>Nell Parrish</div>", ["Nell Parrish"]),
        ("© 2025 Kiln Notes", []),
        ("Nell Parrish made the theme", []),
    ],
)
def test_who_claims_the_copyright_owns_the_blog(line, names):
    assert owner(f"<footer>{line}</footer>", "First firing", "Notes") == names


def test_where_data_name_only_the_site_an_announced_person_goes_before_it():
    head = "<title>First firing</title><meta property='og:site_name' content='Kiln Notes'>"
    site = Claim(field="authors", value=[Author(name="Kiln Notes")], source="json_ld")
    team = Claim(field="authors", value=[Author(name="The Kiln Notes Team")], source="json_ld")

    def beside(body, known):
        document = page(head, f"<h1>First firing</h1>{body}{PROSE}")
        return [claim.value[0].name for claim in author_fallbacks.authors(document, segment(document), [known])]

    assert beside("<div class=text__author>Ida Mohn</div>", site) == ["Ida Mohn"]
    assert beside("<div class=text__author>Kiln Notes</div><div class=text__author>Ida Mohn</div>", site) == [
        "Ida Mohn"
    ]
    assert beside("<div class=text__author>Ida Mohn</div>", team) == []
    assert beside("<p>Ida Mohn</p><p>May 3, 2021</p>", site) == []


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<p>Ida Mohn | Senior Writer | July 2, 2025</p>", ["Ida Mohn"]),
        ("<p>Clay | July 2, 2025</p>", []),
        ("<div><img class=avatar src=/i.jpg> Ida Mohn in <a href=/c>Clay</a></div>", ["Ida Mohn"]),
        ("<div><img class=hero src=/i.jpg> Ida Mohn in <a href=/c>Clay</a></div>", []),
        ("<div>Ida Mohn, VMD, DACVB; Rafe Toomey, DVM</div>", ["Ida Mohn, VMD, DACVB", "Rafe Toomey, DVM"]),
        ("<div>Ida Mohn; Rafe Toomey</div>", []),
        ("<span>July 2, 2025</span> <b>·</b> <b>·</b> <div>Ida Mohn</div>", ["Ida Mohn"]),
    ],
)
def test_a_name_at_the_title_is_known_by_what_stands_beside_it(body, names):
    assert named(body + PROSE) == names


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("<p>Ida Mohn is a freelance writer and potter.</p>", ["Ida Mohn"]),
        ("<p>Ida Mohn is a town in the north.</p>", []),
        ("<p>About the author:</p><p>Ida Mohn is fond of clay.</p>", ["Ida Mohn"]),
        ("<p>This post was written by Ida Mohn, Head of Glazes and Community Work</p>", ["Ida Mohn"]),
    ],
)
def test_a_text_on_the_author_under_the_post_names_them(body, names):
    assert named(PROSE + body) == names


@pytest.mark.parametrize(
    ("link", "names"),
    [("About Us", []), ("About Glazes", []), ("About Ida Mohn", ["Ida Mohn"]), ("Door Straps", [])],
)
def test_links_of_a_menu_name_nobody_but_a_person(link, names):
    filler = "".join(f"<p>{PROSE}</p>" for _ in range(40))
    assert named(f"{filler}<div><a href=/x>{link}</a></div>") == names


def test_an_empty_byline_before_a_label_names_nobody():
    assert named("<h1>First firing</h1><p>by</p><p>Tags</p><p><a href=/tag/clay/>clay</a></p>") == []


@pytest.mark.parametrize("line", ["本文作者：林小满", "作者： 林小满", "该篇文章被 林小满"])
def test_in_scripts_without_capitals_a_label_and_a_colon_or_a_space_announce_a_name(line):
    assert named(f"{PROSE}{PROSE}<div><span>{line}</span></div>") == ["林小满"]


@pytest.mark.parametrize(
    "line", ["本文作者认为这样更好", "作者：这一篇文章是我在二零二一年的夏天写下来的，那时窑还没有建好"]
)
def test_a_sentence_about_an_author_in_such_a_script_names_nobody(line):
    assert named(f"{PROSE}{PROSE}<p>{line}</p>") == []


def byline(body):
    document = page("<title>First firing</title>", f"<h1>First firing</h1>{body}<p>It went well.</p>")
    (claim,) = author_fallbacks.authors(document, segment(document), ())
    return claim.consumes, document.text(claim.node)


def test_a_name_in_the_line_of_the_date_takes_the_line_out_of_the_body():
    line = "<div class=q><span>4 March 2019</span> <span>Posted by Nell Parrish</span></div>"
    assert byline(line) == ("byline", "4 March 2019 Posted by Nell Parrish")
    said = "<div class=q><span>Posted by Nell Parrish</span> and the whole yard was there to see it glow</div>"
    assert byline(said)[0] is None
