from __future__ import annotations

import pytest

TEX = r"x^2 + \alpha"
MATHML = (
    f"<math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>{TEX}"
    f"</annotation></semantics></math>"
)


@pytest.mark.parametrize(
    "markup",
    [
        f"<script type='math/tex'>{TEX}</script>",
        (
            f"<span class='MathJax_Preview'>x2</span><span class='MathJax'><span>x2</span></span><script"
            f" type='math/tex'>{TEX}</script>"
        ),
        f"<span class='katex'><span class='katex-mathml'>{MATHML}</span><span class='katex-html'>x2</span></span>",
        MATHML,
        f"<math alttext='{TEX}'><mi>x</mi></math>",
        (
            f"<mjx-container class='MathJax'><mjx-math data-latex='{TEX}'></mjx-math><math"
            f" data-latex='{TEX}'><mi>x</mi></math></mjx-container>"
        ),
        f"<img class='latex' src='/l.png' alt='{TEX}'>",
        "<img src='https://latex.codecogs.com/png.latex?x%5E2%20+%20%5Calpha' alt=''>",
        f"<img class='mwe-math-fallback-image-inline' src='/m.svg' alt='{{\\displaystyle {TEX}}}'>",
    ],
)
def test_each_programs_formula_is_tex_in_the_line(line, markup):
    assert line(f"<p>Let {markup} be.</p>") == (f"Let {TEX} be.", [("math", TEX)])


@pytest.mark.parametrize(
    "markup",
    [
        f"<script type='math/tex; mode=display'>{TEX}</script>",
        f"<span class='katex-display'><span class='katex'><span class='katex-mathml'>{MATHML}</span></span></span>",
        (
            f"<div class='MathJax_Display'><span class='MathJax'>x2</span></div><script type='math/tex;"
            f" mode=display'>{TEX}</script>"
        ),
        f"<math display='block' alttext='{TEX}'><mi>x</mi></math>",
        (
            '<div class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;x^2 +'
            ' \\\\alpha&quot;}"></div>'
        ),
    ],
)
def test_a_displayed_formula_is_a_block(blocks, markup):
    assert blocks(markup) == [{"type": "math", "tex": TEX}]


def test_a_displayed_formula_parts_the_paragraph(blocks):
    found = blocks(f"<p>Let <script type='math/tex; mode=display'>{TEX}</script> be.</p>")
    assert [block["type"] for block in found] == ["paragraph", "math", "paragraph"]


MATHJAX = "<script src='https://cdn.example/mathjax/3/tex-mml-chtml.js'></script>"


def test_tex_left_for_a_script_is_marked(line):
    assert line(f"<p>Let \\({TEX}\\) be \\(y\\).</p>{MATHJAX}") == (f"Let {TEX} be y.", [("math", TEX), ("math", "y")])


@pytest.mark.parametrize("markup", [f"<p>$${TEX}$$</p>", f"<p>\\[{TEX}\\]</p>"])
def test_a_line_of_tex_is_a_block(blocks, markup):
    assert blocks(markup + MATHJAX) == [{"type": "math", "tex": TEX}]


def test_dollars_count_only_where_the_page_says_so(line):
    says = "<script>MathJax = {tex: {inlineMath: [['$', '$'], ['\\\\(', '\\\\)']]}};</script>"
    assert line(f"<p>It cost $5 or $6.</p>{MATHJAX}{says}")[0] == "It cost $5 or $6."
    assert line(f"<p>Let $x_1$ be.</p>{MATHJAX}{says}") == ("Let x_1 be.", [("math", "x_1")])
    assert line(f"<p>Let $x_1$ be.</p>{MATHJAX}") == ("Let $x_1$ be.", [])


def test_without_a_script_delimiters_are_text(line):
    assert line("<p>Type \\(x\\) here.</p>") == ("Type \\(x\\) here.", [])


def test_tex_in_code_is_code(line):
    assert line(f"<p>Type <code>\\(x\\)</code>.</p>{MATHJAX}") == ("Type \\(x\\).", [("code", "\\(x\\)")])


def test_mathml_without_tex_is_not_lost(blocks):
    (found,) = blocks("<div><math display='block'><mi>x</mi><mo>=</mo><mn>1</mn><script>alert(1)</script></math></div>")
    assert found["type"] == "raw"
    assert found["html"] == '<math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math>'


def test_mathml_without_tex_in_a_line_is_its_signs(line):
    assert line("<p>Let <math><mi>x</mi><mo>=</mo><mn>1</mn></math> be.</p>")[0] == "Let x=1 be."
