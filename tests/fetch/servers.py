"""Real servers on loopback, for tests: an application, bare sockets, TLS, HTTP/2."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import uvicorn
from starlette.types import ASGIApp

HTML = b"<!doctype html><html><head><title>A day at the sea</title></head><body><p>Salt and wind.</p></body></html>"


@contextlib.contextmanager
def application(app: ASGIApp, host: str = "127.0.0.1", tls: Certificate | None = None) -> Iterator[str]:
    """Serve an ASGI application; gives its address without a path."""
    listening = socket.socket()
    listening.bind((host, 0))
    config = uvicorn.Config(
        app,
        log_level="critical",
        lifespan="off",
        ws="none",
        ssl_certfile=str(tls.certificate) if tls else None,
        ssl_keyfile=str(tls.key) if tls else None,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    try:
        yield f"{'https' if tls else 'http'}://{host}:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(5)
        listening.close()


@contextlib.contextmanager
def bare(handle: Callable[[socket.socket], None], host: str = "127.0.0.1") -> Iterator[int]:
    """Hand each connection to a function in a thread of its own; gives the port."""
    listening = socket.create_server((host, 0))
    ended = threading.Event()

    def one(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            handle(connection)

    def serve() -> None:
        while not ended.is_set():
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listening.getsockname()[1]
    finally:
        ended.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def answering(*parts: bytes, pause: float = 0.0) -> Callable[[socket.socket], None]:
    """A handler that reads a request, sends the parts with pauses between them, and closes."""

    def handle(connection: socket.socket) -> None:
        connection.recv(65536)
        for part in parts:
            connection.sendall(part)
            time.sleep(pause)

    return handle


def dripping(head: bytes, every: float) -> Callable[[socket.socket], None]:
    """A handler that sends a head, and then a byte at a time for ever."""

    def handle(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(every)

    return handle


@dataclass(frozen=True)
class Certificate:
    """Files of a server's certificate, and of the authority that signed it."""

    certificate: Path
    key: Path
    authority: Path


class Authority:
    """A certificate authority in a folder, by the openssl command."""

    _CONFIG = """
[ca]
default_ca = here
[here]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "index.txt").touch()
        (folder / "serial").write_text("01")
        (folder / "openssl.cnf").write_text(self._CONFIG.format(folder=folder))
        self._key("authority")
        self._run(
            *("req", "-x509", "-config", "openssl.cnf", "-key", "authority.key", "-out", "authority.pem"),
            *("-subj", "/CN=Test authority", "-days", "2", "-addext", "basicConstraints=critical,CA:TRUE"),
        )

    def issue(
        self, name: str, *, ends: str = "20991231235959Z", names: str = "DNS:localhost,IP:127.0.0.1"
    ) -> Certificate:
        """A certificate for some names, valid up to a time; the same each time that it is asked for."""
        issued = Certificate(self.folder / f"{name}.pem", self.folder / f"{name}.key", self.folder / "authority.pem")
        if issued.certificate.exists():
            return issued
        self._key(name)
        self._run(
            *("req", "-new", "-config", "openssl.cnf", "-key", f"{name}.key", "-out", f"{name}.csr"),
            *("-subj", f"/CN={name}", "-addext", f"subjectAltName={names}"),
        )
        self._run(
            *("ca", "-batch", "-config", "openssl.cnf", "-cert", "authority.pem", "-keyfile", "authority.key"),
            *("-in", f"{name}.csr", "-out", f"{name}.pem", "-startdate", "20000101000000Z", "-enddate", ends),
            "-notext",
        )
        return issued

    def _key(self, name: str) -> None:
        self._run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{name}.key")

    def _run(self, *arguments: str) -> None:
        openssl = shutil.which("openssl")
        assert openssl, "these tests need the openssl command"
        subprocess.run([openssl, *arguments], cwd=self.folder, check=True, capture_output=True)  # noqa: S603 - our own words


@contextlib.contextmanager
def http2(tls: Certificate, body: bytes | None) -> Iterator[int]:
    """A server that speaks nothing but HTTP/2; gives the port.

    It answers each request with the body, or breaks each answer off where there is none.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tls.certificate, tls.key)
    context.set_alpn_protocols(["h2"])

    def handle(plain: socket.socket) -> None:
        with context.wrap_socket(plain, server_side=True) as connection:
            state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
            state.initiate_connection()
            connection.sendall(state.data_to_send())
            while received := connection.recv(65536):
                for event in state.receive_data(received):
                    if isinstance(event, h2.events.RequestReceived):
                        state.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                        if body is None:
                            state.reset_stream(event.stream_id)
                        else:
                            state.send_data(event.stream_id, body, end_stream=True)
                connection.sendall(state.data_to_send())

    with bare(handle) as port:
        yield port
