"""Words that lie over the page: cookie banners, paywalls, pop-ups, warnings."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

NOTICES: tuple[Rule, ...] = (
    row(
        "notices.cookie_plugins",
        "cookie bars of WordPress plugins: CookieYes, Cookie Notice, Complianz, Moove, Borlabs, Real Cookie Banner, EU "
        "Cookie Law",
        '<div id="cookie-law-info-bar">',
        "#cookie-law-info-bar #cookie-law-info-again .cli-modal .cli-bar-container .cli-settings-overlay wt-cli-* "
        ".cky-consent-container .cky-consent-bar .cky-modal .cky-overlay .cky-btn-revisit-wrapper "
        ".cky-preference-center #cookie-notice .cookie-notice-container .cookie-revoke-container "
        "#cmplz-cookiebanner-container .cmplz-cookiebanner #cmplz-manage-consent .cmplz-soft-cookiewall moove_gdpr* "
        "moove-gdpr* borlabscookiebox* ._brlbs-box .rcb-banner #eu-cookie-law #catapult-cookie-bar "
        ".widget_eu_cookie_law_widget #eucookielaw .wpgdprc wpgdprc-* .gdpr-cookie-notice #gdpr-cookie-message "
        "#gdpr-cookie-consent-bar .gdprcookie #uk-cookie-consent .cookie-notice-js .ginger-banner #ginger-banner "
        ".pea_cook_wrapper #pea_cook_btn .wp-gdpr-cookie-notice .cookiebar-plugin #wpfront-notification-bar "
        ".wpconsent-banner .fusion-privacy-bar .avia-cookie-consent .avia-cookie-consent-wrap .elementor-cookie",
    ),
    row(
        "notices.consent_platforms",
        "consent platforms: OneTrust, Cookiebot, Usercentrics, Didomi, Quantcast, Sourcepoint, TrustArc, Iubenda, "
        "Osano, Termly, Klaro, Axeptio, tarteaucitron, CookieFirst, Civic, consentmanager, Google",
        '<div id="onetrust-consent-sdk">',
        "onetrust-* .ot-sdk-container .ot-sdk-show-settings .optanon-alert-box-wrapper .optanon-alert-box-bg "
        ".optanon-show-settings-popup-wrapper cybotcookiebot* cookiebotwidget* .cookieconsent-optout-marketing "
        ".cookieconsent-optout-statistics .cookieconsent-optout-preferences #usercentrics-root #usercentrics-cmp-ui "
        ".uc-banner-wrapper #uc-banner-modal didomi-* qc-cmp* sp_message_* truste_* truste-* iubenda-cs-* osano-cm-* "
        "#termly-code-snippet-support .t-consentprompt #axeptio_overlay tarteaucitronroot* tarteaucitronalert* "
        "#tarteaucitron cookiefirst* .klaro .cookie-modal #ccc-module #ccc-overlay #ccc-end .ccc-banner #cmpbox "
        "#cmpbox2 .cmpboxinner .cmpbox #sd-cmp .fc-consent-root .fc-ab-root #gdpr-consent-tool-wrapper _evidon* "
        "#coioverlay #cookie-information-template-wrapper cookiescript_* #hs-eu-cookie-confirmation .ch2-container "
        "#appconsent .gdpr-lmd-wall .cmp-container-consent #privacy-center-consent .evidon-banner .cc-window "
        ".cc-banner .cc-revoke .cc-grower .cc-floating .cc_banner .cc_banner-wrapper .cc_container #cc-main "
        "#shopify-pc__banner .shopify-pc__banner__dialog .js-consent-banner .eupopup .eupopup-container .cookiealert "
        ".cookieinfo .jquery-cookie-directive #cookiechoiceinfo .cookie-choices-info #cookie-consent-popup",
    ),
    row(
        "notices.drupal_cookie",
        "Drupal's EU Cookie Compliance banner",
        '<div class="eu-cookie-compliance-banner">',
        "eu-cookie-compliance-* #sliding-popup .sliding-popup-bottom .sliding-popup-top .cookiesjsr #cookiesjsr "
        ".cookiesjsr-layer",
    ),
    row(
        "notices.paywall_services",
        "the nags of paywall and membership services: Piano, Leaky Paywall, MemberPress, Paid Memberships Pro, Ghost, "
        "Steady, Zephr, Poool, Subscribe with Google",
        '<div class="tp-modal">',
        ".tp-modal .tp-backdrop .tp-iframe-wrapper .tp-container-inner .leaky_paywall_message_wrap "
        "#leaky_paywall_message .leaky-paywall-subscriptions-wrap .mepr-unauthorized-message "
        ".mepr-unauthorized-excerpt-more .mepr_error .mepr-login-link .pmpro_content_message "
        ".pmpro_card_content_message .wc-memberships-restriction-message .wc-memberships-content-restricted-message "
        ".gh-post-upgrade-cta gh-post-upgrade-cta-* .gh-paid-content-cta .gh-membership-upgrade .kg-paywall-cta "
        ".steady-paywall .steady-checkout .zephr-paywall .swg-dialog .swg-background .poool-widget .poool-paywall "
        "#poool-widget .memberful-restricted .rcp_restricted .rcp_upgrade_message .members-access-error "
        ".newspack-popup-container .newspack-popup .newspack-inline-popup .pelcro-paywall .evolok-paywall .ev-paywall "
        ".qiota .wallkit-paywall .paywall-cta .paywall-jump-text .offer-template .tds-locker .tdc-locker",
    ),
    row(
        "notices.popups",
        "pop-ups of WordPress plugins: Popup Maker, Popup Builder, Elementor, Brave, Layered",
        '<div class="pum pum-overlay">',
        ".pum .pum-overlay .pum-container .popmake .popmake-content sgpb-popup-dialog* .elementor-location-popup "
        ".elementor-popup-modal .ub-emb-container .layered-popups ulp-* .wppopups-whole .spu-box .spu-bg .spu-content "
        ".itro_popup .bravepop .brave_popup .wpp_popup .spu-popup .dialog-widget.dialog-lightbox-widget",
    ),
    row(
        "notices.push_and_chat",
        "web-push prompts and chat windows",
        '<div id="onesignal-slidedown-container">',
        "onesignal-* .pushcrew .pn-wrapper wonderpush-* .pushengage pushengage_* .push-notification-prompt "
        ".izooto-optin #intercom-container .intercom-lightweight-app .intercom-launcher #drift-widget "
        "#drift-frame-controller #hubspot-messages-iframe-container #hubspot-conversations-inline-parent .crisp-client "
        "#crisp-chatbox .tawk-min-container .zopim .olark #olark-wrapper .livechat_button #livechat-compact-container "
        ".tidio-chat #tidio-chat .fb-customerchat .fb_dialog .joinchat joinchat__* .nta_wa_button wa__* .qlwapp "
        ".wh-api .wh-widget-send-button .manychat .chatra #chatra .jivo-iframe-container .ht-ctc .ht_ctc_chat "
        ".wpfront-message",
    ),
    row(
        "notices.store",
        "notices of shop plugins",
        '<p class="woocommerce-store-notice">',
        ".woocommerce-store-notice .demo_store .woocommerce-notices-wrapper .woocommerce-message",
    ),
    row(
        "notices.browser",
        "warnings to readers of old browsers or without JavaScript",
        '<p class="browserupgrade">',
        ".browserupgrade .browser-upgrade .browsehappy .chromeframe .outdated-browser #outdated .browser-warning "
        ".unsupported-browser #unsupported-browser .old-browser-warning .ie-warning #ie6-warning .noscript-warning "
        "#noscript-warning .javascript-warning #javascript-warning .no-js-warning .lt-ie9-warning .upgrade-browser "
        "#browser-upgrade #browser-warning",
    ),
    row(
        "notices.app",
        "app banners and prompts",
        '<div class="smartbanner">',
        ".smartbanner .smartbanner-container .smart-banner #smartbanner .smart-app-banner .app-banner "
        ".app-download-banner .open-in-app .branch-banner #branch-banner-iframe .branch-banner-is-active "
        ".download-app-banner .android-smart-app-banner #app-install-banner #pwa-install #install-modal-wrapper",
    ),
    row(
        "notices.adblock",
        "requests to turn off an ad blocker",
        '<div class="adblock-notice">',
        ".adblock-notice .adblock-warning .adblock-message .adblock-detected .adblock_wrap #adblock-notice "
        ".adblocker-message chp_ads_blocker* .adb-overlay .adbenablemessage .ad-block-notification "
        ".adsbygoogle-blocked .daau .ai-adb-overlay .fuckadblock .jnews-antiadblock .antiadblock .ad-blocker-notice "
        ".bs-adblock .better-adblock .anti-adblock-overlay",
    ),
    row(
        "notices.cookie_word",
        "sites name their own cookie bar so",
        '<div class="cookie-banner">',
        "~cookie-banner ~cookiebanner ~cookies-banner ~cookie-bar ~cookiebar ~cookie-notice ~cookienotice "
        "~cookie-consent ~cookieconsent ~cookies-consent ~cookie-law ~cookielaw ~cookie-message ~cookiemessage "
        "~cookie-policy ~cookie-popup ~cookie-warning ~cookie-alert ~cookie-info ~cookie-hint ~cookie-overlay "
        "~cookie-modal ~cookie-settings ~cookie-disclaimer ~cookies-policy ~cookies-notice ~consent ~consent-banner "
        "~consent-overlay ~gdpr ~gdpr-banner ~ccpa ~dsgvo ~rgpd ~lgpd ~aviso-cookies ~cookie-wall ~cookiewall",
        shapes=("any",),
    ),
    row(
        "notices.window_word",
        "windows and bars over the page",
        '<div class="popup">',
        "~popup ~popups ~pop-up ~popover ~modal ~modals ~toast ~snackbar ~announcement ~announcements "
        "~announcement-bar ~announcebar ~notification ~notifications ~notification-bar ~notice-bar ~alert-bar "
        "~alertbar ~sticky-bar ~stickybar ~floating-bar ~hellobar ~ribbon ~interstitial ~age-gate ~agegate "
        "~geolocation ~outdated-browser ~browser-warning ~noscript ~no-script ~nojs ~js-disabled ~push-notification "
        "~install-app ~chat-widget ~chatbot ~livechat",
        shapes=(
            "form",
            "short",
            "empty",
            "links",
        ),
    ),
    row(
        "notices.paywall_word",
        "where a text stops; the word also marks the paragraphs behind it, so it takes a form or links",
        '<div class="paywall">',
        "div section aside ~paywall ~regwall ~registerwall ~registration-wall ~subscribe-wall ~subscription-wall "
        "~subscriber-wall ~metered ~meter-banner ~paygate ~premium-box ~unlock ~locked ~gate ~barrier ~piano "
        "~tp-container ~tinypass ~reserve-abonnes ~muro ~login-wall ~loginwall ~loginbox",
        shapes=(
            "form",
            "links",
        ),
    ),
    row(
        "notices.disclosure_word",
        "disclosures and disclaimers that stand above or below each post of a site",
        '<div class="affiliate-disclosure">',
        "~disclosure ~disclosures ~affiliate-disclosure ~affiliate-disclaimer ~affiliate-notice ~disclaimer "
        "~disclaimers ~ad-disclosure ~advertiser-disclosure ~editorial-note ~editorial-disclosure ~affiliatehinweis "
        "~transparenzhinweis ~license-note ~cc-license ~post-license ~article-copyright ~entry-copyright",
        shapes=("small",),
    ),
    row(
        "notices.embed_consent",
        "what stands in place of an embed until the reader consents: Avada, Complianz, Borlabs, Embed Privacy, "
        "Usercentrics",
        '<div class="fusion-privacy-placeholder-content">',
        ".fusion-privacy-placeholder-content .fusion-privacy-label .cmplz-blocked-content-notice "
        ".cmplz-blocked-content-notice-body ._brlbs-caption .embed-privacy-inner .embed-privacy-overlay "
        ".uc-embedding-wrapper .tac_activate .tac_float .cookieconsent-optout",
    ),
    row(
        "notices.age",
        "themes of Hexo, and Joe and Argon of China, tell readers that a post is old, by its date or by a script",
        '<blockquote class="post-expired-notify">',
        ".post-expired-notify .post-outdate-notice #post-outdate-notice #outdate-blockquote .outdate-blockquote "
        ".joe_detail__overdue .post-outdated-info",
    ),
    row(
        "notices.static_licence",
        "licence boxes that themes of Hexo, and Quarto, put under each post, and how to cite it: NexT, Butterfly, "
        "Fluid, Icarus",
        '<ul class="post-copyright">',
        ".post-copyright .post-copyright__author .post-copyright__type .post-copyright__notice .post-copyright-author "
        ".post-copyright-link .post-copyright-license .license-box .license-wrap .article-licensing "
        ".post-copyright-info .post-license-wrap #quarto-reuse .quarto-appendix-bibtex .quarto-appendix-citeas "
        ".quarto-appendix-secondary-label",
    ),
)
