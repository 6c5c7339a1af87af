"""What an address tells about a picture: the size of this rendition, the file behind it, the original it wraps.

Blog software keeps a picture in several sizes under related names, and image services carry the original's address
inside their own. Nothing here makes up an address that the page does not hold.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urljoin

from blogextract.patterns import deferred

PICTURE_FILE = deferred(r"\.(?:jpe?g|jfif|png|gif|webp|avif|bmp|tiff?|svg|heic)(?:\Z|[?#])", re.IGNORECASE)
"""The end of a path that names a picture."""

_MAX = 8192
"""Longer addresses are data, not addresses; browsers stop near here as well."""

_SIZE = deferred(
    r"""-(?P<wordpress>[1-9][0-9]{1,3})x[1-9][0-9]{1,3}(?:-c)?(?=\.[A-Za-z]{3,4}(?:\Z|[?#]))    # name-300x200.jpg
    | [?&](?:w|width|mw|maxwidth|max-w|imwidth|wid|resize|fit)=(?P<query>[0-9]{1,5})    # ?w=300, ?resize=300,200
    | [/,](?:w[_=]|width[=_]|size/w|max/|resize:(?:fit|fill):|fit-in/)(?P<service>[0-9]{1,5})(?=[,/x:-])
    | (?:/|=)[sw](?P<google>[0-9]{1,5})(?:-[a-z][0-9a-z-]*)?(?:/|\Z)    # /s320/, =w640-h400
    | tumblr_\w+_(?P<tumblr>[0-9]{3,4})\.
    | -(?P<typepad>[0-9]{2,4})wi\Z
    | -(?P<eleventy>[1-9][0-9]{2,3})w(?=\.[A-Za-z]{3,4}(?:\Z|[?#]))    # name-640w.webp
    """,
    re.VERBOSE | re.IGNORECASE,
)

_STEM_TAILS = deferred(
    r"""(?:
      -[1-9][0-9]{1,3}x[1-9][0-9]{1,3}(?:-c)? | -scaled | @[23]x
    | [-_](?:thumb(?:nail)?|small|medium|large|original|orig|full)(?:[\[_(]?[0-9]{1,3}[\])]?)?
    | -[0-9]{2,4}(?:wi|pi) | -[1-9][0-9]{2,3}w | =[swh][0-9]{1,5}(?:-[a-z0-9-]+)?
    )\Z""",
    re.VERBOSE,
)
_STEM_HEADS = deferred(r"\A(?:thumb(?:nail)?|tn|small|medium|large)[-_]")
_FLICKR = deferred(r"\A([0-9]{6,})_[0-9a-f]{8,}(?:_[a-z0-9])?\Z")
_TUMBLR = deferred(r"\A(tumblr_\w+?)_[0-9]{3,4}\Z")

_FETCH = deferred(r"/(?:(?:image/)?fetch|dynamic/image)/(?:[^/]+/){0,6}?(?=https?(?::|%3a)(?:/|%2f))", re.IGNORECASE)
"""Cloudinary and the services built like it, Forem's: options, then the whole address, encoded or not."""

_CLOUDFLARE = deferred(r"\A(?P<root>https?://[^/]+)?/cdn-cgi/image/[^/]+/(?P<rest>.+)\Z")
_WIX = re.compile(r"\A(https?://static\.wixstatic\.com/media/[^/?#]+)/v1/")
_AMP_CACHE = re.compile(r"\Ahttps?://(?:[\w-]+\.)?cdn\.ampproject\.org/i{1,2}/(?:\w+/){0,2}?s/(?P<rest>[^/]+\..+)\Z")

_BY_QUERY = (
    ("/_next/image", "url"),
    ("/_vercel/image", "url"),
    ("/.netlify/images", "url"),
    ("/_image", "href"),  # Astro
    ("/iu/", "u"),  # DuckDuckGo's proxy
)
"""Ends of paths of services that carry the address as a parameter."""

_PROXY_HOSTS = {"images.weserv.nl": "url", "wsrv.nl": "url"}


def width_hint(address: str) -> int | None:
    """The width that the address asks for, None where it names no size.

    Zero, which asks for the picture as large as it is, is a large number.
    """
    match = _SIZE.search(address[:_MAX])
    if match is None:
        return None
    width = int(next(group for group in match.groups() if group is not None))
    return width or 100_000


def stem(address: str) -> str:
    """What names the file in all of its renditions: the last part of the path without size and extension."""
    path = address[:_MAX].partition("#")[0].partition("?")[0].rstrip("/")
    name = unquote(path.rsplit("/", 1)[-1]).rsplit("/", 1)[-1].lower()
    name, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 5:
        name = name + dot + ending
    name = _STEM_HEADS.sub("", name)
    for _ in range(3):
        shorter = _STEM_TAILS.sub("", name)
        if shorter == name or not shorter:
            break
        name = shorter
    known = _FLICKR.match(name) or _TUMBLR.match(name)
    return known[1] if known else name


def unwrap(address: str) -> str:
    """The original's address where an image service's address carries it, else the address as it is."""
    if len(address) > _MAX:
        return address
    if ("fetch/" in address or "dynamic/image/" in address) and (match := _FETCH.search(address)):
        return _decoded(address[match.end() :])
    if match := _WIX.match(address):
        return match[1]
    if match := _CLOUDFLARE.match(address):
        rest = match["rest"]
        return rest if rest.startswith(("http://", "https://")) else f"{match['root'] or ''}/{rest}"
    if match := _AMP_CACHE.match(address):
        return "https://" + match["rest"]
    return _by_query(address)


def _by_query(address: str) -> str:
    """The address that a parameter carries, where the service is one that works so."""
    path, mark, query = address.partition("?")
    if not mark:
        return address
    host = path.partition("//")[2].partition("/")[0].lower()
    name = _PROXY_HOSTS.get(host) or next((name for end, name in _BY_QUERY if path.endswith(end)), None)
    if name is None:
        return address
    try:
        inner = dict(parse_qsl(query.partition("#")[0], max_num_fields=50)).get(name)
        if not inner:
            return address
        if host in _PROXY_HOSTS and "//" not in inner:
            return "https://" + inner
        return urljoin(path, inner)
    except ValueError:  # brackets that are no IPv6 host, or more parameters than an image service has
        return address


def _decoded(address: str) -> str:
    """An address at the end of another one's path, percent-decoded once where it was encoded whole."""
    head = address[:12].lower()
    return unquote(address) if "%3a" in head else address
