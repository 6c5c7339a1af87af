"""What an address looks like: a post, a listing, its next page, or something that is never worth asking for.

A shape decides when an address is asked for, and how many of its kind: it does not decide what a page is. Nothing
that a sitemap, a feed or the site's own listing names is held back because of its shape.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

Shape = Literal[
    "page", "query", "part", "listing", "date", "day", "numbered", "comments", "attachment", "number",
    "feed", "variant", "search", "service", "file", "trap",
]  # fmt: skip
"""page: may be a post. query: the same, told by parameters. part: a further page of a post. number: `?p=12`.
variant: another rendering of a page (AMP, print). service: the system's own, never content."""

NEVER: frozenset[Shape] = frozenset({"feed", "variant", "search", "service", "file", "trap"})
"""Shapes that are not asked for because a page links there."""
LISTINGS: frozenset[Shape] = frozenset({"listing", "date", "day", "numbered"})
"""Shapes of pages that show what other addresses hold."""

_FILES = frozenset(
    ending
    for row in (
        "jpg jpeg png gif webp avif svg svgz ico bmp tif tiff heic psd ai eps",
        "mp3 m4a ogg oga wav flac aac wma mid midi mp4 m4v mov avi wmv mkv webm ogv flv swf mpg mpeg 3gp",
        "pdf doc docx xls xlsx ppt pptx odt ods odp rtf epub mobi azw3 csv tsv txt ics vcf kml kmz gpx torrent sig asc",
        "zip gz tgz bz2 xz 7z rar tar dmg exe msi apk jar iso bin deb rpm",
        "css js mjs map json jsonld woff woff2 ttf otf eot xsl xslt xsd wasm",
    )
    for ending in row.split()
)
"""Endings of files that are no pages. Sitemaps and feeds, which may end in these, come another way."""

_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"

_Rows = tuple[tuple[Shape, str], ...]


def _compiled(rows: _Rows) -> tuple[tuple[Shape, re.Pattern[str]], ...]:
    return tuple((shape, re.compile(pattern, re.IGNORECASE)) for shape, pattern in rows)


_BY_PATH = _compiled(
    (
        ("service", r"/wp-(?:admin|includes|content|json)(?:/|\Z)|/(?:wp-[a-z-]+|xmlrpc)\.php\Z"),
        ("service", r"/(?:cgi-bin|cdn-cgi|administrator|oembed)/|/trackback/?\Z"),
        ("service", r"/(?:users?|accounts?)/(?:login|register|logout|password)(?:/|\Z)"),
        ("service", r"/(?:log-?in|log-?out|sign-?in|sign-?up|register|cart|checkout)(?:\.\w+)?/?\Z"),
        ("feed", r"/feed(?:/(?:rss2?|atom|rdf|feed))?/?\Z|/feeds/(?:posts|comments|\d+)(?:/|\Z)|\.(?:rss|atom|rdf)\Z"),
        ("feed", r"/(?:feed|rss2?|atom|comments)\.xml\Z"),
        ("comments", r"/comment-page-\d+/?\Z"),
        ("listing", r"/search/label/"),
        ("search", r"/search/[^/]|/search/?\Z"),
        ("numbered", r"/(?:page|seite|pagina|strana)[/-]?\d+(?:\.html?)?/?\Z|/index[_-]?\d+\.(?:html?|php)\Z"),
        ("day", rf"/{_YEAR}/{_MONTH}/{_DAY}(?:/(?:index\.\w+)?)?\Z|/{_YEAR}-{_MONTH}-{_DAY}/?\Z"),
        ("date", rf"/{_YEAR}_{_MONTH}_{_DAY}_archive\.\w+\Z"),
        ("date", rf"/{_YEAR}(?:/{_MONTH})?(?:/(?:index\.\w+)?)?\Z|/{_YEAR}[-_]{_MONTH}(?:\.\w+)?/?\Z"),
        ("listing", r"/(?:categor(?:y|ies)|tags?|authors?|topics?|labels?|keywords?|taxonomy/term)/[^/]+/?\Z"),
        ("listing", r"/(?:kategorie|categorie|categoria|schlagwort|etiquetas?)/[^/]+/?\Z"),
        ("listing", r"/(?:archives?|blog|posts|articles|news|categories|tags)(?:\.\w+)?/?\Z"),
    )
)
"""By the path's end, the first that fits."""

_VARIANT = re.compile(r"(.+)/(?:amp|print|embed|email|emailpopup)/?\Z|(.+)\.amp(?:\.html)?\Z", re.IGNORECASE)
"""WordPress and its plugins put these behind a post's address; a post of that name stands behind a date or alone."""
_NUMBERED_POSTS = r"(?:archives?|posts?|entry|entries|articles?|blog|news|stor(?:y|ies)|weblog|node|item|view|p)"
_PART = re.compile(
    rf"/(?:(?!{_NUMBERED_POSTS}/\d+/?\Z)[^/]*[^\d/][^/]*|{_NUMBERED_POSTS}/\d+)/\d{{1,3}}/?\Z", re.IGNORECASE
)
"""A number behind a name: WordPress's further pages of a post. Behind these folders the number is the post's name."""

_NUMBER = r"\d{1,9}"
_BY_PARAMETER = _compiled(
    (
        ("feed", r"(?:feed|rsd)(?:=.*)?|(?:format|alt|type|output)=(?:rss|atom|feed|json|xml)"),
        # `q=node/12` is how Drupal names a page where it has no paths
        ("search", r"(?:s|search|query|searchword|keywords|search_query|zoom_query)=.*|q=(?!node|[^&]*(?:/|%2F)).*"),
        ("variant", r"(?:amp|print|printable|preview|embed|noamp|lightbox|mobile|outputtype|wpmp_switcher)(?:=.*)?"),
        ("variant", r"m=[01]|(?:theme|skin|fontsize|tmpl|pfstyle)=.*|(?:view|format|output|action|do)=(?:print|pdf)"),
        ("service", r"(?:action|do|mode|task)=(?:edit|history|diff|raw|info|log-?in|log-?out|register|lost\w*|delete)"),
        ("service", r"(?:action|do|mode|task)=(?:reply|submit|profile|export|send\w*|mailto\w*)"),
        ("service", r"(?:redirect_to|returnto|return_to|add-to-cart|rest_route|ical|outlook-ical)(?:=.*)?"),
        ("service", r"(?:tribe-bar-date|eventdisplay|customize_changeset_uuid|_escaped_fragment_)(?:=.*)?"),
        ("trap", r"(?:order|order_?by|sort|sort_?by|sort_?order|direction|filters?|per_?page|view_mode)(?:\[.*\])?=.*"),
        ("attachment", rf"attachment_id={_NUMBER}"),
        ("comments", rf"cpage={_NUMBER}"),
        ("number", rf"(?:p|page_id)={_NUMBER}"),
        ("numbered", rf"(?:paged?|pg|pageno|pagenum|offset|start|limitstart|start-index)={_NUMBER}"),
        ("numbered", r"(?:updated-m(?:ax|in)|before|after|from|offset)=[\dTZ:.%A+-]+"),
        ("date", rf"m={_YEAR}(?:-?{_MONTH}(?:-?{_DAY})?)?|(?:year|month|monthnum|day|date|cal_m|cal_y|yr|mon)=[\d-]+"),
        ("listing", r"(?:cat|tag|author|category_name|category|term|author_name|label)=.*"),
    )
)
"""By one parameter with its value. In an address with several the row that stands first here counts."""
_PRECEDENCE = {shape: place for place, shape in enumerate(dict.fromkeys(shape for shape, _ in _BY_PARAMETER))}

_MOST_PARAMETERS = 30
_DEEPEST = 15
"""Folders in a path; real permalinks have up to 8."""
_MOST_REPEATS = 2
"""How often one folder may come again in a path: a wrong relative link adds the same folders again at each step."""


@lru_cache(maxsize=16384)
def shape_of(url: str) -> Shape:
    """The shape of a normalised address."""
    parts = urlsplit(url)
    path = parts.path or "/"
    if _grows(path):
        return "trap"
    by_path = _path_shape(path)
    if not parts.query:
        return by_path
    by_query = _query_shape(parts.query)
    if by_path == "search":  # Blogger's older and newer posts stand there
        return "numbered" if by_query == "numbered" else "search"
    if by_path in NEVER:
        return by_path
    return by_query or ("query" if by_path == "page" else by_path)


def _grows(path: str) -> bool:
    segments = [segment for segment in path.split("/") if segment]
    if len(segments) > _DEEPEST:
        return True
    words = [segment for segment in segments if not segment.isdigit()]
    return len(words) - len(set(words)) > _MOST_REPEATS


def _path_shape(path: str) -> Shape:
    ending = path.rpartition("/")[2].rpartition(".")
    if ending[0] and ending[2].lower() in _FILES:
        return "file"
    for shape, pattern in _BY_PATH:
        if pattern.search(path):
            return shape
    variant = _VARIANT.fullmatch(path)
    if variant and _path_shape((variant[1] or variant[2]) + "/") == "page":
        return "variant"
    return "part" if _PART.search(path) else "page"


def _query_shape(query: str) -> Shape | None:
    """What the parameters tell; None where none of them is known."""
    found = {
        shape
        for part in query.split("&")[:_MOST_PARAMETERS]
        for shape, pattern in _BY_PARAMETER
        if pattern.fullmatch(part)
    }
    if not found:
        return None
    if {"number", "numbered"} <= found:
        return "part"
    return min(found, key=_PRECEDENCE.__getitem__)
