import msgspec
import pytest

from blogextract.article import Article, PageWarning
from blogextract.cli.telling import about, as_json, found, told
from blogextract.decisions import Decision, Explanation, Trace


def _kept(text, **more):
    return Decision(**{"action": "kept", "region": "body", "rule": "score", "score": 0.9, "text": text, **more})


def _dropped(text, **more):
    return Decision(**{"action": "dropped", "region": "share", "rule": "share.jetpack", "text": text, **more})


def _explained(*decisions, notes=(), **article):
    return Explanation(article=Article(**article), trace=Trace(decisions=list(decisions), notes=list(notes)))


def test_neighbours_that_one_rule_treated_alike_are_told_together():
    explanation = _explained(
        _kept("The first bus.", score=0.97),
        _kept("The harbour wall.", score=0.91),
        _dropped("Share this:", evidence=".sharedaddy"),
        _dropped("Mastodon", evidence=".sharedaddy"),
        _kept("The last bus."),
        title="A day at the sea",
        confidence=0.5,
    )
    assert told("sea.html", explanation, None) == (
        "sea.html\n"
        "  post “A day at the sea”, confidence 0.50; parts: 3 kept, 2 dropped\n"
        "\n"
        "kept as body by score (2 parts, scores 0.91 to 0.97)\n"
        "    “The first bus. The harbour wall.”\n"
        "\n"
        "dropped as share by share.jetpack (2 parts)\n"
        "    .sharedaddy\n"
        "    “Share this: Mastodon”\n"
        "\n"
        "kept as body by score (score 0.90)\n"
        "    “The last bus.”\n"
        "\n"
    )


def test_evidence_and_media_are_counted_where_they_are_many():
    decisions = [_dropped("x", evidence=f".e{number}", media=[f"https://a.example/{number}"]) for number in range(5)]
    text = told("p", _explained(*decisions), None)
    assert "    .e0; .e1; .e2 and 2 more\n" in text
    assert "    https://a.example/0 and 4 more\n" in text


def test_long_texts_are_cut():
    text = told("p", _explained(_kept("word " * 10_000)), None)
    assert max(map(len, text.splitlines())) < 120
    assert "word…”" in text


def test_notes_and_warnings_are_told():
    explanation = _explained(
        notes=["encoding: read as koi8-r"], warnings=[PageWarning(code="short", message="little text")]
    )
    text = told("p", explanation, None)
    assert "  note: encoding: read as koi8-r\n" in text
    assert "  warning: little text (short)\n" in text
    assert "post without a title" in text


def test_nothing_that_a_terminal_obeys_is_told():
    evil = "\x1b[2J\x9b31m\x07\u202e\r\n"
    decision = _dropped(evil + "words", evidence=evil, rule=evil, region=evil, media=[evil], path=evil)
    explanation = _explained(
        decision, title=evil + "t", notes=[evil + "n"], warnings=[PageWarning(code=evil, message=evil)]
    )
    for text in (told(evil, explanation, None), told(evil, explanation, "words"), told(evil, explanation, evil + "no")):
        assert all(c == "\n" or c.isprintable() for c in text)


def test_words_are_told_with_the_reason_and_the_place():
    explanation = _explained(
        _kept("The first bus."), _dropped("Share  this post", evidence=".sharedaddy", path="main > div")
    )
    text = told("sea.html", explanation, "SHARE this\n")
    assert "dropped as share by share.jetpack" in text
    assert "    because  Jetpack's sharing" in text
    assert "    evidence .sharedaddy\n" in text
    assert "    where    main > div\n" in text
    assert "    text     Share this post\n" in text
    assert "first bus" not in text


def test_words_in_a_long_text_are_shown_with_what_is_around_them():
    text = told("p", _explained(_kept("before " * 100 + "needle" + " after" * 100)), "Needle")
    line = next(line for line in text.splitlines() if "needle" in line)
    assert line.startswith("    text     …")
    assert line.endswith("…")
    assert len(line) < 240


def test_words_that_stand_nowhere_are_said_to():
    assert "“dragons” stands nowhere in the visible text" in told("p", _explained(_kept("The first bus.")), "dragons")


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("first bus", [0]),
        ("bus. The harbour", [0, 1]),
        ("BUS. the harbour wall. Share", [0, 1, 3]),
        ("wall. Share", [1, 3]),
        ("bus. Share", []),
        ("The", [0, 1]),
    ],
)
def test_words_are_found_over_several_parts(words, places):
    decisions = [_kept("The first bus."), _kept("The  harbour wall."), _kept(""), _dropped("Share")]
    assert found(Trace(decisions=decisions), words) == [decisions[place] for place in places]


def test_decisions_on_words_are_data_too():
    data = about(Trace(decisions=[_kept("The first bus."), _dropped("Share")]), "share")
    assert data["text"] == "share"
    assert [decision["rule"] for decision in data["decisions"]] == ["share.jetpack"]


def test_half_a_surrogate_pair_does_not_break_json():
    text = as_json({"text": "a\ud800é", "list": ["\udfff"]}, indent=None)
    assert msgspec.json.decode(text) == {"text": "a?é", "list": ["?"]}
    assert text.endswith("}\n")
