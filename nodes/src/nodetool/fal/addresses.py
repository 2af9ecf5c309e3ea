"""
Where a URL leads: to the public internet, to the user's own NodeTool server, or to this machine and its network.

Decided from the URL alone; :mod:`nodetool.fal.fetching` asks DNS before it connects.
"""

import ipaddress
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from nodetool.config.environment import Environment

STORAGE = "/api/storage/"
#: More NodeTool servers of the user's own: hosts, with a port or without, or URLs, separated by commas.
SETTING = "NODETOOL_FAL_OWN_SERVERS"
#: Names that public DNS does not have, or that are used in place of it on private networks.
_PRIVATE_SUFFIXES = (
    # RFC 2606, 6761, 6762 with its appendix G, 7686, 8375, 9476, and ICANN's "internal".
    ".localhost", ".local", ".internal", ".intranet", ".private", ".lan", ".home", ".corp", ".arpa", ".test", ".invalid",
    ".onion", ".alt",
    # What offices call their networks; ICANN finds these asked for at the root, where nobody has them.
    ".mail", ".localdomain", ".workgroup", ".domain", ".intra", ".intern", ".office", ".priv", ".loc", ".lcl", ".dmz",
    ".vpn", ".wlan", ".wifi", ".nas", ".server", ".lab",
    # Routers, each of its maker.
    ".router", ".fritz.box", ".easy.box", ".speedport.ip", ".belkin", ".dlink", ".dlinkrouter", ".mshome.net",
    # Containers and meshes.
    ".consul", ".docker", ".containers", ".kube", ".k8s", ".svc", ".lxd", ".vm", ".ts.net", ".netbird.cloud",
    ".netbird.selfhosted", ".zt",
    # Public names of this very machine.
    ".localtest.me", ".lvh.me", ".vcap.me", ".lacolhost.com", ".localhost.direct", ".local.gd",
)  # fmt: skip
#: Services that give a name to every address: ``10.0.0.1.nip.io``, ``10-0-0-1.sslip.io``, ``0a000001.nip.io``.
_NAMED_ADDRESSES = (".nip.io", ".sslip.io", ".xip.io", ".traefik.me", ".backname.io", ".plex.direct", ".1u.ms")
#: An address in a name, at every place where one may begin.
_IPV4 = re.compile(r"(?<![0-9])(?=((?:[0-9]{1,3}\.){3}[0-9]{1,3})(?![0-9]))")
_HEX_IPV4 = re.compile(r"(?<![0-9a-z])[0-9a-f]{8}(?![0-9a-z])")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_PORTS = {"http": 80, "https": 443}
#: What ``inet_aton`` reads as an address though ``ipaddress`` does not: ``127.1``, ``0x7f.0.0.1``.
_NUMERIC = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)
_NOWHERE = SplitResult("", "", "", "", "")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
#: A stored file's name. No part may climb out of the storage.
_STORED_NAME = re.compile(r"(?!.*\.\.)[\w][\w .@+-]{0,200}(?:/[\w][\w .@+-]{0,200}){0,5}")
#: Schemes and paths that lead to this machine.
_LOCAL = re.compile(r"(?:file|asset|memory|blob|package|temp|api):|/api/|\\\\", re.IGNORECASE)
#: What whoever reads an address leaves out of it (https://url.spec.whatwg.org/#concept-basic-url-parser).
_UNREAD = dict.fromkeys(map(ord, "\t\n\r"))
_AROUND = "".join(map(chr, range(0x21)))


def parsed(uri: str) -> SplitResult:
    """``uri`` in parts. What cannot be parsed has no host and no scheme."""
    try:
        parts = urlsplit(uri)
        return parts if parts.port != 0 else _NOWHERE
    except ValueError:
        return _NOWHERE


def is_public(uri: str) -> bool:
    """Whether fal can fetch ``uri`` itself: https, no user and password, and a public host."""
    parts = parsed(uri)
    return parts.scheme == "https" and "@" not in parts.netloc and is_public_host(parts.hostname or "")


def is_public_host(host: str) -> bool:
    """Whether a host is, by its name or address, neither this machine nor part of its network."""
    host = host.lower().rstrip(".")
    try:
        return is_global(host)
    except ValueError:
        labels = host.split(".")
        private = f".{host}".endswith(_PRIVATE_SUFFIXES) or _NUMERIC.fullmatch(labels[-1])
        return len(labels) > 1 and not private and all(map(is_global, _addresses_in(host)))


def _addresses_in(host: str) -> Iterator[str]:
    """The IP addresses that a host's name holds, as services write them to which every address is a name."""
    is_service = host.endswith(_NAMED_ADDRESSES)
    # Anywhere else, numbers between dashes are a version or the name of a machine.
    for found in _IPV4.findall(host.replace("-", ".") if is_service else host):
        if all(int(part) < 256 for part in found.split(".")):
            yield ".".join(str(int(part)) for part in found.split("."))
    if is_service:
        yield from (str(ipaddress.IPv4Address(int(found, 16))) for found in _HEX_IPV4.findall(host))
        yield from filter(_is_ipv6, (label.replace("-", ":") for label in host.split(".")))


def _is_ipv6(text: str) -> bool:
    try:
        return bool(ipaddress.IPv6Address(text))
    except ValueError:
        return False


def is_global(address: str) -> bool:
    """Whether an IP address is reachable from the internet, IPv4 inside of IPv6 included. Raises ``ValueError``."""
    found = ipaddress.ip_address(address.partition("%")[0])
    return all(inner.is_global and not inner.is_multicast for inner in (found, *_embedded(found)))


def _embedded(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    if isinstance(address, ipaddress.IPv6Address):
        inside = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        yield from (found for found in inside if found is not None)
        if address in _NAT64:
            yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def is_local(uri: str) -> bool:
    """Whether a whole text is the address of something on this machine, in NodeTool, or on a private network."""
    parts = parsed(uri)
    if parts.scheme in _PORTS:
        return not is_public_host(parts.hostname or "")
    return bool(_LOCAL.match(uri.translate(_UNREAD).strip().strip(_AROUND)))


def whereabouts(uri: str, environment: Mapping[str, Any]) -> str:
    """A clause that says where an address leads that is not public, as far as it can be known without asking DNS."""
    parts = parsed(uri)
    if parts.scheme not in _PORTS:
        return "an address on this machine or its network" if _LOCAL.match(uri.strip()) else "which is no address"
    host = (parts.hostname or "").lower().rstrip(".")
    if not host:
        return "which names no host"
    is_near = host == "localhost" or _NUMERIC.fullmatch(host.rpartition(".")[2]) or _is_ip(host)
    if is_near or is_own_server(uri, environment):
        return "an address on this machine or its network"
    return "a host whose name the public internet does not have"


def _is_ip(host: str) -> bool:
    try:
        return bool(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        return False


def stored_name(uri: str) -> str:
    """The name behind ``/api/storage/`` in a path or URL; empty when it is another path, or one that climbs out."""
    path = unquote(parsed(uri).path)
    name = path.removeprefix(STORAGE)
    return name if path.startswith(STORAGE) and _STORED_NAME.fullmatch(name) else ""


def is_stored_name(name: str) -> bool:
    """Whether ``name`` can be a file's in NodeTool's storage."""
    return bool(_STORED_NAME.fullmatch(name))


def is_own_server(uri: str, environment: Mapping[str, Any]) -> bool:
    """Whether ``uri`` is on the user's NodeTool server, behind whatever port and scheme, or on one that is listed."""
    parts = parsed(uri)
    if parts.scheme not in _PORTS or not parts.hostname:
        return False
    hosts = {server.hostname for server in own_servers(environment)}
    return parts.hostname in hosts or parts.hostname in _LOOPBACK


def takes_token(uri: str, environment: Mapping[str, Any]) -> bool:
    """Whether the user's token may be sent to ``uri``: the origin of the NodeTool server, or a listed one."""
    given = parsed(uri)
    if "@" in given.netloc:
        return False
    return any(_same_origin(given, server) for server in own_servers(environment))


def own_servers(environment: Mapping[str, Any]) -> list[SplitResult]:
    """NodeTool's own URL, then those of the setting, which may lack the scheme."""
    listed = [text.strip() for text in str(environment.get(SETTING) or "").split(",")]
    urls = [str(Environment.get_nodetool_api_url()), *filter(None, listed)]
    return [parsed(url if "://" in url else f"//{url}") for url in urls]


def _same_origin(given: SplitResult, server: SplitResult) -> bool:
    """Whether a URL is at a server; one that is listed without scheme is at https, on any port if it has none."""
    if given.hostname == server.hostname or {given.hostname, server.hostname} <= _LOOPBACK:
        if not server.scheme:
            return given.scheme == "https" and server.port in (None, given.port or _PORTS["https"])
        return given.scheme == server.scheme and _port(given) == _port(server)
    return False


def _port(parts: SplitResult) -> int | None:
    return parts.port or _PORTS.get(parts.scheme)
