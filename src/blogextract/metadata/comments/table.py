"""How platforms and themes mark up comments: class tokens and ids."""

from __future__ import annotations

import re

from blogextract.metadata.tables import tokens
from blogextract.patterns import deferred

ITEMS = tokens(
    """
    comment comment-item comment_item commentitem comment-container comment-entry single-comment p-comment u-comment
    comment-wrap-item media-comment comments-item comment__item commentlist-item comment-thread-item comments__item
    dsq-comment serendipity_comment blogcommentwrap comment-li entry-comment ob-comment comment_default bcomment
    comments-body b-leaf evo_comment tt-item-reply article-template__comments-comment
    rp_general rp_admin rp_secret ljcmt blogcomments
    """
)
"""What holds one comment, and perhaps its replies."""

PINGS = frozenset({"pingback", "trackback", "ping", "trackbacks", "pings", "tb-ping"})
"""What is no reader's comment but another site's notice of a link."""

CONTENT = tokens(
    """
    comment-content ast-comment-content comment_body wp-block-comment-content comment_content comment__content
    comment-text comment_text commenttext comment__text comment__message field-name-comment-body
    field--name-comment-body comment-message post-message commentbody comment-copy comment-body-text
    comment-entry-content comment__body e-content p-content comment-inner-text comment-description comments__text
    dsq-comment-text dsq-comment-message serendipity_commentbody blogcommenttext ob-text bcommenttext
    sub_body msgarticle tt_desc b-leaf-article evo_comment__text article-comments-text
    commenttext3 commentbox-content
    comment-entry comment-body content comment body text desc
    """
)
"""What holds a comment's words; the last ones where nothing else does."""

BOTH = {"comment-entry": {"comment"}, "comment": {"comment_default", "single-comment"}}
"""What some themes call a whole comment, and what is around it where it is the words: WooThemes, Contao, Colorlib."""

ITEM_WORD, WORDS_ENDS = frozenset({"comment"}), ("-comment-content", "-comment-text", "-comment-body")
"""What WordPress calls a comment, and how tokens of its words end in themes that call those `comment` as well."""

LISTS = tokens("commentlist comment-list comments-list")
"""Lists whose items are comments, by their ids where no class tells: WordPress themes before 2008."""

SURE_LISTS = tokens("itemcommentslist list_reply")
"""Lists whose every item is a comment, whatever it says of itself: K2, Tistory."""

PAIRS = tokens("comments-block comment_list comment-list commentlist comments")
"""Definition lists, or what holds them, in which a term tells who wrote and the definitions what: Blogger before
2011, Thesis, Dotclear."""

AUTHOR = tokens(
    """
    fn wp-block-comment-author-name comment-author-name comment-author-link comment_author_name user comment__author
    comment__author-name comment__actor-name comment-author comment_author comment_title commentauthor username
    p-author author comment-name comment-user comment__user author-name commenter nickname vcard dsq-comment-header
    blogcommentauthor comment_source_author comment-user-name ob-name bcommenttitle
    comment-footer submitted commentauthorname commentname sub_footer tt-link-user b-leaf-username-name
    comments-post signature documentbyline b-leaf-username circle-divider js-comment-username comments-author
    ljuser ccauthor commentbox-author
    name
    """
)
"""What holds who wrote it."""

DATE = tokens(
    """
    comment-date wp-block-comment-date commentmetadata comment-metadata comment_date datetime comment__date
    comment-time comment-timestamp comment-meta comment__submitted submitted comment-footer timestamp dt-published
    comment-published date post-meta comment_time blogcommentdate comment_source_date ob-date bcommentsmallprint
    commentdate sub_footer msgname tt_date b-leaf-createdtime comments-post signature documentbyline commentfooter
    ccauthor commentbox-label
    """
)
"""What holds when."""

CHROME = frozenset(
    tokens(
        """
        comment-author comment-meta commentmetadata comment-metadata comment-reply reply comment-reply-link says
        comment__header comment-header comment-footer comment-actions wp-block-comment-reply-link wp-block-comment-date
        wp-block-comment-author-name wp-block-comment-edit-link wp-block-avatar edit-link comment-edit-link vcard
        avatar comment-awaiting-moderation comment-permalink comment-date comment-options user-picture
        comment-replies comment-replybox-single comment-replybox-thread comment-likes comment-vote submitted
        children permalink comment-respond screen-reader-text comment-author-info comment__meta comment__author
        comment__footer comment__reply comment-timestamp comment-time comment__submitted comment-info
        comment-author-avatar comment-avatar avatar-image-container comment-by comment-number cld-like-dislike-wrap
        comment-share comment-tools comment-links comment-published comment-byline comment-head dsq-comment-header
        serendipity_comment_source blogcommentheading blogcommentreplylink ob-user ob-answer
        comment-user-name bcommenttitle bcommentsmallprint links
        commentauthorname commentdate commentlink commentauthoremail commenttoolbar commentname sub_footer sub_title
        msgname tt_date tt-link-user b-leaf-header b-leaf-footer b-leaf-actions comments-post signature
        evo_comment_title evo_comment_info evo_comment_footer author_meta link_reply documentbyline control
        comment-os comment-ua comment-useragent useragent-info comment-location comments-author
        commentfooter ccauthor commentmod commentbox-title comment_links comment_title
        """
    )
)
"""What within a comment is none of its words."""

REPLIES = frozenset(
    {"children", "comment-replies", "indented", "replies", "comment-thread-replies", "wp-block-comment-template"}
)
"""What holds the replies to the comment that it stands in, or after."""

AREAS = tokens(
    """
    comments-area comments comment-respond wp-block-comments wp-block-post-comments-form commentlist comment-list
    comments-list comments-section comment-section comments-wrapper comments-container comment-thread
    comment-wrapper comments-content post-comments squarespace-comments fb-comments giscus utterances disqus_thread
    discussion-wrapper comment-form wp-block-comment-template commentslist comment-area article-comments
    comments-block comments-title comment-reply-title comments-template gh-comments trackbacks
    elementor-widget-post-comments nocomments no-comments hs_cos_wrapper_type_blog_comments field--name-comment
    comments-header comment-navigation comments_wrap et_pb_comments_module remark42 hyvor-talk-view
    comments-link-wrapper tk-comments post-comment comment-box ob-list-comments
    ce_comments mod_comments serendipity_comments itemcomments journal-comment-area comments-head comments-body
    comments-form evo_comment b-tree-wrapper list_reply area_reply article-template__comment-wrapper
    """
)
"""Class tokens of the area of comments, its list, its form, its headings."""

AREA_IDS = tokens(
    """
    comments respond comment commentform disqus_thread comments-template commentlist comment-section comments-area
    comments-list comments-wrapper comments-section ghost-comments-root discourse-comments cusdis_thread remark42
    commento hyvor-talk-view isso-thread fb-comments disqus-comments comments-block gitalk-container vcomments
    waline twikoo comment-wrap comments_wrap reply-title post-comments article-comments trackbacks comments-title
    comments-container valine tcomment disqus-thread giscus utterances livere lv-container commentbox coral_thread
    comment-form cmts
    """
)
"""The same as `id` attributes."""

COMMENT_WORDS = deferred(
    r"comment|repl(?:y|ies)|respons|thought|kommentar|commentaire|comentari|comentári|comment[io]|reactie|kommentti|"
    r"koment|yorum|hozzászól|комментар|коментар|σχόλι|评论|留言|コメント|댓글|תגוב|تعليق|bình luận|discussion|gedank|"
    r"gedacht|antwort|réflexion|réponse|respuest|pensamient|rispost|pensier|respost|reaktion|tankar|tanker|vastaus|"
    r"myśl|przemyśl|мысл|думк",
    re.IGNORECASE,
)
"""Words of a heading over comments, or of a line that counts them."""
