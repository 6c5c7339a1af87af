from __future__ import annotations

import pytest


def code(blocks, markup):
    (found,) = [block for block in blocks(markup) if block["type"] == "code"]
    return found["text"], found.get("language")


def test_white_space_is_kept(blocks):
    assert code(blocks, "<pre><code>def f():\n\tif x:\n        return  1\n\n</code></pre>")[0] == (
        "def f():\n\tif x:\n        return  1"
    )


def test_a_line_break_element_is_a_line_break(blocks):
    assert code(blocks, "<pre>one<br>two<br/>three</pre>")[0] == "one\ntwo\nthree"


@pytest.mark.parametrize(
    "markup",
    [
        "<pre><code><div class='line'>one</div><div class='line'> two</div></code></pre>",
        "<pre><code><span class='line'>one</span>\n<span class='line'> two</span></code></pre>",
        "<pre><code><span class='line'>one</span><span class='line'> two</span></code></pre>",
        "<pre><span class='line'>one</span><br><span class='line'> two</span><br></pre>",
        "<pre><ol class='linenums'><li class='L0'>one</li><li class='L1'> two</li></ol></pre>",
        (
            "<pre><code><div class='token-line'><span>one</span><br></div><div class='token-line'> two"
            "<br></div></code></pre>"
        ),
        (
            "<figure class='highlight'><table><tr><td class='gutter'><pre><span class='line'>1</span><br>"
            "<span class='line'>2</span></pre></td><td class='code'><pre><span class='line'>one</span><br>"
            "<span class='line'> two</span></pre></td></tr></table></figure>"
        ),
        (
            "<pre class='line-numbers'><code>one\n two<span class='line-numbers-rows'><span></span>"
            "<span></span></span></code></pre>"
        ),
        (
            "<pre><code class='hljs'><table class='hljs-ln'><tr><td class='hljs-ln-numbers'>1</td><td"
            " class='hljs-ln-code'>one</td></tr>"
            "<tr><td class='hljs-ln-numbers'>2</td><td class='hljs-ln-code'> two</td></tr></table></code></pre>"
        ),
        (
            "<div class='highlight'><table class='highlighttable'><tr><td class='linenos'><div"
            " class='linenodiv'><pre>1\n2</pre></div>"
            "</td><td class='code'><div><pre>one\n two\n</pre></div></td></tr></table></div>"
        ),
        (
            "<div class='crayon-syntax'><div class='crayon-toolbar'><span class='crayon-title'></span></div>"
            "<table class='crayon-table'><tr class='crayon-row'><td class='crayon-nums'><div>1</div><div>2</div></td>"
            "<td class='crayon-code'><div class='crayon-pre'><div class='crayon-line'>one</div><div"
            " class='crayon-line'>"
            "&nbsp;two</div></div></td></tr></table></div>"
        ),
        (
            "<div class='syntaxhighlighter'><table><tr><td class='gutter'><div class='line number1'>1</div>"
            "<div class='line number2'>2</div></td><td class='code'><div class='container'><div class='line number1'>"
            "<code class='plain'>one</code></div><div class='line number2'><code>&nbsp;two</code></div>"
            "</div></td></tr></table></div>"
        ),
        "<div class='code-block-wrapper'><button class='copy'>Copy</button><pre>one\n two</pre></div>",
        (
            "<div class='language-x line-numbers-mode'><pre>one\n two</pre><div class='line-numbers'>"
            "<span>1</span><br><span>2</span></div></div>"
        ),
    ],
)
def test_each_highlighter_gives_the_lines_alone(blocks, markup):
    assert code(blocks, markup)[0] == "one\n two"


def test_empty_lines_stay(blocks):
    markup = "<pre><span class='line'>a</span><br><span class='line'></span><br><span class='line'>b</span></pre>"
    assert code(blocks, markup)[0] == "a\n\nb"
    markup = (
        "<pre><code><div class='token-line'>a</div><div class='token-line'></div><div"
        " class='token-line'>b</div></code></pre>"
    )
    assert code(blocks, markup)[0] == "a\n\nb"


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<pre><code class='language-rust'>x</code></pre>", "rust"),
        ("<pre class='lang-py prettyprint'>x</pre>", "py"),
        (
            "<div class='language-yaml highlighter-rouge'><div class='highlight'><pre><code>x</code></pre></div></div>",
            "yaml",
        ),
        ("<pre><code data-lang='Go'>x</code></pre>", "go"),
        ("<pre class='EnlighterJSRAW' data-enlighter-language='php'>x</pre>", "php"),
        ("<pre class='brush: python; title: ; notranslate'>x</pre>", "python"),
        ("<pre class='brush:csharp'>x</pre>", "csharp"),
        ("<pre class='lang:ruby decode:true'>x</pre>", "ruby"),
        ("<div class='highlight highlight-source-shell'><pre>x</pre></div>", "shell"),
        ("<figure class='highlight sql'><table><tr><td class='code'><pre>x</pre></td></tr></table></figure>", "sql"),
        ("<div class='sourceCode'><pre class='sourceCode haskell'><code>x</code></pre></div>", "haskell"),
        ("<pre><code class='hljs javascript'>x</code></pre>", "javascript"),
        ("<pre data-code-block-lang='kotlin'>x</pre>", "kotlin"),
        ("<pre class='wp-block-code'><code lang='sql'>x</code></pre>", "sql"),
        ("<div class='crayon-syntax'><span class='crayon-language'>Ruby</span><pre>x</pre></div>", "ruby"),
        ("<pre><code lang='en'>x</code></pre>", None),
        ("<pre><code class='language-none'>x</code></pre>", None),
        ("<pre><code class='nohighlight'>x</code></pre>", None),
        ("<pre class='wp-block-code'>x</pre>", None),
        ("<pre>x = 1</pre>", None),
    ],
)
def test_the_language_is_what_the_page_calls_it(blocks, markup, language):
    assert code(blocks, markup)[1] == language


def test_the_class_of_the_code_outdoes_that_of_its_wrapper(blocks):
    markup = "<div class='language-text'><pre><code class='language-toml'>x</code></pre></div>"
    assert code(blocks, markup)[1] == "toml"


def test_the_language_of_the_page_is_none_of_the_codes(blocks):
    assert code(blocks, "<div class='lang-en'><p>Look:</p><pre>x</pre></div>")[1] is None


def test_a_label_beside_the_code_does_not_come_out(blocks):
    (found,) = blocks(
        "<div class='language-js'><button title='Copy'></button><span class='lang'>js</span><pre>"
        "<code>x()</code></pre></div>"
    )
    assert (found["text"], found["language"]) == ("x()", "js")


def test_the_name_of_a_file_stays_as_a_paragraph(blocks):
    title, found = blocks(
        "<figure class='highlight'><figcaption><span>setup.cfg</span></figcaption><table><tr><td class='code'>"
        "<pre>[metadata]</pre></td></tr></table></figure>"
    )
    assert title["text"] == "setup.cfg"
    assert found["text"] == "[metadata]"


def test_a_wrapper_around_more_than_code_is_a_container(blocks):
    prose = "word " * 60
    found = blocks(f"<div class='highlight'><p>{prose}</p><pre>x</pre><p>{prose}</p></div>")
    assert [block["type"] for block in found] == ["paragraph", "code", "paragraph"]


def test_verse_is_a_paragraph_with_lines(blocks):
    (found,) = blocks("<pre class='wp-block-verse'>The tide,\n  the <em>tide</em>,\nthe tide.</pre>")
    assert found["type"] == "paragraph"
    assert found["text"] == "The tide,\nthe tide,\nthe tide."
    assert found["marks"] == [{"type": "emphasis", "start": 14, "end": 18}]


def test_scripts_in_code_are_text_only_where_written(blocks):
    assert code(blocks, "<pre>a<script>alert(1)</script>b &lt;script&gt;</pre>")[0] == "ab <script>"


def test_code_of_several_lines_needs_no_pre(blocks):
    broken, block, inline = blocks(
        "<div><code>one<br>&nbsp;two</code></div><div><code class='block'>three\n four</code></div>"
        "<p><code>five\n six</code></p>"
    )
    assert (broken["type"], broken["text"]) == ("code", "one\n two")
    assert (block["type"], block["text"]) == ("code", "three\n four")
    assert (inline["type"], inline["text"]) == ("paragraph", "five six")


ROUGE = (
    "<div class='language-{} highlighter-rouge'><div class=code-header><span></span></div><div class=highlight><code>"
    "<table class=rouge-table><tbody><tr><td class='rouge-gutter gl'><pre class=lineno>1\n</pre></td>"
    "<td class=rouge-code><pre>puts 7\n</pre></td></tr></tbody></table></code></div></div>"
)


def test_rouge_names_the_language_outside_of_its_table_of_lines(blocks):
    assert code(blocks, ROUGE.format("ruby")) == ("puts 7", "ruby")
    assert code(blocks, f"<section class=language-ruby><p>Text.</p>{ROUGE.format('plaintext')}</section>")[1] != "ruby"
