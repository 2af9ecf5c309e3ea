"""What is used of ``fal-client`` beyond its documented interface, and what httpcore and httpx need beside it."""

from __future__ import annotations

from importlib.metadata import requires
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import fal_client
import httpx
import pytest
from nodetool.fal import upstream

from tests.runtime.double import FalDouble


def test_the_installed_fal_client_has_all_that_is_needed() -> None:
    found = upstream.missing() + upstream.changed()
    assert not found, f"fal-client {fal_client.__version__} moved {found}: see upstream.py"


def test_a_release_that_moved_something_is_named_with_it() -> None:
    old = SimpleNamespace(
        __version__="1.0.2", auth=fal_client.auth, client=SimpleNamespace(**_without("AsyncBackupDomainTransport"))
    )
    with pytest.raises(ImportError, match=r"fal-client 1\.0\.2 has no client\.AsyncBackupDomainTransport, .* 1\.0\.3"):
        upstream.check(cast(ModuleType, old))


class _Called(fal_client.AsyncClient):
    async def _client(self) -> Any:
        """No property any more."""


class _Token:
    def __init__(self, token: str, expires_at: str) -> None:
        """Other arguments than before."""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QUEUE_URL_FORMAT", "https://queue.fal.run/{endpoint}"), ("QUEUE_URL_FORMAT", "https://queue.fal.run/{endpoint}/"),
        ("QUEUE_URL_FORMAT", "https://queue.fal.run"), ("QUEUE_URL_FORMAT", "https://queue.fal.run/?id="),
        ("RUN_URL_FORMAT", "http://fal.run/"), ("RUN_URL_FORMAT", "https://%s/"), ("RUN_URL_FORMAT", 7), ("REST_URL", "/rest"),
        ("CDN_URL", "https://me@v3.fal.media"), ("MIN_REQUEST_TIMEOUT_SECONDS", "1"), ("USER_AGENT", b"x"),
        ("_BACKUP_DOMAINS", [("fal.run", "falrun.com")]), ("CDNToken", _Token), ("AsyncBackupDomainTransport", httpx.AsyncClient),
    ],
)  # fmt: skip
def test_a_name_that_means_something_else_is_named(name: str, value: Any) -> None:
    moved = SimpleNamespace(
        __version__="9.0", auth=fal_client.auth, client=SimpleNamespace(**_without(name), **{name: value})
    )
    with pytest.raises(ImportError, match=rf"fal-client 9\.0 has another kind of client\.{name}, which"):
        upstream.check(cast(ModuleType, moved))


def test_a_property_that_became_a_method_is_named() -> None:
    moved = SimpleNamespace(
        auth=fal_client.auth, client=SimpleNamespace(**_without("AsyncClient"), AsyncClient=_Called)
    )
    with pytest.raises(ImportError, match=r"another kind of client\.AsyncClient\._client, which"):
        upstream.check(cast(ModuleType, moved))


def _without(name: str) -> dict[str, Any]:
    return {key: value for key, value in vars(upstream.api).items() if key != name}


def test_httpcore_finds_what_it_looks_for_with_each_request() -> None:
    """A missing ``sniffio`` is searched for on disk every time: a fifth of the time of a run."""
    assert find_spec("sniffio")
    assert any(line.startswith("httpx") for line in requires("fal-client") or [])


#: As ``fal-client`` has them when no double has replaced them.
HOMES = {
    "QUEUE_URL_FORMAT": "https://queue.fal.run/",
    "RUN_URL_FORMAT": "https://fal.run/",
    "REST_URL": "https://rest.fal.ai",
    "CDN_URL": "https://v3.fal.media",
}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://queue.fal.run/x", True), ("https://queue.falrun.com/x", True), ("https://fal.run:443/x", True),
        ("https://queue.fal.run:8443/x", False), ("http://queue.fal.run/x", False), ("https://fal.run.evil.com/", False),
        ("https://v3.fal.media/x", True), ("https://storage.googleapis.com/x", False),
    ],
)  # fmt: skip
def test_only_fals_hosts_get_the_key(monkeypatch: pytest.MonkeyPatch, url: str, expected: bool) -> None:
    for name, home in HOMES.items():
        monkeypatch.setattr(upstream.api, name, home)
    assert upstream.is_home(httpx.URL(url)) is expected


def test_a_double_is_home_under_its_own_port_only(double: FalDouble) -> None:
    assert upstream.is_home(httpx.URL(f"{double.url}/anything"))
    assert not upstream.is_home(httpx.URL("http://127.0.0.1:1/anything"))
