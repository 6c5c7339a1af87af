"""Comment sections with their forms. Their text is read by a stage of its own; here they are only claimed."""

from __future__ import annotations

from blogextract.chrome.rule import Rule, row

COMMENTS: tuple[Rule, ...] = (
    row(
        "comments.wordpress",
        "WordPress's comment lists and forms",
        '<ol class="comment-list">',
        ".comment-respond .comments-area .comment-list .commentlist .comment-form .comments-title .comment-reply-title "
        ".comment-reply-link .no-comments .nocomments .wp-block-comments wp-block-comments-* .wp-block-post-comments "
        "wp-block-comment-* .wp-block-post-comments-form .wp-block-post-comments-link .wp-block-post-comments-count "
        ".trackback-list .pinglist .pingbacklist .entry-comments .entry-pings .comment-notes .comment-form-comment "
        ".must-log-in .akismet_comment_form_privacy_notice .comment-reply-body #commentform #commentlist #comment-wrap "
        "#comments_wrap #comments-list",
    ),
    row(
        "comments.wordpress_plugins",
        "comment plugins of WordPress: wpDiscuz, Thrive, de:comments, Subscribe to Comments, Postmatic",
        '<div id="wpdcom">',
        "#wpdcom .wpd-form .wpd-form-wrap .wpd-thread-head .wpd-comment .wpd-threads wpdiscuz* wc-comment-* "
        ".thrive-comments #thrive-comments .decomments-comment-section .subscribe-to-comments .jetpack-comments "
        "#jp-comments .comments-evolved .epoch-wrap .postmatic-comments .cackle-comments .anycomment #anycomment-app "
        ".commentluv .cld-like-dislike-wrap .wpac-comment",
    ),
    row(
        "comments.disqus",
        "Disqus, which holds the comments of a page elsewhere",
        '<div id="disqus_thread">',
        "#disqus_thread .disqus-comments .disqus_thread .disqus-thread .dsq-widget #dsq-content .dsq-comment "
        ".disqus-comment-count .disqus-count .block-disqus #block-disqus-disqus-comments #disqus-comments "
        ".disqus-container #disqus-container #disqus_container",
    ),
    row(
        "comments.hosted",
        "comments that another service holds: Facebook, Commento, Cusdis, Remark42, Hyvor, Livefyre, IntenseDebate, "
        "Spot.IM/OpenWeb, Coral, Viafoura, Vuukle, Cackle, HyperComments, VK, GraphComment, FastComments, Muut, LiveRe",
        '<div id="remark42">',
        ".fb-comments #fb-comments #fbcomments #commento #cusdis_thread #remark42 .remark42 hyvor-talk-* livefyre* "
        ".fyre idc-* #idcommentsposttitle spot-im-* spotim-* .openweb-comments #coral_thread #coral_talk_stream "
        "#coral-comments .coral-comments .viafoura .vf-comments .vf-conversations vuukle-* #hypercomments_widget "
        ".hypercomments #mc-container vk_comments* #graphcomment .graphcomment #muut .muut #fastcomments-widget "
        ".fastcomments-widget #lv-container #livere_seed .commentbox #htmlcommentbox #hcb_comments #just-comments "
        ".just-comments #comments-powered-by #talkyard-comments .talkyard-comments #isso-thread .isso-postbox "
        ".isso-comment .schnack #js-kit-comments .js-kit-comments .echo-stream #hashover .hashover #commentics "
        "#bluesky-comments .mastodon-comments #mastodon-comments-list #civil-comments .civil-comment #comentario "
        ".gigya-comments .gig-comments #solidopinion .solid-comments #comments-spotim",
    ),
    row(
        "comments.discourse",
        "topics of a Discourse forum below a post",
        '<div id="discourse-comments">',
        "#discourse-comments #discourse-embed-frame .discourse-comments .wpdc-comments",
    ),
    row(
        "comments.git",
        "comments that live in a Git host: utterances, giscus, Gitalk, Gitment, Staticman",
        '<div class="utterances">',
        ".utterances .utterances-frame .giscus .giscus-frame #giscus-comments #giscus #gitalk-container .gitalk "
        ".gt-container #gitment .gitment-container #gitment-thread #utterances-comments #utterances-container "
        ".staticman-comments .beaudar .vssue",
    ),
    row(
        "comments.chinese",
        "comment systems of Chinese-language static sites: Valine, Waline, Twikoo, Artalk, Changyan, Duoshuo",
        '<div id="vcomments">',
        "#vcomments .vcomments .valine #valine .vcomment #vcomment .waline #waline .waline-container #waline-wrap "
        "#twikoo #twikoo-wrap .twikoo tk-comment* #artalk .artalk #artalk-wrap atk-* #sohucs #ds-thread .ds-thread "
        "#changyan #cloud-tie-wrapper #uyan_frame .halo-comment .joe_comment #post-comment .comment-barrage .wl-panel "
        ".wl-cards .wl-container .wl-comment",
    ),
    row(
        "comments.blogger",
        "Blogger's comments",
        '<div id="comment-holder">',
        "#comment-holder #comment-editor #comments-block #comment-post-message #backlinks-container .comment-block "
        ".comment-thread .comment-replies .comment-replybox-single .comment-replybox-thread .comments-content "
        "#comment-footer .comment-link .comment-footer .dsq-brlink #top-ce #top-continue",
    ),
    row(
        "comments.drupal",
        "Drupal's comments",
        '<div class="comment-wrapper">',
        ".comment-wrapper .field--name-comment .field-name-comment .field--name-field-comments .comment__content "
        ".comment-add .comment_forbidden .field--type-comment #comment-form-wrapper .ajax-comments-reply-form "
        ".comment-comment-form .block-comments-block",
    ),
    row(
        "comments.type_pad",
        "TypePad's and Movable Type's comments and trackbacks",
        '<div class="comments-open-content">',
        ".comments-header .comments-open .comments-open-content .comments-open-header .comments-open-footer "
        ".comments-closed .trackbacks .trackbacks-header .trackbacks-content .trackback-url #comments-open "
        "#comments-form #comment-preview .comments-body",
    ),
    row(
        "comments.site_services",
        "comments of Squarespace, HubSpot, Ghost, Substack, LiveJournal, Tumblr, Naver",
        '<div class="squarespace-comments">',
        ".squarespace-comments sqs-comment* .comment-btn-wrapper .hs_cos_wrapper_type_blog_comments #comments-listing "
        ".comment-reply-to #hubspot-comments #ghost-comments-root .gh-comments .gh-comments-title .comment-list-items "
        ".comment-list-container .b-tree-comments .b-leaf .notecontainer .area_reply .area_comment .wsite-comments "
        ".blog-comments-bottom .blog-comment-area .blogcommentheading .blogcommentwrap #commentpostform "
        ".blogcommentauthor .blogcommentdate .blogcommenttext .blogcommentreplywrapper #commentarea",
    ),
    row(
        "comments.static_themes",
        "comment sections under the own class names of Jekyll, Hugo and Hexo themes",
        '<section class="page__comments">',
        ".page__comments .page__comments-form .page__comments-title .page__comments-not_enabled #post-comments "
        ".post-comments-count .disqus-comment #comments-container .js-comment-form",
    ),
    row(
        "comments.word",
        "themes and publishers name the section of comments so, in many languages",
        '<div class="post-comments">',
        "div ol ul aside footer form details ~comments ~commentlist ~commentslist ~comments-area ~comment-list "
        "~comment-section ~comments-section ~comments-wrapper ~comment-wrapper ~comment-thread ~commentarea "
        "~comment-area ~disqus ~trackbacks ~pingbacks ~webmentions ~webmention ~kommentare ~kommentarer "
        "~kommentarbereich ~leserkommentare ~commentaires ~comentarios ~commenti ~reacties ~komentarze ~komentare "
        "~yorumlar ~yorum-listesi ~reaktionen ~reader-comments ~user-comments ~usercomments ~facebook-comments",
        shapes=("any",),
    ),
    row(
        "comments.section",
        "a section with this id may also be a chapter on comments, so it takes a form or links",
        '<section id="comments">',
        "section #comments #reactions #kommentare #commentaires #comentarios #commenti #reacties #kommentarer",
        shapes=(
            "form",
            "links",
        ),
    ),
    row(
        "comments.one_word",
        "a single comment's frame, a form to write one, or a link to them",
        '<div class="comment-box">',
        "div li ol ul p aside form ~comment ~kommentar ~commentaire ~comentario ~commento ~reactie ~komentarz "
        "~komentar ~yorum ~respond ~reply ~replies ~leave-comment ~comment-form ~commentform ~comment-count "
        "~comments-count ~commentcount ~comments-link ~add-comment ~discuss ~conversation ~conversations ~guestbook",
        shapes=(
            "form",
            "short",
        ),
    ),
)
