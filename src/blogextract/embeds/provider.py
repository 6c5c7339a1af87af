"""The form of a provider's row: whose embed an address is, what kind, and its address for people."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct

Kind = Literal["video", "audio", "embed", "chrome"]

Kept = tuple[str, str]
"""What of an address stays in the canonical one, and how it is written there."""


class Shape(Struct, frozen=True):
    """One form that a provider's addresses have.

    pattern: a regular expression, matched at the start of path, query and fragment, without the host. url: the
    canonical address, with the pattern's groups and `{host}` filled in. id: the service's id, likewise. A group
    `inner` holds another address, encoded: it is identified in turn, and is the canonical address where no row
    knows it.
    """

    pattern: str
    url: str
    id: str = "{id}"


class Provider(Struct, frozen=True):
    """A service, or the part of one that provides one kind of embed.

    name: in lower case, the same in all rows of a service. hosts: without subdomain; "google.*" stands for its
    national hosts; none at all for software that anybody runs. example: an address of the most usual shape. more:
    what stays in the canonical address: a place in the film, a list.
    """

    name: str
    kind: Kind
    hosts: tuple[str, ...]
    example: str
    shapes: tuple[Shape, ...]
    more: tuple[Kept, ...] = ()


class Found(Struct, frozen=True):
    """What an address is: `url` is the canonical address for people, `id` the service's own.

    oembed: a bare link of it on a line of its own meant the embed. gone: the service has ended.
    """

    provider: str
    kind: Kind
    id: str | None
    url: str
    oembed: bool = False
    gone: bool = False


OEMBED = frozenset(
    {
        "blip", "bluesky", "canva", "codepen", "collegehumor", "coub", "crowdsignal", "dailymotion", "flickr",
        "funnyordie", "gist", "google-video", "hulu", "imgur", "instagram", "issuu", "kickstarter", "kindle", "loom",
        "mastodon", "mixcloud", "photobucket", "pinterest", "pocketcasts", "qik", "rdio", "reddit", "reverbnation",
        "scribd", "slideshare", "soundcloud", "speakerdeck", "spotify", "spreaker", "sproutvideo", "streamable", "ted",
        "tiktok", "tumblr", "twitter", "viddler", "videopress", "vimeo", "vine", "wistia", "youtube",
    }
)  # fmt: skip
"""Services whose bare links on a line of their own blog software replaced with the embed: those that WordPress trusts
or once trusted, and what its wide-spread plug-ins add."""


def provider(name: str, kind: Kind, hosts: str, example: str, *shapes: Shape, more: tuple[Kept, ...] = ()) -> Provider:
    """A row; its hosts are separated by spaces."""
    return Provider(name, kind, tuple(hosts.split()), example, shapes, more)


def shape(pattern: str, url: str, id: str = "{id}") -> Shape:  # noqa: A002 - the field's name in the record
    """A shape."""
    return Shape(pattern, url, id)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A row's pattern, compiled when an address of its host is first met: most pages meet none of most rows."""
    return re.compile(pattern)


def query(name: str, value: str, group: str | None = None) -> str:
    """A pattern, to stand after a path: somewhere in the query there is such a parameter.

    A look-ahead with one repetition, so several of them in a row stay linear. Flash players began their query with
    `&`.
    """
    return rf"(?=[^?&#]*[?&](?:[^#]*&)?{name}=(?P<{group or name}>{value}))"


def kept(name: str, value: str, written: str) -> Kept:
    """A parameter of query or fragment that stays in the canonical address, written so."""
    return rf"[?&#]{name}=(?P<value>{value})(?=[&#]|\Z)", written


INNER = r"https?(?::|%3[Aa])(?:/|%2[Ff]){2}[^&#]+"
"""Another address within a parameter, encoded or not."""

UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
