"""Sources from web addresses: what servers do wrong is told in one sentence, and in time."""

# ruff: noqa: E501 - markup is as wide as it comes

import socket
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import is_web_address, read_source
from argmap.formats.sources import guarded_connection, web

PAGE = "<html><head><title>Rain</title></head><body><p>Es regnete über der Straße, sagte Zoë, und hörte nicht auf.</p></body></html>"


class Server(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 - each answer has an object of its own

    def do_GET(self):
        Server.asked.append(self.headers["User-Agent"])
        getattr(
            self, "get_" + self.path.strip("/").partition("?")[0].replace(".", "_").replace("/", "_"), self.get_nothing
        )()

    def log_message(self, *words):
        pass

    def answer(self, content, kind="text/html; charset=utf-8", code=200, **headers):
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(content)

    def get_page(self):
        self.answer(PAGE.encode())

    def get_latin(self):
        self.answer(PAGE.encode("cp1252"), "text/html; charset=windows-1252")

    def get_notes_md(self):
        self.answer(b"# Notes\n\nSee [this](https://x.example).\n", "text/plain")

    def get_moved(self):
        self.answer(b"", code=302, Location="/page")

    def get_loop(self):
        self.answer(b"", code=302, Location="/loop")

    def get_chain(self):
        self.answer(b"", code=302, Location=f"/chain?{time.monotonic()}")

    def get_file(self):
        self.answer(b"", code=302, Location="file:///etc/hostname")

    def get_ftp(self):
        self.answer(b"", code=301, Location="ftp://127.0.0.1/x")

    def get_nothing(self):
        self.answer(b"Not here", code=404)

    def get_broken(self):
        self.answer(b"Oh", code=500)

    def get_locked(self):
        self.answer(b"No", code=403)

    def get_picture(self):
        self.answer(b"\x89PNG\r\n\x1a\n" + bytes(100), "image/png")

    def get_cut(self):
        self.answer(PAGE.encode(), Content_Length=str(len(PAGE.encode()) + 50))

    def get_cut_packed(self):
        import gzip

        self.answer(gzip.compress(PAGE.encode())[:-9], Content_Encoding="gzip")

    def get_brotli(self):
        self.answer(b"\x8b\x05\x80Hello you all there\x03", Content_Encoding="br")

    def get_inside(self):
        self.answer(b"", code=302, Location=f"http://127.0.0.2:{self.server.server_port}/page")

    def get_inside_by_name(self):
        self.answer(b"", code=302, Location=f"http://rebound.example:{self.server.server_port}/page")

    def get_large(self):
        self.answer(b"x", Content_Length="30000000")

    def get_packed(self):
        import gzip

        self.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def get_bomb(self):
        import gzip

        self.answer(gzip.compress(bytes(60_000_000)), Content_Encoding="gzip")

    def get_empty(self):
        self.answer(b"")

    def get_endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"<p>word</p>" * 50_000)
        except OSError:
            pass

    def get_slow(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            for _ in range(80):
                self.wfile.write(b"<p>")
                time.sleep(0.1)
        except OSError:
            pass

    def get_silent(self):
        time.sleep(4)

    def get_dripping(self):
        try:
            for letter in b"HTTP/1.0 200 OK\r\nX: " + b"y" * 60:
                self.wfile.write(bytes([letter]))
                time.sleep(0.1)
        except OSError:
            pass

    def get_nonsense(self):
        self.wfile.write(b"\x00\x01 what?\r\n\r\n")


@pytest.fixture(scope="module")
def server():
    made = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    made.daemon_threads = True
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_address[1]}"
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize("path", ["page", "latin", "packed", "moved"])
def test_a_page_is_read_from_its_address(server, path):
    source = read_source(f"{server}/{path}")
    assert source.text == "Es regnete über der Straße, sagte Zoë, und hörte nicht auf.\n"
    assert source.title == "Rain"
    assert source.address == f"{server}/{'page' if path == 'moved' else path}"
    assert Server.asked[-1] == "argmap"


def test_other_kinds_of_text_are_read_from_an_address_too(server):
    source = read_source(f"{server}/notes.md")
    assert (source.title, source.text) == ("Notes", "# Notes\n\nSee this.\n")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("nowhere", "does not exist on 127.0.0.1"),
        ("broken", "error 500"),
        ("locked", "save the page in your browser"),
        ("loop", "never arrives"),
        ("chain", "never arrives"),
        ("file", "no web page"),
        ("ftp", "no web page"),
        ("picture", "leads to a picture"),
        ("large", "larger than 20 MB"),
        ("endless", "larger than 20 MB"),
        ("bomb", "larger than 20 MB"),
        ("empty", "holds no text"),
        ("cut", "broke off"),
        ("cut/packed", "broke off"),
        ("brotli", "cannot open"),
        ("nonsense", "127.0.0.1"),
    ],
)
def test_what_goes_wrong_on_the_web_is_told_in_one_sentence(server, path, says):
    with pytest.raises(UserError, match=says) as told:
        read_source(f"{server}/{path}")
    assert str(told.value).endswith(".")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("path", ["inside", "inside/by/name"])
def test_no_page_of_the_internet_leads_to_a_local_network(server, path, monkeypatch):
    known = socket.getaddrinfo
    monkeypatch.setattr(guarded_connection, "is_inside", lambda host: host == "127.0.0.2")  # 127.0.0.1 is the internet
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *more: known("127.0.0.2" if host == "rebound.example" else host, *more)
    )
    Server.asked.clear()
    with pytest.raises(UserError, match="on your own network"):
        read_source(f"{server}/{path}")
    assert len(Server.asked) == 1


def test_an_address_on_the_local_network_is_read_where_it_was_typed_and_may_lead_on(server):
    assert read_source(f"{server}/inside".replace("inside", "moved")).title == "Rain"


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        *(
            (host, True)
            for host in ("localhost", "a.localhost.", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "[::1]")
        ),
        *(
            (host, True)
            for host in ("10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "224.0.0.1")
        ),
        *((host, True) for host in ("fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::")),
        *((host, False) for host in ("herald.example", "8.8.8.8", "2606:4700::1111", "")),
    ],
)
def test_every_way_of_writing_a_local_address_is_known(host, inside):
    assert guarded_connection.is_inside(host) is inside


@pytest.mark.parametrize("path", ["slow", "silent", "dripping"])
def test_a_server_that_takes_its_time_is_given_up(server, path):
    started = time.monotonic()
    with pytest.raises(UserError, match="takes too long"):
        web.read(f"{server}/{path}", time_limit=1.0)
    assert time.monotonic() - started < 3


def test_a_computer_that_is_offline_is_told_so():
    with pytest.raises(UserError, match="is this computer online"):
        read_source("http://127.0.0.1:9/page")
    with pytest.raises(UserError, match=r"is this computer online|too long"):
        web.read("http://nowhere.invalid/page", time_limit=5.0)


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "ftp://x.example/a", "http://", "http://[::1", "http://a b/", "http://x:y/"]
)
def test_only_addresses_of_web_pages_are_opened(address):
    with pytest.raises(UserError):
        read_source(address)


def test_addresses_are_known_by_their_beginning():
    assert is_web_address("https://herald.example/parking")
    assert not is_web_address("C://notes.txt")
    assert not is_web_address("notes.txt")
