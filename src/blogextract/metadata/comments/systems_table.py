"""The systems that host comments: by which element, script or frame a page shows that it uses them."""

from __future__ import annotations

from msgspec import Struct

from blogextract.metadata.tables import tokens


class System(Struct, frozen=True):
    """How a page shows that it uses a system.

    name: as the record names it. ids, classes: of the element that the comments are loaded into. host: what the
    address of its script or frame holds. thread: attributes that name the discussion, on that element or script.
    """

    name: str
    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    host: str = ""
    thread: tuple[str, ...] = ()


SYSTEMS: tuple[System, ...] = (
    System(
        "disqus",
        tokens("disqus_thread disqus-thread"),
        tokens("disqus_thread"),
        "disqus.com/",
        ("data-disqus-identifier",),
    ),
    System("discourse", tokens("discourse-comments discourse-embed-frame"), (), "/javascripts/embed.js", ()),
    System("giscus", tokens("giscus"), tokens("giscus"), "giscus.app/client.js", ("data-term", "data-repo")),
    System(
        "utterances",
        tokens("utterances"),
        tokens("utterances utterances-frame"),
        "utteranc.es/",
        ("issue-term", "issue-number", "repo"),
    ),
    System("facebook", tokens("fb-comments"), tokens("fb-comments"), "", ("data-href",)),
    System("commento", tokens("commento"), (), "commento", ("data-page-id",)),
    System("cusdis", tokens("cusdis_thread"), (), "cusdis", ("data-page-id", "data-page-url")),
    System("remark42", tokens("remark42"), (), "remark42", ("data-url",)),
    System(
        "hyvor", tokens("hyvor-talk-view"), tokens("hyvor-talk-view"), "talk.hyvor.com", ("page-id", "data-page-id")
    ),
    System("isso", tokens("isso-thread"), (), "/embed.min.js", ("data-isso-id", "data-title")),
    System(
        "coral",
        tokens("coral_thread coral_talk_stream coral-thread"),
        (),
        "/assets/js/embed.js",
        ("data-story-id", "data-storyid"),
    ),
    System(
        "openweb",
        (),
        tokens("spot-im-frame-inpage spot-im-comments spotim-conversation"),
        "spot.im/",
        ("data-post-id",),
    ),
    System("viafoura", (), tokens("viafoura vf-comments vf3-comments"), "viafoura.", ("vf-container-id",)),
    System(
        "livefyre",
        tokens("livefyre-comments livefyre"),
        tokens("livefyre livefyre-comments"),
        "livefyre.com",
        ("data-article-id",),
    ),
    System("vuukle", tokens("vuukle-comments vuukle_div"), (), "vuukle.com", ()),
    System("intensedebate", tokens("idc-container idc-cover"), (), "intensedebate.com", ()),
    System("hypercomments", tokens("hypercomments_widget"), (), "hypercomments.com", ()),
    System("gitalk", tokens("gitalk-container gitalk"), (), "gitalk", ()),
    System("valine", tokens("vcomments valine"), tokens("valine"), "valine", ()),
    System("waline", tokens("waline"), tokens("waline"), "waline", ("data-path",)),
    System("twikoo", tokens("twikoo tcomment"), tokens("twikoo"), "twikoo", ()),
    System("artalk", tokens("artalk"), tokens("artalk"), "artalk", ()),
    System("livere", tokens("lv-container livere"), (), "livere.com", ("data-id",)),
    System("changyan", tokens("sohucs SOHUCS"), (), "changyan.sohu.com", ("sid",)),
    System("commentbox", (), tokens("commentbox"), "commentbox.io", ("id",)),
    System("fastcomments", tokens("fastcomments-widget"), (), "fastcomments.com", ()),
    System("graphcomment", tokens("graphcomment"), (), "graphcomment.com", ()),
    System("muut", (), tokens("muut"), "muut.com", ()),
    System("staticman", (), tokens("staticman js-form-staticman"), "staticman", ()),
    System("ghost", tokens("ghost-comments-root"), tokens("gh-comments"), "comments-ui", ("data-post-id", "data-key")),
    System("blogger", tokens("comment-editor Blog1_comments-block-wrapper"), (), "comment_from_post_iframe", ()),
    System(
        "jetpack",
        tokens("jetpack_remote_comment jetpack_remote_comment"),
        (),
        "jetpack.wordpress.com/jetpack-comment",
        (),
    ),
    System("wpdiscuz", tokens("wpdcom wpd-threads"), tokens("wpdiscuz_wrap wpd-comment"), "wpdiscuz", ()),
)
"""Before the native comments of a platform: where a service is loaded, the platform's own are off."""

BY_ID = {name: system for system in SYSTEMS for name in system.ids}
BY_CLASS = {name: system for system in SYSTEMS for name in system.classes}
HOSTS = tuple((system.host, system) for system in SYSTEMS if system.host)
WIDE_HOSTS = frozenset({"/javascripts/embed.js", "/embed.min.js", "/assets/js/embed.js", "disqus.com/"})
"""Parts of addresses that other scripts share: an element of the system must be there as well."""
