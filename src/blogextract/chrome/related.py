"""Lists of other posts and of other sites' links."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

RELATED: tuple[Rule, ...] = (
    row(
        "related.jetpack",
        "Jetpack's related posts, filled by a script or by the server",
        '<div id="jp-relatedposts" class="jp-relatedposts">',
        "jp-relatedposts* .wp-block-jetpack-related-posts .jp-related-posts-i2 .wp-block-jetpack-top-posts "
        ".wp-block-jetpack-blogroll",
    ),
    row(
        "related.yarpp",
        "Yet Another Related Posts Plugin",
        '<div class="yarpp-related">',
        ".yarpp yarpp-* .yarppp",
    ),
    row(
        "related.contextual",
        "Contextual Related Posts",
        '<div class="crp_related">',
        "crp_* .crp-list-container",
    ),
    row(
        "related.rp4wp",
        "Related Posts for WordPress",
        '<div class="rp4wp-related-posts">',
        "rp4wp-*",
    ),
    row(
        "related.wp_rp",
        "WordPress Related Posts by Sovrn and Zemanta",
        '<div class="wp_rp_wrap">',
        "wp_rp_* .zemanta-related .zemanta-related-title .zemanta-article-ul .zemanta-article-ul-li",
    ),
    row(
        "related.thumbnails",
        "Related Posts Thumbnails, Related Posts by Taxonomy, Similar Posts and the like",
        '<div class="relpost-thumb-wrapper">',
        "relpost-* relpost_* rpbt_* irpp_* .inline-related-posts-box #inline-related-post .lrp_related_posts "
        ".wprp-related .bibblio-related .bib__container .bib__module",
    ),
    row(
        "related.tagdiv",
        "tagDiv's related-posts blocks",
        '<div class="td_block_related_posts">',
        "td_block_related_posts* .td-related-title .td-related-row .tdb_single_related .td-post-next-prev-content",
    ),
    row(
        "related.linkwithin",
        "LinkWithin's row of pictures on Blogger and WordPress",
        '<div class="linkwithin_div">',
        "linkwithin_*",
    ),
    row(
        "related.outbrain",
        "Outbrain's recommended links",
        '<div class="OUTBRAIN">',
        ".outbrain outbrain_* outbrain-* ob-smartfeed* .ob-widget .ob_what .ob-widget-section .ob-rec-link-img",
    ),
    row(
        "related.taboola",
        "Taboola's recommended links",
        '<div id="taboola-below-article-thumbnails">',
        "taboola* trc_* tbl-feed-*",
    ),
    row(
        "related.widget_networks",
        "other networks of recommended links: nRelate, Engageya, ZergNet, Plista, Strossle, Dable, popIn, Logly, "
        "Relap, PubExchange, Gravity, Contextly",
        '<div class="nrelate">',
        "nrelate* engageya* zergnet* plista_* strossle-* dablewidget* .dable_widget _popin_recommend* logly-lift* "
        "logly_lift_* relap-* pubexchange_* .grv-widget contextly* .ctx-module-container .ctx-sidebar-container "
        ".ctx-autosidebar-container .ctx_widget_hidden #disqus_recommendations .disqus_recommendations cxense* "
        ".smi24__item .jubna_widget",
    ),
    row(
        "related.yoast",
        "Yoast's block of related links",
        '<div class="wp-block-yoast-seo-related-links">',
        ".wp-block-yoast-seo-related-links .yoast-related-links",
    ),
    row(
        "related.popular_plugins",
        "lists of recent and popular posts by plugins: WordPress Popular Posts, Recent Posts Extended, Top 10",
        '<ul class="wpp-list">',
        ".wpp-list .wpp-list-with-thumbnails .wpp-popular-posts .rpwe-block .rpwe-ul .rpwwt-widget .tptn_posts "
        ".tptn_related .advanced-random-posts .arpw-block .upw-posts .wp-rss-aggregator .wprss-feed-items "
        ".flexible-posts-widget .dpe-flexible-posts .lcp_catlist .widget_tptn_pop",
    ),
    row(
        "related.wordpress_themes",
        "related posts under the own class names of much-used WordPress themes: Enfold, Astra, Blocksy, JNews, "
        "Soledad, Publisher, Avada, ColorMag, Bimber, Cocoon, SWELL",
        '<div class="ast-single-related-posts-container">',
        ".ast-single-related-posts-container .ast-related-posts-inner-section .ct-related-posts "
        ".ct-related-posts-container .related_entries_container .related_entries_left .jnews_related_post_container "
        "jnews_inline_related_post* .penci-ilrelated-posts .penci-ilrltpost .penci-post-related .bs-irp "
        ".bs-irp-heading .fusion-related-posts .single-related-posts .g1-related-entries .g1-more-from "
        "#mvp-related-posts .mvp-related-posts #mvp-more-post-wrap .related-entry-card-wrap .related-entry-card "
        ".p-relatedposts .mh-related-content .yuzo_related_post",
    ),
    row(
        "related.ghost",
        "the read-next cards of Ghost's own themes",
        '<aside class="read-more-wrap">',
        ".read-more-wrap .read-next-feed .read-next-card .gh-readmore .gh-read-next .gh-readmore-wrap",
    ),
    row(
        "related.hubspot",
        "HubSpot's lists of posts",
        '<div class="hs_cos_wrapper_type_post_listing">',
        ".hs_cos_wrapper_type_post_listing .hs_cos_wrapper_type_rss_listing .blog-more .blog-related-posts "
        ".blog-recent-posts .hs-rss-module",
    ),
    row(
        "related.static_themes",
        "related posts of themes for Jekyll, Hugo and Hexo: Minimal Mistakes, NexT, Butterfly, Stack",
        '<div class="page__related">',
        ".page__related .page__related-title .popular-posts-header",
    ),
    row(
        "related.tistory",
        "Tistory's list of other posts in the category",
        '<div class="another_category">',
        ".another_category .another_category_color_gray .tt_another_category",
    ),
    row(
        "related.word",
        "themes and publishers name their box of other posts so, in many languages",
        '<section class="related-posts">',
        "~related ~relatedposts ~related-posts ~relatedarticles ~relatedstories ~more-posts ~more-stories "
        "~more-articles ~more-news ~morenews ~more-from ~more-like-this ~read-next ~readnext ~up-next ~upnext ~next-up "
        "~read-also ~readalso ~also-read ~see-also ~you-may-like ~you-might-like ~youmaylike ~also-like ~may-also-like "
        "~similar-posts ~similar-articles ~verwandte ~verwandt ~weitere-artikel ~mehr-zum-thema ~aehnliche "
        "~aehnliche-artikel ~a-lire-aussi ~lire-aussi ~articles-lies ~articles-similaires ~relacionados ~relacionadas "
        "~relacionado ~relacionada ~te-puede-interesar ~leia-tambem ~veja-tambem ~leia-mais ~correlati ~leggi-anche "
        "~potrebbe-interessarti ~gerelateerd ~gerelateerde ~lees-ook ~relaterat ~relaterade ~relaterede ~relatert "
        "~las-mer ~laes-ogsaa ~les-ogsa ~powiazane ~czytaj-takze ~zobacz-takze ~souvisejici ~ilgili-haberler "
        "~benzer-haberler ~baca-juga ~artikel-terkait ~berita-terkait",
        shapes=(
            "links",
            "small",
        ),
    ),
    row(
        "related.list_word",
        "a list of popular, recent or recommended posts; the words also name what is not chrome, so it takes links",
        '<div class="most-read">',
        "~recommended ~recommendation ~recommendations ~recommends ~recommend ~suggested ~suggestions ~popular "
        "~popular-posts ~popularposts ~trending ~most-read ~mostread ~most-popular ~mostpopular ~most-viewed "
        "~top-stories ~topstories ~top-news ~latest ~latest-posts ~latestposts ~latest-news ~latestnews ~recent "
        "~recent-posts ~recentposts ~recent-articles ~editors-picks ~editor-picks ~must-read ~similar ~headlines "
        "~meistgelesen ~empfehlungen ~les-plus-lus ~plus-lus ~mas-leidas ~lo-mas-leido ~mas-leido ~mais-lidas "
        "~piu-letti ~meest-gelezen ~mest-last ~mest-laest ~mest-lest ~luetuimmat ~polecane ~najpopularniejsze "
        "~nejctenejsi ~terpopuler ~son-haberler ~recirculation ~recirc ~blogroll",
        shapes=("links",),
    ),
    row(
        "related.read_more_word",
        "a link to the rest of a shortened text, or a card to another post",
        '<p class="read-more">',
        "p div a span button section ~read-more ~readmore ~more-link ~morelink ~continue-reading ~continue-link "
        "~weiterlesen ~lire-la-suite ~leer-mas ~leia-mais-link ~jump-link",
        shapes=(
            "links",
            "short",
        ),
    ),
    row(
        "related.squarespace",
        "Squarespace's summary block, which lists other posts below one",
        '<div class="sqs-block-summary-v2">',
        ".sqs-block-summary-v2 .summary-block-wrapper .sqs-block-summary .sqs-gallery-design-autocolumns-summary",
        shapes=("any",),
    ),
    row(
        "related.query_block",
        "WordPress's blocks that list posts; on a page of posts they are the page, so only a few cards are claimed",
        '<div class="wp-block-query">',
        ".wp-block-query .wp-block-latest-posts .wp-block-latest-posts__list "
        ".wp-block-newspack-blocks-homepage-articles .elementor-posts-container .elementor-widget-posts "
        ".et_pb_blog_grid .wp-block-kadence-posts .wp-block-uagb-post-grid",
        shapes=("small",),
    ),
)
