"""Rows of buttons that share the post."""

from __future__ import annotations

from blogextract.chrome.rule import Rule

SHARE: tuple[Rule, ...] = (
    Rule(
        id="share.jetpack",
        kind="share",
        why="Jetpack's sharing and like buttons, added under every post",
        example='<div class="sharedaddy sd-sharing-enabled">',
        classes=frozenset({"sharedaddy", "sd-sharing-enabled", "sd-block", "sd-like"}),
        ids=frozenset({"jp-post-flair"}),
    ),
    Rule(
        id="share.word",
        kind="share",
        why="themes name their own share row so; it holds links or icons and hardly any words",
        example='<ul class="social-share"><li><a href="https://facebook.com/sharer.php?u=…">Share</a></li></ul>',
        classes=frozenset({"share", "social-share", "share-buttons", "post-share", "entry-share", "share-links"}),
        shapes=("links", "empty", "short"),
    ),
)
