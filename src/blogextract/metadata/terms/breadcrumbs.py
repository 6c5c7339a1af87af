"""The trail from the home page to the post: Home » Policy » Funding » this post."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct, field

from blogextract.article import Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.once import once
from blogextract.metadata.post_place import post_place
from blogextract.metadata.tables import phrases, tokens
from blogextract.metadata.text import fold, fold_each
from blogextract.metadata.titles.head import head_titles
from blogextract.metadata.titles.site_names import is_site_name, site_names
from blogextract.outline import Outline
from blogextract.patterns import deferred

_TOKENS = tokens(
    """
    breadcrumbs breadcrumb yoast-breadcrumbs yoast-breadcrumb rank-math-breadcrumb aioseo-breadcrumbs breadcrumb-trail
    breadcrumb_trail bread-crumbs woocommerce-breadcrumb breadcrumb-nav breadcrumbs-nav nav-breadcrumb page-breadcrumb
    ast-breadcrumbs kadence-breadcrumbs td-crumb-container tdb-breadcrumbs entry-crumbs breadcrumb-container
    breadcrumbs-container crumbs crumb bc-trail breadcrumb-list breadcrumblist flexy-breadcrumb wp-block-breadcrumbs
    rank-math-breadcrumbs theme-doc-breadcrumbs breadcrumbs__list breadcrumb__list gh-breadcrumb breadcrumbs__item
    speedbar bx-breadcrumb arbo trm-breadcrumbs fusion-breadcrumbs hs-breadcrumb-menu easy-breadcrumb c-breadcrumbs
    m-breadcrumbs vp-breadcrumb
    """
)
"""Class tokens of trails: of SEO plugins, of themes, of the usual CSS frameworks."""
_IDS = ("breadcrumbs", "breadcrumb", "crumbs", "bread-crumbs", "trail", "dle-speedbar", "hierarchie")
_LABELS = frozenset(
    fold_each(
        phrases(
            """
        breadcrumb|breadcrumbs|breadcrumb trail|breadcrumb navigation|brotkrumen|brotkrümelnavigation
        fil d'ariane|fil d’ariane|ariadne
        ruta de navegación|migas de pan|navegação estrutural|briciole di pane|kruimelpad|brødsmulesti|brödsmulor
        murupolku|okruszki|ścieżka nawigacji|drobečková navigace|хлебные крошки|навигационная цепочка|パンくずリスト
        面包屑|面包屑导航|이동 경로
        """
        )
    )
)
_ICONS = frozenset({"chevron_right", "navigate_next", "arrow_forward", "keyboard_arrow_right", "arrow_right", "home"})
"""Names by which icon fonts write a picture: no step."""
_TYPES = ("breadcrumblist", "data-vocabulary.org/breadcrumb")
_HOME = frozenset(
    fold_each(
        phrases(
            """
        home|homepage|home page|start|startseite|accueil|inicio|início|casa|hjem|hem|etusivu|strona główna|úvod|domů
        főoldal|acasă|ana sayfa|αρχική|главная|головна|начало|početna|trang chủ|beranda|首页|首頁|ホーム|홈|בית
        דף הבית|الرئيسية|خانه|होम|หน้าแรก|blog|frontpage|forside
        """
        )
    )
)
_SEPARATOR = deferred(r"\s*(?:»|›|→|▸|>|≫|＞|⟩|❯|\||·|::|—|–|(?<=\s)[/\\-](?=\s)|/(?=\s*$)|^/)\s*")
_ARROWS = frozenset({"»", "›", "→", "▸", ">", "≫", "＞", "⟩", "❯", "::"})
"""Signs that part steps wherever they stand; bars and dashes do so only where a trail has them beside its links."""
_ONLY_SEPARATOR = deferred(r"^[\s»›→▸>≫＞⟩❯|·:—–/\\•-]*$")
_YOU_ARE_HERE = deferred(
    r"^(?:you are here|you're here|sie sind hier|du bist hier|vous êtes ici|estás aquí|usted está aquí|você está aqui|"
    r"ti trovi qui|sei qui|je bent hier|u bent hier|"
    r"u bevindt zich hier|du er her|du är här|jesteś tutaj|vy jste zde|вы здесь|您的位置|"
    r"当前位置|当前位置是|現在地|browse|current(?: page)?(?=:)|aktuelle seite(?=:)|page actuelle(?=\s?:)"
    r"|página actual(?=:)|página atual(?=:))\s*[:：]?\s*",
    re.IGNORECASE,
)
_PARTING = frozenset({"li", "span", "br", "div", "p", "dd", "i"})
"""Elements that part the steps of a trail."""
_SHORTENED = ("...", "…")
_SHORT_WORD = 3
_MANY_WORDS, _MOST_WORDS = 0.6, 0.9
"""The share of a step's words in a title where it is the page: of one without a link, and of a link."""
_SENTENCE = 6
"""Words of a step without a link that is no category."""
_MAX_TEXT = 500
_MAX_STEP = 220
_MAX_STEPS = 12


class Trail(Struct):
    """A trail: the element that shows it, -1 where there is none, its steps, and those between home and the post."""

    node: int = -1
    steps: list[Term] = field(default_factory=list)
    between: list[Term] = field(default_factory=list)


def claims(document: Document, outline: Outline) -> list[Claim]:
    """The trail that the page shows; its last step is the page itself and mostly without address."""
    del outline  # the markup says it all
    found = trail(document)
    if found.node < 0:
        return []
    consumed = Claim(
        field="breadcrumbs",
        value=found.steps,
        source="breadcrumbs",
        confidence=0.9,
        node=found.node,
        consumes="breadcrumbs",
    )
    return [consumed]


@once
def trail(document: Document) -> Trail:
    """The first trail of the page that reads like one: at least two steps, or one that is home."""
    for node in dict.fromkeys(_candidates(document)):
        text = document.short_text(node, _MAX_TEXT)
        if not text:
            continue
        steps = _steps(document, node)
        linked = sum(step.url is not None for step in steps)
        if 1 < len(steps) <= _MAX_STEPS and linked:
            return Trail(node, steps, _between(document, steps))
    return Trail()


def _candidates(document: Document) -> Iterable[int]:
    """Elements that say that they are a trail: by class, id, label, or schema type; the outermost first."""
    by_class, by_id = document.by_class, document.by_id
    found: set[int] = set()
    for token in _TOKENS:
        if token in by_class:
            found.update(by_class[token][:3])
    for name in _IDS:
        if name in by_id:
            found.add(by_id[name])
    for node in [node for tag in ("nav", "ol", "ul") for node in document.tagged(tag)]:
        attributes = document.attributes[node]
        label = attributes.get("aria-label")
        if (label and fold(label) in _LABELS) or "breadcrumb" in attributes.get("typeof", "").lower():
            found.add(node)
    for node in document.having("itemtype"):
        if any(kind in document.attributes[node]["itemtype"].lower() for kind in _TYPES):
            found.add(node)
    return sorted(found)


def _steps(document: Document, node: int) -> list[Term]:
    """The steps of a trail: each link one, and the text between split where elements or signs part it."""
    steps: list[Term] = []
    parts = list(_parts(document, node))
    signs = _ARROWS | {sign for text, anchor in parts if anchor < 0 for sign in _at_edges(text)}
    for text, anchor in parts:
        for piece in [text] if anchor >= 0 else _split(text, signs):
            name = _YOU_ARE_HERE.sub("", piece.strip().strip("»›→/>| \u200b")).strip()
            if not name or _ONLY_SEPARATOR.match(name) or len(name) > _MAX_STEP:
                continue
            if anchor < 0 and (name in _ICONS or name.isdigit() or (not steps and fold(name) in _LABELS)):
                continue
            url = document.resolve(document.get(anchor, "href")) if anchor >= 0 else None
            if url and url.startswith("#"):
                url = None
            if len(steps) > 1 and (steps[0].name, steps[0].url) == (name, url):
                return steps
            if not steps or (steps[-1].name, steps[-1].url) != (name, url):
                steps.append(Term(name=name, url=url))
    return steps


def _at_edges(text: str) -> set[str]:
    """The signs with which a text between links begins and ends."""
    cuts = list(_SEPARATOR.finditer(f" {text} "))
    return {cut.group().strip() for cut in cuts if cut.start() == 0 or cut.end() == len(text) + 2}


def _split(text: str, signs: frozenset[str]) -> Iterable[str]:
    """A text between links in its steps."""
    start = 0
    for cut in _SEPARATOR.finditer(f" {text} "):
        if cut.group().strip() in signs:
            yield f" {text} "[start : cut.start()]
            start = cut.end()
    yield f" {text} "[start:]


def _parts(document: Document, node: int) -> Iterable[tuple[str, int]]:
    """The texts of a trail in order: each link's as one, with its node, and what stands between, broken at blocks."""
    content, tags, stops = document.content, document.tags, document.stops
    gathered: list[str] = []
    at, stop = document.starts[node] + 1, stops[node]
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            gathered.append(item)
            continue
        start = item if item >= 0 else ~item
        if tags[start] in ("script", "style", "svg", "noscript", "template"):
            at = max(at, stops[start] + 1)
            continue
        if tags[start] != "a" and (tags[start] not in _PARTING or not gathered):
            continue
        yield " ".join("".join(gathered).split()), -1
        gathered = []
        if tags[start] == "a" and item >= 0:
            yield _link_text(document, start), start
            at = stops[start] + 1
    yield " ".join("".join(gathered).split()), -1


def _link_text(document: Document, node: int) -> str:
    """A link's text; where it shows a picture of a house alone, its label."""
    attributes = document.attributes[node]
    return document.text(node) or attributes.get("title") or attributes.get("aria-label") or ""


def _between(document: Document, steps: list[Term]) -> list[Term]:
    """The steps that are neither the home page nor the post itself."""
    leads_home = fold(steps[0].name) in _HOME or is_site_name(steps[0].name, site_names(document))
    between = steps[1:] if leads_home or len(steps) > 2 else steps
    if between and fold(between[0].name) in _HOME:  # after a label in words that are not known
        between = between[1:]
    if between and fold(between[0].name) == "blog":
        between = between[1:]
    if between and between[-1] is steps[-1] and _is_page(document, between):
        between = between[:-1]
    return between


def _is_page(document: Document, between: list[Term]) -> bool:
    """Whether the last of some steps is the page itself, by its title or one much like it."""
    step = between[-1]
    last = fold(step.name)
    headline = post_place(document).headline
    titles = [*head_titles(document), *([fold(document.text(headline))] if headline >= 0 else [])]
    linked = step.url is not None
    if last in (titles if not linked or " " in last else titles[-1:]):
        return True
    if step.name.endswith(_SHORTENED) and any(title.startswith(last) for title in titles):
        return True
    words = {word for word in last.split() if len(word) > _SHORT_WORD}
    alike = max((len(words.intersection(title.split())) for title in titles), default=0)
    if len(words) > 1 + linked and alike >= (_MOST_WORDS if linked else _MANY_WORDS) * len(words):
        return True
    if linked:
        return False
    begun = len(between) > 1 and any(title.startswith(f"{last} ") for title in titles)
    return begun or headline < 0 or len(last.split()) >= _SENTENCE
