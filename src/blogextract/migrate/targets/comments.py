"""Comments as HTML that stays: for platforms that cannot import them, and for plain pages."""

from __future__ import annotations

from blogextract.article import Article, Comment
from blogextract.export.characters import html_text
from blogextract.export.html_inline import attributes
from blogextract.migrate.targets.fields import comment_html, threaded


def written(article: Article) -> str:
    """The comments, replies within what they answer."""
    if not article.comments:
        return ""
    out = ['<section id="comments" class="comments-area">\n<h2 class="comments-title">Comments</h2>\n']
    out.append('<ol class="comment-list">\n')
    open_ones: list[int] = []
    for number, parent, comment in threaded(article.comments):
        if open_ones and open_ones[-1] == parent:
            out.append('<ol class="children">\n')
        while open_ones and open_ones[-1] != parent:
            out.append("</li>\n")
            open_ones.pop()
            if open_ones and open_ones[-1] != parent:
                out.append("</ol>\n")
        open_ones.append(number)
        out.append(_comment(number, comment))
    out.append("</li>\n</ol>\n" * len(open_ones))
    return "".join([*out, "</section>\n"])


def _comment(number: int, comment: Comment) -> str:
    """A comment, its item left open for the replies."""
    name = f'<b class="fn">{html_text(comment.author)}</b>' if comment.author else ""
    date = f" <time{attributes(datetime=comment.date)}>{html_text(comment.date[:10])}</time>" if comment.date else ""
    return (
        f'<li id="comment-{number}" class="comment"><article class="comment-body">'
        f'<footer class="comment-meta">{name}{date}</footer>'
        f'<div class="comment-content">{comment_html(comment)}</div></article>\n'
    )
