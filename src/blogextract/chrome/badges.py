"""Small facts and buttons beside a post: reading time, views, stars, likes, print, listen."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

BADGES: tuple[Rule, ...] = (
    row(
        "badges.reading_time",
        "reading-time badges of plugins: Reading Time WP, Yoast, Brainstorm, core",
        '<span class="rt-reading-time">',
        ".rt-reading-time .span-reading-time yoast-reading-time* .wp-block-yoast-seo-estimated-reading-time "
        ".bsf-rt-reading-time .bsf-rt-display-label .bsf-rt-display-time .bsf-rt-display-postfix "
        ".wp-block-post-time-to-read .wp-block-post-reading-time .wtr-time-wrapper .est-read-time .page__meta-readtime "
        ".reading-time-badge .ert-estimated-reading-time .cm-reading-time .jeg_reading_time",
    ),
    row(
        "badges.author_titles",
        "what Docusaurus and Infima set under the name of each author",
        '<small class="authorTitle_nd0D">',
        ".avatar__subtitle authortitle_*",
    ),
    row(
        "badges.view_counts",
        "view counters: Post Views Counter, WP-PostViews, Top 10, busuanzi, LeanCloud",
        '<div class="post-views">',
        ".post-views post-views-* .entry-views pvc_* .tptn_counter tptn_counter_* .wp-postviews busuanzi_* busuanzi-* "
        ".leancloud_visitors .leancloud-visitors .leancloud-visitors-count .twikoo_visitors #twikoo_visitors "
        ".waline-pageview-count .td-post-views .td-nr-views td-nr-views-* .jeg_views_count .penci-post-countview "
        ".artalk-pv-count .page-views-counter .views-counter .ajax_view .bawpvc-ajax-counter .epvc-post-count "
        ".mvc_counter",
    ),
    row(
        "badges.ratings",
        "rating stars and votes: kk Star Ratings, WP-PostRatings, YASR, Rate My Post, GD, Joomla, Fivestar of Drupal",
        '<div class="kk-star-ratings">',
        ".kk-star-ratings kksr-* .post-ratings .post-ratings-loading .wp-postratings yasr-* rmp-* gdrts-* .ratingblock "
        ".ratingwidget .rw-ui-container .rw-left .thumbs-rating-container .pd-rating pd_rating_holder_* "
        ".cbxscratingreview .basic-rating .multi-rating-result .shortcode_star_rating .fivestar-widget "
        ".field--type-fivestar .rate-widget .rate-full .pixelrating "
        ".fivestar-static-form-item .content_rating .content_vote",
    ),
    row(
        "badges.likes",
        "like and reaction buttons: WP ULike, LikeBtn, ZillaLikes, Squarespace, emoji reactions",
        '<div class="wpulike">',
        ".wpulike wpulike-* wp_ulike_* .likebtn_container .likebtn-wrapper .zilla-likes .zilla-like .sqs-simple-like "
        ".sqs-simple-like-button .wpac-like .vicomi-feelbacks #vicomi-feelbacks wpra-* .da-reactions-container "
        ".snax-vote .snax-reaction .g1-reactions .bimber-reactions .irecommendthis .dot-irecommendthis "
        ".i-recommend-this .wp-claps-applause .wp-applause-button applause-button* .tinylytics_kudos .lyket "
        ".emojics-root #emojics-root .getreaction pld-* .voteitup .ldc-ul_cont .thumbs_rating .wti-like-post "
        "wtilikepost* .penci-post-like .helpful-container .was-this-helpful .helpful-pro .docs-feedback "
        ".theme-doc-feedback",
    ),
    row(
        "badges.print",
        "print, PDF and e-mail buttons: PrintFriendly, DK PDF, WP-Print, WP-Email",
        '<div class="printfriendly">',
        ".printfriendly .pf-button .pf-button-content .pf-button-both printfriendly-* .dkpdf-button-container "
        ".dkpdf-button .wp-print .wp-email .emailpost pdfprnt-* .wpptopdf .wp2pdf .pdf24plugin-cp .bws_pdf .html2pdf "
        ".kindlewidget .sendtokindle .entity-print-links .print__wrapper print__wrapper-* .print_html .print_mail "
        ".print_pdf",
    ),
    row(
        "badges.listen",
        '"listen to this article" players: BeyondWords, Trinity Audio, Amazon Polly, ReadSpeaker, Speechify, Remixd, '
        "Noa, ElevenLabs",
        '<div class="beyondwords-player">',
        "beyondwords-* trinity-player* .trinity-tts-pb .trinityplayeriframewrapper trinityaudio* "
        "#amazon-polly-audio-table #amazon-polly-by-tab #amazon-polly-audio-tab #amazon-polly-play-tab .rsbtn rsbtn_* "
        "#readspeaker_button1 .readspeaker .readspeaker-button .rs_addtools .responsivevoice-button remixd-* "
        ".noa-web-audio-player #elevenlabs-audionative-widget .elevenlabs-audio-native .everlit-audio-player "
        "#everlit-audio-iframe .speechkit speechkit-* .ad-auris .audm-player .audm_player instaread-player* "
        ".playht-iframe-wrapper .listenlayer .audioburst .atlasvoice .tts__listent_content .tts__listen_content "
        "text_to_audio* .wpstts .natural-tts .sitespeaker .sitespeaker-widget .voiceintuitive .amai-player "
        ".wp-block-beyondwords-player .speechify-ignore",
    ),
    row(
        "badges.podcast_links",
        "the links under a podcast player: PowerPress, Seriously Simple Podcasting",
        '<p class="powerpress_links">',
        ".powerpress_links powerpress_links_* .powerpress_subscribe_links .powerpress_embed_box .podcast_meta "
        ".podcast_subscribe pp-sub-* .podlove-subscribe-button",
    ),
    row(
        "badges.follow",
        "follow buttons of feeds and readers: Feedly, Bloglovin, Follow.it, Steady, Patreon, Buy Me a Coffee, Ko-fi",
        '<a class="bloglovin-widget">',
        ".bloglovin-widget .blsdk-follow .specificfeeds_follow followit--* .feedly-follow .patreon-widget "
        ".patreon-campaign-banner patreon-campaign-banner-* .ptrn-button .bmc-btn-container .btn-container.kofi "
        ".kofi-container .coinbase-button .flattr flattr-* .flattrbutton .flattr_button .wp-block-jetpack-donations "
        ".wp-block-jetpack-recurring-payments .wp-block-jetpack-payments .tip-jar-wp tip-jar-wp-*",
    ),
    row(
        "badges.word",
        "themes name small facts and buttons beside a post so",
        '<span class="reading-time">',
        "~reading-time ~readingtime ~read-time ~readtime ~time-to-read ~timetoread ~minutes-read ~min-read ~minread "
        "~lesezeit ~lesedauer ~temps-lecture ~tiempo-lectura ~tempo-leitura ~leestijd ~word-count ~wordcount "
        "~view-count ~views-count ~viewcount ~viewcounter ~views ~post-views ~pageviews ~pageview ~page-views ~rating "
        "~ratings ~star-rating ~starrating ~likes ~like-button ~like-btn ~likebutton ~like-count ~likecount ~claps "
        "~clap ~kudos ~reactions ~upvote ~downvote ~votes ~voting ~vote-buttons ~thumbs-up ~helpful ~was-this-helpful "
        "~print-button ~print-link ~printer ~printfriendly ~drucken ~imprimir ~imprimer ~stampa ~pdf-button "
        "~download-pdf ~listen ~listen-button ~text-to-speech ~texttospeech ~tts ~audio-article ~article-audio "
        "~vorlesen ~text-resize ~bookmark ~bookmarks ~save-button ~save-article ~merken ~article-tools ~articletools "
        "~post-tools ~story-tools ~page-tools ~article-actions ~post-actions ~article-action ~action-bar ~actionbar "
        "~gift-article ~edit-link ~edit-post ~edit-page ~views-number ~post-stats ~article-stats ~hit-counter "
        "~print-icon ~font-resize ~font-resizer ~text-resizer",
        shapes=(
            "short",
            "empty",
            "links",
        ),
    ),
)
