"""Connections for web addresses that reach a local network only where the first address led there."""

import http.client
import ipaddress
import socket
from dataclasses import dataclass
from typing import Any
from urllib import parse, request

from argmap.errors import UserError

_MADE_BY_TRANSLATION = ipaddress.ip_network("64:ff9b::/96")


@dataclass(slots=True)
class Reach:
    """Where one address and its redirects may lead: `inside` is None until the first connection tells."""

    inside: bool | None = None


class InsideError(OSError):
    """A redirect leads from the internet to a local network; its text is the host."""


def leads_inside(host: str) -> UserError:
    """Return the trouble of an address that sends the program to a host on a local network."""
    return UserError(
        "The page leads to {host}, which is on your own network, so it was not opened; type that address to read it.",
        host=host,
    )


def is_inside(host: str) -> bool:
    """Return whether a host is an address of this computer or of a local network; names other than localhost are not.

    Every way of writing such an address counts, also an IPv4 address within an IPv6 one.
    """
    bare = host.strip("[]").partition("%")[0].rstrip(".").lower()
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    try:
        address: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(bare)
    except ValueError:
        try:
            address = ipaddress.ip_address(socket.inet_aton(bare))  # 127.1, 2130706433, 0x7f000001
        except (OSError, ValueError):
            return False
    if isinstance(address, ipaddress.IPv6Address):
        within = address.ipv4_mapped or address.sixtofour
        if address in _MADE_BY_TRANSLATION:
            within = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        address = within or address
    return not address.is_global or address.is_multicast


def may_lead(asked: request.Request, target: str) -> bool:
    """Return whether a redirect may lead from an address to a target, as far as the two addresses tell."""
    return is_inside(parse.urlsplit(asked.full_url).hostname or "") or not is_inside(
        parse.urlsplit(target).hostname or ""
    )


class _Guarded(http.client.HTTPConnection):
    """A connection that is not made, or given up before anything is asked, where it leads inside and may not."""

    reach: Reach

    def connect(self) -> None:
        """Connect. Raises InsideError where a redirect leads to a local network."""
        found = socket.getaddrinfo(self.host, self.port, 0, socket.SOCK_STREAM)
        self._check(inside=any(is_inside(str(place[4][0])) for place in found))
        super().connect()
        self._check(inside=is_inside(str(self.sock.getpeername()[0])))  # it may be another by now

    def _check(self, *, inside: bool) -> None:
        if self.reach.inside is None:
            self.reach.inside = inside
        elif inside and not self.reach.inside:
            self.close()
            raise InsideError(self.host)


class _GuardedHttps(_Guarded, http.client.HTTPSConnection):
    """The same with encryption."""


def _made(kind: type[_Guarded], asked: request.Request, reach: Reach) -> Any:
    def make(host: str, **options: Any) -> _Guarded:
        connection = kind(host, **options)
        # With a proxy it is the proxy that is connected to, which is often on the local network: the addresses alone
        # can be looked at.
        connection.reach = Reach(inside=True) if asked.has_proxy() else reach
        return connection

    return make


class HttpHandler(request.HTTPHandler):
    """Opens http addresses with guarded connections."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach

    def http_open(self, req: request.Request) -> http.client.HTTPResponse:
        """Return the response of an address."""
        return self.do_open(_made(_Guarded, req, self._reach), req)


class HttpsHandler(request.HTTPSHandler):
    """Opens https addresses with guarded connections."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach

    def https_open(self, req: request.Request) -> http.client.HTTPResponse:
        """Return the response of an address."""
        return self.do_open(_made(_GuardedHttps, req, self._reach), req)
