"""How rules are written, and how they are found for an element."""

import pytest

from blogextract.chrome.rule import Matcher, Rule, row


def found(rule: Rule, tag: str, classes: str | None = None, name: str | None = None, role: str | None = None):
    return [token for _, token in Matcher([rule]).find(tag, classes, name, role)]


def hard(selectors: str) -> Rule:
    return row("share.test", "a test", "<p>", selectors)


def soft(selectors: str) -> Rule:
    return row("share.test", "a test", "<p>", selectors, shapes=("links",))


def test_a_row_sorts_its_selectors_by_their_marks():
    rule = row("toc.x", "why", "<nav>", "nav .toc #toc toc-* ~contents @doc-toc", shapes=("links",))
    assert (rule.kind, rule.tags, rule.classes, rule.ids) == ("toc", {"nav"}, {"toc"}, {"toc"})
    assert (rule.prefixes, rule.words, rule.roles, rule.hard) == (("toc-",), {"contents"}, {"doc-toc"}, False)


def test_a_rule_without_shapes_is_hard():
    assert hard(".a").hard
    assert not soft(".a").hard


def test_tokens_are_found_whatever_their_case():
    assert found(hard(".outbrain"), "div", "box OUTBRAIN") == [".outbrain"]


def test_a_token_is_not_found_inside_another():
    assert found(hard(".share"), "div", "share-box shared") == []


def test_a_class_is_not_an_id():
    assert found(hard(".respond"), "div", None, "respond") == []
    assert found(hard("#respond"), "div", "respond") == []


def test_a_beginning_is_found_in_classes_and_ids():
    assert found(hard("taboola*"), "div", "taboola-below", "taboola-1") == [".taboola-below", "#taboola-1"]
    assert found(hard("taboola*"), "div", "my-taboola") == []


@pytest.mark.parametrize(
    "token",
    [
        "related-posts",
        "c-related_posts",
        "RelatedPosts",
        "relatedPosts_root",
        "RelatedPosts_list__x1",
        "related-posts-2",
    ],
)
def test_words_are_found_however_a_theme_writes_them(token):
    assert found(soft("~related-posts"), "div", token) == ["." + token.lower()]


@pytest.mark.parametrize("token", ["correlated-posts", "relatedness", "related", "posts-related", "related-x-posts"])
def test_words_are_whole_and_in_their_order(token):
    assert found(soft("~related-posts"), "div", token) == []


@pytest.mark.parametrize(
    "token",
    [
        "has-newsletter",
        "no-newsletter",
        "category-newsletter",
        "tag-newsletter",
        "newsletter-enabled",
        "newsletter-open",
        "md:newsletter",
        "group/newsletter",
        "block-4daf-ad66-1d1f-newsletter",
        "how-we-made-our-newsletter-pay-for-itself-in-a-year",
    ],
)
def test_states_utilities_hashes_and_slugs_are_no_words(token):
    assert found(soft("~newsletter"), "div", token) == []


@pytest.mark.parametrize("tag", ["p", "li", "h2", "figure", "img", "pre", "blockquote", "table", "td"])
def test_words_do_not_take_what_posts_are_made_of(tag):
    assert found(soft("~share .share"), tag, "share") == []
    assert found(soft(f"{tag} ~share"), tag, "share") == [".share"]


def test_hard_rules_take_any_element():
    assert found(hard(".jp-relatedposts"), "figure", "jp-relatedposts") == [".jp-relatedposts"]


def test_the_id_of_a_heading_is_a_slug_of_its_words():
    assert found(hard("#comments taboola*"), "h2", None, "comments") == []
    assert found(hard("#comments taboola*"), "h2", None, "taboola-and-us") == []


def test_the_id_of_a_section_counts_only_whole():
    assert found(hard("#comments taboola*"), "section", None, "comments") == ["#comments"]
    assert found(hard("#comments taboola*"), "section", None, "taboola-and-us") == []


def test_a_rule_with_tags_takes_only_those():
    assert found(hard("td .gutter"), "td", "gutter") == [".gutter"]
    assert found(hard("td .gutter"), "div", "gutter") == []


def test_a_rule_of_tags_alone_takes_each_of_them():
    assert found(hard("nav dialog"), "nav") == ["<nav>"]
    assert found(hard("nav dialog"), "dialog", "any", "any") == ["<dialog>"]
    assert found(hard("nav dialog"), "div") == []


def test_a_role_is_found_whatever_its_case():
    assert found(hard("@navigation"), "div", None, None, " Navigation ") == ["role=navigation"]


def test_hard_rules_come_before_soft_ones():
    first, second = soft("~share"), hard(".addtoany-share")
    matches = Matcher([first, second]).find("div", "share addtoany-share", None)
    assert [rule.hard for rule, _ in matches] == [True, False, False]


def test_an_element_without_tokens_has_no_rules():
    assert Matcher([soft("~share"), hard(".a #b c*")]).find("div", None, None) == ()
    assert Matcher([soft("~share"), hard(".a #b c*")]).find("div", "", "") == ()


def test_new_tokens_without_end_do_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr("blogextract.chrome.rule._MEMORY", 100)
    matcher = Matcher([soft("~share"), hard(".kept")])
    for number in range(1_000):
        matcher.find("div", f"token-{number}", None)
    assert len(matcher._known_classes) <= 102
    assert matcher.find("div", "kept", None)


def test_a_number_at_the_end_changes_no_word_but_makes_another_token():
    matcher = Matcher([soft("~share"), hard(".share")])
    for token, named in (("share", 2), ("share-2", 1), ("share-3", 1), ("share", 2)):
        assert [written for _, written in matcher.find("div", token, None)] == ["." + token] * named
