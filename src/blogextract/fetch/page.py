"""What a fetch gives, and what it may cost."""

from __future__ import annotations

from msgspec import Struct, field

from blogextract.version import VERSION

USER_AGENT = f"blogextract/{VERSION} (reads blog posts, one page at a time)"
"""Who we are, so that a site can tell us from others and say what it wants of us."""


class Page(Struct, frozen=True, kw_only=True):
    """A page as a server sent it, unpacked but not decoded.

    url: the address after all redirects, without fragment and credentials. requested_url: the address that was
    asked for, likewise. status: the HTTP status. content: the body. content_type: the media type in lower case,
    null where the server names none. charset: of the HTTP header, null where it names none. headers: by
    lower-case name, repeated ones joined by ", ". redirects: the addresses that led here, the first one asked.
    """

    url: str
    requested_url: str
    status: int
    content: bytes
    content_type: str | None = None
    charset: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    redirects: list[str] = field(default_factory=list)


class Limits(Struct, frozen=True, kw_only=True):
    """What a fetch may cost.

    connect: seconds for name, connection and TLS of one host. read: seconds of silence. total: seconds for
    everything, redirects too. max_redirects: how many are followed. max_bytes: of the body, as it comes over the
    wire and unpacked.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    max_redirects: int = 10
    max_bytes: int = 20 * 1024 * 1024

    def __post_init__(self) -> None:
        for name in ("connect", "read", "total", "max_bytes"):
            if not getattr(self, name) > 0:
                raise ValueError(f"Limits.{name} must be greater than 0, not {getattr(self, name)!r}")
        if self.max_redirects < 0:
            raise ValueError(f"Limits.max_redirects must not be negative, not {self.max_redirects!r}")
