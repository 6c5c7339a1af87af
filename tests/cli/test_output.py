import io
import os
import stat
import sys
import threading

import click
import pytest

from blogextract.cli.output import ReaderGoneError, opened
from blogextract.cli.terminal import as_told, harmless, harmless_json


class _Screen(io.StringIO):
    def isatty(self):
        return True


def test_a_file_is_replaced_when_all_is_written(tmp_path):
    target = tmp_path / "out.json"
    target.write_text("old")
    with opened(str(target), as_told) as output:
        output.write("new\n")
        assert target.read_text() == "old"
        assert not output.on_terminal
    assert target.read_text() == "new\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_a_file_stays_as_it_was_where_the_work_breaks_off(tmp_path):
    target = tmp_path / "out.json"
    target.write_text("old")

    def interrupted():
        with opened(str(target), as_told) as output:
            output.write("new\n")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_no_result_makes_no_file(tmp_path):
    with opened(str(tmp_path / "out.json"), as_told):
        pass
    assert not list(tmp_path.iterdir())


def test_permissions_stay_and_new_files_get_the_usual_ones(tmp_path):
    old = tmp_path / "old"
    old.touch(mode=0o640)
    old.chmod(0o640)
    mask = os.umask(0o027)
    try:
        for name in ("old", "new"):
            with opened(str(tmp_path / name), as_told) as output:
                output.write("x\n")
    finally:
        os.umask(mask)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    with opened(str(tmp_path / "link"), as_told) as output:
        output.write("new\n")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new\n"


def test_a_pipe_is_written_to_directly(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got = []
    reader = threading.Thread(target=lambda: got.append(path.read_text()))
    reader.start()
    with opened(str(path), as_told) as output:
        output.write("new\n")
    reader.join(5)
    assert got == ["new\n"]


@pytest.mark.parametrize("name", [".", "missing/out.json", "file/out.json"])
def test_what_cannot_be_written_is_said_before_any_work(tmp_path, name):
    (tmp_path / "file").touch()
    with pytest.raises(click.FileError), opened(str(tmp_path / name), as_told):
        pytest.fail("the work began")


def test_a_terminal_gets_nothing_that_it_would_obey(monkeypatch):
    for clean, shown in ((harmless_json, '"\\u001b[31m"\n'), (harmless, '"\N{REPLACEMENT CHARACTER}[31m"\n')):
        screen = _Screen()
        monkeypatch.setattr(sys, "stdout", screen)
        with opened(None, clean) as output:
            assert output.on_terminal
            output.write('"\x1b[31m"\n')
        assert screen.getvalue() == shown


def test_a_pipe_gets_all_as_it_is_in_utf_8(monkeypatch):
    binary = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(binary, encoding="ascii"))
    with opened("-", harmless) as output:
        output.write("\x1b[31m é\n")
    assert binary.getvalue() == "\x1b[31m é\n".encode()


def test_a_reader_that_is_gone_is_told_apart(monkeypatch):
    class Closed(io.StringIO):
        def write(self, _text):
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())
    with opened(None, harmless) as output, pytest.raises(ReaderGoneError):
        output.write("x")
