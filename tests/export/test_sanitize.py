"""HTML of unknown origin: what is left is harmless and means the same to every parser."""

from __future__ import annotations

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.export.elements import ALLOWED
from blogextract.export.sanitize import sanitize, text_of
from property.strategies import DANGEROUS, HTML

_TAGS = set(ALLOWED)
_ATTRIBUTES = {tag: set(names) for tag, names in ALLOWED.items()}

_NAMES = """
    a b i p div table tr td th tbody thead tfoot caption col colgroup ul ol li dl dt dd pre h1 h2 span figure figcaption
    details summary ruby rt rp rb br hr img iframe embed object video audio source svg math mi annotation-xml desc
    foreignObject style script title textarea select option button form input font nobr center section aside blockquote
    code em sup body html head frameset template noscript plaintext xmp listing param label menu dir strike marquee
    unknown-element base link meta
""".split()  # noqa: SIM905 - a list of these would fill the screen
_ATTRIBUTE_SOUP = (
    'href="https://a.example/"',
    "href=javascript:alert(1)",
    'src="//a.example/b"',
    'src="http://[x"',
    "onclick=alert(1)",
    "style=x",
    'title="a&quot;b"',
    'alt="&lt;x&gt;"',
    "colspan=2",
    "rowspan=x",
    "start=-3",
    "width=9e9",
    "id=q",
)
_TEXT = ("x", " ", "\n", "&nbsp;", "&lt;b&gt;", "<", "&", '"', "\n\n", "é", "--><!--", "]]>", "&#0;", "&#13;", "<!")

_SOUP = (
    *('href="https://a.example/"', "href=javascript:alert(1)", 'src="//a.example/b"', "onclick=alert(1)", "style=x"),
    *(
        'title="a&quot;b"',
        "colspan=2",
        "rowspan=x",
        "start=-3",
        'alt="&lt;x&gt;"',
        "id=q",
        'src="http://[x"',
        "width=9e9",
    ),
)
_TEXT = ("x", " ", "\n", "&nbsp;", "&lt;b&gt;", "<", "&", '"', "\n\n", "é", "--><!--", "]]>", "&#0;", "&#13;", "<!")

_SOUP = st.lists(
    st.one_of(
        st.builds("<{} {}>".format, st.sampled_from(_NAMES), st.sampled_from(_ATTRIBUTE_SOUP)),
        st.builds("<{}>".format, st.sampled_from(_NAMES)),
        st.builds("</{}>".format, st.sampled_from(_NAMES)),
        st.sampled_from(_TEXT),
        st.sampled_from(HTML),
    ),
    max_size=20,
).map("".join)


def _cleaned(html):
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None)


@settings(max_examples=150, deadline=None)
@given(_SOUP)
def test_another_sanitiser_has_nothing_to_do(soup):
    html = sanitize(soup)
    assert _cleaned(html) == html


@settings(max_examples=60, deadline=None)
@given(_SOUP)
def test_doing_it_again_changes_nothing(soup):
    html = f"<div>{sanitize(soup)}</div>"
    assert sanitize(html) == html


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_text_is_kept_and_never_becomes_markup(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert "<" not in sanitize(f"<div>{escaped}</div>").removeprefix("<div>").removesuffix("</div>")


@pytest.mark.parametrize("url", [url for url in DANGEROUS if url.strip()[:4].lower() not in ("http", "//ho")])
def test_a_dangerous_address_is_nowhere(url):
    quoted = url.replace("&", "&amp;").replace('"', "&quot;")
    for html in (
        f'<a href="{quoted}">x</a>',
        f'<img src="{quoted}" alt="x">',
        f'<iframe src="{quoted}"></iframe>x',
        f'<video src="{quoted}"></video>x',
    ):
        assert sanitize(html) == "x"


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ("", ""),
        ("  \n ", ""),
        ("<!-- only a comment -->", ""),
        ("plain", "plain"),
        ("<p>a<script>b()</script>c<style>d{}</style></p>", "<p>ac</p>"),
        ("<p onclick='x()' style='y' id='z' class='w'>a</p>", "<p>a</p>"),
        ("<div><span>a <font color=red>b</font></span></div>", "<div><span>a b</span></div>"),
        ("<section><article>a</article></section>", "<div><div>a</div></div>"),
        ("<a href='/?b=1&c=2' title='\"'>x</a>", '<a href="/?b=1&amp;c=2" title="&quot;">x</a>'),
        ("<a href='/a'>x <a href='/b'>y</a></a>", '<a href="/a">x </a><a href="/b">y</a>'),
        ("<a href='/a'><div><object><a href='/b'>y</a></object></div></a>", '<a href="/a"><div></div></a>'),
        ("<p>a<b>b<div>c</div></b></p>", "<div>a<b>b<div>c</div></b></div>"),
        ("<h2>a<p>b</p></h2>", "<h2>a</h2><p>b</p>"),
        ("<table><tr><td>1<td>2</table>", "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
        ("<table>\n <tr> <td>1</td> </tr>\n</table>", "<table><tbody><tr><td>1</td></tr></tbody></table>"),
        ("<table><thead><tr><th>1</table>", "<table><thead><tr><th>1</th></tr></thead></table>"),
        ("<table>stray<tr><td>1</td></tr></table>", "<div>stray<div><div>1</div></div></div>"),
        ("<td>lost</td>", "<div>lost</div>"),
        ("<li>lost</li>", "<div>lost</div>"),
        ("<ul><li>a<ul><li>b</ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<menu><li>a</menu>", "<ul><li>a</li></ul>"),
        ("<pre>\n\n a\n\tb</pre>", "<pre> a\n\tb</pre>"),
        ("<img src='/a.png' alt='x\"y' width=3 height=1%>", '<img src="/a.png" alt="x&quot;y" width="3">'),
        ("<img src='javascript:z' alt='words'>", "words"),
        ("<iframe src='/m?x&y'>z</iframe>", '<a href="/m?x&amp;y">/m?x&amp;y</a>'),
        ("<video><source src='/v.webm'><p>old</p></video>", '<video controls="" src="/v.webm"></video>'),
        ("<ruby>漢<rt>kan</rt></ruby>", "<ruby>漢<rt>kan</rt></ruby>"),
        ("<svg><text>x</text></svg>y", "y"),
        ("<select><option>a</select>b", "b"),
        ("<b>a", "<b>a</b>"),
        ("<div>&amp;lt;b&amp;gt;\xa0</div>", "<div>&amp;lt;b&amp;gt;&nbsp;</div>"),
    ],
)
def test_what_is_left(html, clean):
    assert sanitize(html) == clean
    assert _cleaned(clean) == clean


def test_elements_nest_no_deeper_than_any_parser_goes():
    html = sanitize("<div>" * 5000 + "deep")
    assert html == "<div>" * 100 + "deep" + "</div>" * 100


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>a\nb</p><p>c</p>", "a b\nc"),
        ("a<br>b <i>c</i>", "a\nb c"),
        ("<script>x</script><template>y</template>z", "z"),
        ("<td>1</td><td>2</td>", "1\n2"),
        ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
        ("<!-- x -->", ""),
    ],
)
def test_the_text_of_html(html, text):
    assert text_of(html) == text
