"""Fetch the resource at an http or https address, within limits of time and size.

A local network is reached only where the address that was given leads there: a page of the internet cannot send the
program to it, neither by a redirect nor by a name that means a local address the second time.
"""

import http.client
import queue
import re
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass, replace
from email.message import Message as Headers
from typing import IO
from urllib import error, parse, request

from argmap.cancellation import NEVER, Cancellation
from argmap.errors import UserError
from argmap.formats.sources import guarded_connection, isolated_reader
from argmap.formats.sources.file_kinds import NAMES, FileKind, kind_of
from argmap.formats.sources.source_text import MOST_BYTES, SourceText
from argmap.message import Message

TIME_LIMIT = 20.0
"""Seconds that an address may take to answer in full."""
_MOST_REDIRECTS = 8
_PIECE = 65_536
_NO_TEXT = {
    "image": Message("“{address}” leads to a picture, and not to a text."),
    "video": Message("“{address}” leads to a film, and not to a text."),
    "audio": Message("“{address}” leads to a recording, and not to a text."),
    "font": Message("“{address}” leads to a font, and not to a text."),
}
_REFUSED = {
    401: Message("“{address}” may be read after signing in only; save the page in your browser, and add the file."),
    403: Message("“{address}” may not be read by programs; save the page in your browser, and add the file."),
    404: Message("“{address}” does not exist on {host}."),
    410: Message("“{address}” does not exist on {host} any more."),
    429: Message("“{address}” is asked for too often at the moment; try again later."),
}
_OTHERWISE_REFUSED = Message("“{address}” cannot be read: {host} answers with error {code}.")


@dataclass(frozen=True, slots=True)
class Answer:
    """A response: its bytes, its final address, and its declared type."""

    content: bytes
    address: str
    kind: str
    charset: str


def read(address: str, time_limit: float = TIME_LIMIT, cancellation: Cancellation = NEVER) -> SourceText:
    """Return the text of the page or file at an address. Raises UserError in one sentence if there is none."""
    answer = fetch(address, time_limit)
    cancellation.check()
    no_text = _NO_TEXT.get(answer.kind.partition("/")[0])
    if no_text is not None:
        raise UserError(no_text.with_values(address=_short(address)))
    name = _name(answer)
    kind = kind_of(answer.content, name)
    if kind is FileKind.PLAIN and answer.kind in {"text/html", "application/xhtml+xml"}:
        kind = FileKind.PAGE
    found = isolated_reader.read(answer.content, name, kind, answer.charset, cancellation=cancellation)
    return found if found.address.startswith(("http://", "https://")) else replace(found, address=answer.address)


def fetch(address: str, time_limit: float = TIME_LIMIT) -> Answer:
    """Return the response of an address within `time_limit` seconds. Raises UserError if there is none."""
    address = _checked(address)
    answers: queue.Queue[Answer | UserError] = queue.Queue(1)
    end = time.monotonic() + time_limit

    def work() -> None:
        try:
            answers.put(_fetched(address, end))
        except UserError as trouble:
            answers.put(trouble)
        except Exception as mishap:  # whatever a server can bring about is told, not waited for
            answers.put(
                UserError(
                    "The answer from {host} makes no sense ({error}).", host=_host(address), error=type(mishap).__name__
                )
            )

    # A thread of its own: names are looked up, and headers are read, without any time limit.
    threading.Thread(target=work, daemon=True, name="fetch").start()
    try:
        answer = answers.get(timeout=max(0.0, end - time.monotonic()) + 0.5)
    except queue.Empty:
        raise _slow(address) from None
    if isinstance(answer, UserError):
        raise answer
    return answer


class _Redirects(request.HTTPRedirectHandler):
    """A handler that follows redirects to http and https addresses, never to files, and not without limit."""

    max_redirections = _MOST_REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: Headers, newurl: str
    ) -> request.Request | None:
        """Return the request that follows a redirect."""
        if parse.urlsplit(newurl).scheme not in {"http", "https"}:
            raise UserError("“{address}” leads to something that is no web page.", address=_short(req.full_url))
        if not guarded_connection.may_lead(req, newurl):
            raise guarded_connection.leads_inside(parse.urlsplit(newurl).hostname or "")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]

    def http_error_302(self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: Headers) -> object:
        """Raise our own error for a redirect that the library would refuse with its own message."""
        target = headers.get("location") or headers.get("uri") or ""
        if target and parse.urlsplit(parse.urljoin(req.full_url, target)).scheme not in {"http", "https"}:
            raise UserError("“{address}” leads to something that is no web page.", address=_short(req.full_url))
        return super().http_error_302(req, fp, code, msg, headers)  # type: ignore[arg-type]

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _opener() -> request.OpenerDirector:
    """Return an opener for http and https and nothing else: the default one would open files, too."""
    opener, reach = request.OpenerDirector(), guarded_connection.Reach()
    for handler in (
        request.ProxyHandler(),
        guarded_connection.HttpHandler(reach),
        guarded_connection.HttpsHandler(reach),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    opener.addheaders = []
    return opener


def _fetched(address: str, end: float) -> Answer:
    asked = request.Request(
        address, headers={"User-Agent": "argmap", "Accept": "text/html, */*;q=0.5", "Accept-Encoding": "identity"}
    )
    host = _host(address)
    try:
        with _opener().open(asked, timeout=max(0.1, end - time.monotonic())) as response:
            size = response.headers.get("Content-Length", "")
            if size.isdigit() and int(size) > MOST_BYTES:
                raise UserError("“{address}” is larger than 20 MB, so it is not read.", address=_short(address))
            content = _content(response, address, end)
            return Answer(
                content,
                response.geturl(),
                response.headers.get_content_type(),
                response.headers.get_content_charset() or "",
            )
    except error.HTTPError as mishap:
        with mishap:
            if "infinite loop" in str(mishap.msg) or mishap.code in {301, 302, 303, 307, 308}:
                raise UserError(
                    "“{address}” leads from page to page and never arrives.", address=_short(address)
                ) from mishap
            refused = _REFUSED.get(mishap.code, _OTHERWISE_REFUSED)
            raise UserError(refused.with_values(address=_short(address), host=host, code=str(mishap.code))) from mishap
    except error.URLError as mishap:
        raise _unreached(mishap.reason, address) from mishap
    except OSError as mishap:
        raise _unreached(mishap, address) from mishap
    except http.client.HTTPException as mishap:
        raise UserError("{host} does not answer as web pages do, so nothing was read from it.", host=host) from mishap


def _content(response: http.client.HTTPResponse, address: str, end: float) -> bytes:
    packed = (response.headers.get("Content-Encoding") or "").strip().lower()
    if packed not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise UserError(
            "{host} packs its pages in a way that argmap cannot open; save the page in your browser, and add the file.",
            host=_host(address),
        )
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed in {"gzip", "x-gzip", "deflate"} else None
    content, came = bytearray(), 0
    while piece := response.read1(_PIECE):
        came += len(piece)
        if unpack is not None:
            try:
                piece = unpack.decompress(piece, MOST_BYTES + 1 - len(content))
            except zlib.error as mishap:
                raise UserError(
                    "The answer from {host} is damaged, so it cannot be read.", host=_host(address)
                ) from mishap
        content += piece
        if len(content) > MOST_BYTES:
            raise UserError("“{address}” is larger than 20 MB, so it is not read.", address=_short(address))
        if time.monotonic() > end:
            raise _slow(address)
    told = response.headers.get("Content-Length", "")
    if (told.isdigit() and came < int(told)) or (unpack is not None and came and not unpack.eof):
        raise UserError("The answer from {host} broke off; try again.", host=_host(address))
    return bytes(content)


def _unreached(reason: object, address: str) -> UserError:
    """Return the error that says why there was no response."""
    host = _host(address)
    if isinstance(reason, guarded_connection.InsideError):
        return guarded_connection.leads_inside(str(reason))
    if isinstance(reason, ssl.SSLError):
        return UserError("There is no secure connection to {host}, so nothing was read from it.", host=host)
    if isinstance(reason, TimeoutError):
        return _slow(address)
    if isinstance(reason, socket.gaierror):
        return UserError("{host} was not found; is this computer online?", host=host)
    return UserError("{host} cannot be reached; is this computer online?", host=host)


def _slow(address: str) -> UserError:
    return UserError("{host} takes too long to answer, so nothing was read from it.", host=_host(address))


def _checked(address: str) -> str:
    """Return an address, percent-encoded. Raises UserError if it is not an http or https one."""
    address = address.strip()
    try:
        parts = parse.urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = parts.port
    except ValueError as mishap:
        raise UserError("“{address}” is no address of a web page.", address=_short(address)) from mishap
    if parts.scheme.lower() not in {"http", "https"}:
        raise UserError("“{address}” cannot be opened: only http and https addresses are.", address=_short(address))
    if not host or re.search(r"[\s\x00-\x1f]", host):
        raise UserError("“{address}” is no address of a web page.", address=_short(address))
    place = f"[{host}]" if ":" in host else host
    place += f":{port}" if port is not None else ""
    path = parse.quote(parts.path, safe="/%:=&;+$,~@!*'()-._")
    query = parse.quote(parts.query, safe="/%:=&?;+$,~@!*'()-._[]")
    return parse.urlunsplit((parts.scheme.lower(), place, path, query, ""))


def _host(address: str) -> str:
    return parse.urlsplit(address).hostname or "the server"


def _short(address: str) -> str:
    return address if len(address) <= 80 else address[:79] + "…"


def _name(answer: Answer) -> str:
    """Return a file name for a response, whose extension distinguishes Markdown from plain text."""
    last = parse.unquote(parse.urlsplit(answer.address).path.rstrip("/").rpartition("/")[2])
    known = any(last.lower().endswith(endings) for _, endings, _ in NAMES)
    return last if known and len(last) <= 100 else last[:100] or _host(answer.address)
