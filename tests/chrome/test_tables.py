"""The tables keep their own promises: no row without its fixture, no vendor's row that is a common word."""

from collections import Counter

import pytest
from lxml import html

from blogextract.chrome import KINDS, RULES, Matcher, Rule

MATCHER = Matcher(RULES)

COMMON_WORDS = frozenset(
    {
        "about", "account", "action", "active", "ad", "ads", "advert", "alert", "all", "anchor", "app", "archive",
        "archives", "article", "articles", "aside", "audio", "author", "authors", "back", "badge", "banner", "bar",
        "base", "block", "blocks", "blog", "body", "book", "bookmark", "border", "bottom", "box", "brand",
        "breadcrumb", "breadcrumbs", "button", "buttons", "call", "caption", "card", "cards", "cart", "categories",
        "category", "center", "chapter", "clear", "close", "code", "column", "comment", "comments", "company",
        "contact", "container", "content", "contents", "cookie", "copy", "cover", "credit", "cta", "custom", "date",
        "default", "description", "desktop", "detail", "details", "dialog", "dialogue", "digest", "discussion",
        "display", "divider", "download", "drawer", "editor", "email", "embed", "entry", "event", "excerpt",
        "expand", "external", "fact", "facts", "feature", "featured", "feed", "fields", "figure", "file", "filter",
        "first", "follow", "footer", "footnote", "footnotes", "form", "forum", "frame", "free", "front", "full",
        "gallery", "global", "grid", "group", "guide", "half", "head", "header", "heading", "headline", "help",
        "hero", "hidden", "highlight", "home", "html", "icon", "icons", "image", "images", "img", "index", "info",
        "inline", "inner", "input", "insert", "intro", "item", "items", "job", "join", "label", "labels", "landing",
        "language", "large", "last", "latest", "layout", "lead", "left", "license", "like", "likes", "line", "link",
        "links", "list", "listing", "live", "loading", "local", "locked", "login", "logo", "main", "map", "mark",
        "media", "member", "menu", "message", "meta", "mobile", "modal", "more", "name", "nav", "navbar",
        "navigation", "news", "newsletter", "next", "note", "notes", "notice", "number", "offer", "open", "option",
        "order", "outer", "overlay", "owner", "page", "pager", "panel", "paragraph", "part", "partner", "people",
        "photo", "picture", "player", "podcast", "poll", "popular", "popup", "post", "posts", "preview", "previous",
        "price", "primary", "print", "product", "profile", "promo", "promoted", "promotion", "pull", "question",
        "quiz", "quote", "rating", "ratings", "read", "reader", "reading", "recent", "recipe", "recommended",
        "reference", "references", "region", "related", "reply", "report", "respond", "results", "review", "right",
        "row", "rule", "rules", "save", "scroll", "search", "secondary", "section", "sections", "share", "sharing",
        "sheet", "short", "show", "sidebar", "signup", "single", "site", "skip", "slide", "slider", "small",
        "social", "source", "space", "special", "sponsor", "sponsored", "stage", "standard", "start", "stats",
        "step", "steps", "sticky", "story", "strip", "style", "subject", "subscribe", "summary", "support", "tab",
        "table", "tabs", "tag", "tags", "teaser", "term", "terms", "test", "text", "theme", "thread", "thumb",
        "tip", "title", "toc", "toggle", "tool", "toolbar", "tools", "top", "topic", "topics", "trending", "type",
        "update", "updates", "user", "users", "value", "vertical", "video", "view", "views", "vote", "widget",
        "widgets", "width", "window", "work", "wrap", "wrapper", "writer",
    }
)  # fmt: skip


def ids(rules):
    return [pytest.param(rule, id=rule.id) for rule in rules]


def tokens(rule: Rule) -> list[str]:
    classes = ["." + token for token in rule.classes]
    return [*classes, *("#" + token for token in rule.ids), *(prefix + "*" for prefix in rule.prefixes)]


def test_ids_are_unique_and_sorted():
    names = [rule.id for rule in RULES]
    assert names == sorted(set(names))


def test_each_kind_has_rules_and_each_rule_a_kind():
    assert {rule.kind for rule in RULES} == KINDS
    assert all(rule.id.startswith(rule.kind + ".") for rule in RULES)


def test_a_token_stands_in_one_row():
    counted = Counter(token for rule in RULES for token in [*tokens(rule), *("~" + word for word in rule.words)])
    assert [token for token, count in counted.items() if count > 1] == []


def test_no_token_is_covered_by_a_beginning():
    beginnings = tuple(prefix for rule in RULES for prefix in rule.prefixes)
    whole = {token for rule in RULES for token in rule.classes | rule.ids}
    assert sorted(token for token in whole if token.startswith(beginnings)) == []
    nested = [one for one in beginnings for other in beginnings if one != other and one.startswith(other)]
    assert nested == []


@pytest.mark.parametrize("rule", ids(RULES))
def test_the_example_is_claimed_by_its_own_row(rule):
    page = html.document_fromstring(f"<table><tr>{rule.example}" if rule.example.startswith("<td") else rule.example)
    claimed = [
        match
        for element in page.iter()
        for match, _ in MATCHER.find(element.tag, element.get("class"), element.get("id"), element.get("role"))
    ]
    assert rule in claimed


@pytest.mark.parametrize("rule", ids(RULES))
def test_a_row_says_why_and_names_something(rule):
    assert len(rule.why) > 10
    assert rule.example.startswith("<")
    assert rule.classes or rule.ids or rule.prefixes or rule.words or rule.roles or rule.tags
    written = [*rule.classes, *rule.ids, *rule.prefixes, *rule.words, *rule.roles, *rule.tags]
    assert [token for token in written if token != token.lower() or not token] == []


@pytest.mark.parametrize("rule", ids(rule for rule in RULES if rule.hard))
def test_a_hard_token_is_no_common_word(rule):
    assert rule.words == frozenset()
    if not rule.tags:
        assert sorted((rule.classes | rule.ids) & COMMON_WORDS) == []
    assert [prefix for prefix in rule.prefixes if len(prefix) < 3 or prefix.strip("-_") in COMMON_WORDS] == []


@pytest.mark.parametrize("rule", ids(RULES))
def test_words_have_at_most_three_parts_and_no_number_at_a_parts_end(rule):
    parts = [word.split("-") for word in rule.words]
    assert [found for found in parts if len(found) > 3 or any(part[-1].isdigit() for part in found)] == []


ORDINARY = [
    ("div", "post-content entry-content", "content"),
    ("div", "hentry post tag-newsletter category-share", "post-12"),
    ("div", "article-body", "story"),
    ("p", "paywall", None),
    ("p", "has-drop-cap", None),
    ("figure", "wp-block-image wp-lightbox-container", None),
    ("figure", "wp-block-embed is-provider-youtube", None),
    ("div", "wp-block-group has-background", None),
    ("div", "code-block code-block-1", None),
    ("div", "content-sidebar-wrap", "inner"),
    ("div", "entry-meta", None),
    ("div", "author-box", None),
    ("div", "swp_CTT style1", None),
    ("span", "ez-toc-section", "The_first_winter"),
    ("div", "optanon-category-C0004", None),
    ("div", "ftwp-postcontent", "ftwp-postcontent"),
    ("div", "stb-container", None),
    ("h2", None, "comments"),
    ("h3", None, "share-this"),
    ("section", "level2", "newsletter-numbers"),
    ("blockquote", "twitter-tweet", None),
    ("div", "kg-card kg-callout-card", None),
    ("div", "admonition note", None),
    ("ul", "task-list", None),
]


@pytest.mark.parametrize(("tag", "classes", "name"), ORDINARY)
def test_what_holds_the_post_is_claimed_by_no_hard_row(tag, classes, name):
    assert [rule.id for rule, _ in MATCHER.find(tag, classes, name) if rule.hard] == []


@pytest.mark.parametrize(
    ("tag", "classes", "name", "kind"),
    [
        ("div", "sharedaddy sd-sharing-enabled", None, "share"),
        ("div", "addtoany_share_save_container addtoany_content", None, "share"),
        ("div", "yarpp yarpp-related", None, "related"),
        ("div", None, "taboola-below-article", "related"),
        ("div", "subscription-widget-wrap-editor", None, "newsletter"),
        ("div", None, "mc_embed_signup", "newsletter"),
        ("ins", "adsbygoogle", None, "ads"),
        ("div", None, "div-gpt-ad-1234-0", "ads"),
        ("div", None, "disqus_thread", "comments"),
        ("div", "utterances", None, "comments"),
        ("div", "wpcf7", "wpcf7-f12-p34-o1", "form"),
        ("div", None, "onetrust-consent-sdk", "notices"),
        ("span", "rt-reading-time", None, "badges"),
        ("div", "ez-toc-v2_0_1 counter-hierarchy", "ez-toc-container", "toc"),
        ("a", "headerlink", None, "ui"),
        ("a", "skip-link screen-reader-text", None, "navigation"),
    ],
)
def test_well_known_plugins_are_claimed_wherever_they_stand(tag, classes, name, kind):
    matches = MATCHER.find(tag, classes, name)
    assert (matches[0][0].kind, matches[0][0].hard) == (kind, True)


def test_elements_made_for_navigation_give_a_soft_hint():
    assert [(rule.id, rule.hard) for rule, _ in MATCHER.find("nav", None, None)] == [("navigation.element", False)]
    assert [(rule.id, rule.hard) for rule, _ in MATCHER.find("div", None, None, "navigation")] == [
        ("navigation.role", True)
    ]


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("article-share-bar", "share"),
        ("SocialLinks_root__a1", "share"),
        ("verwandte-artikel", "related"),
        ("lo-mas-leido", "related"),
        ("NewsletterPromo", "newsletter"),
        ("c-nieuwsbrief", "newsletter"),
        ("publicidad", "ads"),
        ("werbung", "ads"),
        ("leserkommentare", "comments"),
        ("prev-next-posts", "navigation"),
        ("cookie-banner", "notices"),
        ("post-reading-time", "badges"),
        ("inhaltsverzeichnis", "toc"),
    ],
)
def test_words_of_themes_give_a_soft_hint(classes, kind):
    matches = MATCHER.find("div", classes, None)
    assert kind in {rule.kind for rule, _ in matches}
    assert not any(rule.hard for rule, _ in matches)
