"""Lines that are chrome by their words."""

from collections import Counter
from itertools import pairwise

import pytest

from blogextract.chrome.phrasebook import PHRASEBOOK
from blogextract.chrome.phrases import fold, phrase_kind

WRITTEN = {
    kind: [phrase for line in languages.values() for phrase in line.split("; ")]
    for kind, languages in PHRASEBOOK.items()
}
PHRASES = {kind: [each.casefold() for each in found if each[-1] != "*"] for kind, found in WRITTEN.items()}
"""Whole lines, folded, by kind."""
PREFIXES = {kind: [each[:-1].casefold() for each in found if each[-1] == "*"] for kind, found in WRITTEN.items()}
"""Beginnings of lines, folded, by kind."""


@pytest.mark.parametrize("kind", PHRASES)
def test_each_phrase_gives_its_kind(kind):
    assert [phrase for phrase in PHRASES[kind] if phrase_kind(phrase) != kind] == []


@pytest.mark.parametrize("kind", PREFIXES)
def test_each_beginning_gives_its_kind(kind):
    assert [phrase for phrase in PREFIXES[kind] if phrase_kind(phrase + " x 1") != kind] == []


@pytest.mark.parametrize("kind", PHRASES)
def test_phrases_stand_as_folding_leaves_them(kind):
    assert [phrase for phrase in PHRASES[kind] if fold(phrase) != phrase] == []


@pytest.mark.parametrize("kind", WRITTEN)
def test_phrases_are_written_in_lower_case(kind):
    assert [
        phrase for phrase in WRITTEN[kind] if phrase.casefold() != phrase.replace("ß", "ss").replace("ς", "σ")
    ] == []


def test_each_phrase_appears_once():
    written = Counter(phrase.casefold() for phrases in WRITTEN.values() for phrase in phrases)
    assert [phrase for phrase, count in written.items() if count > 1] == []


def test_no_beginning_begins_with_another():
    beginnings = sorted(phrase for phrases in PREFIXES.values() for phrase in phrases)
    nested = [later for first, later in pairwise(beginnings) if later.startswith(first)]
    assert nested == []


@pytest.mark.parametrize("kind", [kind for kind in PHRASEBOOK if kind != "network"])
def test_each_kind_is_known_in_many_languages(kind):
    assert len(PHRASEBOOK[kind]) >= 25


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this:", "share"),
        ("Diesen Artikel teilen", "share"),
        ("» PARTAGER CET ARTICLE «", "share"),
        ("この記事をシェアする", "share"),
        ("You might also like…", "related"),
        ("Mehr zum Thema:", "related"),
        ("Também pode gostar", "related"),
        ("Читайте также:", "related"),
        ("Lire aussi : Le vélo en hiver", "related"),
        ("Read next: Rain in June", "related"),
        ("Subscribe to our newsletter", "newsletter"),
        ("Meld je aan voor de nieuwsbrief", "newsletter"),
        ("3 Comments", "comments"),
        ("1,234 comments", "comments"),
        ("12 Kommentare", "comments"),
        ("Leave a Reply", "comments"),
        ("Yorum yap", "comments"),
        ("— Advertisement —", "ads"),
        ("- Anzeige -", "ads"),
        ("Publicidad", "ads"),
        ("Read more »", "read_more"),
        ("続きを読む", "read_more"),
        ("We use cookies to make this site better.", "notices"),
        ("Alle akzeptieren", "notices"),
        ("5 min read", "reading_time"),
        ("12 Min. Lesezeit", "reading_time"),
        ("この記事は5分で読めます", "reading_time"),
        ("Tiempo de lectura: 4 minutos", "reading_time"),
        ("© 2024 Example Media", "copyright"),
        ("All rights reserved.", "copyright"),
        ("Alle Rechte vorbehalten", "copyright"),
        ("Follow us", "follow"),
        ("Síguenos", "follow"),
        ("Published on 3 March 2014", "date"),
        ("Zuletzt aktualisiert: 03.03.2014", "date"),
        ("4 hours ago", "date"),
        ("发布时间：2020-03-01", "date"),
        ("About the author", "author"),
        ("Über den Autor", "author"),
        ("この記事を書いた人", "author"),
        ("Tags: bread, rye", "terms"),
        ("Filed under: Bread", "terms"),
        ("Schlagwörter", "terms"),
        ("← Previous Post", "navigation"),
        ("Nächster Beitrag", "navigation"),
        ("Skip to content", "navigation"),
        ("Table of Contents", "toc"),
        ("Inhaltsverzeichnis", "toc"),
        ("目次", "toc"),
        ("This post may contain affiliate links.", "disclosure"),
        ("Subscribe to continue reading", "paywall"),
        ("Déjà abonné ?", "paywall"),
        ("Originally published at example.org", "syndication"),
        ("Facebook", "network"),
    ],
)
def test_lines_of_chrome_are_known(line, kind):
    assert phrase_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "…",
        "The bread was shared among nine people.",
        "Share prices fell by three per cent on Monday.",
        "Related species live further north",
        "Next to the mill stood a bakery.",
        "Tagsüber war es still im Haus.",
        "Published by a small press, the book sold slowly.",
        "Posted in a village near the border, he learned to bake.",
        "Updated rules for beekeepers",
        "Search parties went out at dawn.",
        "Comment on peut vivre sans four",
        "Print runs were small then.",
        "Advertisements in old newspapers",
        "Anzeige gegen Unbekannt",
        "My father read the newsletter aloud.",
        "It took 5 minutes",
        "300 g of rye flour",
        "Copyright law changed in 1911.",
        "Author and baker",
        "Follow the river upstream for an hour.",
        "Die Werbung der Vögel im Frühling",
        "昨日はパンを焼いた。",
        "Вчера мы пекли хлеб.",
        "What I learned",
        "Conclusion",
        "Ingredients",
        "Introduction",
    ],
)
def test_ordinary_lines_are_not(line):
    assert phrase_kind(line) is None


def test_a_paragraph_is_never_chrome_by_its_words():
    assert phrase_kind("Share this " + "with everyone you know " * 10) is None


def test_signs_at_the_ends_case_and_numbers_do_not_matter():
    assert fold("  » 1.234 Comments… ") == "0 comments"
    assert fold("LIRE AUSSI :") == "lire aussi"
    assert fold("Don’t miss") == "don't miss"
