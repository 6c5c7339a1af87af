"""Which elements are one medium as a whole, so that the walk stops at them: tables for tags and class tokens.

The walk asks `is_media_atom` of every element and `media_of` of the few that are. Where `media_of` gives None the
element holds no medium: an advertisement's frame, a consent box without an address. What it shows is then no text of
the post either, but for the classes of `SOCIAL_CLASSES`, whose words `media_of` never loses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

PICTURE_TAGS = frozenset({"img", "picture", "amp-img", "amp-anim", "wow-image"})
"""Elements that are a picture."""

PLAYER_TAGS = frozenset(
    {
        "iframe", "video", "audio", "object", "embed", "oembed", "video-js",
        "amp-iframe", "amp-video", "amp-audio", "amp-youtube", "amp-vimeo", "amp-dailymotion", "amp-wistia-player",
        "amp-brightcove", "amp-jwplayer", "amp-soundcloud", "amp-twitter", "amp-instagram", "amp-tiktok",
        "amp-facebook", "amp-pinterest", "amp-reddit", "amp-bluesky", "amp-gist", "amp-imgur", "amp-vine",
        "amp-video-iframe", "amp-embedly-card", "amp-google-document-embed", "amp-riddle-quiz",
        "amp-megaphone",
        "lite-youtube", "lite-vimeo", "youtube-video", "vimeo-video", "wistia-player", "wistia-video",
        "spotify-audio", "mux-player", "media-player", "gist-embed", "twitter-embed", "instagram-embed",
    }
)  # fmt: skip
"""Elements that play or show what another address provides."""

MEDIA_TAGS = PICTURE_TAGS | PLAYER_TAGS
"""Elements that are one medium by their tag."""

HIDDEN_MEDIA_TAGS = frozenset({"noscript", "script"})
"""Elements without visible text that are a medium now and then: a picture that no element outside repeats, a Gist.
`media_of` tells at little cost; their inside is never walked."""

_ANY: frozenset[str] = frozenset()
_BOX = frozenset({"div", "figure", "section", "span", "p", "a", "center", "aside", "li"})
_QUOTE = frozenset({"blockquote", "div", "section", "article"})

FACADE_CLASSES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "rll-youtube-player": _BOX,  # WP Rocket
        "lyte-wrapper": _BOX,  # WP YouTube Lyte
        "lyte": _BOX,
        "lyme": _BOX,
        "epyt-facade": _BOX,  # EmbedPlus
        "lazyyt": _BOX,
        "js-lazyyt": _BOX,
        "lazyframe": _BOX,
        "youtube-player": frozenset({"div"}),
        "preview-lazyload": _BOX,  # Lazy Load for Videos
        "lazy-load-youtube": _BOX,
        "lazy-load-vimeo": _BOX,
        "wistia_embed": _BOX,
        "elementor-widget-video": _BOX,
        "sqs-video-wrapper": _BOX,
        "sqs-audio-embed": _BOX,
        "native-video-embed": _BOX,  # Substack
        "native-audio-embed": _BOX,
        "youtube-wrap": _BOX,
        "vimeo-wrap": _BOX,
        "spotify-wrap": _BOX | {"iframe"},
        "soundcloud-wrap": _BOX,
        "apple-podcast-container": _BOX,
        "bandcamp-wrap": _BOX,
        "instagram-embed-wrap": _BOX,
        "tiktok-wrap": _BOX,
        "youtube_player": frozenset({"div"}),  # tarteaucitron
        "vimeo_player": frozenset({"div"}),
        "dailymotion_player": frozenset({"div"}),
        "borlabscookie": _BOX,
        "brlbs-cmpnt-container": _BOX,
        "codepen": frozenset({"p", "div", "pre"}),
        "issuuembed": _BOX,
        "typeform-widget": _BOX,
        "flourish-embed": _BOX,
        "infogram-embed": _BOX,
        "tableauplaceholder": _BOX,
        "tenor-gif-embed": _BOX,
        "strava-embed-placeholder": _BOX,
        "spreaker-player": _BOX,
        "riddle2-wrapper": _BOX,
        "gie-single": _BOX,  # Getty Images
        "kg-audio-card": _BOX,
        "kg-video-card": _BOX,
        "kg-file-card": _BOX,
        "wp-block-file": _BOX,
        "wp-block-embed": _BOX,
    }
)
"""Class tokens, in lower case, of elements that stand for a player and are filled by a script, or that wrap one with
controls as text; each with the tags that it counts on."""

SOCIAL_CLASSES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "twitter-tweet": _QUOTE | {"twitter-widget"},
        "twitter-video": _QUOTE,
        "tweet": frozenset({"div"}),  # Substack: only with its parts inside
        "instagram-media": _QUOTE,
        "tiktok-embed": _QUOTE,
        "fb-post": _QUOTE,
        "fb-video": _QUOTE,
        "reddit-card": _QUOTE,
        "reddit-embed-bq": _QUOTE,
        "mastodon-embed": _QUOTE | {"iframe"},
        "bluesky-embed": _QUOTE,
        "imgur-embed-pub": _QUOTE,
        "text-post-media": _QUOTE,  # Threads
        "tumblr-post": _QUOTE,
        "wp-embedded-content": _QUOTE | {"iframe"},
        "embedly-card": _QUOTE | {"a"},
        "embedded-post-wrap": _BOX,  # Substack
        "digest-post-embed": _BOX,
        "kg-bookmark-card": _BOX,
        "graf--mixtapeembed": _BOX,  # Medium
        "notion-bookmark": frozenset({"a"}),
    }
)
"""Class tokens, in lower case, of posts and link cards quoted from elsewhere. Their words are visible and belong to the
embed (`text`, `author`, `title`), not to paragraphs of the post."""

ATOM_CLASSES: Mapping[str, frozenset[str]] = MappingProxyType({**FACADE_CLASSES, **SOCIAL_CLASSES})
"""Both tables."""


def is_media_atom(tag: str, tokens: Iterable[str]) -> bool:
    """True where an element may be one medium as a whole, by its tag or a class token in lower case."""
    if tag in MEDIA_TAGS:
        return True
    if ATOM_CLASSES.keys().isdisjoint(tokens):
        return False
    return any(tag in ATOM_CLASSES.get(token, _ANY) for token in tokens)
