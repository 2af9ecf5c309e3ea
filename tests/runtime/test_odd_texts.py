"""What fal may say and no encoder takes, half a character or a number of 100 bits, costs no paid result."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.answers import parsed

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.harness import Context, node
from tests.runtime.test_worker import Worker, execution


@pytest.fixture
def worker(running_double: FalDouble, double: FalDouble) -> Iterator[Worker]:
    made = Worker(running_double)
    yield made
    made.stop()


def read(content: bytes | str) -> Any:
    return asyncio.run(parsed(content))


def test_a_text_that_was_cut_arrives_in_nodetool(worker: Worker, double: FalDouble) -> None:
    double.behaviour = Behaviour(response={"images": [{"url": "https://a.example/x.png"}], "prompt": "a\ud83d"})
    answer = worker.call("execute", execution("fal.text_to_image.FluxSchnell", {"prompt": "a"}))[-1]
    assert answer["type"] == "result", answer
    assert answer["data"]["outputs"]["prompt"] == "a\ufffd"


@pytest.mark.parametrize("seed", ["18446744073709551616", "-9223372036854775809", "1e300"])
def test_a_number_that_is_too_long_for_nodetool_is_left_out(double: FalDouble, context: Context, seed: str) -> None:
    body = '{"images": [{"url": "https://a.example/x.png", "width": 9%s}], "seed": %s, "timings": {"a": 9%s}}'
    double.inject("result", Response(body=(body % (("0" * 30), seed, "0" * 30)).encode()))
    slots = asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a").process(context))
    assert slots["seed"] is None and slots["output"].uri == "https://a.example/x.png"
    assert any("as seed, where the node expects a whole number" in line for line in context.lines())
    msgpack.packb([slots["timings"], slots["output"].metadata])


@pytest.mark.parametrize("seed", [2**64 - 1, -(2**63), 0])
def test_numbers_of_64_bits_stay(seed: int) -> None:
    assert read(json.dumps(seed)) == seed


PIECES = st.sampled_from(["a", "é", "\U0001f600", "\ud83d", "\ude00", "\\", "\\ud83d", "u", '"', "\n", "한"])


@given(st.lists(PIECES, max_size=12).map("".join), st.booleans())
def test_every_text_can_be_sent_on_and_only_halves_are_marked(text: str, escaped: bool) -> None:
    content = json.dumps({text: [text]}, ensure_ascii=escaped)
    # Escaped halves that follow each other are one character.
    meant = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if escaped else None
    for given_ in (content, content.encode("utf-8", "surrogatepass")):
        found = read(given_)
        ((key, (value,)),) = found.items()
        assert key == value and json.dumps(found, ensure_ascii=False).encode()
        if meant is not None:
            assert value == meant
        elif not any("\ud800" <= char <= "\udfff" for char in text):
            assert value == text


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (r'"\\\ud83d"', "\\\ufffd"),
        (r'"\\ud83d"', r"\ud83d"),
        (r'"\uD83D\uDE00 \ude00"', "\U0001f600 \ufffd"),
        (r'"\ud83d\ud83d\ude00"', "\ufffd\U0001f600"),
        (r'"\ud83d\n"', "\ufffd\n"),
    ],
)
def test_escapes_are_read_one_by_one(content: str, value: str) -> None:
    assert read(content) == read(content.encode()) == value


def test_large_answers_too() -> None:
    text = "x" * 300_000
    assert read(json.dumps([text, "a\ud83d"])) == [text, "a\ufffd"]


@pytest.mark.parametrize(
    "content", ["", "\\", '"\\ud8"', '"\\ud83', b"\xed\xa0", b'"\xff', b"\x1f\x8b\x08\xff", '{"a": \\ud83d}']
)
def test_what_is_no_json_stays_none(content: bytes | str) -> None:
    with pytest.raises(ValueError):
        read(content)


@pytest.mark.parametrize("padding", ["", "x" * 300_000])
def test_bytes_that_are_no_utf8_cost_no_paid_result(double: FalDouble, context: Context, padding: str) -> None:
    """A text that was cut within a character, and one of another charset than JSON's."""
    answer = json.dumps({"images": [{"url": "https://a.example/x.png"}], "prompt": f"{padding}caf~"}).encode()
    for byte in (b"\xc3", b"\xe9"):
        double.inject("result", Response(body=answer.replace(b"~", byte)))
        slots = asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a").process(context))
        assert slots["output"].uri == "https://a.example/x.png" and slots["prompt"] == f"{padding}caf\ufffd"
