"""One written form for each address, and which addresses belong to the blog."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

import httpx
import msgspec

from blogextract.errors import FetchError
from blogextract.fetch.address import origin, public_form, read_address

_LONGEST = 2000
"""Characters. Servers and browsers stop at 2,048; real permalinks stay under 500 even where they are encoded."""

_DROPPED = frozenset(
    name
    for row in (
        # where a reader came from: analytics, advertisements, newsletters
        "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh srsltid mc_cid",
        "mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking _ga _gl mkt_tok vero_id vero_conv wickedid oly_enc_id",
        "oly_anon_id rb_clickid ml_subscriber ml_subscriber_hash s_cid trk trkcampaign spm scm epik dicbo ncid",
        "piwik_campaign piwik_kwd mtm_campaign mtm_source mtm_medium pk_campaign pk_kwd pk_source",
        # what a button on the page does; the page is the same
        "replytocom share nb like_comment _wpnonce showcomment unapproved moderation-hash doing_wp_cron",
        "relatedposts_hit relatedposts_origin relatedposts_position",
        # the visitor's session
        "phpsessid jsessionid aspsessionid cfid cftoken sessionid session_id sessid osid zenid oscsid",
    )
    for name in row.split()
)
"""Parameters, in lower case, that change nothing of what the page says."""
_DROPPED_STARTS = ("utm_", "hsa_", "ga_", "aspsessionid")
_SESSION = re.compile(r"(?:sid|s|session|token)=(?=[^&]*\d)[0-9a-z]{24,}", re.IGNORECASE)
"""A short name that posts use as well (`sid=123`) is a session only where its value is long and random."""
_PATH_SESSION = re.compile(
    r";(?:jsessionid|phpsessid|sid)=[^/?]*|/(?:\(|%28)[A-Z](?:\(|%28)[0-9a-z]{16,}(?:\)|%29){2}(?=/)", re.IGNORECASE
)
"""Java's and ASP.NET's sessions without cookies."""
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|xhtml|php|aspx?|shtml|cfm)\Z", re.IGNORECASE)


@lru_cache(maxsize=16384)
def normalise(url: str) -> str | None:
    """The address as the journal knows it, None where it cannot be asked for.

    Without fragment, credentials, the scheme's own port, and parameters that change nothing. The order of the
    parameters stays: some servers, and all copies of sites, know no other.
    """
    if len(url) > _LONGEST:
        return None
    try:
        found = read_address(url)
        text = public_form(found)
    except (FetchError, httpx.InvalidURL, ValueError):
        return None
    head, mark, query = text.partition("?")
    head = _PATH_SESSION.sub("", head)
    if head.count("/") < 3:  # an address without a path: the first page
        head += "/"
    if mark:
        kept = "&".join([part for part in query.split("&") if part and not _is_dropped(part)])
        return f"{head}?{kept}" if kept else head
    return head


def _is_dropped(part: str) -> bool:
    name = part.partition("=")[0].lower()
    return name in _DROPPED or name.startswith(_DROPPED_STARTS) or _SESSION.fullmatch(part) is not None


def in_order(url: str) -> str:
    """The address with its parameters sorted: what two addresses share that differ in their order alone."""
    head, _, query = url.partition("?")
    return f"{head}?{'&'.join(sorted(query.split('&')))}" if "&" in query else url


def without_index(url: str) -> str:
    """The folder that a server shows `index.html` for, or else the address."""
    return _INDEX.sub("/", url)


def origin_of(url: str) -> str:
    """Scheme, host and port as they stand in a normalised address."""
    return url[: url.index("/", 8)]


class Scope(msgspec.Struct, frozen=True):
    """Which addresses belong to the blog. hosts: with and without `www.`; ports; prefix: of the path, `/` for all."""

    site: str
    hosts: frozenset[str]
    ports: frozenset[int]
    prefix: str

    def covers(self, url: str) -> bool:
        """True for a normalised address of the blog."""
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if (parts.hostname or "") not in self.hosts or port not in self.ports:
            return False
        return parts.path.startswith(self.prefix) or parts.path == self.prefix.rstrip("/")

    def root(self) -> str:
        """The address of the folder that the blog lies in."""
        return origin_of(self.site) + self.prefix


def scope_of(site: str) -> Scope:
    """The scope of a blog whose first page has this (normalised) address.

    www and no www, http and https are one site. Where the address has a path, the blog is that folder.
    """
    parts = urlsplit(site)
    host = parts.hostname or ""
    other = host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
    port = origin(httpx.URL(site))[2]
    path = parts.path or "/"
    last = path.rpartition("/")[2]
    prefix = path[: len(path) - len(last)] if "." in last else path.rstrip("/") + "/"
    return Scope(site, frozenset({host, other}), frozenset({80, 443} if port in (80, 443) else {port}), prefix)


class Patterns:
    """What `--include` or `--exclude` name: `*` stands for any characters; `/` first means the path alone."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        parts = [(pattern.startswith("/"), re.escape(pattern).replace(r"\*", ".*")) for pattern in patterns]
        self._paths = re.compile("|".join(part for of_path, part in parts if of_path) or r"(?!)", re.DOTALL)
        self._urls = re.compile("|".join(part for of_path, part in parts if not of_path) or r"(?!)", re.DOTALL)

    def match(self, url: str) -> bool:
        """True where a pattern covers the whole address, or its whole path."""
        path = url[len(origin_of(url)) :]
        return self._urls.fullmatch(url) is not None or self._paths.fullmatch(path) is not None
