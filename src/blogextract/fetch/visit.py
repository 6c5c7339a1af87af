"""One visit to an address, from the first request to the page: all that is decided, without waiting for anything.

The client, sync or async, only carries: it sends `request()`, shows the answer to `begin()`, and passes what
arrives to `add()`. httpx's own client is not used: it reads the target of each redirect, and fails at bad ones
before they can be judged here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

import httpx

from blogextract.errors import (
    AddressError,
    ContentTypeError,
    FetchError,
    HttpStatusError,
    RedirectError,
    ResponseTooLargeError,
)
from blogextract.fetch import media_type
from blogextract.fetch.address import origin, public_form, redirect_target
from blogextract.fetch.failures import LOWER, Circumstances, translate
from blogextract.fetch.network import Deadline, Gate
from blogextract.fetch.page import USER_AGENT, Limits, Page
from blogextract.fetch.policy import Space, check_address, space_of, space_of_host
from blogextract.fetch.unpack import ACCEPTED, Unpacker
from blogextract.fetch.wording import shown, size

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ADVICE = {
    401: "it wants a login: save the page in a browser and give the file",
    403: "it refuses: save the page in a browser and give the file",
    404: "check the address",
    410: "the page is gone",
    429: "too many requests: try again later",
    451: "withheld for legal reasons",
    503: "the site is not available now: try again later",
}


class Visit(Gate):
    """The way from one address to a page, redirects included."""

    def __init__(self, start: httpx.URL, limits: Limits, deadline: Deadline, user_agent: str | None) -> None:
        super().__init__(deadline)
        self.url = start
        self.limits = limits
        self.pending = True
        self.answered = False
        self._start = start
        self._headers = {
            "user-agent": user_agent or USER_AGENT,
            "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "accept-encoding": ACCEPTED,
        }
        self._cookies = httpx.Cookies()
        self._timeouts = httpx.Timeout(limits.read, connect=limits.connect).as_dict()
        self._redirects: list[str] = []
        self._asked: set[tuple[str, str | None]] = set()
        self._spaces: dict[tuple[str, bytes, int], Space] = {}
        self._source = Space.PUBLIC
        self._home: set[str] = set()
        self._body = bytearray()
        self._received = 0
        self._unpacker: Unpacker | None = None
        self._response: httpx.Response | None = None
        self._looked = False

    # Where the way leads

    def request(self) -> httpx.Request:
        """The next request."""
        # httpx would take the host from its readable form, and there is none for hosts that IDNA does not allow
        headers = {"host": self.url.netloc.decode("ascii"), **self._headers}
        request = httpx.Request(
            "GET", self.url, headers=headers, cookies=self._cookies, extensions={"timeout": self._timeouts}
        )
        if self.url.userinfo:
            auth = httpx.BasicAuth(self.url.username, self.url.password)
            request = next(auth.auth_flow(request))
        asked = (str(self.url), request.headers.get("cookie"))
        if asked in self._asked:  # with other cookies the answer may be another
            way = " → ".join([*self._redirects[-4:], public_form(self.url)])
            raise RedirectError(f"redirects in a loop: {way}", url=public_form(self.url))
        self._asked.add(asked)
        return request

    def admit(self, address: str) -> None:
        """Raise where the address that a host of the way resolves to may not be reached."""
        if self.url.raw_host == self._start.raw_host and address in self._home:
            return
        check_address(public_form(self.url), first=not self._redirects, space=space_of(address), source=self._source)

    def reached(self, address: str) -> None:
        """Note where the host lies that has been connected to."""
        self._spaces[origin(self.url)] = space_of(address)
        if not self._redirects:
            self._home.add(address)

    def _redirect(self, response: httpx.Response) -> None:
        location = response.headers.get("location")
        if not location:
            raise RedirectError(f"{self._place} redirects without saying where to", url=public_form(self.url))
        if len(self._redirects) >= self.limits.max_redirects:
            raise RedirectError(
                f"redirects more than {self.limits.max_redirects} times, the last time to {shown(location)}",
                url=public_form(self.url),
            )
        try:
            target = redirect_target(self.url, location)
        except AddressError as error:
            raise RedirectError(
                f"{self._place} redirects to what is no page: {error}", url=public_form(self.url)
            ) from error
        self._source = self._spaces.get(origin(self.url)) or self._named_space(self.url)
        if target.raw_host != self._start.raw_host:
            check_address(public_form(target), first=False, space=self._named_space(target), source=self._source)
        self._redirects.append(public_form(self.url))
        self.url = target

    @staticmethod
    def _named_space(url: httpx.URL) -> Space:
        """Where a host lies as far as its name tells; a name that has to be looked up counts as outside for now."""
        return space_of_host(url.raw_host.decode("ascii")) or Space.PUBLIC

    # What the answer is

    def begin(self, request: httpx.Request, response: httpx.Response) -> bool:
        """Judge the head of an answer; true where its body is wanted, false where another request follows."""
        self.answered = True
        response.request = request
        self._cookies.extract_cookies(response)
        if response.status_code in _REDIRECTS:
            self._redirect(response)
            return False
        self.pending = False
        self._response = response
        self._check_status(response)
        self._check_type(response)
        announced = response.headers.get("content-length", "")
        if announced.isascii() and announced.isdigit() and int(announced[:20]) > self.limits.max_bytes:
            raise self._too_large(f"announces {size(int(announced[:20]))}, more than")
        self._unpacker = Unpacker(response.headers.get("content-encoding", ""), self._take)
        return True

    def _check_status(self, response: httpx.Response) -> None:
        status = response.status_code
        if 200 <= status < 300:
            return
        try:
            phrase = " " + HTTPStatus(status).phrase
        except ValueError:
            phrase = ""
        advice = _ADVICE.get(status, "the site fails: try again later" if status >= 500 else "check the address")
        wait = response.headers.get("retry-after")
        if wait and status in (429, 503):
            advice += f" (it names {shown(wait)}{' seconds' if wait.isdigit() else ''})"
        raise HttpStatusError(
            f"{self._place} answers {status}{phrase}: {advice}", url=public_form(self.url), status=status
        )

    def _check_type(self, response: httpx.Response) -> None:
        name = media_type.media_type(response.headers.get("content-type", ""))
        if not media_type.may_be_page(name):
            raise self._other_type(name or "")

    def _other_type(self, name: str) -> ContentTypeError:
        return ContentTypeError(
            f"{self._place} sends {media_type.kind(name)} ({shown(name)}), not an HTML page: "
            "give the address of the page itself",
            url=public_form(self.url),
            content_type=name,
        )

    # What arrives

    def add(self, data: bytes) -> None:
        """Take bytes of the body as they come over the wire."""
        self._received += len(data)
        if self._received > self.limits.max_bytes:
            raise self._too_large("sends more than")
        if self._unpacker is not None:
            self._unpacker.write(data)
        self.deadline.clip(None)

    def _take(self, piece: bytes) -> None:
        """Take unpacked bytes of the body."""
        if len(self._body) + len(piece) > self.limits.max_bytes:
            raise self._too_large("sends more than")
        self._body += piece
        if not self._looked and len(self._body) >= media_type.SAMPLE:
            self._look()

    def _look(self) -> None:
        self._looked = True
        name = self._content_type
        if not media_type.looks_like_page(name, bytes(self._body[: media_type.SAMPLE])):
            raise self._other_type(name or "")

    def _too_large(self, words: str) -> ResponseTooLargeError:
        return ResponseTooLargeError(
            f"{self._place} {words} the limit of {size(self.limits.max_bytes)}: allow more if you want the page",
            url=public_form(self.url),
            limit=self.limits.max_bytes,
        )

    def page(self) -> Page:
        """The page, once all of it has arrived."""
        response = self._response
        if response is None or self._unpacker is None:
            raise FetchError(f"{self._place} gave no page", url=public_form(self.url))
        with self.translated():
            self._unpacker.finish()
        if not self._looked:
            self._look()
        return Page(
            url=public_form(self.url),
            requested_url=public_form(self._start),
            status=response.status_code,
            content=bytes(self._body),
            content_type=self._content_type,
            charset=media_type.charset(response.headers.get("content-type", "")),
            headers=dict(response.headers),
            redirects=self._redirects,
        )

    @property
    def _content_type(self) -> str | None:
        return media_type.media_type(self._response.headers.get("content-type", "")) if self._response else None

    # What goes wrong

    @property
    def _place(self) -> str:
        """What messages call the server: its host, or where redirects have led, the whole address."""
        return public_form(self.url) if self._redirects else self.url.netloc.decode("ascii")

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Say what goes wrong below in our errors."""
        try:
            yield
        except FetchError:
            raise
        except LOWER as error:
            at = Circumstances(public_form(self.url), self._place, self.limits, self.deadline)
            raise translate(error, at) from error
