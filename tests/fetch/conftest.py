import asyncio
import functools

import pytest

from blogextract.fetch import fetch, fetch_async
from fetch.servers import Authority


@pytest.fixture(params=["sync", "async"])
def get(request):
    """Both ways to fetch: each test holds for both."""
    if request.param == "sync":
        return fetch

    @functools.wraps(fetch_async)
    def run(*args, **kwargs):
        return asyncio.run(fetch_async(*args, **kwargs))

    return run


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    """The tests' servers are on loopback: no proxy of this machine may stand between."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority, monkeypatch):
    """Makes the tests' authority the one that is trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.folder / "authority.pem"))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    return authority
