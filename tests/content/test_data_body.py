"""Posts that only the page's data hold."""

import json

from blogextract import explain, extract
from content.pages import MORE, PROSE, page, paragraphs


def with_data(body: str, text: str) -> str:
    data = {"@context": "https://schema.org", "@type": "BlogPosting", "headline": "Late Tomatoes", "articleBody": text}
    return page(body, head=f'<script type="application/ld+json">{json.dumps(data)}</script>')


def test_a_body_that_only_json_ld_holds_is_built_from_it():
    article = extract(with_data('<div id="app"></div>', "\n\n".join(PROSE)))
    assert article.text == "\n\n".join(PROSE)


def test_markup_in_the_data_gives_blocks():
    html = f"<h2>Cellar</h2>{paragraphs()}<ul><li>salt</li><li>ginger</li></ul>"
    article = extract(with_data('<div id="app"></div>', html))
    assert article.sections[-1].heading == "Cellar"
    assert [item.text for item in article.lists[0].items] == ["salt", "ginger"]


def test_the_trace_tells_where_the_body_is_from():
    notes = explain(with_data('<div id="app"></div>', "\n\n".join(PROSE))).trace.notes
    assert any("the page's data" in note for note in notes)


def test_a_visible_body_is_taken_before_the_data():
    article = extract(with_data(paragraphs(*PROSE, *MORE), "Something else that nobody sees. " * 40))
    assert article.text == "\n\n".join([*PROSE, *MORE])
