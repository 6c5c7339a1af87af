"""Advertisements."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

ADS: tuple[Rule, ...] = (
    row(
        "ads.google",
        "Google's ad slots: AdSense, Ad Manager, automatic ones",
        '<ins class="adsbygoogle">',
        ".adsbygoogle div-gpt-ad* google_ads_* .google-auto-placed gpt-ad* aswift_* .googleads .google-ads .google-ad "
        ".google_ad .adsense .google-adsense adsense-* .adsbygoogle-noablate #adsense1 #google_ads .gpt-slot .gptslot "
        "googleadsense* .ap_container .g-ad .goog-ad .amp-ad",
    ),
    row(
        "ads.raptive",
        "Raptive, once AdThrive",
        '<div class="adthrive-ad adthrive-content">',
        ".adthrive-ad .adthrive-content-ad .adthrive-recipe .adthrive-player-container .adthrive-footer-message "
        "raptive-ad*",
    ),
    row(
        "ads.mediavine",
        "Mediavine's slots; its recipe cards are not named here",
        '<div class="mv-ad-box">',
        "mv-ad-* .mv_slot_target .mv-outstream-container",
    ),
    row(
        "ads.ezoic",
        "Ezoic's slots",
        '<span class="ezoic-ad">',
        "ezoic-ad* ezoic-pub-ad-* .ezoic-floating-bottom .ezoic-autoinsert-ad .ez-video-wrap .ez-sidebar-wall",
    ),
    row(
        "ads.networks",
        "slots of other networks: Carbon, EthicalAds, BuySellAds, Media.net, Criteo, Teads, Adfox, Yandex, Freestar, "
        "AdPushup, Playwire, Venatus, Amazon, Infolinks, Revcontent, MGID",
        '<div id="carbonads">',
        "#carbonads .carbonads #_carbonads_js .carbon-wrap .ethical-ads .ethical-rtd .ethical-sidebar .ethical-footer "
        ".ea-placement .bsa_it .bsa-cpc bsa-zone_* .buysellads bsap_* .bsarocks bsaproplugin* freestar-* yandex_rtb* "
        ".yandex-rtb .yandex-adaptive adfox_* teads-* criteo-* .crt-placeholder _ap_apex* .adpushup .vm-placement "
        "amzn_assoc_* amzn-native-* .infolinks .infolinks_main rc-widget* revcontent* .rcjsload .mgbox .mgheader "
        ".mgline .mgid-widget mgid_* .ntv-ad .ntv-ad-container .adblade-dyna .adblade .content-ad-widget .contentad "
        "htlad-* .htlad .htl-ad .proper-ad-unit .coinzilla",
    ),
    row(
        "ads.wordpress_plugins",
        "slots of WordPress ad plugins: Advanced Ads, WP QUADS, AdSanity, AdRotate, Ad Inserter's frames",
        '<div class="quads-location">',
        "advads_* .quads-location quads-ad* .wp_quads_dfp .adsanity adsanity-* .adrotate_widgets .adrotate_widget "
        ".ai_widget .ai-adb-show .wp-insert-ads .wp_bannerize wpproaddlink* wppas* .wpproads .wp125ad "
        ".wp125_write_ads_widget .oiopub .oio-body .widget_adsense .ad-injection .adsforwp adsforwp-* .wordads-ad "
        ".wpcnt .wpa-about wpadvert* .wp-block-jetpack-wordads inline-ad-slot-* .inline-ad-slot atatags-* "
        ".widget_advads_ad_widget",
    ),
    row(
        "ads.wordpress_themes",
        "slots of WordPress themes: Newspaper, JNews, Soledad, Bimber, MVP, Jannah",
        '<div class="td-a-rec">',
        ".td-a-rec td-a-rec-* .td-adspot-title .td-header-rec-wrap .td_block_ad_box td-spot-id-* .jnews_ads_wrapper "
        "jnews_inline_ads* .jeg_ad jnews_content_inline_ads* .jnews_article_top_ads .jnews_content_top_ads "
        ".jnews_content_bottom_ads .penci_ads .penci-google-adsense .g1-advertisement .g1-ad-slot .adace-slot "
        "adace-slot-* .adace_ads_widget .mvp-ad-label .mvp-post-ad-wrap .e3lan .e3lan-post .stream-item-above-post "
        ".stream-item-below-post .stream-item-inline-post .stream-item-in-post .bs-ad better-ads-* .bsac bsac-* "
        ".mh-ad-spot",
    ),
    row(
        "ads.hubspot",
        "HubSpot's calls to action: a picture or button that sells",
        '<span class="hs-cta-wrapper">',
        ".hs-cta-wrapper .hs-cta-node hs-cta-node-* .hs-cta-embed hs-cta-embed-* .hs_cos_wrapper_type_cta .hs-cta-img "
        ".hs-inline-web-interactive-wrapper .hs-web-interactive-inline",
    ),
    row(
        "ads.publishers",
        "slots under the names that publishers' systems give them",
        '<div class="dfp-ad-slot">',
        "dfp-ad* .dfp-slot .dfp-tag-wrapper .dfp_ad dfp_ad_* .block-dfp .gpt-container .c-dynamic-ad .o-ads "
        ".o-ads--center .b-ads .arcad arcad-* .js-ad-slot .js-dfp .js-dfp-ad .js-gpt-ad .ad-slot__wrapper dianomi* "
        ".iqdcontainer iqd_* iqad*",
    ),
    row(
        "ads.word",
        "publishers name their slots so; a slot holds a script, or an offer in a few words",
        '<div class="ad-slot">',
        "~ad ~ads ~advert ~adverts ~advertisement ~advertisements ~advertising ~advertise ~advertorial-box ~adslot "
        "~ad-slot ~adunit ~adbox ~adblock ~adbanner ~adcontainer ~adwrapper ~adwrap ~adarea ~adspot ~adzone "
        "~adplacement ~adplaceholder ~adsbox ~adholder ~adspace ~adbreak ~dfp ~adsense ~outstream ~mpu ~leaderboard "
        "~billboard ~skyscraper ~superbanner ~werbung ~anzeige ~anzeigen ~publicidad ~publicite ~publicidade "
        "~pubblicita ~reklama ~reklame ~reklam ~reklaam ~mainos ~annons ~annonse ~annonce ~annoncer ~advertentie "
        "~advertenties ~iklan ~inzerce ~inzercia ~hirdetes ~oglas ~oglasi ~publi ~sponsored ~sponsor ~sponsors "
        "~sponsorship ~promoted",
        shapes=(
            "small",
            "empty",
            "links",
        ),
    ),
    row(
        "ads.promotion_word",
        "offers and pleas of the site's own; the words also name what is not chrome, so it takes few words or links",
        '<div class="promo-box">',
        "~promo ~promos ~promotion ~promobox ~promo-box ~banner ~banners ~cta ~ctas ~cta-box ~call-to-action "
        "~calltoaction ~donate ~donation ~donations ~support-us ~become-a-member ~membership ~patreon ~affiliate "
        "~product-box ~productbox ~buybox ~buy-box ~buy-button ~shop-now ~price-box ~upsell ~download-app "
        "~app-download ~appdownload ~app-promo ~discount ~coupon",
        shapes=(
            "links",
            "empty",
            "short",
        ),
    ),
)
