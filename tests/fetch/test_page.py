import subprocess
import sys

import msgspec
import pytest

from blogextract.fetch import Limits, Page


@pytest.mark.parametrize(
    "wrong",
    [{"connect": 0}, {"read": -1}, {"total": 0}, {"max_bytes": 0}, {"max_redirects": -1}, {"read": float("nan")}],
)
def test_limits_that_limit_nothing_sensible_are_refused(wrong):
    with pytest.raises(ValueError, match=f"Limits.{next(iter(wrong))} must"):
        Limits(**wrong)


def test_a_page_survives_json():
    page = Page(url="https://a.example/", requested_url="a.example", status=200, content=b"\xff<p>")
    assert msgspec.json.decode(msgspec.json.encode(page), type=Page) == page


def _holds(code):
    """True where a fresh interpreter finds an expression true."""
    return subprocess.run([sys.executable, "-c", f"import sys\n{code}"], check=False).returncode == 0  # noqa: S603 - our own words


def test_importing_the_package_does_not_import_the_client():
    assert _holds("import blogextract.fetch; sys.exit('httpx' in sys.modules)")


def test_the_name_of_the_package_stays_the_function_whatever_is_imported():
    assert _holds("import blogextract; blogextract.extract_url; sys.exit(not callable(blogextract.fetch))")
    assert _holds("import blogextract; from blogextract.fetch import client; sys.exit(not callable(blogextract.fetch))")
