"""httpx on connections of our own: guarded, HTTP/2 where the server offers it, proxies from the environment."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from ssl import SSLContext
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from blogextract.errors import FetchError
from blogextract.fetch.address import public_form
from blogextract.fetch.network import AsyncBackend, Backend, Gate


@lru_cache(maxsize=4)
def _tls(*_environment: str | None) -> SSLContext:
    """The TLS settings, which take long to load; they depend on the variables that name the trusted certificates."""
    return httpx.create_ssl_context()


def _tls_settings() -> SSLContext:
    return _tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


def proxy_of(url: httpx.URL) -> httpx.Proxy | None:
    """The proxy that the environment names for an address (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY)."""
    named = getproxies()
    address = named.get(url.scheme) or named.get("all")
    if not address or proxy_bypass(url.netloc.decode("ascii")):
        return None
    if "://" not in address:
        address = "http://" + address
    try:
        return httpx.Proxy(address)
    except (ValueError, httpx.InvalidURL) as error:
        raise FetchError(
            f"the proxy for {url.scheme} addresses cannot be used: set {url.scheme.upper()}_PROXY to an http address",
            url=public_form(url),
        ) from error


def _settings(proxy: httpx.Proxy | None) -> dict[str, Any]:
    """What sync and async pools are made with, but for the network."""
    settings: dict[str, Any] = {"ssl_context": _tls_settings(), "http1": True, "http2": True}
    if proxy is not None:
        if proxy.url.scheme not in ("http", "https"):
            raise FetchError(
                f"{proxy.url.scheme} proxies are not supported: set HTTPS_PROXY to an http proxy, or unset it",
                url=str(proxy.url),
            )
        settings["proxy_url"] = _core_url(proxy.url)
        settings["proxy_auth"] = proxy.raw_auth
        settings["proxy_headers"] = proxy.headers.raw
    return settings


def _core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _core_request(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        method=request.method,
        url=_core_url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


class _Stream(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._response.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._response.aclose()


class Transport(httpx.BaseTransport):
    """Sends each request over the pool of its proxy, or the direct one."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._pools: dict[str, httpcore.ConnectionPool] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        answer = self._pool(proxy_of(request.url)).handle_request(_core_request(request))
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    def _pool(self, proxy: httpx.Proxy | None) -> httpcore.ConnectionPool:
        name = str(proxy.url) if proxy else ""
        if name not in self._pools:
            settings = _settings(proxy)
            if proxy:
                self._pools[name] = httpcore.HTTPProxy(network_backend=Backend(Gate(self._gate.deadline)), **settings)
            else:
                self._pools[name] = httpcore.ConnectionPool(network_backend=Backend(self._gate), **settings)
        return self._pools[name]

    def close(self) -> None:
        """Close all connections."""
        for pool in self._pools.values():
            pool.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """As `Transport`, for async."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._pools: dict[str, httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the body of the answer is still to be read."""
        answer = await self._pool(proxy_of(request.url)).handle_async_request(_core_request(request))
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_AsyncStream(answer), extensions=answer.extensions
        )

    def _pool(self, proxy: httpx.Proxy | None) -> httpcore.AsyncConnectionPool:
        name = str(proxy.url) if proxy else ""
        if name not in self._pools:
            settings = _settings(proxy)
            if proxy:
                self._pools[name] = httpcore.AsyncHTTPProxy(
                    network_backend=AsyncBackend(Gate(self._gate.deadline)), **settings
                )
            else:
                self._pools[name] = httpcore.AsyncConnectionPool(network_backend=AsyncBackend(self._gate), **settings)
        return self._pools[name]

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools.values():
            await pool.aclose()
