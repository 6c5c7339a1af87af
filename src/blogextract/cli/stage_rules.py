"""What decides where no row of the chrome tables does: the ids of the stages, in words."""

from __future__ import annotations

STAGE_RULES: dict[str, str] = {
    "score": "the learned score of the text, its shape and its surroundings: kept from 0.5 on",
    "score.post": "on a page that is surely a post more is asked of the score, up to 0.7",
    "score.best": "next to no text reached the threshold, so what scores at least half of the page's best was kept",
    "score.page": "on a page that is hardly a post (a shop, a service, a forum) less than 0.5 is asked of the score",
    "caption": "a caption goes as its picture does",
    "introduction": "a line of the post that ends in a colon stays where what it announces does",
    "figure.button": "words of a button around a picture say how to enlarge it, and nothing of the picture",
    "editors_block": "a button that an author put into the post stays where the text around it is kept",
    "link_card": "a link that ends in the host it leads to, between text that is kept, is a card of the post",
    "own_address": "the page's own address written out, with who wrote it and under which licence, is how to cite it",
    "callout_title": "generators name the title of a note so, and the text of the note is kept",
    "own_block": "the platform's editor marks it as a block of the post, and most text so marked is kept",
    "block.between": "a table or list with few links stays where what is right before and after it does",
    "label.ad": "a line that says nothing but “advertisement” is the label of a slot",
    "label.terms": "a line that says only what the terms right after it are",
    "label.button": "what a button says in words that many pages use is no part of the post",
    "newsletter.field": "a small box with a field for an address asks readers to sign up",
    "layout.cell": "a cell of links or of the page's own words, beside the cell that holds the post",
    "links.phrases": "a line of links whose words many pages use, such as home or older posts, leads through the site",
    "phrase.opening": "a line before the first paragraph in words that many pages use is no part of the post",
    "phrase.closing": "lines after the last paragraph, among others in words that many pages use, are no part of it",
    "notice.age": "a line that counts how long ago the post was written, and warns of that, is written by a script",
    "line.copyright": "the line that says who owns the site closes the page, and its footer goes with it",
    "line.edge": "a count, a mark of the end or terms of use at the edge of what is kept is the page's own",
    "questions": "questions with their answers stay whole in the post, or where some of them are kept",
    "banner": "a few words over a button that sells, or a builder's module made for it, are no part of the post",
    "copy": "the same paragraphs stand before: the page carries a part of the post once more",
    "siblings": "what is likely by half stays where most of the text beside it is kept",
    "group": "a list, table, quote or figure stays whole where most of it is kept, and goes whole where little is",
    "heading.empty": "a heading goes where nothing under it is kept",
    "heading.between": "a heading stays where the text before and after it is kept",
    "newsletter.twice": "the same text with the same link under it stands twice: it calls for something",
    "closing": "a short paragraph without a link stays with the one before it",
    "note": "the text that is kept refers to this note",
    "readability": "our own choice was uncertain and small, and readability-lxml keeps this",
    "related.previews": "after the post, titles that lead to others in a box that a class or heading calls by them",
    "related.before_title": "before the headline, a list each item of which begins with a link to another page",
    "media": "a picture or embed that stands alone goes with the text around it",
    "title": "repeats the title, which is a field of its own",
    "machine_values": "microdata written out for machines: a time or an address as text, or an item of such values",
    "hidden.style": "the page's own markup hides it from readers",
    "ui.button": "a button, which does something and says nothing",
}
"""Why, by id."""

FAMILIES: dict[str, str] = {
    "metadata.": "shows metadata, which the record has as fields of its own: authors, dates, terms, comments",
}
"""Why, by what ids begin with."""


def why(rule: str) -> str | None:
    """Why a rule decides as it does, whichever table it stands in; None for an id that nobody knows."""
    from blogextract.chrome import RULES  # noqa: PLC0415 - --help does without

    found = next((row.why for row in RULES if row.id == rule), None) or STAGE_RULES.get(rule)
    return found or next((words for start, words in FAMILIES.items() if rule.startswith(start)), None)
