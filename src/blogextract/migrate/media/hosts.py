"""Which files are the blog's own: those of its site, and those of the services that keep or carry its uploads.

A file is the blog's own where one of these holds:

1. Its host and that of a post belong to the same registrable site (`img.example.co.uk` and `www.example.co.uk`).
2. The address is that of an image proxy and carries an address of the first kind, in its path or its query.
3. Its host is one that a blog service keeps its authors' uploads on, and at least one in twenty of the posts that
   show pictures shows one from it: a single picture may be borrowed from another blog of the service.
4. Its host serves pictures to more than half of the posts that show any, from paths like those of uploads, and is
   not one of those that people link pictures from (video stills, portraits, stock pictures, picture albums).

All else is foreign, and its address stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

import tldextract

from blogextract.document.renditions import unwrap
from blogextract.migrate.links.found import Reference, references
from blogextract.migrate.model import Post

_SUFFIXES = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)
"""The public suffix list as the package carries it: nothing is downloaded."""

_PROXY_PATH = re.compile(
    r"""\Ahttps?://(?:
      i[0-3]\.wp\.com/                                   # Jetpack's Photon: i0.wp.com/example.org/a.jpg
    | cdn\.shortpixel\.ai/[^/]+/(?:[^/]+/)?              # options, then the address
    | cdn\.statically\.io/img/
    | [\w-]+\.(?:sirv|imgix|rapidload-cdn)\.[a-z]+/
    | ml[\w-]+\.i\.optimole\.com/(?:[^/]+/)*?(?=https?:)
    | images\d*-focus-opensocial\.googleusercontent\.com/gadgets/proxy
    )(?P<rest>[^?#]*)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Image proxies that carry the address in the path, up to where it begins."""
_INNER = re.compile(r"(?:https?:/{1,2})?(?P<host>[a-z0-9](?:[a-z0-9-]*\.)+[a-z]{2,24})(?P<path>/.+)", re.IGNORECASE)

_OPTIONS = re.compile(r"\A/(?:[a-z]+=[\w.]+,?)+(?=/)")
"""Options that some of them put between the host and the path."""

_HOSTING = re.compile(
    r"([^.]+\.(?:wordpress|typepad|tumblr|livejournal|substack|medium|hatenablog|over-blog|jimdofree|hubpages)\.com)\Z"
)
"""Services that give each blog a host and are not in the public suffix list: a host there is a site."""

_UPLOADS = re.compile(
    r"""\A(?:
      [\w-]+\.files\.wordpress\.com | [\w-]+\.wordpress\.com
    | (?:[\w-]+\.)?bp\.blogspot\.com | blogger\.googleusercontent\.com | lh\d\.(?:googleusercontent|ggpht)\.com
    | (?:miro|cdn-images-\d)\.medium\.com
    | substackcdn\.com | (?:substack-post-media|bucketeer-[0-9a-f-]+)\.s3\.amazonaws\.com | cdn\.substack\.com
    | (?:\d+\.)?media\.tumblr\.com
    | (?:images|static1)\.squarespace(?:-cdn)?\.com
    | static\.wixstatic\.com
    | (?:digitalpress|ghost)\.blob\.core\.windows\.net | storage\.ghost\.io
    | (?:uploads-ssl\.webflow|assets(?:-global)?\.website-files|cdn\.prod\.website-files)\.com
    | [\w-]+\.(?:fs1\.)?hubspotusercontent[\w-]*\.net
    | cdn\.shopify\.com | [\w-]+\.typepad\.com | ic\.pics\.livejournal\.com
    | img\d*\.blogimg\.jp | cdn-ak\.f\.st-hatena\.com | [\w-]*\.?weebly(?:cloud)?\.com | images\.ctfassets\.net
    | cdn\.sanity\.io | res\.cloudinary\.com | [\w-]+\.jetpackcdn\.com | [\w-]+\.kxcdn\.com
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""Hosts on which services keep what their blogs' authors put up."""

_FOREIGN = re.compile(
    r"""(?:\A|\.)(?:
      gravatar\.com | ytimg\.com | ggpht\.com | vimeocdn\.com | twimg\.com | fbcdn\.net | fbsbx\.com | cdninstagram\.com
    | staticflickr\.com | flickr\.com | imgur\.com | giphy\.com | tenor\.com | photobucket\.com | tinypic\.com
    | unsplash\.com | pexels\.com | pixabay\.com | shutterstock\.com | gettyimages\.com | istockphoto\.com
    | wikimedia\.org | media-amazon\.com | ssl-images-amazon\.com | images-amazon\.com | githubusercontent\.com
    | shields\.io | feedburner\.com | feedsportal\.com | pinimg\.com | soundcloud\.com | sndcdn\.com | spotifycdn\.com
    | scdn\.co | w\.org | s\.w\.org | archive\.org | paypalobjects\.com | doubleclick\.net | wp\.com | disquscdn\.com
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""Hosts that many blogs show pictures from which are not theirs."""

_UPLOAD_PATH = re.compile(
    r"/(?:wp-content|uploads?|images?|img|media|files?|photos?|pictures?|pics?|content|assets|static|blog|posts?|library)/"
    r"|/(?:19|20)\d\d/[01]?\d/|/[0-9a-f]{16,}|/[0-9A-Za-z_-]{20,}",
    re.IGNORECASE,
)
_RARELY = 20
"""One in so many posts with pictures: fewer is a borrowed picture, not where the blog keeps its own."""


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The part of a host name that one owner has: `example.co.uk` of `www.example.co.uk`; an IP address whole."""
    hosted = _HOSTING.search(host)
    if hosted:
        return hosted[1]
    found = _SUFFIXES(host)
    return (found.top_domain_under_public_suffix or host).lower()


@lru_cache(maxsize=4096)
def host_of(url: str) -> str:
    """The host of an address in lower case; empty where it has none that can be read."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


class OwnHosts:
    """What was learned of a blog's hosts from its posts."""

    def __init__(self, sites: frozenset[str], keepers: frozenset[str]) -> None:
        self._sites = sites
        self._keepers = keepers

    @classmethod
    def learn(cls, posts: Iterable[Post]) -> OwnHosts:
        """Read the hosts of the posts' addresses, and count those of their pictures; one pass."""
        sites: set[str] = set()
        users: Counter[str] = Counter()
        upload_like: Counter[str] = Counter()
        total = 0
        for post in posts:
            sites.add(registrable(host_of(post.url)))
            shown = [each for each in references(post.article) if each.role == "image"]
            total += bool(shown)
            users.update({host_of(each.url) for each in shown})
            upload_like.update({host_of(each.url) for each in shown if _UPLOAD_PATH.search(each.url)})
        keepers = {host for host, count in users.items() if _keeps(host, count, upload_like[host], total)}
        return cls(frozenset(sites - {""}), frozenset(keepers))

    def is_own(self, url: str) -> bool:
        """True where the address lies on the blog's site or on a host that keeps its uploads."""
        host = host_of(url)
        return bool(host) and (registrable(host) in self._sites or host in self._keepers)

    def on_site(self, url: str) -> bool:
        """True where the address lies on the blog's own site."""
        host = host_of(url)
        return bool(host) and registrable(host) in self._sites

    def candidates(self, reference: Reference) -> tuple[str, ...]:
        """Where the file of a reference is to be had, best first; none where it is not the blog's."""
        carried = carried_by(reference.url)
        if carried and self.is_own(carried):
            return (carried, reference.url)
        return (reference.url,) if self.is_own(reference.url) else ()


def _keeps(host: str, count: int, upload_like: int, total: int) -> bool:
    """True where the host keeps the blog's uploads, by the third or the fourth criterion."""
    if not host:
        return False
    if _UPLOADS.match(host):
        return count * _RARELY >= total
    return upload_like * 2 > total and upload_like > 1 and not _FOREIGN.search(host)


def carried_by(url: str) -> str | None:
    """The address that an image proxy's address carries, None where it carries none."""
    inner = unwrap(url)
    if inner != url:
        return inner if inner.startswith(("http://", "https://")) else None
    match = _PROXY_PATH.match(url)
    if match is None:
        return None
    query = dict(parse_qsl(urlsplit(url).query, max_num_fields=50)) if "gadgets/proxy" in url else {}
    found = _INNER.fullmatch(unquote(query.get("url", "")) or match["rest"])
    if found is None:
        return None
    secure = "http" if found[0].lower().startswith("http:") else "https"
    return f"{secure}://{found['host'].lower()}{_OPTIONS.sub('', found['path'])}"
