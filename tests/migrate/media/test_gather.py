"""Files of the blog's own, each got once and laid where its name says."""

from __future__ import annotations

import hashlib

import pytest

from blogextract.blocks import Audio, Embed, File, Gallery, Image, Mark, Paragraph, Raw
from blogextract.migrate.journal import Journal
from blogextract.migrate.media.addresses import media_paths
from blogextract.migrate.media.gather import gather_media
from blogextract.migrate.media.shelf import WAITING
from blogextract.migrate.model import Failure, Media, Response
from blogextract.migrate.watch import Watch
from migrate.media.files import PAGE, PDF, Server, jpeg, png, post

UP = "https://a.example/wp-content/uploads/"


class Blog:
    """A journal with posts, and an output folder."""

    def __init__(self, folder, *posts):
        folder.mkdir(exist_ok=True)
        self.out = folder
        self.journal = Journal(folder / "journal.sqlite")
        self.journal.save(posts)

    def run(self, server, folder="media"):
        gather_media(self.journal, self.out, Watch(), folder=folder, getter=server)
        return self

    def files(self):
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file() and not path.name.startswith("journal")
        }

    def failures(self):
        return {failure.url: failure.code for failure in self.journal.made(Failure)}


def test_every_kind_of_use_is_brought(tmp_path):
    uses = post(
        "https://a.example/1",
        UP + "block.png",
        Gallery(images=[Image(src=UP + "gallery.png")]),
        Paragraph(text="xy", marks=[Mark(type="image", start=0, end=1, href=UP + "inline.png")]),
        Paragraph(text="xy", marks=[Mark(type="link", start=0, end=1, href=UP + "paper.pdf")]),
        Audio(src=UP + "talk.mp3"),
        Embed(src=UP + "framed.pdf"),
        File(url=UP + "sheet.csv"),
        Raw(html=f'<p><img src="{UP}raw.png"></p>', why="unknown"),
        Image(src=UP + "small.png", link=UP + "large.png"),
        avatar="https://a.example/me.png",
        lead=UP + "lead.png",
    )
    names = ["block", "gallery", "inline", "raw", "small", "large", "lead"]
    files = {f"{UP}{name}.png": png(shade=shade) for shade, name in enumerate(names)}
    files["https://a.example/me.png"] = png(shade=99)
    files |= {
        UP + "paper.pdf": PDF,
        UP + "framed.pdf": PDF + b"\n",
        UP + "talk.mp3": b"ID3\x03",
        UP + "sheet.csv": b"a;b",
    }
    blog = Blog(tmp_path, uses).run(Server(files))
    assert blog.failures() == {}
    assert blog.files() == {
        "media/" + url.replace(UP, "").replace("https://a.example/", ""): body for url, body in files.items()
    }
    path_of = media_paths(blog.journal)
    assert path_of(UP + "block.png") == path_of(UP.replace("https", "http") + "block.png#x") == "media/block.png"


def test_foreign_files_pages_and_addresses_without_a_file_are_left_alone(tmp_path):
    uses = post(
        "https://a.example/1",
        "https://other.example.org/images/a.png",
        Paragraph(text="xy", marks=[Mark(type="link", start=0, end=1, href="https://a.example/2014/05/post/")]),
        Paragraph(text="xy", marks=[Mark(type="link", start=0, end=1, href="https://a.example/x.html")]),
        Embed(src="https://www.youtube.com/embed/x"),
        Image(src="data:image/png;base64,AA"),
    )
    server = Server({})
    blog = Blog(tmp_path, uses).run(server)
    assert (server.asked, blog.files(), blog.failures()) == ([], {}, {})


def test_one_content_is_one_file_whatever_the_number_of_its_addresses(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", UP + "b.png", UP + "a.png"))
    blog.run(Server({UP + "a.png": png(), UP + "b.png": png()}))
    assert blog.files() == {"media/a.png": png()}
    (media,) = blog.journal.made(Media)
    assert media == Media(
        digest=hashlib.sha256(png()).hexdigest(),
        urls=[UP + "a.png", UP + "b.png"],
        path="media/a.png",
        content_type="image/png",
        size=len(png()),
        width=3,
        height=2,
    )


def test_what_cannot_be_had_is_listed_and_ends_nothing(tmp_path):
    bad = {"gone": 404, "secret": 403, "page": PAGE, "cut": jpeg()[:-2], "down": "down", "busy": 503}
    blog = Blog(tmp_path, post("https://a.example/1", *(f"{UP}{name}.jpg" for name in [*bad, "good"])))
    server = Server({f"{UP}{name}.jpg": body for name, body in {**bad, "good": jpeg()}.items()})
    blog.run(server)
    codes = {url.removeprefix(UP): code for url, code in blog.failures().items()}
    assert codes == {
        "gone.jpg": "NotFound",
        "secret.jpg": "Refused",
        "page.jpg": "NotMedia",
        "cut.jpg": "Truncated",
        "down.jpg": "ConnectionFailedError",
        "busy.jpg": "Unavailable",
    }
    assert blog.files() == {"media/good.jpg": jpeg()}


def test_the_next_run_asks_again_only_for_what_another_try_may_mend(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", *(f"{UP}{name}.jpg" for name in ("a", "b", "c"))))
    blog.run(Server({UP + "a.jpg": jpeg(), UP + "b.jpg": 404, UP + "c.jpg": "down"}))
    second = Server({UP + "c.jpg": jpeg(9, 9)})
    blog.run(second)
    assert second.asked == [UP + "c.jpg"]
    assert blog.failures() == {UP + "b.jpg": "NotFound"}
    assert set(blog.files()) == {"media/a.jpg", "media/c.jpg"}


def test_what_the_journal_holds_is_not_asked_for(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", UP + "a.png", UP + "b.png", UP + "c.png"))
    blog.journal.save_response(Response(url=UP + "a.png", status=301, location=UP + "moved.png"))
    blog.journal.save_response(Response(url=UP + "moved.png", status=200, body=png()))
    blog.journal.save_response(Response(url=UP + "b.png", status=404))
    blog.run(None)
    assert blog.files() == {"media/a.png": png()}
    assert blog.failures() == {UP + "b.png": "NotFound", UP + "c.png": "Offline"}


def test_an_address_is_known_to_the_journal_in_its_plain_form(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", "https://A.example:443/up/a b.png", UP + "b.png#large"))
    blog.journal.save_response(Response(url="https://a.example/up/a%20b.png", status=200, body=png()))
    blog.journal.save_response(Response(url=UP + "b.png", status=200, body=png(9, 9)))
    blog.run(None)
    assert blog.files() == {"media/up/a-b.png": png(), "media/b.png": png(9, 9)}
    assert media_paths(blog.journal)(UP + "b.png#large") == "media/b.png"


def test_endless_redirects_end(tmp_path):
    loop = Response(url=UP + "a.png", status=302, location=UP + "a.png")
    server = Server({UP + "a.png": loop})
    blog = Blog(tmp_path, post("https://a.example/1", UP + "a.png")).run(server)
    assert blog.failures() == {UP + "a.png": "Redirect"}
    assert len(server.asked) < 10


def test_a_proxy_is_asked_where_the_blog_has_no_answer(tmp_path):
    proxied = "https://i0.wp.com/a.example/wp-content/uploads/a.png?w=3"
    blog = Blog(tmp_path, post("https://a.example/1", proxied)).run(Server({proxied: png()}))
    assert (blog.files(), blog.failures()) == ({"media/a.png": png()}, {})


def test_a_small_copy_gives_way_to_the_original_that_its_own_page_shows(tmp_path):
    page = "https://a.example/2014/05/post/tea/"
    small = Image(src=UP + "tea-150x150.png", link=page)
    other = Image(src=UP + "cup-150x150.png", link="https://a.example/elsewhere/")
    blog = Blog(tmp_path, post("https://a.example/1", small, other))
    blog.journal.save_response(Response(url=page, status=200, body=b'<img src="/wp-content/uploads/tea.png">'))
    blog.journal.save_response(Response(url="https://a.example/elsewhere/", status=200, body=b"<p>Nothing</p>"))
    blog.run(Server({UP + "tea.png": png(9, 9), UP + "tea-150x150.png": png(), UP + "cup-150x150.png": png(1, 1)}))
    assert blog.files() == {"media/tea.png": png(9, 9), "media/cup-150x150.png": png(1, 1)}
    assert media_paths(blog.journal)(UP + "tea-150x150.png") == "media/tea.png"


def test_a_picture_whose_best_version_is_gone_is_brought_in_the_next_size_that_the_page_offers(tmp_path):
    sizes = ", ".join(
        f"{UP}tea{size}.png {width}w" for size, width in {"": 900, "-300x200": 300, "-600x400": 600}.items()
    )
    page = f'<p>Tea.</p><img src="{UP}tea-300x200.png" srcset="{sizes}"><img src="{UP}cup-300x200.png">'
    blog = Blog(tmp_path, post("https://a.example/1", UP + "tea.png"))
    blog.journal.save_response(Response(url="https://a.example/1", status=200, body=page.encode()))
    server = Server(
        {UP + "tea-300x200.png": png(3, 2), UP + "tea-600x400.png": png(6, 4), UP + "cup-300x200.png": png()}
    )
    assert blog.run(server).files() == {"media/tea.png": png(6, 4)}
    assert server.asked == [UP + "tea.png", UP + "tea-600x400.png"]


def test_names_that_clash_when_folded_are_two_files(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", UP + "Tea.png", UP + "tea.PNG"))
    blog.run(Server({UP + "Tea.png": png(shade=1), UP + "tea.PNG": png(shade=2)}))
    assert sorted(blog.files().values()) == sorted([png(shade=1), png(shade=2)])


def test_a_post_that_drops_a_picture_and_takes_it_again_does_not_fetch_it_again(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", UP + "a.png", UP + "b.png"))
    server = Server({UP + "a.png": png(shade=1), UP + "b.png": png(shade=2)})
    whole = blog.run(server).files()
    blog.journal.save([post("https://a.example/1", UP + "a.png")])
    assert set(blog.run(server).files()) >= {"media/a.png"}
    assert [media.path for media in blog.journal.made(Media)] == ["media/a.png"]
    blog.journal.save([post("https://a.example/1", UP + "a.png", UP + "b.png")])
    assert blog.run(server).files() == whole
    assert len(server.asked) == 2


def test_another_target_moves_the_files(tmp_path):
    blog = Blog(tmp_path, post("https://a.example/1", UP + "2014/a.png"))
    server = Server({UP + "2014/a.png": png()})
    blog.run(server)
    assert blog.run(server, folder="static/media").files() == {"static/media/2014/a.png": png()}
    assert len(server.asked) == 1
    assert not (tmp_path / "media").exists()


POSTS = [post(f"https://a.example/{n}", f"{UP}{n}/x.png", f"{UP}{n % 3}/X.PNG", f"{UP}same-{n}.png") for n in range(8)]
FILES = {
    **{f"{UP}{n}/x.png": png(shade=n) for n in range(8)},
    **{f"{UP}{n}/X.PNG": png(shade=40 + n) for n in range(3)},
    **{f"{UP}same-{n}.png": png(shade=77) for n in range(8)},
    f"{UP}5/x.png": 404,
}


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory):
    return Blog(tmp_path_factory.mktemp("unbroken"), *POSTS).run(Server(FILES))


@pytest.mark.parametrize("step", range(0, 90, 4))
def test_a_run_that_is_killed_at_any_write_goes_on_to_the_same_files(tmp_path, unbroken, step, monkeypatch):
    """Every change of the disk is a place to die: writes, moves, removals, and the journal's steps."""
    from blogextract.migrate.media import shelf

    left = [step]

    def dying(name):
        real = getattr(shelf.Path, name)

        def act(*args, **kwargs):
            if left[0] == 0:
                left[0] = -1
                raise KeyboardInterrupt
            left[0] -= 1
            return real(*args, **kwargs)

        return act

    blog = Blog(tmp_path, *POSTS)
    first, second = Server(FILES), Server(FILES)
    with monkeypatch.context() as patched:
        for name in ("replace", "unlink"):
            patched.setattr(shelf.Path, name, dying(name))
        try:
            blog.run(first)
        except KeyboardInterrupt:
            blog.journal.close()
            blog = Blog(tmp_path, *POSTS)
    blog.run(second)
    assert blog.files() == unbroken.files()
    assert list(blog.journal.made(Media)) == list(unbroken.journal.made(Media))
    asked = first.asked + second.asked
    assert len(asked) - len(set(asked)) <= 1  # the one that was under way
    assert not (tmp_path / WAITING).exists()
