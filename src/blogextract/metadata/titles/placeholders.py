"""What bought templates write over every post where its title belongs: `Blog Details`."""

from __future__ import annotations

from blogextract.metadata.tables import phrases
from blogextract.metadata.text import fold_each

PLACEHOLDERS = frozenset(
    fold_each(
        phrases(
            """
            blog detail|blog details|blog details page|blog detail page|blog single|blog single page|single blog
            single blog page|blog page|blog post|blog post details|blog post page|single post|post detail|post details
            article detail|article details|news detail|news details|single news|news single|blog standard|blog article
            our blog|the blog|our blogs|blogs|blog|news|latest news|our latest news|latest blog|latest blogs
            latest posts|recent news|blog news|news blog|blog sidebar|blog left sidebar|blog right sidebar|read blog
            view post|blogdetails|
            detalle del blog|detalles del blog|detalhes do blog|détails du blog|détail de l'article
            dettagli blog|dettaglio articolo|blog detay|blog detayı|haber detay|haber detayı
            """
        )
    )
)
"""Headings, folded, that are no title of a post, unless the head says so."""
