"""A real browser opens what we wrote, and nothing runs and nothing is asked for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from markdown_it import MarkdownIt

from blogextract import extract
from migrate.report.blog import Blog
from security.pages import post
from security.vectors import FAR, RUN, VECTORS

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
URL = "https://lights.example/post/"
_MEDIA = re.compile(r'\s(?:src|srcset|poster)="[^"]*"')

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here")


@pytest.fixture
def canary():
    """A server that nothing may ask; gives its address and what was asked."""
    asked: list[str] = []

    class Requests(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Requests)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/stolen", asked
    finally:
        server.shutdown()
        server.server_close()


def opened(path, folder) -> str:
    """The page as the browser has it after its scripts have run."""
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--virtual-time-budget=2000", "--timeout=20000", f"--user-data-dir={folder / 'profile'}", "--dump-dom",
        path.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(  # noqa: S603 - the browser, with a file of our own
        command, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "HOME": str(folder)}
    )
    assert "<html" in done.stdout, done.stderr[-2000:]
    return done.stdout


def test_the_browser_would_run_what_is_passed_on(tmp_path, canary):
    address, asked = canary
    path = tmp_path / "raw.html"
    path.write_text(f"<!doctype html><body><img src=x onerror=\"{RUN};new Image().src='{address}'\"></body>")
    assert 'data-owned="1"' in opened(path, tmp_path)
    assert asked


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_no_attack_runs_in_a_browser(form, tmp_path, canary):
    address, asked = canary
    written = []
    for _, vector in VECTORS:
        article = extract(post(vector.replace(FAR, address).replace(RUN, f"{RUN};fetch('{address}')")), url=URL)
        text = article.to_html() if form == "html" else _rendered(article.to_markdown())
        written.append(_MEDIA.sub("", text))  # pictures are asked for where readers put them, and are no attack
    path = tmp_path / "written.html"
    path.write_text(
        '<!doctype html><meta charset="utf-8"><body>' + "<hr>".join(written), encoding="utf-8", errors="replace"
    )
    assert 'data-owned="1"' not in opened(path, tmp_path)
    assert asked == []


def _rendered(markdown: str) -> str:
    body = markdown.split("\n---\n", 1)[1] if markdown.startswith("---\n") else markdown
    return MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(body)


def test_the_report_of_a_hostile_blog_runs_nothing_and_asks_for_nothing(tmp_path, canary):
    address, asked = canary
    blog = Blog(tmp_path / "out")
    for number, (_, vector) in enumerate(VECTORS):
        hostile = vector.replace(FAR, address).replace(RUN, f"{RUN};fetch('{address}')")
        picture = f'<p><img src="{address}" alt="{escape(hostile)}"></p>'
        blog.add(f"https://old.example/{number}/", escape(hostile), hostile, picture)
    blog.report()
    path = tmp_path / "out" / "report.html"
    assert 'data-owned="1"' not in opened(path, tmp_path)
    assert asked == []
