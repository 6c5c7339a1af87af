"""Unpacking, and not more of it than asked for."""

import gzip
import tracemalloc
import zlib
from functools import lru_cache

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from blogextract import errors
from blogextract.fetch import Limits
from blogextract.fetch.unpack import DamagedBodyError, Unpacker
from fetch.servers import answering, bare

PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": lambda data: zstandard.ZstdCompressor().compress(data),
}


def _unpacked(name, data, step):
    pieces = []
    unpacker = Unpacker(name, pieces.append)
    for start in range(0, len(data), step):
        unpacker.write(data[start : start + step])
    unpacker.finish()
    return b"".join(pieces)


@given(
    name=st.sampled_from(sorted(PACKERS)),
    word=st.binary(max_size=40),
    times=st.integers(0, 20_000),
    step=st.sampled_from([1, 7, 1000, 65536, 10**9]),
)
def test_what_was_packed_comes_out_whatever_the_chunks(name, word, times, step):
    data = word * times
    packed = PACKERS[name](data)
    assert _unpacked(name, packed, max(step, len(packed) // 2000 + 1)) == data


@pytest.mark.parametrize("name", sorted(PACKERS))
def test_a_body_that_ends_too_early_is_damaged(name):
    packed = PACKERS[name](b"<p>Salt and wind.</p>" * 50)
    with pytest.raises(DamagedBodyError, match="end too early"):
        _unpacked(name, packed[:-3], 1000)


@pytest.mark.parametrize("name", sorted(PACKERS))
def test_a_body_that_is_not_packed_at_all_is_damaged(name):
    with pytest.raises(DamagedBodyError):
        _unpacked(name, b"<!doctype html><p>Salt and wind.</p>" * 50, 1000)


@pytest.mark.parametrize("name", sorted(PACKERS))
def test_an_empty_body_needs_no_packing(name):
    assert _unpacked(name, b"", 1) == b""


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_members_follow_each_other(name):
    packed = PACKERS[name](b"one ") + PACKERS[name](b"two")
    for step in (1, 5, 1000):
        assert _unpacked(name, packed, step) == b"one two"


def test_what_follows_a_gzip_body_is_passed_over():
    assert _unpacked("gzip", gzip.compress(b"page") + b"\0\0trailing", 1000) == b"page"


@pytest.mark.parametrize("name", ["gzip", "zstd"])
def test_members_without_end_are_damage(name):
    with pytest.raises(DamagedBodyError, match="more than 1000"):
        _unpacked(name, PACKERS[name](b"") * 2000, 65536)


def test_codings_are_undone_in_reverse():
    packed = brotli.compress(gzip.compress(b"page"))
    assert _unpacked("gzip, br", packed, 1000) == b"page"
    with pytest.raises(DamagedBodyError, match="4 times"):
        _unpacked("gzip, gzip, gzip, gzip", packed, 1000)


def test_an_unknown_coding_is_passed_over():
    assert _unpacked("utf-8", b"page", 1000) == b"page"


@lru_cache
def _bomb(name):
    """64 MiB of zeros, packed."""
    zeros = bytes(64 << 20)
    return brotli.compress(zeros, quality=3) if name == "br" else PACKERS[name](zeros)


@pytest.mark.parametrize("name", sorted(set(PACKERS) - {"x-gzip"}))
def test_a_bomb_is_cut_at_the_limit_and_takes_no_more_memory(get, name):
    bomb = _bomb(name)
    head = f"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: {name}\r\n".encode()
    head += f"content-length: {len(bomb)}\r\n\r\n".encode()
    with bare(answering(head + bomb, pause=0.1)) as port:
        tracemalloc.start()
        with pytest.raises(errors.ResponseTooLargeError) as caught:
            get(f"http://127.0.0.1:{port}/", limits=Limits(max_bytes=1 << 20))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert caught.value.limit == 1 << 20
    assert "1 MiB" in str(caught.value)
    assert peak < 12 << 20


def test_a_body_over_the_limit_is_refused_by_its_announced_length(get):
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 3000000\r\n\r\n"
    with (
        bare(answering(head, pause=1)) as port,
        pytest.raises(errors.ResponseTooLargeError, match=r"announces 2\.861 MiB"),
    ):
        get(f"http://127.0.0.1:{port}/", limits=Limits(max_bytes=1 << 20))


def test_a_body_over_the_limit_is_refused_while_it_arrives(get):
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"
    with (
        bare(answering(head + bytes(3_000_000))) as port,
        pytest.raises(errors.ResponseTooLargeError, match="sends more"),
    ):
        get(f"http://127.0.0.1:{port}/", limits=Limits(max_bytes=1 << 20))


def test_a_body_at_the_limit_is_taken(get):
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"
    with bare(answering(head + b"x" * (1 << 16))) as port:
        assert len(get(f"http://127.0.0.1:{port}/", limits=Limits(max_bytes=1 << 16)).content) == 1 << 16
