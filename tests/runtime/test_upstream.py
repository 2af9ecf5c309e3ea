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
    assert not upstream.missing(), f"fal-client {fal_client.__version__} moved {upstream.missing()}: see upstream.py"


def test_a_release_that_moved_something_is_named_with_it() -> None:
    old = SimpleNamespace(
        __version__="1.0.2", auth=fal_client.auth, client=SimpleNamespace(**_without("AsyncBackupDomainTransport"))
    )
    with pytest.raises(ImportError, match=r"fal-client 1\.0\.2 has no client\.AsyncBackupDomainTransport, .* 1\.0\.3"):
        upstream.check(cast(ModuleType, old))


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
