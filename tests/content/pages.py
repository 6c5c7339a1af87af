"""Small pages with the chrome that real ones have."""

from blogextract.content import select
from blogextract.content.verdicts import Selection
from blogextract.document import load
from blogextract.segment import segment

PROSE = [
    "The first frost came early this year, and with it the question of what to do with the late tomatoes.",
    "We picked all of them on a Sunday, green and hard, and carried three crates down into the cellar.",
    "By the end of November half of them had turned red, which nobody in the house had believed they would.",
    "The rest became a chutney that is better than it has any right to be, with ginger and far too much garlic.",
]
MORE = [
    "Next year we shall sow a kind that ripens before September, if the catalogue is to be believed at all.",
    "It never has been so far, but a gardener who stops believing in catalogues may as well grow gravel.",
    "There is one more crate in the cellar, and nobody has dared to look into it since the middle of January.",
    "If it has to be opened, then by somebody who does not live here, and preferably with the window open.",
]
MENU = "".join(f'<li><a href="/{word}/">{word}</a></li>' for word in ("Home", "About", "Archive", "Contact"))


def page(body: str, *, after: str = "", head: str = "") -> str:
    return (
        f'<html><head><title>Late Tomatoes</title>{head}</head><body class="single">'
        f'<div id="menu"><ul>{MENU}</ul></div>'
        '<article class="post"><h1 class="entry-title">Late Tomatoes</h1>'
        f'<div class="entry-content">{body}</div></article>'
        f'{after}<div id="bottom"><p>Copyright 2020 by nobody. <a href="/imprint/">Imprint</a></p></div></body></html>'
    )


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts or PROSE)


def outline_of(html: str, url: str | None = "https://garden.example/2020/11/late-tomatoes/"):
    return segment(load(html, url=url))


def chosen(html: str, **options):
    outline = outline_of(html)
    return outline, select(outline, title="Late Tomatoes", **options)


def kept(html: str, **options) -> list[str]:
    outline, selection = chosen(html, **options)
    return [run.text for run in outline.runs if selection.kept[run.index] and run.text]


def rules(html: str, **options) -> dict[str, str]:
    outline, selection = chosen(html, **options)
    return {run.text: selection.rule[run.index] for run in outline.runs}


def scored(monkeypatch, *found):
    """The page's runs with these scores, in order; those before the first paragraph have none."""
    import importlib

    import numpy as np

    monkeypatch.setattr(
        importlib.import_module("blogextract.content.select"),
        "scores",
        lambda features: np.array(
            [0.0] * 5 + [*found] + [0.0] * (len(features.weights) - 5 - len(found)), dtype=np.float32
        ),
    )


def all_likely(monkeypatch):
    """All runs from the first paragraph to the footer score high."""
    import importlib

    import numpy as np

    monkeypatch.setattr(
        importlib.import_module("blogextract.content.select"),
        "scores",
        lambda features: np.array([0.0] * 5 + [0.9] * (len(features.weights) - 6) + [0.0], dtype=np.float32),
    )


def selection_of(kept: list[bool]) -> Selection:
    """A choice that was made by nobody."""
    count = len(kept)
    return Selection(kept, [0.0] * count, ["body"] * count, ["test"] * count, [""] * count)
