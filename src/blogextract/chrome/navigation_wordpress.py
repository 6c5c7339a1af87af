"""Menus, pagers, widgets and site parts of WordPress, its plugins and its page builders."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

OF_WORDPRESS: tuple[Rule, ...] = (
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
)
