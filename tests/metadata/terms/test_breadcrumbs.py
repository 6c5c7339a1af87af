"""Trails in the shapes that plugins and themes write."""

import pytest

from blogextract.metadata.terms import breadcrumbs
from metadata.sources import body, claimed, consumed, page

HOME, CLAY = "<a href='https://kiln.example/'>Home</a>", "<a href='/category/clay/'>Clay</a>"
STEPS = [
    ("Home", "https://kiln.example/"),
    ("Clay", "https://kiln.example/category/clay/"),
    ("First firing", None),
]


def with_trail(trail):
    return page(f"{trail}<article><h1>First firing</h1>{body()}</article>")


def steps(document):
    found = claimed(breadcrumbs.claims, document, "breadcrumbs")
    return [(step.name, step.url) for step in found[0].value] if found else []


@pytest.mark.parametrize(
    "trail",
    [
        (
            f"<p id=breadcrumbs class=yoast-breadcrumb><span><span>{HOME}</span> » <span>{CLAY}</span> » "
            "<span class=breadcrumb_last>First firing</span></span></p>"
        ),
        f"<div class=yoast-breadcrumbs>{HOME} » {CLAY} » <strong>First firing</strong></div>",
        (
            f"<div class=fusion-breadcrumbs><span>{HOME}</span><span class=fusion-breadcrumb-sep>/</span>"
            f"<span>{CLAY}</span><span class=fusion-breadcrumb-sep>/</span>"
            "<span class=breadcrumb-leaf>First firing</span></div>"
        ),
        (
            f"<nav aria-label=breadcrumbs class=rank-math-breadcrumb>"
            f"<p>{HOME}<span class=separator> - </span>{CLAY}"
            "<span class=separator> - </span><span class=last>First firing</span></p></nav>"
        ),
        (
            f"<div class=aioseo-breadcrumbs><span>{HOME}</span>"
            f"<span class=aioseo-breadcrumb-separator>»</span>"
            f"<span>{CLAY}</span><span class=aioseo-breadcrumb-separator>»</span><span>First firing</span>"
            f"</div>"
        ),
        (
            f"<nav class=breadcrumb itemscope itemtype='https://schema.org/BreadcrumbList'><ol>"
            f"<li>{HOME}<li>{CLAY}"
            "<li>First firing</ol></nav>"
        ),
        (
            f"<div class=breadcrumbs typeof=BreadcrumbList><span property=itemListElement>{HOME}</span> &gt; "
            f"<span property=itemListElement>{CLAY}</span> &gt; <span>First firing</span></div>"
        ),
        f"<div class=breadcrumb itemprop=breadcrumb>You are here: {HOME} / {CLAY} / First firing</div>",
        (
            f"<nav aria-label=Breadcrumb><ol><li>{HOME}</li><li>{CLAY}</li>"
            f"<li aria-current=page>First firing</li></ol></nav>"
        ),
        f"<ol class=breadcrumb><li>{HOME}</li><li>{CLAY}</li><li class=active>First firing</li></ol>",
        f"<div class=breadcrumbs>{HOME} › {CLAY} › First firing</div>",
        f"<div class=breadcrumbs>{HOME} → {CLAY} → First firing</div>",
        f"<div class=crumbs>{HOME}<i>chevron_right</i>{CLAY}<i>chevron_right</i>First firing</div>",
    ],
)
def test_each_shape_of_trail_is_read_step_by_step(trail):
    assert steps(with_trail(trail)) == STEPS


def test_a_trail_shown_twice_is_read_once():
    twice = f"<ol class=breadcrumb><li>{HOME}<li>{CLAY}<li>First firing<li>{HOME}<li>{CLAY}<li>First …</ol>"
    assert steps(with_trail(twice)) == STEPS


def test_the_trail_leaves_the_body():
    regions = consumed(breadcrumbs.claims, with_trail(f"<div class=breadcrumbs>{HOME} / {CLAY} / First firing</div>"))
    assert regions == {"breadcrumbs": ["Home / Clay / First firing"]}


def test_a_slash_within_a_name_parts_no_steps():
    trail = f"<div class=breadcrumbs>{HOME} » <a href='/category/r/'>Raku/Smoke</a> » First firing</div>"
    assert [name for name, _ in steps(with_trail(trail))] == ["Home", "Raku/Smoke", "First firing"]


@pytest.mark.parametrize(
    ("sign", "rest", "found"),
    [
        (" » ", " » First firing – a diary | part", ["Home", "Clay", "First firing – a diary | part"]),
        (" – ", " – First firing – a diary", ["Home", "Clay", "First firing", "a diary"]),
        (" » ", " » Fire » First firing", ["Home", "Clay", "Fire", "First firing"]),
        ("", "<b>First firing – a diary</b>", ["Home", "Clay", "First firing – a diary"]),
        (" » ", " » Current: First firing", ["Home", "Clay", "First firing"]),
        (" » ", " » Current affairs", ["Home", "Clay", "Current affairs"]),
        ("", "<span>2</span><b>First firing</b>", ["Home", "Clay", "First firing"]),
    ],
)
def test_a_dash_within_a_title_parts_steps_only_where_it_stands_beside_links(sign, rest, found):
    trail = f"<div class=breadcrumbs>{HOME}{sign}{CLAY}{rest}</div>"
    assert [name for name, _ in steps(with_trail(trail))] == found


@pytest.mark.parametrize(
    ("title", "last", "between"),
    [
        ("First firing of the big kiln", "First firing of ...", ["Clay"]),
        ("First firing of the big kiln", "<a href=/x>First firing of…</a>", ["Clay"]),
        ("Notes: The big kiln fired", "The big kiln is fired", ["Clay"]),
        ("Kiln, kilns and furnaces", "Kiln", ["Clay"]),
        ("Forty bowls in one night", "What we did with a kiln until four", ["Clay"]),
        ("Forty bowls in one night", "Fire", ["Clay", "Fire"]),
        ("World news of the kiln", "<a href=/x>World News</a>", ["Clay", "World News"]),
        ("Forty bowls in one night", "<a href=/x>Forty bowls in one night</a>", ["Clay"]),
    ],
)
def test_the_last_step_is_the_page_where_it_is_much_like_the_title(title, last, between):
    trail = f"<div class=breadcrumbs>{HOME} » {CLAY} » {last}</div>"
    document = page(
        f"{trail}<article><h1>{title}</h1>{body()}</article>", head=f"<meta property=og:title content='{title}'>"
    )
    assert [step.name for step in breadcrumbs.trail(document).between] == between


def test_the_sites_name_at_the_beginning_is_no_category():
    head = "<meta property=og:site_name content='Kiln Notes'>"
    trail = "<div class=breadcrumbs><a href='/blog/'>Kiln Notes</a> » First firing</div>"
    document = page(f"{trail}<article><h1>First firing</h1>{body()}</article>", head=head)
    assert breadcrumbs.trail(document).between == []


def test_an_element_with_the_class_and_no_links_is_no_trail():
    assert steps(with_trail("<div class=breadcrumbs>First firing</div>")) == []


def test_a_menu_of_many_links_is_no_trail():
    menu = "".join(f"<li><a href='/{number}'>Part {number}</a>" for number in range(40))
    assert steps(with_trail(f"<ul class=crumbs>{menu}</ul>")) == []


def test_what_stands_between_home_and_the_post_is_kept_apart():
    trail = breadcrumbs.trail(with_trail(f"<div class=breadcrumbs>{HOME} / {CLAY} / First firing</div>"))
    assert [step.name for step in trail.between] == ["Clay"]


def test_home_after_a_label_in_words_that_are_not_known_is_home():
    links = "<ol><li><a href='/'>Início</a></li><li><a href='/clay'>Clay</a></li></ol>"
    found = breadcrumbs.trail(with_trail(f"<nav class=breadcrumb><h2>Trilha</h2>{links}</nav>"))
    assert [step.name for step in found.between] == ["Clay"]
