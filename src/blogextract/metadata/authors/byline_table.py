"""How platforms and themes mark up the line that names who wrote a post."""

from __future__ import annotations

from blogextract.metadata.tables import tokens

SPECIFIC = tokens(
    """
    byline byline-name byline__name byline__author byline-author author-name author__name author-link author_name
    post-author post-author-name entry-author entry-author-name article-author article__author article-author-name
    wp-block-post-author-name wp-block-post-author__name gh-article-author-name posted-by post_author postauthor
    p-author author-card-name blog-author-name blog-post__author-name td-post-author-name tdb-author-name
    meta-author post-meta-author post__author elementor-post-info__item--type-author entry-meta-author single-author
    author-byline contributor-name blog-item-author-name c-byline article-byline author-title author-info__name
    by-author story-byline field--name-uid post-author-link node__submitted submitted authorname autor auteur writer
    byline-name-link pw-author-name article__byline content-author authors author-list post-byline entry-byline
    reporter posted-author follow-nickname authorinfo-name o-notecontentheader__name tm-user-info__username avatar__name
    post-copyright__author_name
    """
)
"""Class tokens of the line or of the name in it."""

VAGUE = tokens("author vcard fn g-profile username by writer name-author auth postinfo ljuser")
"""Tokens that comments and boxes use as well."""

WIX = ("user-name", "author-name")
"""Values of `data-hook`."""

PEOPLE_STEPS = frozenset(
    tokens(
        """
        author authors autor autore autori auteur auteurs auteurs-et-autrices autorzy autoren redakteur redakteure
        writer writers contributor contributors people person persons profile profiles team staff journalist
        journalists by user users members member blogger bloggers columnist reporter reporters kirjoittaja forfatter
        avtor autores byline u
        """
    )
)
"""Steps of addresses that lead to a person's page."""

IDS = tokens("byline by-line article-byline post-byline author-name authorname article-author post-author")
"""Values of `id`."""

COMPONENTS = frozenset(
    tokens("byline bylines author authors authorname authornames authorlink bylinename bylineauthor")
)
"""Names of components, in lower case."""
