"""Pictures that are no pictures of the post: counters' pixels, banners, emoji served as files, portraits."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from blogextract.document.document import Document
from blogextract.document.urls import host_of, parts_of
from blogextract.patterns import deferred

_COUNTER_HOSTS = frozenset(
    {
        "pixel.wp.com", "stats.wordpress.com", "b.scorecardresearch.com", "sb.scorecardresearch.com",
        "pixel.quantserve.com", "www.google-analytics.com", "ssl.google-analytics.com", "stats.g.doubleclick.net",
        "ad.doubleclick.net", "googleads.g.doubleclick.net", "pubads.g.doubleclick.net", "vg01.met.vgwort.de",
        "ssl-vg03.met.vgwort.de", "counter.theconversation.com", "c.statcounter.com", "www.statcounter.com",
        "c.gigcount.com", "feeds.feedburner.com", "feeds.wordpress.com", "rss.buysellads.com", "mc.yandex.ru",
        "counter.yadro.ru", "top-fwz1.mail.ru", "px.ads.linkedin.com", "bat.bing.com", "t.co",
        "analytics.twitter.com", "ct.pinterest.com", "pixel.facebook.com", "sitemeter.com", "extreme-dm.com",
        "assoc-amazon.com", "ir-na.amazon-adsystem.com", "ir-de.amazon-adsystem.com", "ir-uk.amazon-adsystem.com",
        "aax-eu.amazon-adsystem.com", "track.adform.net", "ads.pubmatic.com", "secure.adnxs.com",
        "www.awin1.com", "ws.zoominfo.com", "insight.adsrvr.org", "tr.snapchat.com", "analytics.tiktok.com",
        "hits.seeyoufarm.com", "visitor-badge.glitch.me", "cdn.viglink.com", "pi.feedsportal.com",
    }
)  # fmt: skip
"""Hosts that serve pictures only to count who asks for them."""

_COUNTER_SUFFIXES = (
    ".2o7.net", ".omtrdc.net", ".met.vgwort.de", ".hit.gemius.pl", ".ivwbox.de", ".imrworldwide.com",
    ".statcounter.com", ".histats.com", ".sitemeter.com", ".etracker.com", ".list-manage.com", ".doubleclick.net",
    ".amazon-adsystem.com", ".scorecardresearch.com", ".quantserve.com", ".adnxs.com",
)  # fmt: skip

_COUNTER_PATH = deferred(
    r"\A/(?:tr|piwik\.php|matomo\.php|__utm\.gif|g\.gif|b\.gif|pixel\.gif|beacon(?:\.gif)?|count\.gif|counter\.php)/?\Z"
    r"|/(?:piwik|matomo)\.php\Z|~r/[^/]+/~4/|/track(?:ing)?[-_]?pixel",
    re.IGNORECASE,
)
"""Paths under which counters answer on hosts of their owners."""

_EMOJI_CLASSES = frozenset({"emoji", "wp-smiley", "emojione", "emoticon", "smiley", "twemoji", "joypixels", "wp-emoji"})
_EMOJI_ADDRESS = deferred(
    r"/images/core/emoji/|twemoji|emojione|joypixels|/wp-includes/images/smilies/|/emojis?/(?:unicode/)?[0-9a-f]{4,6}[.-]"
    r"|/images/emoji/|static\.xx\.fbcdn\.net/images/emoji|abs(?:-0)?\.twimg\.com/emoji/|fonts\.gstatic\.com/s/e/notoemoji",
    re.IGNORECASE,
)
_EMOJI_SIZE = 48
"""CSS pixels, up to which a picture whose alternative text is an emoji is that emoji."""

_AVATAR_CLASSES = frozenset(
    {
        "avatar", "wp-avatar", "author-avatar", "user-avatar", "gravatar", "profile-photo", "profile-image",
        "profile-pic", "profile-picture", "author-photo", "author-image", "author-img", "author-thumb", "u-photo",
        "userpic", "author-profile-image", "author__avatar", "comment-avatar", "multiple-authors-avatar",
        "pp-author-boxes-avatar", "saboxplugin-gravatar", "bypostauthor-avatar",
    }
)  # fmt: skip
_AVATAR_ADDRESS = deferred(
    r"//(?:[\w-]+\.)?gravatar\.com/avatar|//(?:[\w-]+\.)?gravatar\.com/userimage|/avatars?/|//cdn\.discordapp\.com/avatars"
    r"|//avatars\d?\.githubusercontent\.com/|//pbs\.twimg\.com/profile_images/|/wp-user-avatar/|//www\.libravatar\.org/",
    re.IGNORECASE,
)
_BANNERS = frozenset(
    {
        (468, 60), (234, 60), (728, 90), (970, 90), (970, 250), (120, 240), (120, 600), (160, 600), (88, 31),
        (320, 50), (320, 100),
    }
)  # fmt: skip
"""Sizes that the advertising industry agreed on and that no photograph has: long strips, towers, buttons."""
_LINK_AROUND = 4
_LENGTH = deferred(r"\A\s*([0-9]{1,5})(?:\.[0-9]*)?\s*(?:px)?\s*\Z")
_TINY_STYLE = deferred(r"(?:\A|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?=;|!|\Z)", re.IGNORECASE)


def is_tracking_pixel(document: Document, node: int) -> bool:
    """True for an image that is there to count readers: at most two pixels wide and high, or from a counter."""
    attributes = document.attributes[node]
    width, height = _length(attributes.get("width")), _length(attributes.get("height"))
    if width is not None and height is not None and width <= 2 and height <= 2:
        return True
    if "style" in attributes and len(_TINY_STYLE.findall(attributes["style"])) > 1:
        return True
    return _is_counter(attributes.get("src") or attributes.get("data-src") or "")


def is_emoji(document: Document, node: int) -> bool:
    """True for an image that stands for an emoji or a smiley: its `alt` is the character."""
    attributes = document.attributes[node]
    alt = attributes.get("alt", "").strip()
    if not alt:
        return False
    if not _EMOJI_CLASSES.isdisjoint(attributes.get("class", "").lower().split()):
        return True
    if _EMOJI_ADDRESS.search(attributes.get("src") or attributes.get("data-src") or ""):
        return True
    size = _length(attributes.get("width")) or _length(attributes.get("height"))
    return size is not None and size <= _EMOJI_SIZE and len(alt) <= 16 and _is_emoji_text(alt)


def is_avatar(document: Document, node: int) -> bool:
    """True for a portrait of an author or a commenter, by class or by the service that keeps it."""
    attributes = document.attributes[node]
    if not _AVATAR_CLASSES.isdisjoint(attributes.get("class", "").lower().split()):
        return True
    return _AVATAR_ADDRESS.search(attributes.get("src") or attributes.get("data-src") or "") is not None


def is_banner(document: Document, node: int) -> bool:
    """True for an image of the size of an advertisement that leads to another site."""
    attributes = document.attributes[node]
    if (_length(attributes.get("width")), _length(attributes.get("height"))) not in _BANNERS:
        return False
    links = (above for above in islice(document.ancestors(node), _LINK_AROUND) if document.tags[above] == "a")
    host = next((host_of(document.resolve(document.get(link, "href"))) for link in links), "")
    return bool(host) and host != host_of(document.base)


def _is_counter(address: str) -> bool:
    """True for the address of a counter."""
    if "//" not in address[:10]:
        return _COUNTER_PATH.search(address.partition("?")[0][:500]) is not None
    parts = parts_of(address.strip())
    host = parts.hostname or ""
    return (
        host in _COUNTER_HOSTS or host.endswith(_COUNTER_SUFFIXES) or _COUNTER_PATH.search(parts.path[:500]) is not None
    )


def _is_emoji_text(text: str) -> bool:
    """True where a text is emoji characters, with joiners, variation selectors and digits of keycaps among them."""
    kinds = [unicodedata.category(character) for character in text]
    return any(kind == "So" for kind in kinds) and all(kind in ("So", "Sk", "Mn", "Me", "Cf", "Nd") for kind in kinds)


def _length(value: str | None) -> int | None:
    match = _LENGTH.match(value) if value else None
    return int(match[1]) if match else None
