"""Where pages put the address of a picture or frame that is loaded late: tables, each name once.

Scripts that load late, consent managers and optimisers move `src` to an attribute of their own and leave nothing
or a stand-in. The order of a table is the order of trust.
"""

from __future__ import annotations

import re
from typing import Literal

from blogextract.patterns import deferred

Role = Literal["original", "set", "lazy", "thumbnail"]

ORIGINAL = (
    "data-orig-file",  # Jetpack: the file as uploaded
    "data-full-url",  # WordPress's gallery block
    "data-image",  # Squarespace
    "data-full-src",
    "data-fullsrc",
    "data-full",
    "data-large_image",  # WooCommerce
    "data-zoom-image",
    "data-zoom-src",
    "data-high-res-src",
    "data-highres",
    "data-hi-res-src",
    "data-hires",
)
"""Attributes that hold the picture at its full size, whatever is shown."""

SETS = (
    "data-srcset",
    "data-lazy-srcset",  # WP Rocket, Jetpack
    "data-tf-srcset",  # Themify
    "nitro-lazy-srcset",  # NitroPack
    "data-orig-srcset",  # Avada
    "data-original-set",
    "data-original-srcset",
    "data-ezsrcset",  # Ezoic
    "data-ll-srcset",
    "data-cfsrcset",
    "data-opt-srcset",  # Optimole
    "data-litespeed-srcset",
    "data-breeze-srcset",
    "data-wpfc-original-srcset",  # WP Fastest Cache
    "data-pagespeed-lazy-srcset",
    "data-flickity-lazyload-srcset",
    "data-defer-srcset",
    "data-runner-srcset",
    "lazy-srcset",
    "imagesrcset",
    "srcset",
)
"""Attributes that hold a set of addresses."""

LAZY = (
    "data-src",
    "data-lazy-src",  # WP Rocket, BJ Lazy Load, Jetpack
    "nitro-lazy-src",  # NitroPack
    "data-lazysrc",
    "data-lazy",
    "data-original",  # jQuery Lazy Load
    "data-original-src",
    "data-orig-src",  # Avada
    "data-actualsrc",
    "data-cfsrc",  # Cloudflare Mirage
    "data-echo",
    "data-opt-src",  # Optimole
    "fifu-data-src",
    "data-runner-src",
    "data-ll-src",
    "data-lzl-src",
    "data-lz-src",
    "data-ezsrc",  # Ezoic
    "data-tf-src",
    "data-breeze",
    "data-litespeed-src",
    "data-wpfc-original-src",
    "data-pagespeed-high-res-src",
    "data-pagespeed-lazy-src",
    "data-flickity-lazyload",
    "data-flickity-lazyload-src",
    "data-lazyload",
    "data-lazyload-src",
    "data-lazy-load-src",
    "data-load-src",
    "data-defer-src",
    "data-deferred-src",
    "data-deferred",
    "data-async-src",
    "data-delay-src",
    "data-delayed-src",
    "data-delayed-url",
    "data-real-src",
    "data-realsrc",
    "data-img-src",
    "data-img-url",
    "data-img",
    "data-imgsrc",
    "data-image-src",
    "data-image-url",
    "data-picsrc",
    "data-url",
    "data-source",
    "data-src-large",
    "data-large-src",
    "data-large-file",  # Jetpack: as wide as the theme
    "data-medium-file",
    "data-src-retina",
    "data-src-2x",
    "data-src-medium",
    "data-src-mobile",
    "data-iesrc",
    "lazy-src",
    "lazysrc",
    "lazyload-src",
    "load-src",
    "real_src",  # Sina blogs
    "_src",
    "ng-src",
    "data-mce-src",  # left behind by an editor
    "data-bg",
    "data-bg-image",
    "data-background",
    "data-background-image",
)
"""Attributes that hold one address, loaded late."""

THUMBNAIL = ("data-thumb", "data-thumbnail", "data-src-small", "data-small-src", "data-lowsrc", "lowsrc")
"""Attributes that hold a smaller picture: better than none."""

VAGUE = frozenset(
    {"data-url", "data-source", "data-background", "data-full", "data-image", "data-media", "_src", "data-img"}
)
"""Names that pages also use for other things: their value counts only where it ends as the name of a picture does."""

PICTURE_ATTRIBUTES: dict[str, tuple[Role, int]] = {}
"""Attribute to what it holds and its place in the table."""

_TABLES: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("original", ORIGINAL),
    ("set", SETS),
    ("lazy", LAZY),
    ("thumbnail", THUMBNAIL),
)
for _role, _names in _TABLES:
    for _place, _name in enumerate(_names):
        PICTURE_ATTRIBUTES[_name] = (_role, _place)

JSON_ATTRIBUTES = ("data-attrs", "data-image-info", "data-image-json", "data-media")
"""Attributes that hold JSON about the picture: Substack, Wix, and gallery scripts."""

FRAME_ATTRIBUTES = (
    "data-src",
    "data-lazy-src",
    "data-lazysrc",
    "data-lazy",
    "nitro-lazy-src",
    "data-litespeed-src",
    "data-original",
    "data-orig-src",
    "data-src-cmplz",  # Complianz
    "data-cmplz-src",
    "data-cookieblock-src",  # Cookiebot
    "data-cookie-src",
    "consent-original-src-_",  # Real Cookie Banner
    "consent-original-src",
    "data-consent-src",
    "src-consent",
    "data-privacy-src",  # Avada
    "data-suppressedsrc",  # iubenda
    "suppressedsrc",
    "data-iub-src",
    "data-uc-src",  # Usercentrics
    "uc-src",
    "data-gdpr-iframesrc",
    "data-gdpr-src",
    "data-wpconsent-src",
    "data-cmp-src",  # consentmanager
    "data-cky-src",  # CookieYes
    "data-cookiefirst-src",
    "data-borlabs-cookie-src",
    "data-facadesrc",  # EmbedPlus
    "data-frame-src",
    "data-iframe-src",
    "data-iframe",
    "data-embed-src",
    "data-embed-url",
    "data-video-src",
    "data-video-url",
    "data-video",
    "data-lazyload",
    "data-ezsrc",
    "data-wpfc-original-src",
    "data-opt-src",
    "data-cfsrc",
    "data-runner-src",
    "data-ll-src",
    "data-tf-src",
    "data-breeze",
    "data-echo",
    "data-defer-src",
    "data-deferred-src",
    "data-delay-src",
    "data-delayed-src",
    "data-url",
    "data-href",
    "lazy-src",
    "_src",
)
"""Attributes that hold a frame's or player's address, loaded late or once a visitor consents."""

_STAND_IN_NAME = re.compile(
    r"""(?:
      (?:blank|spacer|space|transparent|trans|pixel|clear|cleardot|empty|dot|gr[ea]y|white|black|1x1|1px|shim|null
        |(?:(?:img|image|lazy)[-_]?)?placeholder(?:[-_]?(?:image|img|lazy))?
        |lazy(?:[-_]?(?:load|image))?|(?:ajax[-_]?)?loader|loading|preload(?:er)?|spinner
        |(?:fallback|default)[-_]?lazy|bg[-_]?blank|blank[-_]?img)
      (?:[-_.]?[0-9]{1,6}(?:x[0-9]{1,4})?)?\.(?:gif|png|svg|webp|jpe?g)
    | (?:(?:blank|transparent|pixel|spacer)[-_.])?1x1[-_.][0-9a-f]{8,32}\.(?:gif|png|svg|webp)
    | [a-z0_]\.gif
    )\Z""",
    re.IGNORECASE | re.VERBOSE,
)
"""File names that stand in for a picture; a GIF whose name is one letter is the old one of a single clear pixel.

Builds write a file's digest behind its name: only behind a size of one pixel, as `space-1f2e3d4c.jpg` is a picture.
"""

_LONGEST_STAND_IN = 60
_STAND_IN_PARTS = ("/1x1.", "/lazy-load/images/", "/lazyload/assets/", "/a3-lazy-load/", "/images/blank.", "//:0")
"""Folders of plug-ins that hold nothing but stand-ins; `//:0` is an address that browsers never ask for."""

_BLURRED = deferred(
    r"[?&]q(?:uality)?=(?:[1-9]|1[0-9]|20)(?:[&#]|\Z)|[?&,/]blur(?:[=_-]?[0-9]|\([0-9])|[?&]blur(?:[&#]|\Z)"
)
"""A picture blurred or at a quality no reader is meant to see: it fills the room until the real one is there."""

_NO_ADDRESS = ("data:", "about:", "javascript:", "blob:", "#", "{", "[", "<", "%7b")
"""What an attribute may hold that cannot be fetched: inline data, a script's object, a template not filled in."""

_LIKE_AN_ADDRESS = re.compile(
    r"\A(?:https?:)?//[^\s/]|\A(?:\.{0,2}/|[\w%~(])[^\s{}<>]*\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#]|\Z)|\A/[^\s{}<>]+/",
    re.IGNORECASE,
)
"""Absolute, or relative and either rooted in a folder or ending in what looks like a file."""


def is_stand_in(address: str) -> bool:
    """True where the address is none that can be fetched, or that of an empty picture."""
    address = address.strip()
    if not address or address[:11].lower().startswith(_NO_ADDRESS):
        return True
    name = address.partition("?")[0].partition("#")[0].rpartition("/")[2]
    if len(name) <= _LONGEST_STAND_IN and _STAND_IN_NAME.match(name):
        return True
    return any(part in address for part in _STAND_IN_PARTS)


def is_blurred(address: str) -> bool:
    """True where the address asks for a blurred or very poor version, which is shown until the real one is there."""
    return ("blur" in address or "q" in address) and _BLURRED.search(address) is not None


def is_like_an_address(value: str) -> bool:
    """True for what can be an address, where an attribute may also hold a word, a number or JSON."""
    return _LIKE_AN_ADDRESS.match(value.strip()) is not None
