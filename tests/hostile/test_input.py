"""Broken, lying and hostile pages: each ends in a record or in an error of this library."""

from __future__ import annotations

import json
import random
import re

import pytest

from blogextract import Article, BlogextractError, EmptyPageError, InputError, NotHtmlError
from blogextract.blocks import walk
from golden.cases import CASES
from hostile.outcome import POST, SENTENCE, outcome, record

LINE = "a\u00a0\u00a0"


def short(value):
    """A name for a test's value; some values are megabytes."""
    return ascii(value)[:24]


TRUNCATED = sorted(CASES, key=lambda case: len(case.page))[:10]


@pytest.mark.parametrize(
    "page", [b"", "", b" \n\t\r ", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00\x00\x00", "\x00", "\ufeff "]
)
def test_nothing_is_no_page(page):
    assert isinstance(outcome(page), InputError)


@pytest.mark.parametrize("seed", range(5))
def test_noise_ends_well(seed):
    outcome(random.Random(seed).randbytes(20_000))  # noqa: S311 - noise, no secret


@pytest.mark.parametrize(
    "page",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj",
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        b"\xff\xd8\xff\xe0" + bytes(64),
        b"GIF89a" + bytes(64),
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"PK\x03\x04" + bytes(64),
        b"\x1f\x8b\x08" + bytes(64),
        b'{"title": "A wall", "body": "of stones"}',
        b'[1, 2, {"a": null}]',
    ],
)
def test_other_files_are_refused_by_name(page):
    with pytest.raises(NotHtmlError, match="not an HTML page"):
        raise outcome(page)


@pytest.mark.parametrize("case", TRUNCATED, ids=str)
def test_a_page_cut_off_anywhere_ends_well(case):
    tags = [match.start() for match in re.finditer(rb"<", case.page)]
    for at in sorted({*range(0, len(case.page), 997), *tags[::40], *(place + 1 for place in tags[::61])}):
        outcome(case.page[:at])


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
def test_every_unicode_encoding_is_read_by_its_mark(codec):
    page = ("\ufeff" + POST + "<p>\u00e9\u65e5\U0001f600</p>").encode(codec)
    assert "\u00e9\u65e5\U0001f600" in record(page).text
    outcome(page[: len(page) // 2 * 2 - 1])


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_without_its_mark(codec):
    assert SENTENCE.strip() in record(POST.encode(codec)).text


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be"])
def test_utf_32_without_its_mark_ends_well(codec):
    outcome(POST.encode(codec))


@pytest.mark.parametrize(
    "charset",
    [
        *("utf-7", "utf-16", "utf-32", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"),
        *(
            "rot13",
            "base64",
            "zlib",
            "hex",
            "mbcs",
            "cp65001",
            "iso-2022-jp",
            "hz",
            "x" * 10_000,
            "\x00",
            "../utf-8",
            "",
        ),
    ],
    ids=short,
)
@pytest.mark.parametrize(
    "data", [POST.encode(), POST.encode() + b"\xff\x80\\ud800\\N{LATIN}", b"<p>\x80\xfe\xff</p>"], ids=short
)
def test_a_wrong_or_lying_charset_ends_well(charset, data):
    outcome(data, charset=charset)
    outcome(b'<meta charset="' + charset.encode() + b'">' + data)


CONTROLS = [*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x202E, 0x2028, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0xDFFF]


@pytest.mark.parametrize("code", [*CONTROLS, 0x110000, 99999999999])
def test_control_characters_as_references_end_well(code):
    page = f"<title>a&#{code};b</title>{POST}<h2 id='x&#{code};'>h&#x{code:x};</h2><p title='&#{code};'>a&#{code};b</p>"
    found = record(page)
    for text in (found.to_markdown(), found.to_html()):
        assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f]", text)


@pytest.mark.parametrize("code", CONTROLS)
def test_control_characters_themselves_end_well(code):
    character = chr(code)
    page = f"<title>a{character}b</title>{POST}<p class='{character}' title='{character}'>a{character}b</p>"
    assert SENTENCE.strip() in record(page).text
    outcome(page.encode("utf-8", "surrogatepass"))


LONE = "\\ud800 and \\udfff"


@pytest.mark.parametrize(
    "script",
    [
        '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A %s","author":{"name":"%s"}}</script>',
        '<script type="application/ld+json">{"@type":"BlogPosting","description":"%s","datePublished":"%s"}</script>',
        '<script type="application/ld+json">{"@type":"BlogPosting","articleSection":["%s"]}</script>',
        '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A %s","author":"J %s", broken</script>',
        '<script type="application/json">{"post":{"html":"<p>%s TEXT</p><p>b</p>"}}</script>',
        '<script>window.__STATE__ = {"post":{"html":"<p>%s TEXT</p><p>b</p>"}}; x</script>',
        '<script>self.__next_f.push([1,"1:T400,<p>%s TEXT</p><p>b</p>"])</script>',
        '<script>x = JSON.parse("{\\"a\\":\\"<p>\\\\ud800 TEXT</p><p>b</p>\\"}")</script>',
        '<meta property="og:title" content="a&#xd800;b"><meta name="author" content="J&#xdfff; Doe">',
    ],
    ids=short,
)
@pytest.mark.parametrize("body", ["", POST], ids=short)
def test_lone_surrogates_of_scripts_end_well(script, body):
    page = (
        "<html><head>"
        + script.replace("%s", LONE).replace("TEXT", SENTENCE * 10)
        + f"</head><body>{body}</body></html>"
    )
    found = record(page)
    found.to_json().encode()
    assert not re.search("[\ud800-\udfff]", json.dumps(found.to_dict(), ensure_ascii=False))


def test_lone_surrogates_of_the_caller_end_well():
    found = record(f"<title>a\ud800b</title>{POST}<p title='\udfff'>a\ud800b</p>", url="https://blog.example/\ud800/x")
    assert SENTENCE.strip() in found.text


@pytest.mark.parametrize(
    "page",
    [
        f"<div class='{'x' * 1_000_000}' id='{'y' * 1_000_000}' style='{'a:b;' * 250_000}'>{POST}</div>",
        f"<p title='{'x ' * 500_000}'>text</p>{POST}",
        f"<img src='/{'x' * 1_000_000}.jpg' srcset='{'/a.jpg 1x, ' * 100_000}' alt='{'y ' * 500_000}'>{POST}",
        f"<p><a href='/{'x%20' * 250_000}'>x</a></p>{POST}",
        f"<img src='data:image/png;base64,{'A' * 4_000_000}'>{POST}",
        f"<a href='data:text/html,{'A' * 2_000_000}'>x</a>{POST}",
        f"<iframe src='data:text/html,{'A' * 2_000_000}'></iframe>{POST}",
        f"<meta property='og:title' content='{'x ' * 500_000}'><meta name=author content='{'J ' * 500_000}'>{POST}",
        f"<title>{'A wall | ' * 100_000}</title>{POST}",
        f"<div {' '.join(f'data-a{number}=x' for number in range(50_000))}>{POST}</div>",
        f"<p>{'x' * 3_000_000}</p>",
        f"<meta property='og:title' content='{'a | ' * 200_000}'>{POST}",
        f'<script type="application/ld+json">{{"@type":"BlogPosting","articleBody":"a{" " * 1_000_000}b"}}</script><p>',
        f'<script type="application/ld+json">{{"@type":"BlogPosting","articleBody":"{LINE * 300_000}"}}</script><p>',
        f"<p>a{' ' * 3_000_000}b</p>{POST}",
        f"<p>{'&nbsp;' * 300_000}</p>{POST}",
        f"<p>{'&amp;' * 300_000}{'&' * 300_000}{'&#x41;' * 100_000}</p>",
        f"<p>{'<' * 1_000_000}</p>{POST}",
        f"{'<!' * 300_000}{POST}",
        f"{'<!--' * 300_000}{POST}",
        f"{'<![CDATA[' * 100_000}{POST}",
        f"<{'a' * 1_000_000}>{POST}",
    ],
    ids=short,
)
def test_megabytes_of_one_thing_end_well(page):
    outcome(page)


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "ul><li", "table><tr><td", "a href=/x", "font"])
def test_elements_nested_without_end_end_well(tag):
    found = outcome("<body>" + f"<{tag}>" * (20_000 if tag == "div" else 4_000) + SENTENCE * 5)
    assert isinstance(found, Article)
    assert SENTENCE.strip() in found.to_json()


@pytest.mark.parametrize("tag", ["b", "br", "img", "hr"])
def test_siblings_without_end_end_well(tag):
    record(f"<body>{POST}" + f"<{tag}>" * 20_000 if tag != "b" else f"<body>{POST}" + "<b></b>" * 50_000)


@pytest.mark.parametrize(
    "page",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><p>&c;</p>',
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><p>&f;</p>',
        '<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><html><body><p>&x;</p></body></html>',
        "<p>&#xFFFFFFFFFF;&#0;&#x;&#;&;&unknown;&amp&lt&#x41</p>",
    ],
)
def test_entities_stay_what_they_are(page):
    found = record(page + POST)
    assert "root:" not in found.to_json()
    assert len(found.to_json()) < 20_000


@pytest.mark.parametrize(
    "page",
    [
        "<html><frameset cols='*,*'><frame src='/a'><frame src='javascript:x'><noframes><p>No</p></noframes>",
        "<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>A</title></item></channel></rss>",
        "<?xml version='1.0' encoding='utf-16'?><feed xmlns='http://www.w3.org/2005/Atom'><entry>A</entry></feed>",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script><text>words</text></svg>",
        "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:p>Text</h:p></h:body></h:html>",
        f"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>{POST}<br/><![CDATA[x]]></body></html>",
        "plain words and nothing else",
        "<",
        "<>",
        "</>",
        "<!DOCTYPE html>",
        "<html>",
        "<html></html>",
        "<body/>",
        "<plaintext>" + POST,
        "<xmp>" + POST,
        "<template>" + POST,
        "<noscript>" + POST,
        "<textarea>" + POST,
        "<title>" + POST,
        "<script>" + POST,
        "<!--" + POST,
    ],
    ids=short,
)
def test_other_markup_ends_well(page):
    outcome(page)
    outcome(page.encode())


@pytest.mark.parametrize(
    "base",
    [
        *(
            "",
            "/",
            "//",
            "http://",
            "https://[",
            "https://[::1",
            "http://a:99999/",
            "javascript:alert(1)",
            "data:text/html,x",
        ),
        *(
            "file:///etc/",
            "?",
            "#",
            "\\\\x\\y",
            "https://user:pass@evil.example/",
            "x" * 100_000,
            "\x00",
            "ht\ntp://a/",
        ),
        *("https://\ud800/", "http://\uff0e/", "mailto:a@b", "https://blog.example/%zz/"),
    ],
    ids=short,
)
def test_a_base_that_lies_ends_well(base):
    page = f"<head><base href='{base}'><base href='/second/'></head>{POST}<p><a href='b'>l</a><img src='i.jpg'></p>"
    found = record(page)
    for block in walk(found.blocks):
        address = getattr(block, "src", None)
        assert address is None or address.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "url", ["", "x", "http://", "https://[", "javascript:alert(1)", "file:///etc/passwd", "http://a:b/", "\x00"]
)
def test_an_address_of_the_page_that_is_none_ends_well(url):
    outcome(f"{POST}<p><a href='b'>link</a><img src='i.jpg'></p>", url=url)


DEEP = 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * DEEP + "1" + "}" * DEEP,
        "[" * DEEP + "]" * DEEP,
        "[" * DEEP,
        '{"@graph":[' * 100_000,
        '{"@type":"BlogPosting","author":' * 20_000,
        '{"@type":"BlogPosting","headline":' + "9" * 5_000 + "}",
        '{"@type":"BlogPosting","headline":"a","datePublished":1e999,"author":[[[{}]]],"image":{"url":{"url":[null]}}}',
        '{"@type":"BlogPosting","@id":"#a","author":{"@id":"#a"},"comment":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"}}',
        '"' * 500_000,
        "\\" * 500_000,
        "/*" * 300_000,
    ],
    ids=short,
)
@pytest.mark.parametrize("kind", ["application/ld+json", "application/json"])
def test_data_without_end_end_well(kind, text):
    record(f'<script type="{kind}">{text}</script>{POST}')
    outcome(f'<body><script type="{kind}">{text}</script></body>')


@pytest.mark.parametrize("depth", [50, 300, 400, 500, 800, 940, 950, 960, 970, 980, 990])
def test_data_as_deep_as_the_decoder_goes_end_well(depth):
    text = f'{{"text":"{SENTENCE * 8}","type":"paragraph"}}'
    nodes = ",".join([text] * 3)
    for opening, inner, closing in (
        ('{"data":', '{"href":"x"}', "}"),
        ('{"children":[', nodes, "]}"),
        ('{"type":"image","asset":', "{}", "}"),
        ("[", nodes, "]"),
    ):
        value = opening * depth + inner + closing * depth
        odd = f'{{"type":"link","text":"x","data":{value}}},{{"type":"paragraph","children":[{value}]}}'
        listed = f"[{text},{text},{text},{odd}]"
        outcome(f'<body><script type="application/json">{listed}</script></body>')
        outcome(f"<body><script>window.__STATE__ = {listed}</script></body>")


@pytest.mark.parametrize(
    "date",
    [
        *("0000-00-00", "0000-01-01T00:00:00Z", "0001-01-01", "1000-01-01", "9999-12-31T23:59:59+14:00", "10000-01-01"),
        *("99999-01-01", "-0001-01-01", "2019-13-45", "2019-02-30", "2019-01-01T25:61:61", "2019-01-01T00:00:00+99:99"),
        *("1e400", "9" * 400, "253402300800", "-62135596801", "\u0662\u0660\u0661\u0669-01-01", "2019-01-01" * 5_000),
    ],
    ids=short,
)
def test_dates_of_any_year_end_well(date):
    record(
        f'<head><meta property="article:published_time" content="{date}"><meta name="date" content="{date}">'
        f'<script type="application/ld+json">{{"@type":"BlogPosting","datePublished":"{date}"}}</script></head>'
        f'<div class="entry-meta"><time datetime="{date}">{date}</time><span class="date">{date}</span></div>{POST}'
    )
    outcome(POST, url=f"https://blog.example/{date}/a-post/")


@pytest.mark.parametrize("tag", ["blockquote", "ul><li", "details", "div class=callout", "dl><dd", "ol><li><p"])
def test_blocks_within_blocks_by_the_hundred_can_be_written(tag):
    words = [f"<p>{number}. {SENTENCE}</p>" for number in range(200)]
    page = f"<body><article><h1>A wall of stones</h1>{''.join(words[:20])}" + "".join(
        f"<{tag}>{word}" for word in words
    )
    found = record(page)
    assert found.text.count(SENTENCE.strip()) > 100


def test_comments_within_comments_by_the_hundred_can_be_written():
    item = "<li class=comment><div class=comment-author>A B</div><div class=comment-content><p>Hello.</p></div><ol>"
    record(f"<body>{POST}<div id=comments><ol class='comment-list'>{item * 500}")


def test_an_error_is_never_one_of_another_library():
    with pytest.raises(BlogextractError):
        raise outcome(b"")
    assert isinstance(outcome(b" "), EmptyPageError)
