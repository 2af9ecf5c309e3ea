"""Reading over the public internet: addresses are checked when connecting, at every redirect."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from nodetool.fal import fetching
from nodetool.fal.fetching import fetch

from tests.runtime.double import Response
from tests.runtime.double.http import Server


class Web:
    """A server on loopback that stands for the internet: ``*.example`` resolves to it, and counts as public."""

    def __init__(self) -> None:
        self.pages: dict[str, Response] = {}
        self.asked: list[Any] = []
        self.names: dict[str, list[list[str]]] = {}
        self._server = Server(self._serve)

    async def _serve(self, request: Any) -> Response:
        self.asked.append(request)
        return self.pages.get(request.path, Response(404))

    async def resolve(self, host: str, port: int, **_: Any) -> list[Any]:
        """As ``getaddrinfo``; each question takes the next answer, of which the last stays."""
        answers = self.names.get(host)
        if answers is None:
            raise socket.gaierror(f"{host} is not known")
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    def url(self, path: str, host: str = "site.example", credentials: str = "") -> str:
        return f"http://{credentials}{host}:{self._server.url.rpartition(':')[2]}{path}"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    made = Web()
    made.names["site.example"] = [["127.0.0.1"]]
    made._server.start()
    real = fetching.is_global
    monkeypatch.setattr(fetching, "is_global", lambda address: address == "127.0.0.1" or real(address))
    monkeypatch.setattr(
        asyncio.base_events.BaseEventLoop, "getaddrinfo", lambda _, *args, **named: made.resolve(*args, **named)
    )
    yield made
    made._server.stop()


def get(url: str, **named: Any) -> bytes:
    return asyncio.run(fetch(url, **named))


def test_bytes_come_from_the_address_that_was_checked(web: Web) -> None:
    web.pages["/a.png"] = Response(body=b"bytes")
    web.names["site.example"] = [["127.0.0.1"], ["10.0.0.1"]]
    assert get(web.url("/a.png")) == b"bytes"
    assert web.asked[0].headers["host"].startswith("site.example:")


def test_user_and_password_go_to_their_host_alone(web: Web) -> None:
    web.names["other.example"] = [["127.0.0.1"]]
    web.pages["/a"] = Response(302, headers={"location": web.url("/b", "other.example")})
    web.pages["/b"] = Response(body=b"bytes")
    assert get(web.url("/a", credentials="me:pw@")) == b"bytes"
    assert [request.headers.get("authorization") for request in web.asked] == ["Basic bWU6cHc=", None]


@pytest.mark.parametrize("addresses", [["10.0.0.1"], ["127.0.0.1", "192.168.0.1"], ["169.254.169.254"], ["::1"]])
def test_names_that_lead_into_the_network_are_refused(web: Web, addresses: list[str]) -> None:
    web.names["site.example"] = [addresses]
    with pytest.raises(ValueError, match="private network"):
        get(web.url("/a"))
    assert not web.asked


def test_unknown_names_are_named(web: Web) -> None:
    with pytest.raises(ValueError, match=r"the host gone\.example is not known"):
        get("https://gone.example/a")
    web.names["empty.example"] = [[]]
    with pytest.raises(ValueError, match=r"the host empty\.example is not known"):
        get("https://empty.example/a")


def test_names_that_no_dns_can_have_are_not_known() -> None:
    with pytest.raises(ValueError, match="is not known"):
        get(f"https://{'x' * 70}.example/a")


@pytest.mark.parametrize("location", ["http://inside.example/x", "file:///etc/passwd", "ftp://site.example/x"])
def test_redirects_are_checked_as_well(web: Web, location: str) -> None:
    web.names["inside.example"] = [["10.0.0.1"]]
    web.pages["/a"] = Response(302, headers={"location": location})
    with pytest.raises(ValueError, match=r"private network|redirects to"):
        get(web.url("/a"))
    assert len(web.asked) == 1


def test_redirects_end(web: Web) -> None:
    web.pages["/a"] = Response(302, headers={"location": "/a"})
    with pytest.raises(ValueError, match="more than 5 times"):
        get(web.url("/a"))


def test_a_server_of_the_users_own_may_be_private_but_not_redirect(web: Web) -> None:
    web.pages["/a"] = Response(body=b"bytes")
    assert get(web.url("/a", "127.0.0.1"), token="t", private=True) == b"bytes"
    assert web.asked[0].headers["authorization"] == "Bearer t"
    web.pages["/a"] = Response(302, headers={"location": "/b"})
    with pytest.raises(ValueError, match="redirects"):
        get(web.url("/a", "127.0.0.1"), token="t", private=True)


def test_refusals_and_large_files_are_errors(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="the server answered 404"):
        get(web.url("/gone"))
    monkeypatch.setattr(fetching, "_LARGEST", 3)
    web.pages["/a"] = Response(body=b"bytes")
    with pytest.raises(ValueError, match="larger than"):
        get(web.url("/a"))


def test_https_stays_https() -> None:
    target = fetching.httpx.URL("https://site.example/a")
    response = fetching.httpx.Response(302, headers={"location": "http://site.example/b"})
    with pytest.raises(ValueError, match="redirects to http"):
        fetching._redirected(target, response, private=False)


def test_an_address_to_which_no_way_leads_is_passed_over(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """As IPv6 is in many networks: names have an address that cannot be reached from there."""
    monkeypatch.setattr(fetching, "is_global", lambda address: True)
    web.pages["/a.png"] = Response(body=b"bytes")
    web.names["site.example"] = [["127.0.0.2", "::1", "127.0.0.1"]]
    assert get(web.url("/a.png")) == b"bytes"
    web.names["site.example"] = [["127.0.0.2", "::1"]]
    with pytest.raises(fetching.httpx.ConnectError):
        get(web.url("/a.png"))


@pytest.fixture
def proxy(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """The same server as a proxy, the only way out: names are known to it alone."""
    for name in ("HTTP_PROXY", "NO_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("http_proxy", web.url("", "127.0.0.1", "user:pass%77ord@"))
    web.pages["/file"] = Response(body=b"bytes")
    return web


def test_files_at_fal_come_over_the_proxy(proxy: Web) -> None:
    """Behind one, what was paid for could be made, and not be saved."""
    fals = "http://v3.fal.example/file"
    assert get(fals, trusted=lambda url: url == fals) == b"bytes"
    assert asyncio.run(fetching.answers(fals, lambda url: True)) is True
    (first, _) = proxy.asked
    assert first.target == fals and first.headers["proxy-authorization"] == "Basic dXNlcjpwYXNzd29yZA=="
    assert "authorization" not in first.headers


def test_other_files_do_not(proxy: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would fetch them from the network that it is in."""
    for url in ("http://inside.example/file", "http://v3.fal.media/file", "http://x:y@v3.fal.media/file"):
        with pytest.raises(ValueError, match="is not known"):
            get(url)
    monkeypatch.setenv("no_proxy", ".fal.example")
    with pytest.raises(fetching.httpx.ConnectError):
        get("http://v3.fal.example/file", trusted=lambda url: True)
    assert not proxy.asked


@pytest.mark.parametrize(
    ("url", "is_fals"),
    [
        ("https://v3b.fal.media/files/a.png", True),
        ("https://fal.media/a", True),
        ("http://fal.media/a", False),
        ("https://fal.media@evil.example/a", False),
        ("https://notfal.media/a", False),
        ("https://fal.media.evil.example/a", False),
    ],
)
def test_hosts_of_fals(url: str, is_fals: bool) -> None:
    assert fetching._is_at_fal(fetching.httpx.URL(url)) is is_fals
