"""What an INPUT is - an address, a file, or standard input - and its bytes."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click
from msgspec import Struct

from blogextract.cli.options import Reading
from blogextract.errors import AddressError, InputError, PageTooLargeError
from blogextract.limits import MAX_PAGE_BYTES

STANDARD_INPUT = "-"

_ADDRESS = re.compile(r"\s*https?:", re.IGNORECASE)
_FILE = re.compile(r"\s*file:", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"\s*([a-z][a-z0-9+-]+):(?!\d+(?:[/?#]|\Z))", re.IGNORECASE)
_HOST = re.compile(
    r"""
    (?: [^\s/?#:@]+ (?: \. [^\s/?#:@.]{2,} ) \.?   # a name with a dot
      | \d{1,3} (?: \. \d{1,3} ){3}
      | localhost
      | \[ [0-9a-f:.]+ \]                          # an IPv6 address
    )
    (?: : \d{1,5} )?
    (?: [/?#] .* )?
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_PAGE_FILE = re.compile(r"[^/?#]*\.(?:x?html?|xht|php|aspx?|jsp|txt|md|xml|json|pdf|mhtml?|gz|zip)", re.IGNORECASE)
"""Names of files that look like hosts; none of these endings is a domain that hosts blogs."""


class Bytes(Struct, frozen=True):
    """A page as bytes, with what is known of where it is from."""

    content: bytes
    url: str | None
    charset: str | None = None


def is_address(text: str) -> bool:
    """True where an input is to be fetched: a file of that name goes before an address without a scheme."""
    if _ADDRESS.match(text) or text.startswith("//"):
        return True
    if text == STANDARD_INPUT or _FILE.match(text) or os.path.lexists(text):
        return False
    if os.path.splitdrive(text)[0] or _PAGE_FILE.fullmatch(text):
        return False
    return bool(_OTHER_SCHEME.match(text) or (_HOST.fullmatch(text) and not text.startswith(".")))


def check_inputs(inputs: tuple[str, ...], reading: Reading) -> None:
    """Raise UsageError where inputs and options do not go together."""
    if inputs.count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input (-) can be read only once.")
    if reading.url is not None and (len(inputs) > 1 or is_address(inputs[0])):
        raise click.UsageError("--url goes with one input that is a file or standard input (-).")


def read(name: str, reading: Reading) -> Bytes:
    """The page of an input. Raises BlogextractError where it cannot be had."""
    if is_address(name):
        return _fetch(name, reading)
    limit = reading.max_size or MAX_PAGE_BYTES
    content = _standard_input(limit) if name == STANDARD_INPUT else _file(name, limit)
    return Bytes(content, _whole(reading.url))


def _fetch(address: str, reading: Reading) -> Bytes:
    from blogextract.fetch import Limits, fetch  # noqa: PLC0415 - files are read without a network

    default = Limits()
    total = reading.timeout or default.total
    limits = Limits(
        connect=min(default.connect, total),
        read=min(default.read, total),
        total=total,
        max_bytes=reading.max_size or default.max_bytes,
    )
    page = fetch(address, limits=limits, user_agent=reading.user_agent)
    return Bytes(page.content, page.url, page.charset)


def _whole(url: str | None) -> str | None:
    """The address of a page as given, with the scheme that people leave out."""
    if url is None or not url.strip():
        return None
    url = url.strip()
    if _ADDRESS.match(url):
        return url
    if _OTHER_SCHEME.match(url):
        raise AddressError(f"--url {url}: a page is from an http or https address", url=url)
    return "https://" + url.removeprefix("//")


def _standard_input(limit: int) -> bytes:
    content = sys.stdin.buffer.read(limit + 1)
    return _within(content, limit)


def _file(name: str, limit: int) -> bytes:
    if _FILE.match(name):
        name = unquote(urlsplit(name.strip()).path)
    if not name:
        raise _missing()
    try:
        with Path(name).open("rb") as file:
            state = os.fstat(file.fileno())
            if stat.S_ISREG(state.st_mode) and state.st_size > limit:
                raise _too_large(limit)
            return _within(file.read(limit + 1), limit)
    except IsADirectoryError:
        raise InputError("this is a folder: give the pages in it, such as FOLDER/*.html") from None
    except FileNotFoundError:
        raise _missing() from None
    except PermissionError:
        raise InputError("this file may not be read by you: check its permissions") from None
    except (OSError, ValueError) as error:
        words = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"this file cannot be read: {words or error}") from error


def _missing() -> InputError:
    return InputError("there is no such file, and it does not look like a web address")


def _within(content: bytes, limit: int) -> bytes:
    if len(content) > limit:
        raise _too_large(limit)
    return content


def _too_large(limit: int) -> PageTooLargeError:
    return PageTooLargeError(f"this page is larger than {limit} bytes: allow more with --max-size")
