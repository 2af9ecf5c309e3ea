"""Keys, payloads and bytes stay out of logs, errors and reprs; settings and progress lines."""

from __future__ import annotations

import asyncio
import base64
import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.client import Client
from nodetool.fal.errors import FalError
from nodetool.fal.fate import Fate
from nodetool.fal.files import reference
from nodetool.fal.money.record import Record
from nodetool.fal.notices import silent
from nodetool.fal.observer import Several, Silent
from nodetool.fal.progress import Progress, percentage
from nodetool.fal.redaction import brief, clean, shape
from nodetool.fal.refusal import Refusal
from nodetool.fal.runner import _Session
from nodetool.fal.settings import Money, Settings
from nodetool.metadata.types import ImageRef

from tests.runtime.double import KEY, Behaviour, FalDouble, Response, as_json
from tests.runtime.double.media import png
from tests.runtime.harness import Context, node

PAYLOAD = base64.b64encode(png(77) * 4).decode()
LEAKING = [
    {"message": f"Authorization: Key {KEY}", "level": "INFO"},
    {"message": f"got data:image/png;base64,{PAYLOAD}"},
]
FAULTS: list[tuple[str, Response]] = [
    ("submit", as_json({"detail": f"bad key {KEY}"}, 401)),
    ("submit", as_json({"detail": [{"loc": ["body", "image_url"], "msg": f"no {KEY}", "input": f"data:x;base64,{PAYLOAD}"}]}, 422)),
    ("result", as_json({"detail": f"{KEY} {PAYLOAD}"}, 500, x_fal_request_id="r")),
    ("result", Response(500, f"<html>{KEY}</html>".encode(), {"x-fal-request-id": "r"})),
    ("status", as_json({"status": f"{KEY}"})),
    ("upload", as_json({"detail": KEY}, 400)),
    ("token", as_json({"detail": KEY}, 401)),
    ("submit", Response(drop=True)),
]  # fmt: skip


@pytest.mark.parametrize(("stage", "fault"), FAULTS)
def test_no_failure_tells(
    double: FalDouble,
    make_context: Any,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
    stage: str,
    fault: Response,
) -> None:
    caplog.set_level(logging.DEBUG)
    context = make_context(retries=1, status_stream=0)
    double.behaviour = Behaviour(logs=LEAKING, runs_forever=stage == "status")
    double.inject(stage, *[fault] * 8)
    gone = as_json({"detail": "gone"}, 404)
    double.fault = lambda at, request: gone if (stage, at) == ("status", "result") else None
    double.inject("bucket", *[Response(403)] * 4)
    made = node("fal.image_to_image.Flux1DevImageToImage")(prompt="x", image=ImageRef(data=png(77) * 4))
    with pytest.raises(FalError) as caught:
        asyncio.run(made.process(context))
    told = [
        "".join(traceback.format_exception(caught.value)),
        repr(caught.value),
        caplog.text,
        *context.lines(),
        *capsys.readouterr(),
    ]
    for secret in (KEY, KEY.split(":")[1], PAYLOAD[:80]):
        assert not any(secret in text for text in told), secret


def test_reprs_hold_no_secrets(make_context: Any) -> None:
    settings = Settings()
    client = Client(KEY, settings)
    texts = [
        repr(client),
        repr(_Session(None, client, settings, KEY, Progress(None, None), None, Several(Silent()))),
        repr(
            Record(node("fal.text_to_image.FluxSchnell")(), make_context(), Money(journal="off"), KEY, Fate(), silent)
        ),
        repr(Refusal(400, None, {"detail": KEY}, "r")),
        str(Refusal(400, None, KEY)),
    ]  # type: ignore[arg-type]
    assert not any(KEY in text for text in texts)
    asyncio.run(client.aclose())


SECRET = KEY.partition(":")[2]
#: Where text was once cut before it was cleaned, less a part of the key.
EDGES = [edge - 55 for edge in (60, 100, 400, 1000, 2000, 4000, 4096, 16_384)]


def parts_of_the_key(text: str) -> list[str]:
    """The parts of the secret in ``text`` that are long enough to be of use."""
    return [part for at in range(len(SECRET) - 7) if (part := SECRET[at : at + 8]) in text]


def said(pad: int) -> str:
    return " " * pad + KEY + " and more " * 2000


@pytest.mark.parametrize("pad", EDGES)
@pytest.mark.parametrize(
    "prepare",
    [
        lambda double, text: setattr(double, "behaviour", Behaviour(error=text)),
        lambda double, text: setattr(double, "behaviour", Behaviour(odd_status={"status": "FAILED", "error": text})),
        lambda double, text: setattr(double, "behaviour", Behaviour(logs=[{"message": text}, text])),
        lambda double, text: double.inject("submit", as_json({"detail": text}, 400)),
        lambda double, text: double.inject("submit", as_json({"detail": "x", "error_type": text}, 500)),
        lambda double, text: double.inject("submit", Response(413, text.encode(), content_type="text/plain")),
        lambda double, text: double.inject("submit", Response(content_type=f"text/{text.strip()[:200]}", body=b"no")),
        lambda double, text: double.inject("submit", as_json({"detail": text})),
    ],
)
def test_no_part_of_the_key_comes_back(
    double: FalDouble, context: Context, prepare: Callable[[FalDouble, str], None], pad: int
) -> None:
    prepare(double, said(pad))
    try:
        shown = str(asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="x").process(context)))
    except FalError as error:
        shown = f"{error} {error!r} {vars(error)}"
    assert not parts_of_the_key(shown + " ".join(context.lines()))


def test_the_name_of_a_file_is_cleaned() -> None:
    ref = reference({"url": "https://v3.fal.media/a.png", "file_name": f"\x1b[31m{KEY}.png", "width": 3})
    assert ref.metadata == {"file_name": "***.png", "width": 3}


def test_log_lines_are_cleaned(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(logs=LEAKING)
    asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="x").process(context))
    assert context.lines() == [
        "info: Authorization: Key ***",
        f"info: got data:image/png,… ({len(PAYLOAD) + 22} characters)",
    ]


@given(st.text(), st.text())
def test_a_key_never_survives(before: str, after: str) -> None:
    assert KEY not in clean(f"{before}{KEY}{after}", KEY, limit=10**6)


def test_short_parts_of_a_key_do_not_blank_words() -> None:
    assert clean("it is id 1", "id:secret-secret") == "it is id 1"
    assert clean("short", "short") == "***"
    assert clean("nothing", "") == "nothing"


def test_values_are_shown_briefly() -> None:
    assert brief("ab " * 500) == f"'{'ab ' * 19}a…"
    assert brief("A" * 500) == "'… (500 characters)'"
    assert brief(b"abc") == "3 bytes"
    assert shape({"a": [{"b": {}}], "c": None}) == "{a: [1 × {…}], c: null}"
    assert shape([[1]], depth=0) == "[1 × …]"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("45%|████", 45), ("100 %", 100), ("99.9%", 99), ("170%", None), ("no number", None), ("v1.5%", 1),
        ("Step 3/20", 15), ("steps: 5 of 10", 50), ("Iteration 7/5", None), ("frame 0/0", None), ("3/20", None),
    ],
)  # fmt: skip
def test_how_far_a_log_line_is(line: str, expected: int | None) -> None:
    assert percentage(line) == expected


def test_settings_come_from_the_environment() -> None:
    assert Settings.read({}) == Settings()
    assert Settings.read({"NODETOOL_FAL_QUEUE_TIMEOUT": "5", "NODETOOL_FAL_RETRIES": ""}).queue_timeout == 5


@pytest.mark.parametrize("text", ["-1", "soon", "inf", "nan"])
def test_a_setting_that_is_no_number_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=f"NODETOOL_FAL_TOTAL_TIMEOUT must be a number of at least 0, not '{text}'"):
        Settings.read({"NODETOOL_FAL_TOTAL_TIMEOUT": text})
