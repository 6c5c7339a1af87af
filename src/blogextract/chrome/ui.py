"""Parts of the page's machinery: anchors, copy buttons, line numbers, words for screen readers, carousels, players."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

UI: tuple[Rule, ...] = (
    row(
        "ui.heading_anchors",
        "signs for linking to a heading, not the heading's words: Sphinx, AnchorJS, Docusaurus, Substack, Jupyter",
        '<a class="headerlink">',
        ".headerlink .anchorjs-link .hash-link header-anchor-widget* .header-anchor-parent .anchor-link .octicon-link "
        ".headline-hash .heading-hash .heading-anchor-icon .direct-link .mw-editsection mw-editsection-* .editsection "
        ".anchor-hash .header-hash .copy-header-link .heading-permalink-icon .section-permalink .viewcode-link "
        ".viewcode-back .copy-heading-link .hanchor",
    ),
    row(
        "ui.copy_buttons",
        "buttons that copy code",
        '<button class="copybtn">',
        ".copybtn .zeroclipboard-container .bd-clipboard .md-clipboard .hljs-copy-button .hljs-copy .hljs-button "
        ".code-toolbar-buttons .crayon-toolbar .crayon-tools .crayon-info .crayon-plain-wrap "
        ".syntaxhighlighter-toolbar .enlighter-toolbar .enlighter-toolbar-top .urvanov-syntax-highlighter-toolbar "
        ".urvanov-syntax-highlighter-plain-wrap .kevinbatdorf-copy .copy-notice",
    ),
    row(
        "ui.copy_button_word",
        "a button that themes name after copying code; a box named so may hold the code itself",
        '<button class="copy-code-button">',
        "button a i .copy-btn .btn-copy .copy-button .code-copy .code-copy-btn .copy-code-button .btn-clipboard "
        ".clipboard-btn .clipboard-button .copy-to-clipboard-button .copy-to-clipboard .copy-code .codecopy "
        ".highlight-copy-btn .js-clipboard-copy .cb-copy .copy_btn .code-block__copy .wp-block-code__copy "
        ".code-block-pro-copy ~copy-button ~copy-btn ~copy-code ~copytoclipboard ~copy-to-clipboard ~clipboard ~copy",
        shapes=(
            "short",
            "empty",
        ),
    ),
    row(
        "ui.line_numbers",
        "line numbers beside code",
        '<span class="line-numbers-rows">',
        ".line-numbers-rows .linenodiv .lineno .linenos .linenumbers .linenum .rouge-gutter .hljs-ln-numbers "
        ".hljs-ln-n .crayon-nums .crayon-num .urvanov-syntax-highlighter-nums .blob-num .js-line-number "
        ".react-code-line-number .line-numbers-wrapper .lnt .code-line-number .ln-num .line-number .line_numbers "
        ".line-nums .code-linenos .blob-code-linenum",
    ),
    row(
        "ui.gutter_cell",
        "the number column of code that Hexo and SyntaxHighlighter set as a table",
        '<td class="gutter">',
        "td .gutter",
    ),
    row(
        "ui.screen_reader",
        "words for screen readers only",
        '<span class="screen-reader-text">',
        ".screen-reader-text .sr-only .sr-only-focusable .visually-hidden .visually-hidden-focusable .visuallyhidden "
        ".visuallyhidden-focusable .u-visually-hidden .u-visuallyhidden .assistive-text .element-invisible "
        ".a11y-hidden .a11y-text .screenreader-only .screen-reader-only .screen-reader .screenreader .sr-text "
        ".u-sr-only .is-sr-only .is-visually-hidden .aria-hidden-text .vh-text .hidden-visually .show-for-sr "
        ".for-screen-readers .hide-text-visually .accessibly-hidden .accessible-hide .accessibility-hidden "
        ".offscreen-text .visually-hide .govuk-visually-hidden .nhsuk-u-visually-hidden .usa-sr-only .d-sr-only "
        ".ally-hidden .vishidden .visible-for-screen-readers .isvisuallyhidden .cdk-visually-hidden "
        ".uk-hidden-visually .pf-u-screen-reader .spectrum-visually-hidden .elementor-screen-only "
        ".et-screen-reader-only .sl-sr-only .vp-visually-hidden",
    ),
    row(
        "ui.lightbox",
        "lightbox windows and the buttons that open them: PhotoSwipe, Magnific, Fancybox, Lightbox2, Colorbox, core, "
        "Substack",
        '<div class="pswp">',
        ".pswp pswp__* .mfp-wrap .mfp-bg .mfp-container .mfp-close fancybox-container* .fancybox-overlay "
        ".fancybox-wrap #fancybox-wrap #fancybox-overlay #fancybox-loading #lightboxoverlay #lightbox "
        ".lb-outercontainer .lb-datacontainer #colorbox #cboxoverlay .glightbox-container .lg-outer .lg-backdrop "
        ".lg-container .nivo-lightbox-overlay jp-carousel-* .wp-lightbox-overlay .lightbox-trigger .image-link-expand "
        ".sqs-lightbox-overlay .sqs-lightbox-slideshow #slb_viewer_wrap .slb_viewer_layout .swipebox-overlay "
        "#swipebox-overlay .basiclightbox .medium-zoom-overlay .zoom-overlay .envirabox-container .foobox-modal "
        ".fbx-modal .elementor-lightbox .dgwt-jg-lightbox .modula-fancybox-container .sl-wrapper.simple-lightbox "
        ".pp_pic_holder .pp_overlay .thickbox-loading #tb_window #tb_overlay .highslide-container .highslide-controls "
        ".tobii .tobii-zoom__icon .spl-header #spotlight .chocolat-wrapper .ekko-lightbox .lum-lightbox",
    ),
    row(
        "ui.carousel",
        "arrows, dots and doubled slides of carousels: Swiper, Slick, Owl, Flexslider, Bootstrap, Splide, Glide, "
        "bxSlider",
        '<div class="swiper-pagination">',
        ".swiper-button-next .swiper-button-prev .swiper-pagination .swiper-scrollbar .swiper-notification "
        ".swiper-slide-duplicate .slick-arrow .slick-dots .slick-cloned .slick-prev .slick-next .owl-nav .owl-dots "
        ".owl-controls .owl-buttons .owl-pagination .flex-direction-nav .flex-control-nav .flex-control-thumbs "
        ".bx-controls .bx-pager .bx-clone .carousel-control .carousel-indicators .carousel-control-prev "
        ".carousel-control-next .splide__arrows .splide__pagination .splide__slide--clone .splide__progress "
        ".glide__arrows .glide__bullets .glide__slide--clone .flickity-page-dots .flickity-prev-next-button "
        ".flickity-button .tns-controls .tns-nav .nivo-controlnav .nivo-directionnav .ls-bottom-nav-wrapper .tparrows "
        ".tp-bullets .sqs-gallery-controls .gallery-fullscreen-slideshow-controls .gallery-slideshow-control "
        ".gallery-reel-control .wp-block-jetpack-slideshow_button-prev .wp-block-jetpack-slideshow_button-next "
        ".wp-block-jetpack-slideshow_pagination .wp-block-jetpack-slideshow_button-pause .rsarrow .rsnav .orbit-prev "
        ".orbit-next .orbit-bullets .unslider-nav .unslider-arrow .galleria-counter .galleria-thumbnails-container "
        ".galleria-image-nav .camera_prev .camera_next .camera_pag .jcarousel-prev .jcarousel-next "
        ".jcarousel-pagination .sqs-gallery-thumbnails",
    ),
    row(
        "ui.player",
        "controls of video and audio players: Video.js, JW Player, MediaElement, Plyr, Flowplayer",
        '<div class="vjs-control-bar">',
        ".vjs-control-bar .vjs-control-text .vjs-modal-dialog .vjs-text-track-display .vjs-text-track-settings "
        ".vjs-loading-spinner .vjs-big-play-button .vjs-error-display .vjs-no-js .jw-controls .jw-controlbar "
        ".jw-rightclick .jw-captions .jw-overlays .jw-settings-menu .jw-error-msg .jw-nextup-container .mejs-controls "
        ".mejs-offscreen .mejs-overlay-button .mejs-layers .mejs__controls .mejs__offscreen .mejs__layers "
        ".mejs__overlay-button .plyr__controls .plyr__captions .plyr__menu .fp-ui .fp-controls "
        ".shaka-controls-container .ytp-chrome-top .ytp-chrome-bottom .vp-controls .vjs-dock-text .wp-embed-share "
        ".wp-embed-share-dialog .wp-embed-footer",
    ),
    row(
        "ui.back_to_top",
        "links back to the head of the page",
        '<a class="back-to-top">',
        "a button span svg .back-to-top #back-to-top .backtotop #backtotop .back-top #back-top .scroll-to-top "
        "#scroll-to-top .scrolltotop #scrolltotop .scrolltop #scrolltop .scrollup #scrollup .scroll-top #scroll-top "
        ".go-to-top .gototop .go-top #go-top .gotop #gotop .return-to-top #return-to-top .to-the-top #to-top .totop "
        "#totop .cd-top .ast-scroll-top #ast-scroll-top .ct-back-to-top .to-top-link .scroll-up #scroll-up "
        ".et_pb_scroll_top .crunchify-top .wpfront-scroll-top-container #wpfront-scroll-top-container .jump-to-top "
        ".page-top-link #page-top-link .go-to-top-button .smoothup .kadence-scroll-to-top #kt-scroll-up #td-scroll-up "
        ".td-scroll-up .top-link #top-link .generate-back-to-top .theme-back-to-top",
    ),
    row(
        "ui.mathematics_doubles",
        "MathJax's status message and its drawing tools, not the formula",
        '<div id="MathJax_Message">',
        "#mathjax_message .mathjax_menu .mathjax_message #mathjax_zoomoverlay .mathjax_menubutton .mjx-menu",
    ),
    row(
        "ui.overlay",
        "parts of page scripts without words for the reader: tool tips, spinners, customiser previews",
        '<div class="tippy-box">',
        ".tippy-box .tippy-popper .tippy-content #tiptip_holder .tooltipster-base #nprogress .pace-progress "
        ".reading-progress-bar .reading-progress #page-loader .spinner-border .lds-ring .sk-spinner .a11y-toolbar "
        ".a11y-toolbar-list .pojo-a11y-toolbar-overlay #pojo-a11y-toolbar #userwayaccessibilityicon .pojo-sr-only "
        ".wp-a11y-speak-region .a11y-speak-region #a11y-speak-assertive #a11y-speak-polite #a11y-speak-intro-text "
        ".wp-accessibility #query-monitor-main .darkmode-toggle .darkmode-layer .wp-dark-mode-floating-switch "
        "wp-dark-mode-switch* .font-resizer .fontresize .jfontsize zeno_font_resizer*",
    ),
    row(
        "ui.heading_sign",
        "a sign in a heading that links to it; some generators put the heading's words in it",
        '<a class="header-anchor">',
        "a span button ~header-anchor ~heading-anchor ~headeranchor ~headinganchor ~anchor ~anchorlink ~anchor-link "
        "~heading-link ~headerlink ~header-link ~section-link ~sectionlink ~permalink ~permalink-icon ~deeplink "
        "~deep-link ~self-link ~hash ~hashlink ~pilcrow ~heading-permalink ~copy-link",
        shapes=("empty",),
    ),
    row(
        "ui.control_word",
        "buttons of the page's machinery",
        '<button class="close-button">',
        "~back-to-top ~backtotop ~back-top ~scroll-top ~scrolltop ~scroll-to-top ~scrolltotop ~scrollup ~to-top ~totop "
        "~top-button ~topbutton ~gotop ~go-top ~go-to-top ~pagetop ~nach-oben ~haut-de-page ~volver-arriba "
        "~voltar-ao-topo ~torna-su ~loader ~loading ~spinner ~preloader ~loading-spinner ~skeleton ~progress-bar "
        "~progressbar ~scroll-progress ~scroll-indicator ~slider-nav ~slider-controls ~slider-arrows "
        "~carousel-controls ~carousel-nav ~carousel-arrows ~carousel-dots ~carousel-indicators ~slick ~arrows ~dots "
        "~bullets ~swiper-button ~close-button ~close-btn ~closebtn ~btn-close ~dismiss ~fullscreen-button "
        "~fullscreen-btn ~zoom-button ~expand-button ~enlarge ~play-button ~play-btn ~dark-mode ~darkmode "
        "~theme-toggle ~theme-switch ~color-mode ~night-mode ~accessibility-tools ~a11y-tools ~lang-toggle ~load-more "
        "~loadmore ~view-more ~show-more-button ~more-button",
        shapes=(
            "short",
            "empty",
        ),
    ),
    row(
        "ui.cover_caption",
        "the words below a picture that a theme sets behind the headline: Tranquilpeak",
        '<span class="post-header-cover-caption">',
        ".post-header-cover-caption",
    ),
    row(
        "ui.hidden_state",
        "what a site builder keeps in the page and does not show",
        '<div class="w-condition-invisible">',
        ".w-condition-invisible",
    ),
)
