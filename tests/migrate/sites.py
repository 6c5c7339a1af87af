"""Blogs on loopback that behave, or misbehave, as their test wants; each counts what it was asked for."""

from __future__ import annotations

import contextlib
import gzip
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HTML = "text/html; charset=utf-8"


@dataclass
class Answer:
    """An answer. length: what Content-Length says, where that is not the truth. cut: close without the rest."""

    body: bytes | str = b""
    status: int = 200
    kind: str = HTML
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    cut: bool = False
    pause: float = 0.0


Handler = Callable[[str], Answer | None]


class Site:
    """A site. answer: from a path with its query to an answer; None is a 404."""

    def __init__(self, answer: Handler) -> None:
        self.answer = answer
        self.asked: Counter[str] = Counter()
        self.order: list[str] = []
        self.agents: set[str] = set()
        self.connections = 0
        self.home = ""

    @contextlib.contextmanager
    def serve(self) -> Iterator[str]:
        """Serve it; gives its address without a path."""
        site = self

        class Requests(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self) -> None:
                super().setup()
                site.connections += 1

            def do_GET(self) -> None:
                site.asked[self.path] += 1
                site.order.append(self.path)
                site.agents.add(self.headers.get("User-Agent", ""))
                self.send(site.answer(self.path) or Answer("<p>Not here.</p>", 404))

            def send(self, answer: Answer) -> None:
                body = answer.body.encode() if isinstance(answer.body, str) else answer.body
                body = body.replace(b"{home}", site.home.encode())
                self.send_response_only(answer.status)
                self.send_header("Content-Type", answer.kind)
                self.send_header("Date", formatdate(usegmt=True))
                for name, value in answer.headers.items():
                    self.send_header(name, value.replace("{home}", site.home))
                self.send_header("Content-Length", str(len(body) if answer.length is None else answer.length))
                self.end_headers()
                if answer.pause:
                    stopped.wait(answer.pause)
                with contextlib.suppress(OSError):
                    self.wfile.write(body)
                self.close_connection = answer.cut or answer.length is not None or answer.pause > 0

            def log_message(self, *_: object) -> None:
                pass

        stopped = threading.Event()
        server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        self.home = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            yield self.home
        finally:
            stopped.set()
            server.shutdown()
            server.server_close()
            thread.join(5)


def page(*links: str, title: str = "A page", head: str = "", body: str = "") -> str:
    """A page with links."""
    listed = "".join(f'<li><a href="{link}">More of it</a></li>' for link in links)
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><h1>{title}</h1>{body}<ul>{listed}</ul></body></html>"
    )


def of_pages(pages: dict[str, str | Answer]) -> Site:
    """A site of these pages and no others."""

    def answer(path: str) -> Answer | None:
        found = pages.get(path)
        return Answer(found) if isinstance(found, str) else found

    return Site(answer)


class Blog:
    """A blog of many posts: by month and page, with older and newer, and with a sitemap and feed where wanted."""

    def __init__(self, posts: int, *, per_page: int = 10, sitemap: bool = False, feed: bool = False) -> None:
        self.paths = [f"/{2000 + n // 240}/{n // 20 % 12 + 1:02}/entry-{n}/" for n in range(posts)]
        self._place = {path: n for n, path in enumerate(self.paths)}
        self._per_page = per_page
        self._last = -(-posts // per_page)
        self._sitemap = sitemap
        self._feed = feed
        self.site = Site(self.answer)

    def answer(self, path: str) -> Answer | None:
        """What the blog answers."""
        if path in self._place:
            return Answer(self._post(self._place[path]))
        if path == "/" or path.startswith("/page/"):
            number = 1 if path == "/" else int(path.split("/")[2])
            return Answer(self._listing(number)) if 1 <= number <= self._last else None
        if self._sitemap and path == "/sitemap.xml":
            return Answer(xml_index("{home}/posts.xml.gz"), kind="application/xml")
        if self._sitemap and path == "/posts.xml.gz":
            listed = xml_urls(*(f"{self.site.home}{each}" for each in self.paths))
            return Answer(gzip.compress(listed.encode(), mtime=0), kind="application/x-gzip")
        if self._feed and path.partition("?")[0] == "/feed/":
            number = int(path.partition("paged=")[2] or 1)
            return self._items(number) if number <= self._last else None
        return None

    def _post(self, number: int) -> str:
        around = [self.paths[n] for n in (number - 1, number + 1) if 0 <= n < len(self.paths)]
        text = f"<article><p>Entry {number} tells of a walk along the river, and of rain.</p></article>"
        return page("/", *around, title=f"Entry {number}", body=text)

    def _listing(self, number: int) -> str:
        shown = self.paths[(number - 1) * self._per_page : number * self._per_page]
        more = [f"/page/{n}/" for n in (number - 1, number + 1) if 1 < n <= self._last]
        head = '<link rel="alternate" type="application/rss+xml" href="/feed/">' if self._feed else ""
        return page(*shown, *more, title="All entries", head=head)

    def _items(self, number: int) -> Answer:
        shown = self.paths[(number - 1) * self._per_page : number * self._per_page]
        items = "".join(
            f"<item><title>Entry {self._place[each]}</title><link>{{home}}{each}</link>"
            f"<pubDate>Fri, 05 May 2006 08:00:00 +0000</pubDate></item>"
            for each in shown
        )
        generator = "<generator>https://wordpress.org/?v=6.5</generator>"
        return Answer(f'<rss version="2.0"><channel>{generator}{items}</channel></rss>', kind="application/rss+xml")


def xml_index(*addresses: str) -> str:
    """A sitemap index."""
    listed = "".join(f"<sitemap><loc>{each}</loc></sitemap>" for each in addresses)
    return f'<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</sitemapindex>'


def xml_urls(*addresses: str) -> str:
    """A sitemap."""
    listed = "".join(f"<url><loc>{each}</loc></url>" for each in addresses)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'
