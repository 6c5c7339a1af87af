import json

from cli.pages import HOSTILE, SEA


def test_a_page_is_explained_in_words(run, sea):
    ended = run("explain", sea)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"{sea}\n  post “A day at the sea”")
    assert "kept as body by score" in ended.out
    assert "dropped as share by share.jetpack" in ended.out
    assert "“Share this: Mastodon" in ended.out


def test_what_became_of_words_is_told(run, sea):
    ended = run("explain", sea, "--text", "share THIS")
    assert "dropped as share by share.jetpack" in ended.out
    assert "harbour" not in ended.out
    assert "stands nowhere" in run("explain", sea, "--text", "dragons").out


def test_an_explanation_is_data_too(run, sea):
    data = json.loads(run("explain", sea, "--json").out)
    assert data["article"]["title"] == "A day at the sea"
    assert {decision["action"] for decision in data["trace"]["decisions"]} == {"kept", "dropped"}
    lines = run("explain", sea, sea, "--json").out.splitlines()
    assert [json.loads(line) for line in lines] == [data, data]
    words = json.loads(run("explain", sea, "--json", "--text", "Share this").out)
    assert [decision["region"] for decision in words["decisions"]] == ["share"]


def test_nothing_of_a_page_reaches_a_terminal_that_it_would_obey(run):
    for extra in ((), ("--text", "bread"), ("--text", "Made", "--text", "red")):
        out = run("explain", "-", *extra, stdin=HOSTILE.encode()).out
        assert all(c == "\n" or c.isprintable() for c in out)
    assert "[31mred" in run("explain", "-", "--text", "red", stdin=HOSTILE.encode()).out


def test_no_words_to_look_for_are_a_mistake(run, sea):
    assert run("explain", sea, "--text", " ").code == 2


def test_what_cannot_be_read_fails_and_stops_no_other(run, sea, tmp_path):
    ended = run("explain", tmp_path / "missing.html", sea)
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert "A day at the sea" in ended.out


def test_standard_input_is_explained(run):
    assert run("explain", "-", stdin=SEA.encode()).out.startswith("-\n  post “A day at the sea”")
