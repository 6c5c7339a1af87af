"""Menus, pagers and site parts of other platforms, themes and frameworks."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

OF_PLATFORMS: tuple[Rule, ...] = (
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
        "navigation.weebly",
        "Weebly's side column of a blog, its pager and its feed link",
        '<p class="blog-archive-list">',
        ".blog-archive-list .blog-category-list .blog-feed-link .blog-sidebar-separator .blog-page-nav-previous "
        ".blog-page-nav-next .wsite-menu-default .wsite-nav .wsite-footer #wsite-blog-sidebar-td "
        "#weebly-footer-signup-container .weebly-footer",
    ),
    row(
        "navigation.live_journal",
        "LiveJournal's and Dreamwidth's picture of the writer, mood and music, and links under an entry",
        '<div class="entry-userpic">',
        ".entry-userpic .lj-currents .lj-current-mood .lj-current-music .lj-current-location .entry-linkbar "
        ".entry-management-links .entry-interaction-links .comment-links",
    ),
    row(
        "navigation.of_old_systems",
        "icons of categories, ways back, and doors to printing and mail of Serendipity, TYPO3 and Joomla",
        '<span class="serendipity_entryIcon">',
        ".serendipity_entryicon .news-backlink-wrap .buttonheading .article_separator .pagenav_prev .pagenav_next",
    ),
    row(
        "navigation.tistory",
        "Tistory's and Naver's menus and pagers",
        '<div class="area_paging">',
        ".area_paging .wrap_paging .area_sidebar .tt_box_namecard",
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
)
