"""The post is found in the data of pages that scripts draw."""

import json

import pytest

from blogextract import extract
from content.pages import PROSE

HTML = "".join(f"<p>{text}</p>" for text in PROSE[:2]) + "<h2>Chutney</h2>" + f"<p>{PROSE[2]}</p><p>{PROSE[3]}</p>"
MARKDOWN = "\n\n".join([*PROSE[:2], "## Chutney", *PROSE[2:]])
TREE = [
    *({"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in PROSE[:2]),
    {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Chutney"}]},
    *({"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in PROSE[2:]),
]


def drawn(script: str) -> str:
    return (
        "<html><head><title>Late Tomatoes</title></head><body><div id=app></div>"
        f"<noscript>You need to enable JavaScript to run this app.</noscript>{script}</body></html>"
    )


def state(value: object) -> str:
    data = {"nav": [{"type": "link", "text": "Home"}] * 9, "post": {"slug": "late", "body": value}}
    return json.dumps(data).replace("<", "\\u003c")


def flight(text: str) -> str:
    first, rest = f"1:T{len(text.encode()):x},{text[:50]}", text[50:] + '2:["$","div",null,{}]\n'
    pushes = "".join(f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in (first, rest))
    return f"<script>(self.__next_f=self.__next_f||[]).push([0])</script>{pushes}"


PAGES = {
    "next, html": drawn(f'<script id="__NEXT_DATA__" type="application/json">{state(HTML)}</script>'),
    "next, markdown": drawn(f'<script id="__NEXT_DATA__" type="application/json">{state(MARKDOWN)}</script>'),
    "next, tree": drawn(f'<script id="__NEXT_DATA__" type="application/json">{state(TREE)}</script>'),
    "next, tree as text": drawn(f'<script type="application/json">{state(json.dumps(TREE))}</script>'),
    "next, stream": drawn(flight(HTML)),
    "nuxt": drawn(f'<script type="application/json" id="__NUXT_DATA__">{json.dumps([{"body": 1}, HTML])}</script>'),
    "state": drawn(f"<script>window.__INITIAL_STATE__ = {state(HTML)};(function(){{}})()</script>"),
    "parsed": drawn(f"<script>window.__APOLLO_STATE__=JSON.parse({json.dumps(state(HTML))})</script>"),
    "noscript": drawn(f"<noscript><h1>Late Tomatoes</h1>{HTML}</noscript>"),
    "template": drawn(f"<template><article><h1>Late Tomatoes</h1>{HTML}</article></template>"),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_record_is_built_from_the_data(page):
    article = extract(page, url="https://garden.example/late-tomatoes")
    assert [(section.heading, len(section.blocks)) for section in article.sections] == [(None, 2), ("Chutney", 2)]
    assert article.text == "\n\n".join([*PROSE[:2], "Chutney", *PROSE[2:]])


def test_data_beside_a_visible_body_is_left_alone():
    visible = f"<article><h1>Late Tomatoes</h1>{HTML}</article>"
    other = drawn(visible + f'<script type="application/json">{state("<p>Something else.</p>" * 200)}</script>')
    assert "Something else" not in extract(other).text


@pytest.mark.parametrize(
    "script",
    [
        '<script type="application/json">{"broken": "' + "words and words. " * 100,
        "<script>window.x = " + "[" * 20_000 + "</script>",
        '<script type="application/json">' + "[" * 20_000 + "]" * 20_000 + "</script>",
        "<script>self.__next_f.push([1,]);self.__next_f.push(</script>",
        f"<script>var code = {json.dumps({'source': 'function () { return 1; }; ' * 100})}</script>",
        f'<script type="application/json">{json.dumps({"config": "a b c " * 500})}</script>',
    ],
    ids=["cut off", "deep state", "deep data", "broken stream", "code", "no sentences"],
)
def test_what_is_no_text_is_no_body(script):
    assert extract(drawn(script)).text in ("", "You need to enable JavaScript to run this app.")


def test_a_script_in_the_data_runs_nowhere():
    html = HTML + '<script>alert(1)</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">click me</a>'
    page = drawn(f'<script type="application/json">{state(html)}</script>')
    written = extract(page, url="https://garden.example/").to_html()
    assert "Chutney" in written
    assert "alert" not in written
