"""Ids as people paste them, and what is refused before anything is sent."""

from __future__ import annotations

import asyncio
import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.endpoint_ids import parse
from nodetool.fal.errors import InvalidInputs

from tests.runtime.double import FalDouble
from tests.runtime.harness import Context, node

CATALOG = Path(__file__).resolve().parents[2] / "specs" / "catalog.json"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fal-ai/x", "fal-ai/x"),
        (" /fal-ai/x/ \n", "fal-ai/x"),
        ("fal-ai/flux-pro/v1.1", "fal-ai/flux-pro/v1.1"),
        ("workflows/me/mine", "workflows/me/mine"),
        ("https://fal.ai/models/fal-ai/x", "fal-ai/x"),
        ("https://fal.ai/models/fal-ai/x/playground", "fal-ai/x"),
        ("fal.ai/models/fal-ai/x/api?tab=1#queue", "fal-ai/x"),
        ("fal-ai/flux/schnell/playground", "fal-ai/flux/schnell"),
        ("https://fal.ai/models/fal-ai/flux/schnell/versions", "fal-ai/flux/schnell"),
        ("https://fal.ai/models/fal-ai/flux/schnell/llms.txt", "fal-ai/flux/schnell"),
        ("https://fal.ai/models/fal-ai/flux/schnell/requests", "fal-ai/flux/schnell"),
        ("fal-ai/api", "fal-ai/api"),
        ("fal-ai/requests", "fal-ai/requests"),
        ("fal.run/fal-ai/x", "fal-ai/x"),
        ("http://queue.fal.run/fal-ai/x", "fal-ai/x"),
        ("WWW.fal.ai/models/fal-ai/x?fal_webhook=https://evil.example", "fal-ai/x"),
    ],
)
def test_what_is_taken(text: str, expected: str) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "fal-ai", "fal-ai/x?fal_webhook=https://evil.example", "fal-ai/x#y", "fal-ai/../x", "../fal-ai/x",
        "fal-ai//x", "fal-ai/x\nHost: evil", "fal-ai/x\x00", "https://evil.example/fal-ai/x", "https://fal.ai@evil.example/a/b",
        "acme/x/requests/abc", "acme/x/requests/abc/cancel", "acme/x/sub/Requests/abc/api", "acme/x/requests/requests",
        "queue.fal.run/acme/x/requests/abc/status", "https://fal.ai/models/acme/x/requests/abc", "workflows/me/mine/requests/abc",
        "https://fal.ai/dashboard/requests", "https://fal.ai/dashboard/keys/api", "https://fal.ai/modelsx/a/b", "fal.ai/docs/a/b",
        "https://fal.ai:8443/models/a/b", "ftp://fal.ai/a/b", "https://[/a/b", "fal-ai/x%2e%2e/y", "fal-ai/ä", "a/" * 400,
    ],
)  # fmt: skip
def test_what_is_refused_before_anything_is_sent(double: FalDouble, context: Context, text: str) -> None:
    with pytest.raises(InvalidInputs, match="endpoint_id cannot be") as caught:
        asyncio.run(node("fal.dynamic.FalEndpoint")(endpoint_id=text).process(context))
    assert len(str(caught.value)) < 300 and not double.stages


@given(st.text())
def test_any_text_is_an_id_or_refused(text: str) -> None:
    try:
        found = parse(text)
    except ValueError:
        return
    assert found.isascii() and not set(found) & set("?#%\\: ")


@given(st.lists(st.sampled_from(["acme", "x", "requests", "REQUESTS", "abc", "cancel", "status", "api", "stream"])))
def test_no_id_leads_to_a_request(parts: list[str]) -> None:
    with contextlib.suppress(ValueError):
        assert "requests" not in parse("/".join(parts)).lower().split("/")[2:]


def test_every_id_in_the_catalogue_is_taken() -> None:
    listed = json.loads(CATALOG.read_text())
    ids = [entry["endpoint"] for entry in listed["endpoints"]]
    assert ids and [text for text in ids if parse(text) != text] == []
