"""This machine's network: settings with which nothing can be sent, and what stands between it and fal, in plain words."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import ssl
import sys
from collections.abc import Callable
from typing import Any

import fal_client.client
import httpx
import pytest
from nodetool.fal import network
from nodetool.fal.errors import Unreachable
from nodetool.fal.money.platform import current_prices
from nodetool.fal.network import why

from tests.runtime.double import KEY, FalDouble
from tests.runtime.harness import Context, node

#: The environment → what is said.
SETTINGS = [
    (
        {"ALL_PROXY": "socks5://127.0.0.1:1"},
        r"speaks SOCKS, for which a package is missing: pip install 'httpx\[socks\]'",
    ),
    ({"HTTPS_PROXY": "http://user:p4ssw0rd@proxy:80x"}, "HTTPS_PROXY, .*holds no address"),
    ({"HTTPS_PROXY": "ftp://user:p4ssw0rd@proxy:1"}, "HTTPS_PROXY, .*holds no address"),
    ({"HTTPS_PROXY": "http://proxy:1", "NO_PROXY": "[fe80::1]"}, "NO_PROXY.* holds no address"),
    ({"SSL_CERT_FILE": "/no/such/file.pem"}, "SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"),
]


@pytest.fixture(params=SETTINGS, ids=lambda case: "-".join(case[0]))
def said(request: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A setting of this machine's with which no client can be made, in place; what is said of it."""
    for name, value in request.param[0].items():
        monkeypatch.setenv(name, value)
    # Certificates are read once a process.
    network.tls.cache_clear()
    # As where the package for it is not installed.
    monkeypatch.setitem(sys.modules, "socksio", None)
    yield request.param[1]
    network.tls.cache_clear()


def run(context: Context) -> Any:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(context))


def test_a_run_names_the_setting_and_sends_nothing(
    double: FalDouble, make_context: Callable[..., Context], said: str
) -> None:
    with pytest.raises(Unreachable, match=f"(?s){said}.*nothing was sent") as caught:
        run(make_context())
    assert "p4ssw0rd" not in str(caught.value) and not double.stages


def test_so_does_a_question_for_prices(said: str) -> None:
    with pytest.raises(Unreachable, match=said):
        current_prices(KEY, ["fal-ai/flux/schnell"])


def test_a_name_that_nobody_knows(
    double: FalDouble, make_context: Callable[..., Context], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unknown(self: Any, *_: Any, **__: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", unknown)
    monkeypatch.setattr(fal_client.client, "QUEUE_URL_FORMAT", "https://nobody.invalid/")
    with pytest.raises(Unreachable, match=r"no connection \(the name of the server cannot be looked up\)"):
        run(make_context(retries=0))


def test_what_the_system_says(
    double: FalDouble, make_context: Callable[..., Context], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a port where nobody listens, as of too many open files."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        monkeypatch.setattr(fal_client.client, "QUEUE_URL_FORMAT", f"http://127.0.0.1:{unused.getsockname()[1]}/queue/")
        with pytest.raises(Unreachable, match=rf"no connection \({os.strerror(errno.ECONNREFUSED)}\)"):
            run(make_context(retries=0))
    several = httpx.ConnectError("All connection attempts failed")
    several.__cause__ = ExceptionGroup("several", [OSError(errno.EMFILE, "in asyncio's words"), OSError("other")])
    assert why(several) == os.strerror(errno.EMFILE)


def test_a_certificate_that_is_not_trusted() -> None:
    refused = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED]")
    refused.verify_message = "self-signed certificate in certificate chain"
    error = httpx.ConnectError("failed")
    error.__cause__ = refused
    assert why(error).startswith("the server's certificate is not trusted here: self-signed certificate in certificate")
    assert "SSL_CERT_FILE" in why(error)


def test_what_has_no_words() -> None:
    assert why(httpx.ConnectTimeout("")) == "ConnectTimeout"
    assert why(httpx.ProxyError("407 Proxy Authentication Required")) == "ProxyError: 407 Proxy Authentication Required"
