"""Redirect files as the servers themselves read them."""

from __future__ import annotations

import http.client
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from blogextract.migrate.redirects.files import apache, netlify, nginx, rules
from blogextract.migrate.redirects.moves import Move

SITE = "https://old.example"
OLD = {
    "/2009/03/hello/": "/posts/hello/",
    "/?p=12": "/posts/hello/",
    "/index.php?page_id=3&x=a%20b": "/posts/by-query/",
    "/caf%C3%A9/%D1%87%D0%B0%D0%B9/": "/posts/%D1%87%D0%B0%D0%B9/",
    "/with%20space/a%22quote/": "/posts/space/",
    "/a.b+c(d)[e]$f^g*h|i{1}": "/posts/signs/",
    "/per%25cent/50%25": "/posts/100%25/",
    "/back%5Cslash": "/posts/back/",
    "/dollar$1/$uri": "/posts/dollar%241/",
    "/semi;colon": "/posts/semi/",
    "/~tilde/#": "/posts/tilde/",
    "/latin%E9": "/posts/latin/",
    "/" + "long-" * 50: "/posts/long/",
    "/elsewhere": "https://new.example/posts/elsewhere/",
    "/default": "/posts/default/",
    "/hostnames": "/posts/hostnames/",
}
NOT_OLD = ["/2009/03/hello-again/", "/aXb+c(d)", "/?p=123", "/?p=1", "/posts/hello/", "/2009/03/", "/dollar"]


def moves():
    return [Move(old=SITE + old, new=new, kind="post", status="redirect") for old, new in OLD.items()]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Running:
    """A server under test, stopped at the end."""

    def __init__(self, command, port):
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # noqa: S603 - ours
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return
            if self.process.poll() is not None:
                raise AssertionError(self.process.stderr.read().decode())
            time.sleep(0.02)
        raise AssertionError("the server did not start")

    def asked(self, path):
        """Status and Location of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        connection.request("GET", path.partition("#")[0])
        answer = connection.getresponse()
        location = answer.getheader("Location")
        connection.close()
        return answer.status, location and location.removeprefix(f"http://127.0.0.1:{self.port}")

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stderr.close()


@pytest.fixture(scope="module")
def nginx_server(tmp_path_factory):
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        pytest.skip("nginx is not installed")
    folder = tmp_path_factory.mktemp("nginx")
    (folder / "redirects.conf").write_text(nginx(rules(moves(), site=SITE)), "utf-8", "surrogateescape")
    (folder / "index.html").write_text("home")
    port = free_port()
    temporary = " ".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(f"""
        daemon off; pid {folder}/pid; error_log stderr; worker_processes 1;
        events {{ worker_connections 16; }}
        http {{
            access_log off; {temporary} absolute_redirect off; include {folder}/redirects.conf;
            server {{
                listen 127.0.0.1:{port}; root {folder};
                if ($blogextract_new) {{ return 301 $blogextract_new; }}
            }}
        }}""")
    server = Running([program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"], port)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def apache_server():
    program = shutil.which("apache2") or shutil.which("apache2", path="/usr/sbin")
    if program is None:
        pytest.skip("Apache is not installed")
    folder = Path(tempfile.mkdtemp(prefix="apache-"))  # pytest's own folders are closed to Apache's user
    site = folder / "site"
    site.mkdir()
    (site / ".htaccess").write_text(apache(rules(moves(), site=SITE)), "ascii")
    (site / "index.html").write_text("home")
    port = free_port()
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so"
        for name in ("mpm_event", "authz_core", "rewrite", "dir")
    )
    for each in (folder, site):
        each.chmod(0o755)
    (folder / "apache.conf").write_text(f"""
        ServerRoot "{folder}"
        {modules}
        ServerName localhost
        Listen 127.0.0.1:{port}
        PidFile "{folder}/pid"
        ErrorLog "{folder}/errors"
        DocumentRoot "{site}"
        <Directory "{site}">
            AllowOverride All
            Require all granted
        </Directory>""")
    server = Running([program, "-f", str(folder / "apache.conf"), "-X"], port)
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.mark.parametrize("server", ["nginx_server", "apache_server"])
def test_every_old_address_leads_to_its_new_one_and_no_other_does(server, request):
    running = request.getfixturevalue(server)
    for old, new in OLD.items():
        status, location = running.asked(old)
        assert (status, location) == (301, new), old
        if "?" not in old:
            other = old.rstrip("/#") if old.rstrip("#").endswith("/") else old + "/"
            assert running.asked(other) == (301, new), other
            assert running.asked(old.rstrip("#") + "?utm_source=x")[0] == 301, old
    for path in NOT_OLD:
        assert running.asked(path)[0] in (200, 403, 404), path


def test_a_rule_never_leads_to_itself_or_to_what_is_elsewhere():
    found = rules(
        [
            Move(old=f"{SITE}/same", new="/same/", kind="post", status="redirect"),
            Move(old=f"{SITE}/same-there", new="https://new.example/same-there", kind="post", status="redirect"),
            Move(old="http://www.old.example/a/", new="/b/", kind="post", status="redirect"),
            Move(old=f"{SITE}/a", new="/c/", kind="alias", status="redirect"),
            Move(old="https://short.example/a2", new="/b/", kind="alias", status="redirect"),
            Move(old=f"{SITE}/gone", new="", kind="listing", status="none"),
            Move(old=f"{SITE}/line%0Abreak", new="/b/", kind="alias", status="redirect"),
        ],
        site=SITE,
    )
    assert [(rule.path, rule.new) for rule in found] == [
        (b"/a", "/b/"),
        (b"/same-there", "https://new.example/same-there"),
    ]


def test_lines_for_netlify_are_what_its_syntax_asks_for():
    lines = netlify(rules(moves(), site=SITE)).splitlines()
    assert "/2009/03/hello /posts/hello/ 301" in lines
    assert "/ p=12 /posts/hello/ 301!" in lines
    assert "/index.php page_id=3 x=a%20b /posts/by-query/ 301!" in lines
    assert "/caf%C3%A9/%D1%87%D0%B0%D0%B9 /posts/%D1%87%D0%B0%D0%B9/ 301" in lines
    for line in lines[1:]:
        assert re.fullmatch(r"/\S*(?: [\w%.-]+=\S+)* (?:/|https://)\S+ 301!?", line), line
        assert not re.search(r"[*:]", line.split()[0])


def test_nothing_of_an_old_address_can_add_a_line():
    hostile = [
        f'{SITE}/x";return 200 "owned',
        f"{SITE}/x%22;%7D%0Areturn%20200;",
        f"{SITE}/x\nRewriteRule . http://evil.example/",
        f"{SITE}/x\\",
        f"{SITE}/?a=b\nc",
    ]
    found = rules([Move(old=old, new="/y/", kind="post", status="redirect") for old in hostile], site=SITE)
    for write in (nginx, apache, netlify):
        text = write(found)
        assert all(
            "evil" not in line or line.lstrip().startswith(("RewriteRule ^", '"/', "/")) for line in text.splitlines()
        )
        assert "\nreturn 200" not in text
        assert "\nRewriteRule . " not in text
