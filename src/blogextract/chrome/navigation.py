"""Menus, pagers, skip links, side bars, headers and footers."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

NAVIGATION: tuple[Rule, ...] = (
    row(
        "navigation.wordpress_core",
        "WordPress core: pagers, page numbers, menus, the admin bar and the skip link",
        '<nav class="navigation post-navigation">',
        ".post-navigation .posts-navigation .comment-navigation .comments-navigation .comments-pagination "
        ".posts-pagination .post-nav-links .post-page-numbers .nav-links .nav-previous .nav-next .skip-link "
        ".wp-block-navigation wp-block-navigation-* .wp-block-page-list .wp-block-post-navigation-link "
        ".wp-block-query-pagination wp-block-query-pagination-* .wp-block-site-title .wp-block-site-tagline "
        ".wp-block-categories .wp-block-archives .wp-block-tag-cloud .wp-block-latest-comments .wp-block-calendar "
        "#wpadminbar #nav-single #nav-above #nav-below #page_nav",
    ),
    row(
        "navigation.menu_item",
        "an entry of a WordPress menu",
        '<li class="menu-item menu-item-type-post_type">',
        "li .menu-item menu-item-*",
    ),
    row(
        "navigation.wordpress_widgets",
        "WordPress core's sidebar widgets of lists and links",
        '<aside class="widget widget_recent_entries">',
        ".widget_archive .widget_categories .widget_recent_entries .widget_recent_comments .widget_tag_cloud "
        ".widget_meta .widget_nav_menu .widget_calendar .widget_pages .widget_links .widget_rss "
        ".widget_mostrecententries .widget_top-posts .widget_authors .widget_recently_viewed "
        ".widget_wp_rss_multi_importer .widget_twitter .widget_twitter_timeline .widget_facebook_likebox "
        ".widget_rss_links .widget_goodreads .widget_flickr .widget_google_translate_widget .widget_layered_nav "
        ".widget_shopping_cart .widget_products .widget_product_categories .widget_polylang "
        ".widget_icl_lang_sel_widget .wpml-ls .tagcloud",
    ),
    row(
        "navigation.wordpress_pagers",
        "pagers of WordPress plugins and themes",
        '<div class="wp-pagenavi">',
        ".wp-pagenavi .wp-prev-next-nav .adjacent-entry-pagination .archive-pagination .genesis-nav-menu "
        ".genesis-skip-link .nav-primary .nav-secondary .nav-single .page-links .entry-page-links "
        ".ast-single-post-navigation-wrapper .ast-pagination .entry-navigation-container .ct-pagination "
        ".jeg_prevnext_post .jnews_prev_next_container .penci-post-pagination .td-post-next-prev .tdb_single_next_prev "
        ".fusion-single-navigation .avia-post-nav .et_pb_post_nav .et_pb_posts_nav .elementor-post-navigation "
        ".elementor-widget-post-navigation .elementor-pagination .nav-post-single .mh-post-nav .mh-loop-pagination "
        ".post-nav-wrap-oceanwp .prevnextpost .better-pagination .g1-nav-single .wpex-post-pagination "
        ".crumina-pagination .infinite-scroll-request .infinite-scroll-last #infinite-handle .jetpack-infinite-scroll "
        ".previous-next-post-wrap .nextpage-link .pp-next-post .nextprev-postlink .series-nav-widget",
    ),
    row(
        "navigation.page_builders",
        "menus and site parts of page builders",
        '<div class="elementor-widget-nav-menu">',
        ".elementor-nav-menu elementor-nav-menu--* .elementor-widget-nav-menu .elementor-location-header "
        ".elementor-location-footer .elementor-widget-sidebar .elementor-menu-toggle .et_pb_menu et_pb_menu_* "
        ".et_pb_fullwidth_menu .et_pb_widget_area .et-l--header .et-l--footer #et-top-navigation #top-menu "
        ".et_mobile_nav_menu .et_pb_sidebar_0 .fl-page-nav-wrap .fl-page-header-wrap .fl-page-bar .fl-module-menu "
        ".fl-builder-content-footer .fusion-main-menu .fusion-mobile-nav-holder .fusion-footer-widget-area "
        ".fusion-footer .fusion-header-wrapper .fusion-sliding-bar .fusion-page-title-secondary .brxe-nav-menu "
        ".bricks-nav-menu .vc_grid-pagination .w-nav .w-nav-menu .w-nav-overlay .w-pagination-wrapper .tdb_header_menu "
        ".td-header-menu-wrap .td-header-template-wrap .td-footer-wrapper .td-footer-template-wrap "
        ".td-sub-footer-container .td-search-background .td-menu-background .td-mobile-nav #td-mobile-nav "
        ".td-main-menu-logo .jeg_navbar jeg_navbar_* .jeg_header .jeg_footer .jeg_mobile_wrapper .jeg_sidebar "
        "#offcanvas .penci-sidebar-content .penci-header-wrap",
    ),
    row(
        "navigation.blogger",
        "Blogger's pager, gadgets of links, navigation bar and feed links",
        '<div class="blog-pager">',
        ".blog-pager .blog-pager-newer-link .blog-pager-older-link #blog-pager .blogarchive .popularposts .linklist "
        ".pagelist .bloglist .subscribe-section-container .feed-links .post-feeds .blog-feeds .navbar-iframe-container "
        "#navbar-iframe #navbar-iframe-container #b-navbar #attribution1 #blogarchive1 #popularposts1 #label1 "
        "#linklist1 #pagelist1 #followers1 #blogsearch1 #navbar1 #header1_headerimg .status-msg-wrap .followers-grid "
        ".reaction-iframe .blog-admin .mobile-link-button .widget-item-control .item-control",
    ),
    row(
        "navigation.type_pad",
        "TypePad's and Movable Type's pager and side modules",
        '<p class="content-nav">',
        ".content-nav .module-archives .module-categories .module-recent-posts .module-recent-comments .module-search "
        ".module-typelist .module-powered .module-syndicate .module-calendar .module-tagcloud .module-elsewhere-rotate "
        ".module-custom-html .widget-archives .widget-category-monthly .widget-recent-entries .widget-recent-comments "
        ".widget-syndication .widget-powered .trackbacks-info .post-content-nav",
    ),
    row(
        "navigation.drupal",
        "Drupal's menus, tabs, book pager and side regions",
        '<nav class="book-navigation">',
        ".book-navigation .book-pager .book-traversal .block-menu .block-system-menu-block .menu--main .menu--footer "
        ".menu--account .region-sidebar-first .region-sidebar-second .region-footer .region-navigation "
        ".region-primary-menu .region-secondary-menu .region-header-top .block-local-tasks-block .block-language "
        ".block-superfish .sf-menu .pager__items .pager-current .block-system-powered-by-block .block-user-login "
        ".field--name-feeds-item .node__links .view-blog-archive .block-views-blockarchive",
    ),
    row(
        "navigation.squarespace",
        "Squarespace's pager, header, menu and announcement bar",
        '<section class="item-pagination">',
        ".item-pagination .item-pagination-link .blogitem-pagination .header-announcement-bar-wrapper "
        ".sqs-announcement-bar .sqs-announcement-bar-content .header-display-mobile .mobile-bar .header-skip-link "
        ".footer-sections #footer-sections .index-navigation .squarespace-announcement-bar #siteleadingnav",
    ),
    row(
        "navigation.wix",
        "Wix's site header and footer",
        '<header id="SITE_HEADER">',
        "#site_header #site_footer #site_header-placeholder .wixui-header .wixui-footer #skip_to_content_btn",
    ),
    row(
        "navigation.ghost",
        "the navigation of Ghost's own themes",
        '<header class="gh-head">',
        ".gh-head .gh-foot .gh-navigation .gh-navigation-menu .gh-footer .gh-footer-bar .gh-outer.gh-navigation "
        ".gh-article-nav .site-nav-main .site-nav-content .gh-burger .gh-mobile-menu .floating-header "
        ".floating-header-share",
    ),
    row(
        "navigation.hubspot",
        "HubSpot's menus, search and pagers",
        '<div class="hs-menu-wrapper">',
        "hs-menu-* .hs_cos_wrapper_type_menu .hs_cos_wrapper_type_simple_menu .hs_cos_wrapper_type_post_filter "
        ".hs_cos_wrapper_type_language_switcher .hs_cos_wrapper_type_follow_me .fm_button .blog-pagination "
        ".blog-post__pagination .hs-skip-lang-url-rewrite .hs-search-field",
    ),
    row(
        "navigation.material",
        "Material for MkDocs",
        '<nav class="md-nav">',
        ".md-nav .md-header .md-footer .md-sidebar .md-tabs .md-skip .md-top .md-dialog .md-feedback .md-announce "
        ".md-overlay .md-source-file .md-post__back .md-pagination .md-consent .md-select .md-toggle",
    ),
    row(
        "navigation.docusaurus",
        "Docusaurus's side bars, pagers and edit links",
        '<nav class="pagination-nav">',
        ".pagination-nav pagination-nav__* theme-doc-sidebar-* .theme-doc-toc-desktop .theme-doc-toc-mobile "
        ".theme-doc-version-banner .theme-doc-version-badge .theme-edit-this-page .theme-doc-footer-edit-meta-row "
        ".theme-layout-navbar .theme-layout-footer .theme-back-to-top-button .theme-announcement-bar .navbar-sidebar "
        "navbar-sidebar__* .menu__list .menu__link .navbar__inner .footer__links",
    ),
    row(
        "navigation.sphinx",
        "Sphinx's side bars and pagers in its own and in well-known themes",
        '<div class="sphinxsidebar">',
        ".sphinxsidebar .sphinxsidebarwrapper .wy-nav-side .wy-nav-top .wy-side-scroll .wy-side-nav-search .wy-menu "
        ".rst-footer-buttons .rst-versions .rst-other-versions .wy-breadcrumbs-aside .toc-drawer .sidebar-drawer "
        ".sidebar-tree .bd-sidebar .bd-sidebar-primary .bd-sidebar-secondary .bd-header .bd-header-article .bd-footer "
        ".bd-toc .bd-links .prev-next-area .prev-next-footer .prev-next-bottom .sphinx-version-warning "
        ".skip-content-link .bottom-of-page .related-pages",
    ),
    row(
        "navigation.vite_press",
        "VitePress's and VuePress's navigation, side bars and pagers",
        '<header class="VPNav">',
        ".vpnav .vpnavbar .vpnavscreen .vplocalnav .vpsidebar .vpsidebaritem .vpdocaside .vpdocasideoutline "
        ".vpdocfooter .vpfooter .vpskiplink .vp-navbar .vp-sidebar .vp-page-nav .vp-page-meta .vp-footer-wrapper "
        ".theme-hope-page-nav .sidebar-links .page-nav .page-edit",
    ),
    row(
        "navigation.documentation",
        "other documentation generators: GitBook, mdBook, just-the-docs, Starlight, MediaWiki, Read the Docs",
        '<div class="book-summary">',
        ".book-summary .book-header .navigation-prev .navigation-next .nav-chapters .mobile-nav-chapters "
        ".sidebar-scrollbox #mdbook-help-container #menu-bar-hover-placeholder .sl-sidebar .sl-nav-wrapper "
        "starlight-menu-button* .pagination-links .right-sidebar-panel .mw-jump-link .mw-jump #mw-navigation #mw-panel "
        "#mw-head .vector-header .vector-toc .vector-page-toolbar .vector-column-end .vector-main-menu-container "
        "#catlinks .catlinks #p-lang-btn .printfooter .mw-authority-control .navbox .rtd-footer-container "
        ".readthedocs-flyout .book-menu .book-toc .doc-search",
    ),
    row(
        "navigation.static_themes",
        "pagers, mastheads and side bars of themes for Jekyll, Hugo and Hexo: Minimal Mistakes, NexT, Butterfly, "
        "PaperMod, Chirpy, Minima, Beautiful Jekyll, Stack, LoveIt, Icarus",
        '<div class="greedy-nav">',
        ".greedy-nav .masthead__inner-wrap .masthead__menu .page__footer .page__footer-follow .page__footer-copyright "
        ".pagination--pager .initial-content-search .search-content__inner-wrap .author__urls-wrapper .post-nav-item "
        ".post-nav-next .post-nav-prev .post-nav .site-nav-toggle .site-overview-wrap .sidebar-nav-toc "
        ".sidebar-nav-overview .paginav .pagination-post #aside-content #rightside #rightside-config-show "
        "#rightside-config-hide #sidebar-menus .sidebar-site .access-lastmod #access-lastmod #trending-tags "
        "#topbar-wrapper #search-result-wrapper #panel-wrapper .article-nav .post-prevnext .post-pagination "
        ".prev-next-post .console-card-group",
    ),
    row(
        "navigation.tistory",
        "Tistory's and Naver's menus and pagers",
        '<div class="area_paging">',
        ".area_paging .wrap_paging .area_sidebar .tt_box_namecard",
    ),
    row(
        "navigation.application",
        "route announcers and skip links that JavaScript frameworks put on every page",
        '<div id="gatsby-announcer">',
        "#gatsby-announcer #__next-route-announcer__ #nuxt-route-announcer .nuxt-route-announcer .skip-to-content "
        ".skip-to-main-content .skip-to-main .skiptocontent .skip-nav .skipnav .skip-navigation #skip-link #skiplink "
        ".skiplink .skip-links .skiplinks #skip-to-content #skiptocontent #skip-nav .skip-to-content-link "
        ".skip-link-focus",
    ),
    row(
        "navigation.translate",
        "language switchers and machine-translation bars",
        '<div class="gtranslate_wrapper">',
        ".gtranslate_wrapper .gtranslate .skiptranslate .goog-te-gadget .goog-te-banner-frame "
        "#google_translate_element .weglot-container .wg-drop .trp-language-switcher .trp-floater-ls-names "
        "#trp-floater-ls wpml-ls-* .wpml_language_switcher .pll-parent-menu-item .qtranxs_language_chooser "
        ".wp-block-polylang-language-switcher .language-switcher-language-url .prisna-gwt-align-left "
        ".glt-footer-slider #glt-translate-trigger",
    ),
    row(
        "navigation.element",
        "HTML's elements for navigation, search and windows",
        "<nav>",
        "nav search dialog",
        shapes=(
            "links",
            "small",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.role",
        "ARIA's roles for what lies around a text or over it",
        '<div role="navigation">',
        "@navigation @search @dialog @alertdialog @menu @menubar @toolbar @contentinfo",
    ),
    row(
        "navigation.soft_role",
        "ARIA's roles that also hold a title or a remark",
        '<div role="complementary">',
        "@complementary @banner @alert @status",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.aside_element",
        "an aside of links or with a form; one of words may be a remark of the author's",
        "<aside>",
        "aside",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.footer_element",
        "a footer of links, or with a form; one of words may be an author's",
        "<footer>",
        "footer",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.word",
        "themes name their menus and pagers so",
        '<div class="site-nav">',
        "~nav ~navi ~navbar ~navigation ~navigator ~navigations ~menu ~menus ~submenu ~mainmenu ~pagination ~paginator "
        "~pager ~paging ~pages-nav ~prev-next ~prevnext ~next-prev ~nextprev ~next-previous ~prev-post ~next-post "
        "~previous-post ~postnav ~post-nav ~adjacent ~topbar ~top-bar ~toolbar ~bottombar ~bottom-bar ~subnav ~sidenav "
        "~side-nav ~topnav ~megamenu ~mega-menu ~hamburger ~burger ~sitemap ~language-switcher ~lang-switcher "
        "~langswitch ~languages ~site-links ~quicklinks ~quick-links ~menubar ~navlinks ~nav-links ~pagenavi ~page-nav "
        "~page-navigation ~menue ~navegacion ~navegacao ~navigazione ~navigatie ~offcanvas-menu ~off-canvas-menu "
        "~offcanvas-nav ~mobile-menu ~mobilemenu ~mobile-nav",
        shapes=(
            "links",
            "empty",
            "form",
        ),
    ),
    row(
        "navigation.header_word",
        "the head of a site above the post: its name, its menu, its search",
        '<div class="site-header">',
        ".site-header .siteheader .masthead #masthead .header-top .top-header .main-header .page-head #header "
        ".global-header .globalheader .header-main .header-wrapper .site-head .site-branding .site-title "
        ".site-description .site-tagline .site-logo .logo .brand .navbar-brand ~site-header ~masthead ~global-header "
        "~main-header",
        shapes=(
            "links",
            "empty",
            "form",
            "short",
        ),
    ),
    row(
        "navigation.footer_word",
        "the foot of a site or a post: links, a line of copyright",
        '<div class="site-footer">',
        "~footer ~site-footer ~sitefooter ~pagefooter ~page-footer ~colophon ~footers ~footer-widgets ~global-footer "
        "~copyright ~copyrights ~credits-line ~impressum ~fusszeile ~pied-de-page ~rodape",
        shapes=(
            "links",
            "empty",
            "form",
            "short",
        ),
    ),
    row(
        "navigation.sidebar",
        "columns beside the post; the same words name wrappers of the whole page, so only whole tokens count",
        '<div class="sidebar">',
        ".sidebar #sidebar .side-bar #side-bar .sidebar-wrapper .sidebar-container .sidebar-inner .sidebar-content "
        ".sidebar-right .sidebar-left .sidebar-primary .sidebar-secondary .primary-sidebar .secondary-sidebar "
        ".main-sidebar #main-sidebar .right-sidebar #right-sidebar #left-sidebar .sidebar-widget .sidebar-widgets "
        ".sidebar-widget-area .widget-area .widget-column .widgets .widgets-area .widget_area #secondary #tertiary "
        "#sidebar-primary #sidebar1 #sidebar2 #sidebar-right #sidebar-left .rightcol .right-col .right-column "
        ".rightcolumn .right-rail .rightrail #rightcol #right-col #right-column #rightcolumn .side-rail .sidecol "
        ".side-column .sidecolumn .seitenleiste .barra-lateral .aside .aside-column .l-sidebar .c-sidebar "
        ".page-sidebar .blog-sidebar .post-sidebar .single-sidebar .article-sidebar .site-sidebar",
        shapes=(
            "links",
            "form",
            "small",
            "empty",
        ),
    ),
    row(
        "navigation.aside_sidebar",
        "an aside named as a side column",
        '<aside class="sidebar">',
        "aside ~sidebar ~widget-area ~rail ~sidebar-widget ~side-bar ~seitenleiste ~marginalspalte",
        shapes=("any",),
    ),
    row(
        "navigation.widget",
        "a box of a side column",
        '<div class="widget">',
        ".widget .widget-container .widget-wrap .widget-content .widget-box .module-list .sidebar-box .sidebar-module "
        ".sidebar-section .portlet .block-list",
        shapes=(
            "links",
            "form",
            "empty",
        ),
    ),
    row(
        "navigation.no_content",
        "boxes that publishers mark as not content, for search engines, printers and readers",
        '<div class="robots-nocontent">',
        ".robots-nocontent .robots-noindex .noprint .no-print .not-print .d-print-none .print-hidden .hide-for-print "
        ".hidden-print .print-no .non-printable .noindex .nocontent .no-content .instapaper_ignore .entry-unrelated "
        ".speakable-ignore .data-nosnippet .reader-hide .readability-ignore .skip-reader",
        shapes=(
            "links",
            "form",
            "short",
            "small",
            "empty",
        ),
    ),
    row(
        "navigation.weebly",
        "Weebly's side column of a blog, its pager and its feed link",
        '<p class="blog-archive-list">',
        ".blog-archive-list .blog-category-list .blog-feed-link .blog-sidebar-separator .blog-page-nav-previous "
        ".blog-page-nav-next .wsite-menu-default .wsite-nav .wsite-footer #wsite-blog-sidebar-td "
        "#weebly-footer-signup-container .weebly-footer",
    ),
)
