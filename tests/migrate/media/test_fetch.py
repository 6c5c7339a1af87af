"""The media stage over a real connection."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from blogextract.migrate.journal import Journal
from blogextract.migrate.media.addresses import media_paths
from blogextract.migrate.media.fetch import fetch_media
from blogextract.migrate.model import Failure, Media, Options
from blogextract.migrate.watch import Watch
from migrate.media.files import PAGE, jpeg, png, post

FILES = {
    "/robots.txt": (200, b"User-agent: *\nDisallow: /closed/\n"),
    "/up/a.png": (200, png()),
    "/up/cut.jpg": (200, jpeg()),
    "/up/page.jpg": (200, PAGE),
}


class Site(BaseHTTPRequestHandler):
    """Serves the files, tells less than it promises of one, and sends one on."""

    def do_GET(self):
        self.server.asked.append(self.path)
        if self.path == "/up/moved.png":
            self.send_response(301)
            self.send_header("Location", "/up/a.png")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        status, body = FILES.get(self.path, (404, PAGE))
        self.send_response(status)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:-9] + b"\x00" * 9 if "cut" in self.path else body)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_files_come_over_the_network_once_and_stay_when_it_is_gone(tmp_path, site):
    base = f"http://127.0.0.1:{site.server_port}"
    pictures = [f"{base}/up/{name}" for name in ("a.png", "moved.png", "cut.jpg", "page.jpg", "none.png")]
    journal = Journal(tmp_path / "journal.sqlite")
    journal.save([post(f"{base}/1", *pictures)])
    fetch_media(journal, tmp_path, Options(rate=0), Watch(), start=base)
    assert sorted(site.asked) == [
        "/robots.txt",
        *(f"/up/{name}" for name in ("a.png", "cut.jpg", "moved.png", "none.png", "page.jpg")),
    ]
    assert (tmp_path / "media/up/a.png").read_bytes() == png()
    codes = {failure.url.rpartition("/")[2]: failure.code for failure in journal.made(Failure)}
    assert codes == {"cut.jpg": "Truncated", "page.jpg": "NotMedia", "none.png": "NotFound"}
    asked = len(site.asked)
    fetch_media(journal, tmp_path, Options(offline=True), Watch(), start=base)
    fetch_media(journal, tmp_path, Options(rate=0), Watch(), start=base)
    assert len(site.asked) == asked
    assert media_paths(journal)(pictures[1]) == "media/up/a.png"


def test_without_media_nothing_is_asked_and_addresses_stay(tmp_path, site):
    base = f"http://127.0.0.1:{site.server_port}"
    journal = Journal(tmp_path / "journal.sqlite")
    journal.save([post(f"{base}/1", f"{base}/up/a.png")])
    fetch_media(journal, tmp_path, Options(rate=0, media=False), Watch(), start=base)
    assert (site.asked, list(journal.made(Media)), media_paths(journal)(f"{base}/up/a.png")) == ([], [], None)


def test_a_private_address_that_nobody_named_is_not_asked(tmp_path, site):
    base = f"http://127.0.0.1:{site.server_port}"
    journal = Journal(tmp_path / "journal.sqlite")
    journal.save([post(f"{base}/1", f"{base}/up/a.png")])
    fetch_media(journal, tmp_path, Options(rate=0), Watch(), start=None)
    assert site.asked == []
    assert len(list(journal.made(Failure))) == 1


def test_what_robots_txt_closes_is_not_asked_for(tmp_path, site):
    base = f"http://127.0.0.1:{site.server_port}"
    journal = Journal(tmp_path / "journal.sqlite")
    journal.save([post(f"{base}/1", f"{base}/closed/a.png")])
    fetch_media(journal, tmp_path, Options(rate=0), Watch(), start=base)
    assert site.asked == ["/robots.txt"]
    assert [failure.code for failure in journal.made(Failure)] == ["Robots"]
