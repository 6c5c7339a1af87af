"""What the blog hosts of East Asia and Eastern Europe put around a post, under class names of their own."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

OF_HOSTS: tuple[Rule, ...] = (
    row(
        "comments.hosts",
        "comments of Zhihu, WeChat, CSDN, cnblogs, LiveJournal, Ameba and FC2, and what asks a reader to log in first",
        '<div class="CommentsV2">',
        ".commentsv2 .comments-container-zhihu .discuss_container #blog-comments-placeholder #comment_nav .login_tips "
        ".unlogin-comment-box .blog-comment-box .js-blogcomment .b-leaf-article #ctcommentscaption "
        ".tm-article-page-comments #tm-article-comments-counter",
    ),
    row(
        "navigation.hosts",
        "menus, side columns and plug-in boxes of FC2, Hatena, Ameba, CSDN, Juejin, cnblogs, Zhihu and Naver",
        '<div class="sidemenu_content">',
        ".sidemenu_content .plg .plg_header .plg_body .plg_title .plg_description .plg_footer #fc2_bottom_bnr "
        ".hatena-module .skin-blogheadernav .skin-widget .skin-pagingbasic #csdn-toolbar .csdn-side-toolbar "
        ".blog_container_aside #rightaside #asideprofile #asidehotarticle .directory-boxshadow-dialog .main-header-box "
        ".article-catalog .columnpageheader-wrapper .cornerbuttons #head-skin #whole-head .blog2_paginate "
        " .article-prev-next .blog-nav-prev-next",
    ),
    row(
        "notices.hosts",
        "copyright lines, offers of paid columns, and windows to scan with a telephone: CSDN, WeChat, Zhihu",
        '<div class="qr_code_pc">',
        ".qr_code_pc .qr_code_pc_outer #js_pc_qr_code .original_area_primary #js_tags_preview_toast "
        ".rich_media_tool .rich_media_area_extra .mp_profile_iframe_wrp .reward_area .reward_qrcode_area "
        ".wx_stream_article_slide_tip #wx_stream_article_slide_tip .weui-dialog .creativecommons .article-source-link "
        "#blogcolumnpayadvert .column-group-item .blog-column-pay .hide-article-box .adblockbanner "
        ".richtext-adlinkcardcontainer .google-afc-image .google-afc-user-container .labelcontainer-wrapper",
    ),
    row(
        "related.hosts",
        "lists of other posts of Zhihu, Juejin, CSDN and Habr",
        '<div class="recommended-area">',
        ".post-sub .post-normalsub .postindex-contributions .recommendations-main .recommended-area .recommend-box "
        ".recommend-item-box .category-course-recommend .tm-article-blocks .next-article-juejin",
    ),
    row(
        "share.hosts",
        "rows of likes, stars, copies of the address and neighbours of Zhihu, Juejin, cnblogs, Naver, Tistory, "
        "Hatena and FC2",
        '<div class="article-suspended-panel">',
        ".article-suspended-panel .richcontent-actions .contentitem-actions #green_channel #div_digg #author_profile "
        ".blog2_post_function .post_footer_contents .wrap_postcomment "
        ".hatena-star-container .fc2_footer .fc2button-clap .cnblogs_code_toolbar .tm-votes-meter",
    ),
)
