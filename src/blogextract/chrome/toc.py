"""Tables of contents that repeat the post's headings."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

TOC: tuple[Rule, ...] = (
    row(
        "toc.wordpress_plugins",
        "tables of contents by WordPress plugins: TOC Plus, Easy TOC, LuckyWP, Fixed TOC, Joli, Heroic, SimpleTOC, "
        "Rank Math, Yoast, AIOSEO",
        '<div id="ez-toc-container">',
        "#toc_container .toc_widget #ez-toc-container .ez-toc-container ez-toc-v* .ez-toc-title-container "
        ".ez-toc-widget-container .ez-toc-sticky-container .ez-toc-title .ez-toc-list .lwptoc lwptoc_* #ftwp-container "
        "#ftwp-container-outer #ftwp-contents .ftwp-in-post #wpj-jtoc .wpj-jtoc wpj-jtoc--* .joli-toc .ht_toc_list "
        ".wp-block-simpletoc-toc .simpletoc .simpletoc-list .simpletoc-title .wp-block-rank-math-toc-block "
        "#rank-math-toc .wp-block-yoast-seo-table-of-contents .yoast-table-of-contents "
        ".wp-block-aioseo-table-of-contents .aioseo-toc-header .seopress-toc .wp-block-wpseopress-table-of-contents "
        ".wp-block-table-of-contents .toc_wrap_right .extoc .cm-table-of-content__container-wrapper "
        "cm_table-of-content__* rtoc-* .widget_toc .p-toc .st_toc .st_toc_container .js-toc",
    ),
    row(
        "toc.page_builders",
        "tables of contents by block plugins and page builders: Elementor, Kadence, Spectra, GutenTOC, Ultimate "
        "Blocks, Stackable, Thrive, tagDiv",
        '<div class="elementor-widget-table-of-contents">',
        ".elementor-widget-table-of-contents elementor-toc__* .wp-block-kadence-tableofcontents kb-table-of-content-* "
        ".wp-block-uagb-table-of-contents uagb-toc__* gutentoc-* .ub_table-of-contents ub_table-of-contents-* "
        ".wp-block-ub-table-of-contents-block .stk-block-table-of-contents stk-table-of-contents* "
        ".wp-block-stackable-table-of-contents .tve_contents_table .thrv_contents_table .tve_ct_title .tdb_single_toc "
        "eb-toc-* .wp-block-essential-blocks-table-of-contents eael-toc* .et_pb_toc .wp-block-getwid-table-of-contents "
        ".wp-block-greenshift-blocks-toc .gs-autolist .wp-block-ultimate-post-table-of-content ultp-toc-*",
    ),
    row(
        "toc.generators",
        "tables of contents by generators of static pages: Hugo, kramdown, Docusaurus, Asciidoctor, Pandoc, VitePress, "
        "Sphinx",
        '<nav id="TableOfContents">',
        "#tableofcontents #markdown-toc .table-of-contents__left-border .tocify .tocify-wrapper #toctitle .toctitle "
        "#toc-container #quarto-toc-target #toc-title .vpdocoutline .vp-toc .post-toc-wrap .post-toc .toc-article "
        ".article-toc .toc__menu .toc-link #toc-wrapper #toc-auto #toc-static .toc-list-item .toc-tree #card-toc "
        ".card-toc .widget-toc #post-toc .widget--toc starlight-toc* .block-toc .block-toc-js .toc-js "
        ".toc-js-container",
    ),
    row(
        "toc.wiki",
        "MediaWiki's table of contents",
        '<span class="toctogglespan">',
        ".toctoggle .toctogglespan .toclevel-1 .tocnumber .toctext .toctogglecheckbox .vector-toc-landmark "
        ".sidebar-toc .mw-table-of-contents-container .toclimit-3",
    ),
    row(
        "toc.word",
        "themes name a list of a post's headings so; it is all links",
        '<div class="toc">',
        "~toc ~tocs ~table-of-contents ~tableofcontents ~table-contents ~tabla-contenidos ~tabla-de-contenidos "
        "~toclist ~toc-list ~inhaltsverzeichnis ~inhaltsverz ~sommaire ~sumario ~inhoudsopgave ~mokuji ~spis-tresci "
        "~icindekiler ~jump-links ~jumplinks ~jump-menu ~anchor-links ~anchor-nav ~anchor-menu ~on-this-page "
        "~onthispage ~in-this-article ~in-this-post ~inthisarticle ~page-contents ~contents-list ~article-contents "
        "~article-nav ~article-index ~post-index ~post-contents ~scrollspy ~chapter-nav ~section-nav ~sidetoc",
        shapes=("links",),
    ),
)
