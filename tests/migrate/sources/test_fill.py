import gzip

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate.model import Options
from blogextract.migrate.sources import warc as sources_warc
from blogextract.migrate.sources.fill import from_folder, from_list, from_warc
from migrate.sites import Answer, of_pages, page, xml_urls


def write(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def kept(journal):
    return {r.url: r.location or r.body for r in journal.responses()}


# Saved pages


@pytest.fixture
def read_folder(journal, watch, tmp_path):
    def run(files):
        write(tmp_path / "saved", files)
        from_folder(journal, tmp_path / "saved", Options(), watch)
        return kept(journal)

    return run


def test_a_mirror_by_wget_has_its_addresses_from_the_folders(read_folder, journal):
    found = read_folder({
        "blog.example/index.html": page("2014/05/walk/index.html"),
        "blog.example/2014/05/walk/index.html": page("../../../pictures/a b.png", title="Walk"),
        "blog.example/index.html?p=12.html": page(title="Twelve"),
        "blog.example/pictures/a b.png": b"\x89PNG",
        "blog.example/feed/index.html": '<?xml version="1.0"?><rss><channel></channel></rss>',
        "cdn.example/x.jpg": b"\xff\xd8",
    })  # fmt: skip
    assert b"Walk" in found["http://blog.example/2014/05/walk/"]
    assert found["http://blog.example/2014/05/walk/index.html"] == "http://blog.example/2014/05/walk/"
    assert b"Twelve" in found["http://blog.example/?p=12"]
    assert found["http://blog.example/pictures/a%20b.png"] == b"\x89PNG"
    assert found["http://cdn.example/x.jpg"] == b"\xff\xd8"
    assert journal.response("http://blog.example/feed/").headers == {"content-type": "application/xml"}
    assert journal.fact("site") == "http://blog.example/"
    met = {(s.url, s.found_by) for s in journal.sightings()}
    assert ("http://blog.example/2014/05/walk/", "file") in met


def test_canonical_links_tell_where_a_folder_was(read_folder, journal):
    def saved(path):
        return page(head=f'<link rel="canonical" href="https://blog.example/notes/{path}">')

    found = read_folder({"one/index.html": saved("one/"), "two.html": saved("two"), "pic.gif": b"GIF89a"})
    assert set(found) == {
        "https://blog.example/notes/one/", "https://blog.example/notes/one/index.html",
        "https://blog.example/notes/two", "https://blog.example/notes/two.html", "https://blog.example/notes/pic.gif",
    }  # fmt: skip
    assert journal.fact("site") == "https://blog.example/"


def test_a_page_saved_by_a_browser_and_what_lies_beside_it(read_folder):
    mark = "<!-- saved from url=(0034)https://blog.example/2014/walk/ -->"
    found = read_folder({
        "A walk.html": f'<!DOCTYPE html>\n{mark}\n<html><body><img src="./A%20walk_files/p.jpg"></body></html>',
        "A walk_files/p.jpg": b"\xff\xd8",
    })  # fmt: skip
    assert b"img" in found["https://blog.example/2014/walk/"]
    assert found["https://blog.example/2014/walk/A%20walk_files/p.jpg"] == b"\xff\xd8"


def test_a_mirror_by_httrack(read_folder):
    mark = "<!-- Mirrored from blog.example/2014/walk.php?id=3 by HTTrack Website Copier/3.x [XR&CO'2014] -->"
    found = read_folder({"blog.example/2014/walkc5e9.html": f"<html>{mark}<body><p>Walk</p></body></html>"})
    assert found["http://blog.example/2014/walk.php?id=3"] == "http://blog.example/2014/walkc5e9.html"


def test_an_mhtml_file_gives_the_page_and_its_pictures(read_folder):
    found = read_folder({
        "walk.mhtml": (
            'From: <Saved>\r\nSnapshot-Content-Location: https://blog.example/walk/\r\nMIME-Version: 1.0\r\n'
            'Content-Type: multipart/related; type="text/html"; boundary="--=b"\r\n\r\n----=b\r\n'
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            'Content-Location: https://blog.example/walk/\r\n\r\n<p class=3D"x">Walk</p>\r\n----=b\r\n'
            "Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n"
            "Content-Location: https://blog.example/p.gif\r\n\r\nR0lGODlh\r\n----=b--\r\n"
        ),
    })  # fmt: skip
    assert found["https://blog.example/walk/"].strip() == b'<p class="x">Walk</p>'
    assert found["https://blog.example/p.gif"] == b"GIF89a"


def test_links_out_of_the_folder_are_not_followed(read_folder, tmp_path):
    (tmp_path / "secret.html").write_text("<p>secret</p>")
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "link.html").symlink_to(tmp_path / "secret.html")
    assert "secret" not in str(read_folder({"a.html": page()}))


def test_a_folder_without_pages_says_so(read_folder, journal, watch, tmp_path):
    with pytest.raises(MigrateError, match="no HTML page was found"):
        read_folder({"a.txt": "x"})
    with pytest.raises(MigrateError, match="is no folder"):
        from_folder(journal, tmp_path / "none", Options(), watch)


# A list


def test_the_pages_of_a_list_are_fetched_and_no_others_but_their_further_pages(journal, watch, tmp_path):
    site = of_pages({
        "/a/": page("/a/2/", "/b/", "/"),
        "/a/2/": page(),
        "/b/": page(),
        "/c": Answer("", 301, headers={"Location": "/c/"}),
        "/c/": page(),
        "/sitemap.xml": Answer(xml_urls("{home}/b/"), kind="text/xml"),
    })  # fmt: skip
    with site.serve() as home:
        (tmp_path / "list.txt").write_text(f"# mine\n{home}/a/?utm_source=x\n\n{home}/c\n", encoding="utf-8")
        from_list(journal, tmp_path / "list.txt", Options(rate=0), watch)
        assert {url.removeprefix(home) for url in kept(journal)} == {"/robots.txt", "/a/", "/a/2/", "/c", "/c/"}
        from_list(journal, [f"{home}/a/", f"{home}/b/"], Options(rate=0), watch)
    assert site.asked["/b/"] == 1
    assert max(site.asked.values()) == 1


@pytest.mark.parametrize(("lines", "words"), [([], "holds no address"), (["http://"], "is no address")])
def test_a_list_that_cannot_be_used_says_so(journal, watch, lines, words):
    with pytest.raises(MigrateError, match=words):
        from_list(journal, lines, Options(rate=0), watch)


# WARC


def archive(path, records, *, packed=True):
    """A WARC file of (kind, address, status line, headers, body, more headers of the record)."""
    whole = b""
    for number, (kind, url, status, headers, body, more) in enumerate(records):
        lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items())]
        block = "\r\n".join([*lines, "", ""]).encode() + body
        fields = {
            "WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:0-{number}>", "WARC-Target-URI": url,
            "WARC-Date": "2006-05-05T08:00:00Z", "Content-Type": "application/http; msgtype=response",
            **(more or {}), "Content-Length": str(len(block)),
        }  # fmt: skip
        head = "\r\n".join(["WARC/1.0", *(f"{name}: {value}" for name, value in fields.items()), "", ""]).encode()
        record = head + block + b"\r\n\r\n"
        whole += gzip.compress(record, mtime=0) if packed else record
    path.write_bytes(whole)


HTML = {"Content-Type": "text/html", "Date": "Fri, 05 May 2006 08:00:00 GMT", "ETag": '"5"'}
HOME = "http://blog.example/"


@pytest.mark.parametrize("packed", [True, False])
def test_the_answers_of_an_archive_are_kept_as_received(journal, watch, tmp_path, packed):
    body = page("/walk/").encode()
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"
    records = [
        ("response", HOME, "200 OK", {**HTML, "Transfer-Encoding": "chunked"}, chunked, None),
        ("response", HOME + "walk/", "200 OK", {**HTML, "Content-Encoding": "gzip"}, gzip.compress(body), None),
        ("response", HOME + "old", "301 Moved", {"Location": "/walk/"}, b"", None),
        ("response", HOME + "gone", "404 Not Found", HTML, b"none", None),
        ("response", HOME + "p.png?utm_source=x", "200 OK", {"Content-Type": "image/png"}, b"\x89PNG", None),
        ("response", HOME + "gone", "500 Oh", HTML, b"none", None),
    ]
    archive(tmp_path / "a.warc.gz", records, packed=packed)
    from_warc(journal, tmp_path / "a.warc.gz", Options(), watch)
    assert kept(journal) == {
        HOME: body, HOME + "walk/": body, HOME + "old": HOME + "walk/", HOME + "gone": b"", HOME + "p.png": b"\x89PNG",
    }  # fmt: skip
    assert journal.response(HOME).headers == {"content-type": "text/html", "etag": '"5"'}
    assert {s.url for s in journal.sightings() if s.found_by == "warc"} == {HOME, HOME + "walk/"}
    assert {s.url for s in journal.sightings() if s.found_by == "archive"} == {HOME + "walk/"}


def test_a_record_that_says_as_before_has_the_body_of_before(journal, watch, tmp_path):
    digest = {"WARC-Payload-Digest": "sha1:ABC"}
    refers = {**digest, "WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"}
    records = [
        ("response", HOME, "200 OK", HTML, b"<p>same</p>", digest),
        ("revisit", HOME + "copy/", "200 OK", HTML, b"", refers),
        ("revisit", HOME + "named/", "304 Not Modified", HTML, b"", {"WARC-Refers-To-Target-URI": HOME}),
    ]
    archive(tmp_path / "a.warc.gz", records)
    from_warc(journal, tmp_path / "a.warc.gz", Options(), watch)
    assert set(kept(journal).values()) == {b"<p>same</p>"}
    assert {r.status for r in journal.responses()} == {200}


def test_a_later_capture_counts_unless_it_failed(journal, watch, tmp_path):
    archive(tmp_path / "1.warc.gz", [("response", HOME, "200 OK", HTML, b"<p>old</p>", None)])
    archive(tmp_path / "2.warc.gz", [("response", HOME, "200 OK", HTML, b"<p>new</p>", None)])
    archive(tmp_path / "3.warc.gz", [("response", HOME, "503 Busy", HTML, b"busy", None)])
    from_warc(journal, tmp_path, Options(), watch)
    assert kept(journal) == {HOME: b"<p>new</p>"}


def test_the_blogs_own_accounts_in_an_archive_are_read(journal, watch, tmp_path):
    feed = b"<rss><channel><item><title>Walk</title><link>http://blog.example/walk/</link></item></channel></rss>"
    records = [
        ("response", HOME, "200 OK", HTML, b"<p>home</p>", None),
        ("response", HOME + "feed/", "200 OK", {"Content-Type": "application/rss+xml"}, feed, None),
        ("response", HOME + "m.xml", "200 OK", {"Content-Type": "text/xml"}, xml_urls(HOME + "walk/").encode(), None),
    ]
    archive(tmp_path / "a.warc.gz", records)
    from_warc(journal, tmp_path / "a.warc.gz", Options(), watch)
    found = {(s.found_by, s.title) for s in journal.sightings() if s.url == HOME + "walk/"}
    assert found == {("feed", "Walk"), ("sitemap", None)}


def test_a_file_that_is_no_archive_says_so(journal, watch, tmp_path):
    (tmp_path / "x.warc").write_text("hello, this is a text\n" * 9)
    with pytest.raises(MigrateError, match="is no WARC file"):
        from_warc(journal, tmp_path / "x.warc", Options(), watch)
    with pytest.raises(MigrateError, match="holds no WARC file"):
        from_warc(journal, tmp_path / "y.warc", Options(), watch)


def test_what_reads_archives_is_asked_for_where_it_is_missing(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    with pytest.raises(MigrateError, match="pip install"):
        sources_warc._reader()
