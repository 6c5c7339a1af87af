"""How platforms and themes mark up the way to other posts and pages: class tokens, labels."""

from __future__ import annotations

from blogextract.metadata.tables import phrases, tokens
from blogextract.metadata.text import fold_each

PREVIOUS = tokens(
    """
    nav-previous previous-post prev-post blog-pager-older-link post-nav-prev article-nav-prev
    item-pagination-link--prev navigation-prev post-navigation-link-previous prev previous nav-prev post-prev
    post-previous older-post pagination-nav__link--prev paginator-prev pager-previous previous-link older
    td-post-prev-post pager-prev post-navigation__prev pagination-item-previous entry-navigation-prev
    read-next-card-prev prevpost prev-link article-nav-older blog-post__previous-post pagination__prev
    pagination-previous go-prev nextprev-prev post_prev itemprevious journal-entry-navigation-prev
    links-nextprev-prev elementor-post-navigation__prev ablog__prev md-footer__link--prev
    """
)
"""What holds the way to the post before, or is its link."""

NEXT = tokens(
    """
    nav-next next-post blog-pager-newer-link post-nav-next article-nav-next item-pagination-link--next
    navigation-next post-navigation-link-next next nav-next-post post-next newer-post pagination-nav__link--next
    paginator-next pager-next next-link newer td-post-next-post post-navigation__next pagination-item-next
    entry-navigation-next nextpost article-nav-newer blog-post__next-post pagination__next go-next nextprev-next
    post_next pagination-next itemnext journal-entry-navigation-next links-nextprev-next elementor-post-navigation__next
    ablog__next md-footer__link--next
    """
)
"""What holds the way to the post after, or is its link."""

VAGUE = frozenset({"prev", "previous", "next", "older", "newer", "next-link", "prev-link", "previous-link"})
"""Tokens that sliders and calendars use as well: only within one of `CONTAINERS`, or with a word that agrees."""

CONTAINERS = frozenset(
    tokens(
        """
        post-navigation nav-links navigation posts-navigation nav-single post-nav blog-pager pagination-nav
        article-nav item-pagination post-pagination entry-navigation nav-below nav-above single-navigation
        post-links pager postnav post-navigation-wrapper pagination next-prev prev-next previous-next nextprev
        post-nav-links-wrap pagination-post post-prev-next paginator content-nav post-siblings read-next-prev
        nav-post adjacent-posts td-block-row nikola-pager post-near pagebar postpromonav book-navigation
        navigation-post post-pager links-nextprev elementor-post-navigation post-action-nav
        """
    )
)
"""What holds both ways."""

LOOSE_CONTAINERS = ("nav", "navi", "postnavi", "post-navi", "prevnextlinks")
"""What themes call an element of both ways, and menus as well: only where arrows point outwards from two links."""

CONTAINER_IDS = (
    "nav-below",
    "nav-above",
    "blog-pager",
    "post-nav",
    "article-nav",
    "nav-single",
    "pagination",
    "post-navigation",
    "post_next_prev",
    "navlinks",
)

_PREVIOUS_LABELS = """
    previous story|previous blog|previous chapter
    previous|previous post|previous posts|prev posts|previous article|previous entry|prev|prev post|older
    older post|older posts|earlier|vorheriger
    vorheriger beitrag|vorheriger artikel|älterer post|älter|voriger beitrag|zurück|beitragsnavigation|précédent
    article précédent|article plus ancien
    publication précédente|message plus ancien|plus ancien|anterior|entrada anterior
    artículo anterior
    entrada antigua|post anterior|postagem mais antiga|publicação anterior|artigo anterior|precedente
    articolo precedente
    post più vecchio|vorig bericht|vorige|ouder bericht|oudere post|föregående|föregående inlägg|äldre inlägg
    forrige
    forrige innlegg|forrige indlæg|eldre innlegg|ældre indlæg|edellinen|edellinen artikkeli|vanhempi teksti
    poprzedni
    poprzedni wpis|starszy post|předchozí|předchozí příspěvek|starší příspěvek|előző|előző bejegyzés
    régebbi bejegyzés
    articolul anterior|articol precedent|önceki|önceki yazı|önceki kayıt|предыдущая|предыдущая запись
    предыдущая статья
    назад|попередній|попередній запис|предишна|προηγούμενο|προηγούμενο άρθρο|prethodno|bài trước|bài cũ hơn
    sebelumnya
    前一篇|postingan lama|上一篇|上一篇文章|上一頁|上一页|此分類上一篇|较旧的博文|前の記事|前の投稿|前へ|이전|이전 글
    이전글|이전 포스트|이전 글 보기|הקודם
    הפוסט הקודם|السابق|المقال السابق
    التدوينة السابقة|قبلی|نوشته قبلی|पिछला|ก่อนหน้า
"""
_NEXT_LABELS = """
    next story|next blog|next chapter
    next|next post|next posts|next article|next entry|newer|newer post|newer posts|later|read next|up next
    nächster|nächster beitrag
    nächster artikel|neuerer post|neuer|weiter|suivant|article suivant|article plus récent
    publication suivante|message plus récent
    plus récent|siguiente|entrada siguiente|siguiente entrada|artículo siguiente|entrada más reciente|próximo
    próximo post
    seguinte|postagem mais recente|próxima publicação|artigo seguinte|successivo|articolo successivo|prossimo
    post più recente|volgend bericht|volgende|nieuwer bericht|nieuwere post|nästa|nästa inlägg|nyare inlägg|neste
    neste innlegg|næste|næste indlæg|nyere innlegg|nyere indlæg|seuraava|seuraava artikkeli|uudempi teksti
    następny
    następny wpis|nowszy post|další|další příspěvek|novější příspěvek|következő|következő bejegyzés
    újabb bejegyzés
    articolul următor|următorul|sonraki|sonraki yazı|sonraki kayıt|следующая|следующая запись|следующая статья
    вперед
    наступний|наступний запис|следваща|επόμενο|επόμενο άρθρο|sljedeće|bài tiếp theo|bài mới hơn|berikutnya
    后一篇|後一篇
    postingan lebih baru|下一篇|下一篇文章|下一頁|下一页|此分類下一篇|较新的博文|次の記事|次の投稿|次へ|다음
    다음 글|다음글|다음 포스트|다음 글 보기|הבא
    הפוסט הבא|التالي|المقال التالي
    التدوينة التالية|بعدی|نوشته بعدی|अगला|ถัดไป
"""
PREVIOUS_LABELS = frozenset(fold_each(phrases(_PREVIOUS_LABELS)))
NEXT_LABELS = frozenset(fold_each(phrases(_NEXT_LABELS)))
"""What such links say, folded, apart from the title of the post."""

SERIES = tokens(
    """
    series post-series series-box series-meta seriesmeta wp-post-series-box series-toc serieslist series-post-list
    wp-block-series orgseries-box post-series-box series-container series-nav series-info series-navigation
    article-series
    """
)
"""What holds the series that a post belongs to: Organize Series, WP Post Series, Hugo and Jekyll themes."""
