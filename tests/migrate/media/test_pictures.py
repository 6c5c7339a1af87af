"""Files say themselves where they end."""

from __future__ import annotations

from contextlib import suppress

import pytest

from blogextract.migrate.media.kinds import NotMediaError, kind_of
from blogextract.migrate.media.pictures import check_whole
from migrate.media.files import PDF, gif, jpeg, mp4, png, webp

WHOLE = {"png": png(40, 30), "jpeg": jpeg(40, 30), "gif": gif(40, 30), "webp": webp(40, 30)}


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_picture_tells_its_size(name):
    body = WHOLE[name]
    assert check_whole(body, kind_of(body).content_type) == (40, 30)


@pytest.mark.parametrize("name", WHOLE)
def test_a_picture_cut_anywhere_is_noticed(name):
    body = WHOLE[name]
    whole = {len(body)} if name != "gif" else {len(body), len(body) - 1}  # a GIF may lack its trailer
    for end in range(16, len(body) + 1):
        if end in whole:
            check_whole(body[:end], kind_of(body).content_type)
        else:
            with pytest.raises(NotMediaError):
                check_whole(body[:end], kind_of(body).content_type)


def test_the_end_of_a_preview_within_a_photograph_is_not_its_own():
    body = jpeg(preview=jpeg())
    assert check_whole(body, "image/jpeg") == (3, 2)
    with pytest.raises(NotMediaError, match="cut off"):
        check_whole(body[:-2], "image/jpeg")


def test_what_follows_the_end_of_a_picture_does_no_harm():
    for body in (png(), jpeg(), gif(), webp()):
        assert check_whole(body + b"\x00trailing", kind_of(body).content_type) == (3, 2)


def test_a_changed_byte_in_a_png_is_noticed():
    body = bytearray(png())
    body[45] ^= 1
    with pytest.raises(NotMediaError) as raised:
        check_whole(bytes(body), "image/png")
    assert raised.value.code == "Damaged"


@pytest.mark.parametrize("body", [mp4(), PDF])
def test_films_and_documents_that_are_cut_off_are_noticed(body):
    check_whole(body, kind_of(body).content_type)
    with pytest.raises(NotMediaError):
        check_whole(body[:-8], kind_of(body).content_type)


@pytest.mark.parametrize("content_type", ["image/png", "image/jpeg", "image/gif", "image/webp", "video/mp4"])
def test_any_bytes_are_judged_and_raise_nothing_else(content_type):
    for seed in range(200):
        body = bytes((seed * 37 + index * index * 13) % 256 for index in range(seed))
        with suppress(NotMediaError):
            check_whole(body, content_type)
