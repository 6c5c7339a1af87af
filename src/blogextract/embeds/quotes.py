"""Posts quoted from social networks: the words, who wrote them, and where.

The markup is what the network's own embed code leaves when its script does not run.
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from blogextract.document import Document
from blogextract.document.offers import read_json
from blogextract.embeds.build import CLASSES, Player, clean_title, filled, lines_of, links_of, player_of
from blogextract.embeds.identify import identify
from blogextract.embeds.provider import Found
from blogextract.patterns import deferred

_HANDLE = deferred(r"(?P<author>[^()\n]{0,120}\(@[\w.@-]{1,80}\))")
_SIGNED = deferred(r"[—–-]{1,3}\s*(?P<author>[^()]{0,120}\(@[\w.@-]{1,80}\))")
_SHARED = deferred(
    r"\b(?:shared|posted|post)\b|geteilt|partag|compart|condivis|gedeeld|\bdelt\b|\bdelad|udost|подел|опублик|シェア|投稿|공유|分享|paylaş",
    re.IGNORECASE,
)
"""How Instagram and Facebook say, in their users' languages, that somebody shared a post."""

_BY = deferred(r"\A.{0,60}?\b(?:by|von|par|por|de|da|door|av|af|przez)\s+(?=\S)", re.IGNORECASE)
_ON = deferred(r"\s+(?:on|am|le|el|il|op|den)\s.*\Z", re.IGNORECASE)
_LONGEST_ATTRIBUTION = 200
_DASHES = "—–-―· \u00a0|"


class Network(Struct, frozen=True):
    """How one network's embed code is read.

    addresses: attributes with the post's id or address, and the form of the address. parts: the tags whose text is
    the post's. titled: the first link's text is the post's title. says_who: a paragraph of the network's own says who
    shared the post.
    """

    provider: str
    addresses: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = ("p",)
    titled: bool = False
    says_who: bool = False


NETWORKS: dict[str, Network] = {
    "twitter-tweet": Network("twitter", (("data-tweet-id", "https://twitter.com/i/status/{}"),)),
    "twitter-video": Network("twitter"),
    "instagram-media": Network("instagram", (("data-instgrm-permalink", "{}"),), says_who=True),
    "tiktok-embed": Network("tiktok", (("cite", "{}"), ("data-video-id", "https://www.tiktok.com/embed/v2/{}"))),
    "fb-post": Network("facebook", (("data-href", "{}"),), says_who=True),
    "fb-video": Network("facebook", (("data-href", "{}"),), says_who=True),
    "reddit-card": Network("reddit", parts=(), titled=True),
    "reddit-embed-bq": Network("reddit", parts=(), titled=True),
    "mastodon-embed": Network("mastodon", (("data-embed-url", "{}"), ("src", "{}")), parts=()),
    "bluesky-embed": Network("bluesky", (("data-bluesky-uri", "{}"),)),
    "imgur-embed-pub": Network("imgur", (("data-id", "https://imgur.com/{}"),), parts=(), titled=True),
    "text-post-media": Network("threads", (("data-text-post-permalink", "{}"),)),
    "tumblr-post": Network("tumblr", (("data-href", "{}"),), parts=()),
}
"""Class token to network."""


def of_quote(document: Document, node: int, token: str) -> Player | None:
    """The block of a post quoted from a network, None where no address tells which."""
    network = NETWORKS[token]
    address, found = _address(document, node, network)
    if address is None:
        return None
    paragraphs = [each for tag in network.parts for each in document.tagged(tag, within=node)[:50]]
    words = [each for each in paragraphs if not (network.says_who and _is_attribution(document, each))]
    text, signed = _unsigned(lines_of(document, words))
    links = links_of(document, node)
    return CLASSES[found.kind if found else "embed"](
        provider=network.provider,
        id=found.id if found else None,
        src=address,
        url=found.url if found else address,
        title=clean_title(document.text(links[0][0])) if network.titled and links else None,
        text=text,
        author=signed or _author(document, node, words),
    )


def of_substack_tweet(document: Document, node: int) -> Player | None:
    """The block of a tweet as Substack keeps it: as JSON, else in its own elements; None for others of that class."""
    if not document.get(node, "data-attrs") and not document.classed("tweet-text", within=node):
        return None
    data = read_json(document.get(node, "data-attrs") or "")
    facts = {name: value for name, value in data.items() if isinstance(value, str)} if isinstance(data, dict) else {}
    addresses = [facts.get("url"), *(address for _, address in links_of(document, node))]
    address = next((each for each in addresses if each and _is_of(each, "twitter")), None)
    block = player_of(document, address)
    if block is None:
        return None
    name = facts.get("name") or _classed_text(document, node, "tweet-author-name")
    handle = facts.get("username") or _classed_text(document, node, "tweet-author-handle")
    handle = f"(@{handle.lstrip('@')})" if handle else ""
    text = facts.get("full_text") or _classed_text(document, node, "tweet-text")
    return replace(block, text=text or None, author=f"{name or ''} {handle}".strip() or None)


def _address(document: Document, node: int, network: Network) -> tuple[str | None, Found | None]:
    """The post's address, of an attribute or else the last link that leads to one."""
    own = filled(document, node, network.addresses)
    if own is None and network.addresses:
        own = _at_uri(document, node)
    candidates = [own] if own else []
    candidates += [address for _, address in reversed(links_of(document, node))]
    for address in candidates:
        found = identify(address)
        if found is not None and found.provider == network.provider and found.kind != "chrome":
            return (found.url if address.startswith("at://") else address), found
    return own if own and not own.startswith("at://") else None, None


def _at_uri(document: Document, node: int) -> str | None:
    """Bluesky's own kind of address."""
    value = (document.get(node, "data-bluesky-uri") or "").strip()
    return value if value.startswith("at://") else None


def _is_of(address: str, provider: str) -> bool:
    found = identify(address)
    return found is not None and found.provider == provider


def _is_attribution(document: Document, paragraph: int) -> bool:
    """True for a paragraph that only says who shared the post, and when."""
    text = document.text(paragraph)
    return len(text) < _LONGEST_ATTRIBUTION and bool(_HANDLE.search(text) and _SHARED.search(text))


def _unsigned(text: str | None) -> tuple[str | None, str | None]:
    """A post's words without the line that signs them, and who signed, where an editor put both in paragraphs."""
    lines = text.split("\n") if text else []
    for at, line in enumerate(lines):
        match = _SIGNED.match(line)
        if match:
            return "\n".join(lines[:at]) or None, match["author"].strip(_DASHES)
    return text, None


def _author(document: Document, node: int, words: list[int]) -> str | None:
    """Who wrote the post, as shown outside its words: with the handle in brackets, after "by", or as a link."""
    inside = {each for paragraph in words for each in range(paragraph, document.ends[paragraph])}
    spoken = set((lines_of(document, words) or "").split("\n"))
    shown = (lines_of(document, [node]) or "").split("\n")
    outside = "\n".join(line for line in shown if line not in spoken)[-2000:]
    for line in outside.split("\n"):
        shared = _SHARED.search(line) is not None and len(line) < _LONGEST_ATTRIBUTION
        if match := _HANDLE.search(line):
            author = match["author"].strip(_DASHES)
            author = _BY.sub("", author, count=1) if shared else author
            return author.strip("()") if author.startswith("(") else author
        if shared and _BY.match(line):
            return _ON.sub("", _BY.sub("", line, count=1)).strip(_DASHES + ".") or None
    for link, _ in links_of(document, node):
        text = document.text(link)
        if link not in inside and text.startswith(("@", "u/")) and " " not in text:
            return text
    return None


def _classed_text(document: Document, node: int, token: str) -> str | None:
    found = document.classed(token, within=node)
    return lines_of(document, found[:1]) if found else None
