"""Author boxes of plugins, themes and platforms: which class tokens hold which part.

One row a plugin or theme. A row with `own=True` is a vendor's own name, which nothing else bears; the others are
words that any theme may use for any purpose, so that more than the class must speak for them.
"""

from __future__ import annotations

from msgspec import Struct

from blogextract.metadata.tables import tokens


class BoxKind(Struct, frozen=True):
    """How one kind of author box is marked up, by class tokens in lower case.

    id: names the row in explanations. roots: what holds the box; ids: the same as `id` attributes. people: what
    holds one person where the box shows several. name, bio, role, company: the parts. chrome: what is no part of
    the person: other posts, tabs, buttons. panes: what a tab opens; the first is the bio's. own: see the module.
    """

    id: str
    roots: tuple[str, ...]
    ids: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    bio: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    chrome: tuple[str, ...] = ()
    panes: tuple[str, ...] = ()
    own: bool = True


BOXES: tuple[BoxKind, ...] = (
    BoxKind(
        id="fanciest-author-box",
        roots=("ts-fab-wrapper",),
        ids=("ts-fab-above", "ts-fab-below"),
        name=("ts-fab-header",),
        bio=("ts-fab-content",),
        role=("ts-fab-description",),
        chrome=("ts-fab-list", "ts-fab-latest", "latest-see-all", "ts-fab-social-links", "ts-fab-follow"),
        panes=("ts-fab-tab",),
    ),
    BoxKind(
        id="simple-author-box",
        roots=("saboxplugin-wrap",),
        name=("saboxplugin-authorname",),
        bio=("saboxplugin-desc",),
        role=("sab-user-title", "saboxplugin-user-title"),
        chrome=("saboxplugin-web", "saboxplugin-socials"),
    ),
    BoxKind(
        id="molongui",
        roots=("m-a-box", "molongui-author-box-container", "molongui-author-box"),
        people=("m-a-box-profile",),
        name=("m-a-box-name", "m-a-box-title", "molongui-author-box-title"),
        bio=("m-a-box-bio", "molongui-author-box-bio"),
        role=("m-a-box-meta", "molongui-author-box-meta"),
        chrome=tokens(
            """
            m-a-box-tabs m-a-box-related m-a-box-related-entries m-a-box-headline m-a-box-social m-a-box-header
            m-a-box-data-toggle molongui-author-box-related molongui-author-box-social
            """
        ),
    ),
    BoxKind(
        id="starbox",
        roots=("abh_box",),
        name=("abh_name", "fn"),
        bio=("abh_description_content", "abh_description"),
        role=("abh_job",),
        chrome=("abh_tabs", "abh_posts_tab", "abh_social", "abh_allposts"),
    ),
    BoxKind(
        id="publishpress-authors",
        roots=("pp-multiple-authors-boxes-wrapper", "ppma-boxes-wrapper"),
        people=("pp-multiple-authors-boxes-li", "ppma-author-box"),
        name=("pp-author-boxes-name", "multiple-authors-name"),
        bio=("pp-author-boxes-description", "multiple-authors-description"),
        role=("ppma-author-job-title", "ppma-author-job_title-profile-data"),
        chrome=tokens(
            """
            box-header-title pp-author-boxes-meta pp-author-boxes-recent-posts multiple-authors-links
            pp-author-boxes-recent-posts-title
            """
        ),
    ),
    BoxKind(
        id="co-authors-plus",
        roots=("wp-block-co-authors-plus-coauthors",),
        people=("wp-block-co-authors-plus-coauthor",),
        name=("wp-block-co-authors-plus-name",),
        bio=("wp-block-co-authors-plus-biography",),
    ),
    BoxKind(
        id="newspaper",
        roots=("td-author-box", "author-box-wrap", "tdb-author-box"),
        name=("td-author-name", "tdb-author-name"),
        bio=("td-author-description", "tdb-author-descr"),
        chrome=("td-author-url", "td-author-social", "tdb-author-url", "tdb-author-social", "td-author-post-count"),
    ),
    BoxKind(
        id="kadence",
        roots=("entry-author-style-center", "entry-author-style-normal", "entry-author-profile"),
        name=("entry-author-name",),
        bio=("entry-author-description",),
        role=("entry-author-occupation",),
        chrome=("entry-author-follow",),
    ),
    BoxKind(
        id="astra",
        roots=("ast-author-box", "ast-single-author-box"),
        name=("about-author-title", "ast-author-name", "author-title"),
        bio=("ast-author-bio", "author-description", "ast-author-details-bio"),
        chrome=("ast-author-social", "author-link"),
    ),
    BoxKind(
        id="vk-post-author-display",
        roots=("padsection",),
        ids=("padSection",),
        name=("authorname",),
        bio=("profiletxtset",),
        chrome=("latestentriestitle", "entrylist"),
    ),
    BoxKind(
        id="elementor",
        roots=("elementor-author-box",),
        name=("elementor-author-box__name",),
        bio=("elementor-author-box__bio",),
        chrome=("elementor-author-box__button",),
    ),
    BoxKind(
        id="avada",
        roots=("about-author-container",),
        name=("title-heading-left", "title-heading-center"),
        bio=("description",),
    ),
    BoxKind(
        id="wordpress-post-author-block",
        roots=("wp-block-post-author",),
        name=("wp-block-post-author__name",),
        bio=("wp-block-post-author__bio",),
        chrome=("wp-block-post-author__byline",),
    ),
    BoxKind(id="wordpress-biography-block", roots=("wp-block-post-author-biography",)),
    BoxKind(
        id="medium-lockup",
        roots=("postmetalockup--authorwithbio",),
        name=("postmetainline-authorlockup",),
        bio=("postmetainline--bio",),
    ),
    BoxKind(
        id="medium",
        roots=(),
        around=("pw-author-name",),
        name=("pw-author-name",),
        chrome=("pw-follower-count",),
    ),
    BoxKind(
        id="divi-team-member",
        roots=("et_pb_team_member",),
        name=("et_pb_module_header",),
        bio=("et_pb_team_member_description",),
        role=("et_pb_member_position",),
        own=False,
    ),
    BoxKind(
        id="ghost",
        roots=("author-card", "gh-author-card", "post-full-author-header", "footer-author-card"),
        name=("author-card-name",),
        bio=("author-card-bio", "author-bio"),
        chrome=("author-card-meta",),
        own=False,
    ),
    BoxKind(
        id="k2",
        roots=("itemauthorblock",),
        name=("itemauthorname",),
        bio=("itemauthordetails",),
        chrome=("itemauthorurl", "itemauthoremail"),
    ),
    BoxKind(
        id="easyblog",
        roots=("eb-entry-author",),
        name=("eb-authors-name",),
        bio=("eb-entry-author-details",),
        chrome=("eb-section-heading", "eb-authors-subscribe"),
    ),
    BoxKind(
        id="habr",
        roots=("tm-user-card", "tm-article-author"),
        name=("tm-user-card__name", "tm-user-card__nickname"),
        bio=("tm-user-card__short-info",),
    ),
    BoxKind(
        id="butterfly",
        roots=("card-info",),
        name=("author-info__name",),
        bio=("author-info__description",),
        chrome=("card-info-data", "card-info-social-icons", "site-data"),
    ),
    BoxKind(
        id="docusaurus",
        roots=("avatar__intro",),
        name=("avatar__name",),
        role=("avatar__subtitle",),
        own=False,
    ),
    BoxKind(
        id="starlight-blog",
        roots=("sl-blog-metadata-authors",),
        people=("sl-blog-author",),
        name=("sl-blog-author-name",),
        role=("sl-blog-author-title",),
        own=False,
    ),
    BoxKind(
        id="mkdocs-material", roots=("md-post__authors",), people=("md-profile",), bio=("md-profile__description",)
    ),
    BoxKind(
        id="blogger-profile",
        roots=("author-profile",),
        name=("author-name", "profile-link"),
        bio=("profile-textblock", "author-desc"),
        chrome=("profile-link",),
        own=False,
    ),
    BoxKind(
        id="hubspot",
        roots=("about-author-sec", "hs-author-profile", "blog-post__author-bio", "blog-author", "hs-about-author"),
        name=("hs-author-name", "blog-post__author-name"),
        bio=("hs-author-bio",),
        chrome=("hs-author-social-section", "hs-author-social-links", "hs-author-social-label"),
        own=False,
    ),
    BoxKind(
        id="squarespace",
        roots=("blog-item-author-profile-wrapper", "blogitem-authorprofile"),
        name=("author-name",),
        bio=("author-bio",),
        chrome=("author-website",),
    ),
    BoxKind(
        id="drupal",
        roots=("field--name-field-bio", "field-name-field-bio", "user-signature", "field--name-field-author-bio"),
        own=False,
    ),
    BoxKind(
        id="mediumish",
        roots=("post-top-meta",),
        name=("link-dark",),
        bio=("author-description",),
        chrome=("follow",),
        own=False,
    ),
    BoxKind(
        id="wordpress-theme",
        roots=tokens(
            """
            author-box author-bio author-info about-author author-area authorbox author_box post-author-box
            entry-author-info post-author-bio single-author-box author-profile-box author-details about-the-author
            post-author entry-author author-section author-block author-wrap author-wrapper author-container
            author-content author-about post-author-info author_bio author_info authorinfo article-author
            author-module author-summary author-panel single-post-author author__bio bio-box author-bio-box
            post__author article__author contributor-bio post-author-wrapper aboutauthor postauthor
            mkdf-author-description av-author-box author-description bio byline-bio author-widget
            """
        ),
        ids=tokens(
            """
            entry-author-info author-info author-description authorarea author-box about-author author-bio authorbox
            author_bio abouttheauthor post-author about-the-author
            """
        ),
        name=tokens(
            """
            author-box-title author-name author-title author-heading author__name fn post-author-name
            entry-author-name author_name authorname author-box-name bio-name name author-bio-name
            """
        ),
        bio=tokens(
            """
            author-box-content author-bio author-description author__bio author-desc author-bio-content author_bio
            author_description author-text author-biography entry-author-description
            author-info__description description bio author-about-text author-bio-text bio-text biography
            author-content
            """
        ),
        role=tokens(
            """
            author-job author-role author-position author-job-title job-title author-designation
            author-jobtitle author__role author__title position
            """
        ),
        company=("author-company",),
        chrome=tokens(
            """
            author-box-link author-posts author-latest-posts author__urls-wrapper author-website author-url
            author-posts-link author-archive-link author-count posts-count author-meta-date
            """
        ),
        own=False,
    ),
)
"""All kinds, vendors' own first: where two match one element, the first is believed."""

CHROME = frozenset(
    tokens(
        """
        social-icons social-links author-social author-socials author-social-links author-links author-link social
        author-icons socials social-media author-social-icons latest-posts recent-posts related-posts follow-button
        author-follow read-more more-link post-meta entry-meta posted-on author-more share-buttons
        et_pb_member_social_links author__urls author-box-social screen-reader-text sr-only visually-hidden tooltip
        dropdown-menu author-avatar avatar__photo-link
        """
    )
)
"""Class tokens of what is no part of a person, in whatever box."""

ROOTS: dict[str, BoxKind] = {token: kind for kind in reversed(BOXES) for token in kind.roots}
AROUND: dict[str, BoxKind] = {token: kind for kind in BOXES for token in kind.around}
IDS: dict[str, BoxKind] = {name: kind for kind in reversed(BOXES) for name in kind.ids}
