"""The key: found, checked before any request, and given to fal's own hosts alone."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest import mock

import pytest
from nodetool.fal.credentials import find_key, takes_key
from nodetool.fal.errors import KeyMalformed, KeyMissing
from nodetool.fal.redaction import clean

from tests.runtime.double import KEY, FalDouble
from tests.runtime.harness import node


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (f"{KEY[:20]}\n{KEY[20:]}", "a line break"),
        (f"{KEY}\t{KEY}", "a line break"),
        (f"{KEY} # mine", "a space"),
        (f"{KEY[:20]}\u200b{KEY[20:]}", "a line break"),
        (f"{KEY}é", "not ASCII"),
        (f'"{KEY}"', "quotation marks"),
        (f"{KEY}'", "quotation marks"),
        (KEY * 20, "characters long"),
        (f"FAL_KEY={KEY}", "the name of a setting"),
        (f"fal_api_key={KEY}", "the name of a setting"),
    ],
    ids=range(10),
)
def test_a_malformed_key_is_one_plain_error_before_any_request(
    double: FalDouble, make_context: Any, bad: str, words: str
) -> None:
    with pytest.raises(KeyMalformed, match=words) as caught:
        asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="x").process(make_context(key=bad)))
    shown = f"{caught.value} {caught.value!r} {vars(caught.value)}"
    assert KEY[-12:] not in shown and KEY[:20] not in shown and "FAL_API_KEY" in shown
    assert not double.stages


def test_a_found_key_is_blanked_everywhere(make_context: Any) -> None:
    key = "a-key-of-another-form"
    assert asyncio.run(find_key(make_context(key=f" {key}\n"))) == key
    assert clean(f"with {key}") == "with ***"


def test_no_key_says_where_keys_are_set(make_context: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(KeyMissing, match="add FAL_API_KEY in NodeTool's settings"):
        asyncio.run(find_key(make_context(key=None)))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://queue.fal.run/fal-ai/x", True),
        ("https://fal.run/fal-ai/x", True),
        ("https://rest.fal.ai/storage", True),
        ("https://queue.fal.run:443/x", True),
        ("https://QUEUE.fal.run./x", True),
        ("https://queue.fal.run:8443/x", False),
        ("http://queue.fal.run/x", False),
        ("https://queue.fal.run@evil.example/x", False),
        ("https://me:you@queue.fal.run/x", False),
        ("https://queue.fal.run.evil.example/x", False),
        ("https://v3.fal.media/files/x", False),
        ("https://queue.fal.run:99999/x", False),
        ("not a url", False),
    ],
)
def test_who_gets_the_key(url: str, expected: bool) -> None:
    urls = {
        "QUEUE_URL_FORMAT": "https://queue.fal.run/",
        "RUN_URL_FORMAT": "https://fal.run/",
        "REST_URL": "https://rest.fal.ai",
        "CDN_URL": "https://v3.fal-cdn.example",
    }
    with mock.patch.multiple("fal_client.client", **urls):
        assert takes_key(url) is expected


def test_a_configured_host_over_http_gets_the_key_on_loopback_alone() -> None:
    with mock.patch.multiple(
        "fal_client.client", QUEUE_URL_FORMAT="http://127.0.0.1:8080/q/", RUN_URL_FORMAT="http://gateway.example/"
    ):
        assert takes_key("http://127.0.0.1:8080/q/x") and not takes_key("http://127.0.0.1:8081/q/x")
        assert not takes_key("http://gateway.example/x")


def test_backup_domains_get_the_key() -> None:
    with (
        mock.patch.multiple("fal_client.client", QUEUE_URL_FORMAT="https://queue.fal.run/"),
        mock.patch("fal_client.client._BACKUP_DOMAINS", {"queue.fal.run": "queue.backup.example"}),
    ):
        assert takes_key("https://queue.backup.example/x")
