"""How themes mark categories and tags: class tokens, addresses, labels.

Each row is a token or a shape that a platform or a widely used theme writes around a post's own terms. Tokens of
clouds, menus and widgets, which show the terms of the whole site, are not here.
"""

from __future__ import annotations

from typing import Literal

from blogextract.metadata.tables import phrases, tokens
from blogextract.metadata.text import fold, fold_each

Kind = Literal["category", "tag"]
KINDS: tuple[Kind, ...] = ("category", "tag")

_OWN_CATEGORY = """
    article-category-link category-link meta-cate-link post-meta-categories entry-category post-category cat-link
    post-cat td-post-category tdb-entry-category blog-category blog-item-category p-category-link post-card-category
    post__category post__categories-link article-category article__category post-meta-category kicker-category
    article-category1 article-category2 category-chain-item link_category tm-publication-hub__link tm-hubs-list__link
    elementor-post-info__terms-list-item thecategory news-list-category
    quarto-category
"""
_OWN_TAG = """
    article-tag-list-link tag-link post-tag post-tags-link tag-item tag-none-link gh-article-tag article-tag
    blog-item-tag blog-post__tag-link topic-link blog-tag tag tags-link p-tag post__tag
    article-meta__tags post-meta__box__tags hashtag taglink tm-tags-list__link itemtagfont topiclink post-meta__tags
    badge-tag md-tag
"""
_CATEGORY_CONTAINERS = """
    cat-links entry-categories post-categories taxonomy-category post-category-links post-cats post-category
    entry-cats entry-category postcat categories-links category-links article-category-list article-categories
    blog-categories blog-item-category-wrapper td-category post-meta__category meta-category meta-categories post-cat
    thecategory single-categories post__categories blog-category-list entry-meta-categories category-list-post
    field--name-field-category field--name-field-categories field-name-field-category field-name-field-categories
    page__taxonomy-category article-category field-category field-categories itemcategory
"""
_HOSTS_CATEGORIES = """
    skin-entrythemes article-header-category entry-top-info-category info_category blog2_series
"""
_HOSTS_TAGS = "skin-entryhashtags mod-entry-bottom-tags wrap_tag"
_TAG_CONTAINERS = """
    tags-links tag-links entry-tags post-tags taxonomy-post_tag post-labels post_tags posttags article-tags
    article-tag-list article-tag post-tag-list post-tag-links the-tags thetags single-tags tags-list post__tags
    entry-tag td-post-source-tags td-tags td-post-small-box blog-item-tags blog-meta-item--tags blog-tags
    article__tags page__taxonomy-tags blog-post__tags article-tags__list meta-tags meta-tag post-meta-tags
    b-singlepost-tags taglist tag-list entry-meta-tags field--name-field-tags field-name-field-tags hashtags
    field-name-taxonomy-vocabulary-1 post-footer-tags single-post-tags tagged kg-tags p-tags labels footer-tag
    field-tags itemtags itemtagsblock
"""
_NEUTRAL_CONTAINERS = """
    wp-block-post-terms elementor-post-info__terms-list postmetadata entry-utility post-taxonomies page__taxonomy
    entry-meta post-meta article-meta post-info entry-footer post-footer post-footers entry-footer-info posted
    et_pb_title_meta_container article-info terms post-terms entry-terms
    serendipity_entryfooter bsmallhead bsmallprint md-post__meta ablog__postcard ablog__postcard2
"""
FOLDER_LINES = ("post-footers", "bsmallhead", "bsmallprint")
"""Lines of TypePad, Movable Type and b2evolution about a post, whose categories are folders beside those of years."""


def _tokens(kind: Kind, text: str) -> dict[str, Kind]:
    return dict.fromkeys(text.split(), kind)


OWN: dict[str, Kind] = _tokens("category", _OWN_CATEGORY) | _tokens("tag", _OWN_TAG)
"""Class tokens of one term's link, or of the element that is the term where nothing is linked."""

VAGUE = frozenset({"tag", "hashtag", "kicker-category", "topic-link", "article-tag", "p-tag"})
"""Tokens that mean a term on a link alone: elsewhere they are badges of any kind."""

CONTAINERS: dict[str, Kind | None] = {
    **dict.fromkeys(_NEUTRAL_CONTAINERS.split(), None),
    **_tokens("category", _CATEGORY_CONTAINERS),
    **_tokens("tag", _TAG_CONTAINERS),
    **_tokens("category", _HOSTS_CATEGORIES),
    **_tokens("tag", _HOSTS_TAGS),
}
"""Class tokens of what holds a post's terms; None where it may hold both kinds."""

OF_TAGS = frozenset(
    tokens(
        """
        entry-tags post-tags article-tags single-tags single-post-tags blog-tags posttags post_tags post__tags
        field--name-field-tags field-name-field-tags field-tags itemtags tags-links blog-post__tags article-tags__list
        """
    )
)
"""Containers all of whose links are tags of the post, whatever their addresses."""

HOSTS = frozenset(f"{_HOSTS_CATEGORIES} {_HOSTS_TAGS}".split())
"""Containers of blog hosts in East Asia, all of whose links are terms whatever their addresses: Ameba, goo, Naver."""

STEPS: dict[str, Kind] = {
    **_tokens(
        "category",
        """
        category categories cat cats categorie categories-list kategorie kategorien kategori kategorier kategoria
        kategoriat categoria categorias categorie rubrik rubriken rubrique rubriques rubric rubrika section sections
        categorieen catégorie catégories categoría categorías article-category blog-category post-category
        category-list thema-archiv рубрика категория
        """,
    ),
    **_tokens(
        "tag",
        """
        tag tags tagged label labels topic topics keyword keywords etiqueta etiquetas etiquette etiquettes etichetta
        schlagwort schlagwoerter schlagworte stichwort stichworte mot-cle avainsana emneord trefwoord hashtag
        hashtags blog-tag post-tag article-tag tema temas sujet sujets onderwerp étiquette метка тег
        """,
    ),
}
"""Steps of an address before a term's own: WordPress lets its owner translate them, so the usual words count."""

PARAMETERS: dict[str, Kind] = {
    **_tokens("category", "cat category category_name kategorie categoria"),
    **_tokens("tag", "tag tags tag_id label topic"),
}
"""Parameters of an address that name a term, where addresses are not pretty."""

_CATEGORY_LABELS = """
    category|categories|categorized as|categorised as|categorized under|categorized in|filed under|filed in|filed as
    posted in|posted under|published in|archived under|archived in|section|in category|post category
    kategorie|kategorien|abgelegt unter|veröffentlicht in|veröffentlicht unter|rubrik|rubriken|eingeordnet unter
    catégorie|catégories|classé dans|classé sous|publié dans|rubrique|posté dans
    categoría|categorías|archivado en|archivado bajo|publicado en|guardado en
    categoria|categorias|arquivado em|publicado em|postado em|categorie|archiviato in|pubblicato in|postato in
    categorieën|geplaatst in|gepubliceerd in|onderwerp|rubriek
    kategori|kategorier|publicerat i|publisert i|udgivet i|arkiverat under|kategoria|kategoriat
    julkaistu kategoriassa
    kategorie|kategorii|opublikowano w|zaszufladkowano do kategorii|rubriky|zařazeno|publikováno v
    kategória|kategóriák|közzétéve|categorii|publicat în|kategoriler|kategori
    рубрика|рубрики|категория|категории|опубликовано в|категорія|категорії|опубліковано в
    κατηγορία|κατηγορίες|objavljeno u|kategorija|kategorije|chuyên mục|danh mục|kategori
    分类|分類|类别|類別|发布于|分类于|文章分类|分类专栏|个人分类|個人分類|カテゴリー|カテゴリ|카테고리|קטגוריה
    קטגוריות|التصنيف|التصنيفات
    نشر في|دسته|श्रेणी|หมวดหมู่
    ressort|sección|gearchiveerd onder|arkiverad under|arkiveret under|aihe|dział|rubrika|kategórie|zaradené do
    publikované v|rovat|раздел|публикувано в|栏目|欄目|분류|القسم|دسته‌بندی|دسته ها|دسته‌ها
"""
_TAG_LABELS = """
    tag|tags|tagged|tagged with|tagged as|tagged in|labels|label|keywords|topics|topic|filed under tags|hashtags
    filed to|technorati tags|related topics
    schlagwort|schlagwörter|schlagworte|stichwort|stichwörter|stichworte|verschlagwortet mit|getaggt mit|themen
    tags zum thema
    étiquette|étiquettes|étiqueté|étiqueté avec|mots-clés|mots clés|mot-clé|sujets|tagué|marqué
    etiqueta|etiquetas|etiquetado|etiquetado con|palabras clave|temas|marcadores|marcado|com a tag|palavras-chave
    etichetta|etichette|taggato|contrassegnato|parole chiave|argomenti|trefwoorden|trefwoord|getagd|getagd met
    labels
    etikett|etiketter|taggad|emneord|stikord|merkelapper|avainsanat|avainsana|tunnisteet|asiasanat
    tagi|tag|etykiety|słowa kluczowe|otagowano|štítky|štítek|značky|klíčová slova|címke|címkék|kulcsszavak
    etichete|etiket|etiketler|etiketlendi|метки|метка|теги|тег|с метками|позначки|мітки|ετικέτες|ετικέτα|oznake
    oznaka
    từ khóa|thẻ|nhãn|tag|label|标签|標籤|文章标签|本文标签|标签于|关键词|关键字|タグ|キーワード|ラベル|태그
    תגיות|תגים|الوسوم|وسوم
    الكلمات الدلالية|برچسب|برچسب‌ها|टैग|ป้ายกำกับ|แท็ก
    sur le même thème|taggar|nyckelord|ämnen|nøgleord|mærker|stikkord|nøkkelord|tagger|tagit|tagy|kľúčové slová|taguri
    cuvinte cheie|anahtar kelimeler|тэги|ключевые слова|ярлыки|хештеги|ключові слова|етикети|тагове|ключови думи
    λέξεις-κλειδιά|tagovi|ključne riječi|ključne besede|kata kunci|ハッシュタグ|關鍵字|關鍵詞|키워드
    الكلمات المفتاحية|کلیدواژه|کلیدواژه‌ها|מילות מפתח
"""


def _labels(kind: Kind, text: str) -> dict[str, Kind]:
    return dict.fromkeys(fold_each(phrases(text)), kind)


LABELS: dict[str, Kind] = _labels("category", _CATEGORY_LABELS) | _labels("tag", _TAG_LABELS)
"""Words, folded, that stand before a post's terms."""

LABEL_STARTS = frozenset(phrase.split()[0].casefold() for phrase in (*phrases(_CATEGORY_LABELS), *phrases(_TAG_LABELS)))
"""First words of the labels, as written: one look tells most lines apart."""
LABEL_FIRST_WORDS = frozenset(word.partition(" ")[0] for word in fold_each(LABEL_STARTS))
"""The same, folded."""

MAX_LABEL_WORDS = max(len(label.split()) for label in LABELS)

SITE_LABELS = tuple(
    fold_each(
        phrases(
            """
        trending tags|popular tags|hot tags|top tags|all tags|tag cloud|tags cloud|popular topics|trending topics
        all topics|explore topics|all categories|popular categories|top categories|browse categories|browse tags
        browse by tag|browse by category|browse by topic
        beliebte tags|alle tags|beliebte schlagwörter|alle schlagwörter|schlagwortwolke|alle kategorien|beliebte themen
        alle themen|tags populaires|tous les tags|nuage de tags|nuage de mots-clés|toutes les catégories
        sujets populaires|étiquettes populaires|etiquetas populares|todas las etiquetas|nube de etiquetas
        todas las categorías|temas populares|todas as tags|todas as categorias|nuvem de tags|assuntos populares
        tag popolari|tutti i tag|nuvola di tag|tutte le categorie|populaire tags|alle categorieën|populära taggar
        alla taggar|alla kategorier|popularne tagi|wszystkie tagi|chmura tagów|wszystkie kategorie|populární štítky
        популярные теги|популярные метки|облако тегов|облако меток|все теги|все метки|все рубрики|популярні теги
        热门标签|热门话题|标签云|全部标签|所有标签|全部分类|所有分类|熱門標籤|標籤雲|所有標籤|全部分類|所有分類
        人気のタグ|タグクラウド|タグ一覧|カテゴリー一覧|カテゴリ一覧|인기 태그|태그 클라우드|전체 태그
        """
        )
    )
)
"""Words, folded, over terms of the whole site."""

_SECTIONS = frozenset(
    tokens(
        """
        posts post articles article blogs archive archives categories category tags tag index writing writings
        beiträge artikel kategorien beitrage archiv artigos articulos artículos entradas articoli artykuły wpisy
        inlägg innlegg berichten details detail статьи записи 文章 归档 分类 记事 記事 ブログ 글
        """
    )
)


def is_section(name: str) -> bool:
    """Whether a step is the list of all posts, or somebody's: no category."""
    words = fold(name).split()
    return not words or "blog" in words or (len(words) == 1 and words[0] in _SECTIONS)
