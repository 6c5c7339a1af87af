"""Rows of buttons that share the post or follow its author."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

SHARE: tuple[Rule, ...] = (
    row(
        "share.jetpack",
        "Jetpack's sharing and like buttons, added under every post",
        '<div class="sharedaddy sd-sharing-enabled">',
        ".sharedaddy .sd-sharing-enabled .sd-block .sd-sharing .sd-like .jetpack-likes-widget-wrapper "
        ".post-likes-widget-placeholder .wp-block-jetpack-sharing-buttons .wp-block-jetpack-like #jp-post-flair",
    ),
    row(
        "share.addtoany",
        "AddToAny's buttons, as a plugin and as pasted code",
        '<div class="addtoany_share_save_container addtoany_content">',
        "addtoany_* a2a_* .block-addtoany-block",
    ),
    row(
        "share.sharethis",
        "ShareThis buttons, inline, sticky and the older spans, one a network",
        '<div class="sharethis-inline-share-buttons">',
        "sharethis-* st_facebook_* st_twitter_* st_linkedin_* st_email_* st_plusone_* st_pinterest_* st_sharethis_* "
        "st_fblike_* st_reddit_* st_stumbleupon_* st_googleplus_* st_whatsapp_* st_tumblr_*",
    ),
    row(
        "share.addthis",
        "AddThis toolboxes and the markers that its script fills",
        '<div class="addthis_toolbox addthis_default_style">',
        "addthis_* addthis-smartlayers* .at-share-tbx-element .at-share-btn-elements .at-share-dock .at4-share "
        ".at-below-post .at-above-post .at-below-post-page .at-above-post-page .at-style-responsive",
    ),
    row(
        "share.social_warfare",
        "Social Warfare's panels, at their place and floating",
        '<div class="swp_social_panel swp_horizontal_panel">',
        "swp_social_panel* .swp-content-locator .swp-hidden-panel-wrap .nc_socialpanel .nc_socialpanelside",
    ),
    row(
        "share.shareaholic",
        "Shareaholic's canvas, which its script fills",
        '<div class="shareaholic-canvas">',
        "shareaholic-*",
    ),
    row(
        "share.monarch",
        "Monarch's share rows, side bars and pop-ups",
        '<div class="et_social_inline et_social_inline_bottom">',
        ".et_social_inline .et_social_inline_top .et_social_inline_bottom .et_social_networks "
        ".et_social_icons_container .et_social_sidebar_networks .et_social_sidebar_networks_mobile .et_social_flyin "
        ".et_social_popup",
    ),
    row(
        "share.heateor",
        "Sassy Social Share and Super Socializer by Heateor",
        '<div class="heateor_sss_sharing_container">',
        "heateor_* heateorsss* the_champ_*",
    ),
    row(
        "share.shariff",
        "Shariff, the share row without trackers that German sites use",
        '<div class="shariff">',
        ".shariff .shariff-buttons .shariffheadline .shariff-main .shariff-button",
    ),
    row(
        "share.rrssb",
        "Ridiculously Responsive Social Sharing Buttons",
        '<ul class="rrssb-buttons">',
        ".rrssb rrssb-*",
    ),
    row(
        "share.simple_social_buttons",
        "Simple Social Buttons",
        '<div class="simplesocialbuttons">',
        "simplesocial* .ssb-share-title",
    ),
    row(
        "share.simple_share_adder",
        "Simple Share Buttons Adder and its Plus edition",
        '<div class="ssba ssba-wrap">',
        ".ssba ssba-* ssbp-*",
    ),
    row(
        "share.hubbub",
        "Hubbub, once Social Pug and Grow; its marks on pictures and quotes are not named here",
        '<div id="dpsp-content-top" class="dpsp-content-wrapper">',
        ".dpsp-content-wrapper .dpsp-networks-btns-wrapper .dpsp-share-text .dpsp-post-sticky-bar-markup "
        "#dpsp-content-top #dpsp-content-bottom #dpsp-floating-sidebar #dpsp-sticky-bar-wrapper",
    ),
    row(
        "share.easy_social_share",
        "Easy Social Share Buttons",
        '<div class="essb_links essb_displayed_bottom">',
        ".essb_links .essb_links_list .essb-followers essb_displayed_* .essb-fc-grid .essb_break_scroll",
    ),
    row(
        "share.mashshare",
        "MashShare's counters and buttons",
        '<aside class="mashsb-container">',
        "mashsb-*",
    ),
    row(
        "share.scriptless",
        "Scriptless Social Sharing",
        '<div class="scriptlesssocialsharing">',
        "scriptlesssocialsharing*",
    ),
    row(
        "share.social_snap",
        "Social Snap's inline and floating buttons",
        '<div class="ss-inline-share-wrapper">',
        ".ss-inline-share-wrapper .ss-social-icons-container .ss-floating-bar #ss-floating-bar",
    ),
    row(
        "share.novashare",
        "Novashare's buttons",
        '<div class="ns-buttons ns-inline">',
        ".ns-buttons .ns-buttons-wrapper",
    ),
    row(
        "share.kiwi",
        "Kiwi Social Share's bars",
        '<ul class="kiwi-article-bar">',
        ".kiwi-article-bar .kiwi-floating-bar",
    ),
    row(
        "share.wp_socializer",
        "WP Socializer's icons",
        '<div class="wp-socializer wpsr-share-icons">',
        ".wp-socializer .wpsr-share-icons .wpsr-sharebar",
    ),
    row(
        "share.ultimate_social",
        "Ultimate Social Media Icons, before and after posts",
        '<div class="sfsiaftrpstwpr">',
        "sfsi_* sfsiplus* sfsiaftrpst* sfsibeforpst* sfsibeforepst*",
    ),
    row(
        "share.juiz",
        "Juiz Social Post Sharer",
        '<div class="juiz_sps_links">',
        "juiz_sps_* juiz-sps*",
    ),
    row(
        "share.wpusb",
        "WordPress share buttons by WPUSB",
        '<div class="wpusb">',
        ".wpusb wpusb-*",
    ),
    row(
        "share.older_plugins",
        "bookmark rows of the years before 2014: Sociable, SexyBookmarks, Digg Digg, FeedFlare, Nextend",
        '<div class="sociable">',
        ".sociable .sociable_tagline .sexy-bookmarks .shr-bookmarks .shr-publisher .dd_post_share .dd_outer "
        ".dd_buttons #dd_ajax_float .feedflare .getsocial sumome-* .tweetmeme_button .topsy_widget_data .topsy-big "
        ".socialize-in-content .linksalpha_widget",
    ),
    row(
        "share.network_buttons",
        "the networks' own buttons, which show nothing without their script",
        '<a class="twitter-share-button">',
        ".twitter-share-button .twitter-follow-button .twitter-hashtag-button .twitter-mention-button .fb-like "
        ".fb-like-box .fb-share-button .fb-send .fb-follow .fb-recommend .fb_like .g-plusone .g-plus .g-follow "
        ".tumblr-share-button .line-it-button .hatena-bookmark-button .mixi-check-button .pocket-btn "
        ".evernote-site-memory #fb-root .pin-it-button .in-widget .bmc-btn .bmc-button .kofi-button",
    ),
    row(
        "share.russian",
        "share blocks of Russian-language sites: Yandex, Pluso, Uptolike, VK",
        '<div class="ya-share2">',
        "ya-share2* yashare-* .yashare .pluso .uptolike-buttons .uptl_container .share42init .goodshare .social-likes "
        "social-likes__* vk_like* vk_share*",
    ),
    row(
        "share.chinese",
        "share blocks of Chinese sites: Baidu, JiaThis, share.js",
        '<div class="bdsharebuttonbox">',
        "bdshare* jiathis_* #ckepop .sharejs .share-component",
    ),
    row(
        "share.japanese",
        "share rows of Japanese plugins and themes: WP Social Bookmarking Light, Cocoon, SWELL, SANGO",
        '<div class="wp_social_bookmarking_light">',
        "wp_social_bookmarking_light* wsbl_* .sns-share-buttons .sns-share-message .sns-follow-buttons "
        ".sns-follow-message .c-sharebtns .sns-dif .ss-copyurl .veu_socialset",
    ),
    row(
        "share.korean",
        "Tistory's like and share row under a post",
        '<div class="container_postbtn">',
        ".container_postbtn #reaction-1 .postbtn_like .postbtn_ccl",
    ),
    row(
        "share.blogger",
        "the share buttons of Blogger's own gadgets",
        '<div class="post-share-buttons">',
        ".post-share-buttons .post-share-buttons-bottom .share-buttons-container .sharing-platform-button "
        ".blogger-comment-from-post .post-share-buttons-top",
    ),
    row(
        "share.hubspot",
        "HubSpot's social sharing module",
        '<div class="hs_cos_wrapper_type_social_sharing">',
        ".blog-post__social-sharing .hs_cos_wrapper_type_social_sharing .hs-blog-social-share "
        ".hs-blog-social-share-list",
    ),
    row(
        "share.drupal",
        "share modules of Drupal: Easy Social, Service Links, Better Social Sharing Buttons",
        '<div class="easy_social_box">',
        ".easy_social_box .easy_social-widget .service-links .service-links-stack .better-social-sharing-buttons "
        ".block-better-social-sharing-buttons-block .social-media-sharing .block-shariff-block "
        ".field--name-social-sharing",
    ),
    row(
        "share.squarespace",
        "Squarespace's share and account icons",
        '<div class="squarespace-social-buttons">',
        ".squarespace-social-buttons .sqs-block-sociallinks .sqs-block-socialaccountlinks-v2 "
        ".sqs-block-socialaccountlinks .sqs-svg-icon--list",
    ),
    row(
        "share.elementor",
        "Elementor's share and social icon widgets",
        '<div class="elementor-widget-share-buttons">',
        ".elementor-share-buttons .elementor-widget-share-buttons .elementor-share-btn .elementor-widget-social-icons "
        ".elementor-social-icons-wrapper .elementor-social-icon",
    ),
    row(
        "share.divi",
        "Divi's follow icons",
        '<ul class="et_pb_social_media_follow">',
        ".et_pb_social_media_follow .et-social-icons et_pb_social_media_follow_*",
    ),
    row(
        "share.gutenberg",
        "block plugins' share blocks: core social links, Outermost, Kadence, Spectra, GenerateBlocks",
        '<ul class="wp-block-social-links">',
        ".wp-block-social-links .wp-block-social-link .wp-block-outermost-social-sharing "
        ".wp-block-outermost-social-sharing-link .wp-block-uagb-social-share .wp-block-ub-social-share "
        ".wp-block-atomic-blocks-ab-sharing .ab-block-sharing .wp-block-genesis-blocks-gb-sharing .gb-block-sharing "
        ".wp-block-coblocks-social .wp-block-coblocks-social-profiles .wp-block-otter-blocks-sharing-icons",
    ),
    row(
        "share.newspaper_theme",
        "the share rows of tagDiv's Newspaper and Newsmag",
        '<div class="td-post-sharing-bottom">',
        "td-post-sharing* .td-social-sharing-buttons .td-social-handler .td-default-sharing .tdb_single_post_share "
        ".tdb-block-share",
    ),
    row(
        "share.wordpress_themes",
        "share rows under the own class names of much-used WordPress themes: Avada, Enfold, Astra, Blocksy, JNews, "
        "Soledad, Flatsome, Bridge, BeTheme, The7, MH, Bimber",
        '<div class="fusion-sharing-box">',
        ".fusion-sharing-box .fusion-social-networks .av-share-box .av-social-sharing-box .av-share-box-list "
        ".ast-post-social-sharing .ct-share-box jeg_share_* jeg_sharelist* .jeg_social_share .penci-post-share-box "
        ".penci-social-share-text .post-share-item .social_share_holder .social_share_list_holder "
        ".share-simple-wrapper .share_wrapper .single-share-box .mh-share-buttons .mvp-post-soc-wrap .mvp-soc-mob-wrap "
        "#mvp-post-soc-wrap .oss-social-share-links .nectar-social .better-studio-share .bs-social-share "
        ".single-post-share .snax-share .g1-socials-items .qodef-social-share .edgtf-social-share .mkdf-social-share "
        ".eltd-social-share .eltdf-social-share .qode-social-share .us_sharing .w-sharing .vc_social-placeholder "
        ".wpb_facebooklike .wpb_tweetmeme .fts-share-wrap .wp-block-newspack-sharing",
    ),
    row(
        "share.static_themes",
        "share rows of themes for Jekyll, Hugo and Hexo: Minimal Mistakes, LoveIt, Beautiful Jekyll, Butterfly",
        '<section class="page__share">',
        ".page__share .page__share-title .post-info-share #social-share-section .post_share .post-share-wechat "
        ".addthis-share-buttons .reward-button .post-reward #reward-container #reward .reward-container",
    ),
    row(
        "share.ghost",
        "the share dialog of Ghost's own themes",
        '<div class="gh-share">',
        ".gh-share .gh-share-modal",
    ),
    row(
        "share.substack",
        "Substack's row of likes, comments and shares, and its share buttons inside the text",
        '<div class="post-ufi">',
        "post-ufi* .captioned-button-wrap .post-footer-cta",
    ),
    row(
        "share.news_systems",
        "share bars under the own class names of publishers' systems and libraries",
        '<ul class="c-social-buttons">',
        ".c-social-buttons .c-social-buttons__item .sharetools-flyout .gig-share-bar-container .gig-share-button "
        ".gig-bar-container .pw-widget .bbc-share .o-share .o-share__action",
    ),
    row(
        "share.word",
        "themes name their share row so; it holds links or icons and hardly any words",
        '<ul class="social-share">',
        "~share ~shares ~sharing ~sharebar ~sharebox ~sharebuttons ~sharetools ~sharelinks ~sharer ~social ~socials "
        "~socialmedia ~sociallinks ~socialshare ~sns ~teilen ~partage ~partager ~compartir ~compartilhar ~compartilhe "
        "~partilhar ~condividi ~condivisione ~delen ~dela ~paylas ~bagikan ~podeli ~sdilet ~megosztas ~udostepnij "
        "~podziel",
        shapes=(
            "links",
            "empty",
            "short",
        ),
    ),
    row(
        "share.follow_word",
        "themes name the row of links to their accounts so",
        '<div class="follow-us">',
        "~follow ~follow-us ~followus ~follow-me ~follow-buttons ~folgen ~suivez-nous ~siguenos ~seguici ~volg-ons",
        shapes=(
            "links",
            "empty",
            "short",
        ),
    ),
)
