"""Results and uploads that are used again: only where a setting says so, only while fal still has them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.errors import NothingMade
from nodetool.fal.money import journal, record
from nodetool.fal.money.cache import LARGEST, packed, unpacked
from nodetool.fal.money.links import are_alive, is_alive, links_in
from nodetool.metadata.types import ImageRef

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.double.media import png
from tests.runtime.harness import Context, execute, node

Keeping = Callable[..., Context]
Rows = Callable[[], list[dict[str, Any]]]
KREA = "fal.image_to_image.Flux1DevImageToImage"


def run(context: Context, **values: Any) -> dict[str, Any]:
    return asyncio.run(
        node("fal.text_to_image.FluxSchnell")(**{"prompt": "a cat", "seed": 3, **values}).process(context)
    )


def edit(context: Context, data: bytes = png(1), **values: Any) -> dict[str, Any]:
    made = node(KREA)(**{"prompt": "x", "seed": 3, "image": ImageRef(data=data), **values})
    return asyncio.run(made.process(context))


# Results -----------------------------------------------------------------------------------------------------


def test_results_are_not_used_again_unless_a_setting_says_so(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    for _ in range(2):
        run(keeping())
    assert len(double.submissions) == 2
    assert [row["response"] for row in rows()] == [None, None]


def test_an_equal_run_gets_the_result_and_says_so(double: FalDouble, keeping: Keeping) -> None:
    first = run(keeping(cache="all"))
    context = keeping(cache="all", budget_run="0")
    second = run(context)
    assert len(double.submissions) == 1
    assert [ref.uri for ref in second["images"]] == [ref.uri for ref in first["images"]]
    assert second["prompt"] == first["prompt"]
    (request_id,) = double.submissions
    assert any(f"Uses the result of an equal run (request {request_id}," in line for line in context.lines())
    assert "cost" not in second["output"].metadata["fal"], "nothing was paid"
    assert second["output"].metadata["fal"]["request_id"] == request_id


@pytest.mark.parametrize("values", [{"prompt": "a dog"}, {"seed": 4}, {"num_images": 2}])
def test_other_inputs_are_another_run(double: FalDouble, keeping: Keeping, values: dict[str, Any]) -> None:
    run(keeping(cache="all"))
    run(keeping(cache="all"), **values)
    assert len(double.submissions) == 2


def test_files_count_by_their_content(double: FalDouble, keeping: Keeping) -> None:
    edit(keeping(cache="all"), png(1))
    edit(keeping(cache="all"), png(2))
    edit(keeping(cache="all"), bytes(png(1)))
    assert len(double.submissions) == 2


def test_seeded_keeps_random_runs_random(double: FalDouble, keeping: Keeping) -> None:
    for _ in range(2):
        run(keeping(cache="seeded"), seed=-1)
    assert len(double.submissions) == 2
    for _ in range(2):
        run(keeping(cache="seeded"), seed=0)
    assert len(double.submissions) == 3


def test_seeded_takes_endpoints_without_a_seed(double: FalDouble, keeping: Keeping) -> None:
    for _ in range(2):
        made = node("fal.vision.Moondream3PreviewQuery")(image=ImageRef(data=png(1)), prompt="x")
        asyncio.run(made.process(keeping(cache="seeded")))
    assert len(double.submissions) == 1


@pytest.mark.parametrize(("arguments", "count"), [({"seed": 1}, 1), ({"prompt": "x"}, 2)])
def test_seeded_needs_a_seed_of_any_endpoint(
    double: FalDouble, keeping: Keeping, arguments: dict[str, Any], count: int
) -> None:
    for _ in range(2):
        made = node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new", arguments=arguments)
        asyncio.run(made.process(keeping(cache="seeded")))
    assert len(double.submissions) == count


def test_a_stream_is_used_again_whole(double: FalDouble, keeping: Keeping) -> None:
    first, second = (
        asyncio.run(execute(node("fal.llm.OpenRouter")(prompt="x", model="y"), keeping(cache="all"))) for _ in range(2)
    )
    assert len(double.streams) == 1
    assert first == second


def test_a_result_whose_files_are_gone_is_made_anew(double: FalDouble, keeping: Keeping) -> None:
    run(keeping(cache="all"))
    double.made.clear()
    context = keeping(cache="all")
    run(context)
    assert len(double.submissions) == 2
    assert any("has files that fal has deleted: it is made anew" in line for line in context.lines())


@pytest.mark.parametrize("answer", [Response(503), Response(429), Response(drop=True)])
def test_a_result_whose_files_cannot_be_asked_for_now_is_not_paid_again(
    double: FalDouble, keeping: Keeping, answer: Response
) -> None:
    run(keeping(cache="all"))
    double.fault = lambda stage, request: answer if stage == "download" else None
    context = keeping(cache="all")
    assert run(context)["output"].uri
    assert len(double.submissions) == 1
    assert any("nothing is paid; nobody could say whether" in line for line in context.lines())


def test_an_upload_that_cannot_be_asked_for_now_goes_up_again(double: FalDouble, keeping: Keeping) -> None:
    edit(keeping())
    double.fault = lambda stage, request: Response(503) if stage == "download" else None
    edit(keeping())
    assert double.stages["upload"] == 2


def test_an_old_result_and_one_from_the_future_are_not_used(
    double: FalDouble, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = journal.now()
    run(keeping(cache="all"))
    for there in (now + 100, now - 100):
        monkeypatch.setattr(record, "now", lambda there=there: there)
        run(keeping(cache="all", cache_age=50))
    assert len(double.submissions) == 3


def test_another_account_gets_no_result(double: FalDouble, keeping: Keeping, path: Any, rows: Rows) -> None:
    run(keeping(cache="all"))
    with journal.journal_of(record.Money(journal=str(path))).file._connected() as connection:  # type: ignore[union-attr]
        connection.execute("UPDATE runs SET account = 'other'")
    run(keeping(cache="all"))
    assert len(double.submissions) == 2


@pytest.mark.parametrize("text", ["{", '{"nodetool-fal:input": "there is no such input"}'])
def test_a_kept_result_that_was_tampered_with_stops_nothing(
    double: FalDouble, keeping: Keeping, path: Any, text: str
) -> None:
    run(keeping(cache="all"))
    store = journal.journal_of(record.Money(journal=str(path))).file  # type: ignore[union-attr]
    store.write(lambda connection: connection.execute("UPDATE runs SET response = ?", (text,)))
    run(keeping(cache="all"))
    assert len(double.submissions) == 2


def test_a_result_without_a_file_is_not_used_again(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    double.behaviour = Behaviour(response={"images": []})
    with pytest.raises(NothingMade):
        run(keeping(cache="all"))
    double.behaviour = Behaviour()
    assert run(keeping(cache="all"))["output"].uri
    assert [bool(row["response"]) for row in rows()] == [False, True]


def test_results_that_are_too_old_leave_the_file(
    double: FalDouble, keeping: Keeping, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(keeping(cache="all"))
    journal.close_all()
    later = journal.now() + 10_000_000
    monkeypatch.setattr(record, "now", lambda: later)
    run(keeping(cache="all"))
    assert [bool(row["response"]) for row in rows()] == [False, True]


TEXTS = st.text(max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
)


@given(VALUES, st.dictionaries(TEXTS, VALUES, max_size=4))
def test_a_result_comes_back_as_it_was(response: Any, arguments: dict[str, Any]) -> None:
    text = packed(response, arguments)
    assert text is not None
    assert unpacked(text, arguments) == response


def test_what_repeats_an_input_is_not_kept() -> None:
    arguments = {"prompt": "secret words", "turns": [{"text": "more of them"}]}
    text = packed({"prompt": "secret words", "all": ["more of them", "other"]}, arguments)
    assert text is not None and "secret" not in text and "more of them" not in text
    with pytest.raises(ValueError, match="the inputs have no"):
        unpacked(text, {})


def test_an_answer_that_looks_like_a_kept_one_is_not_kept() -> None:
    assert packed({"a": {"nodetool-fal:input": "\0prompt"}}, {"prompt": "secret"}) is None


def test_results_that_are_too_large_are_not_kept() -> None:
    assert packed("x" * LARGEST, {}) is None
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert packed(deep, {}) is None


# Links -------------------------------------------------------------------------------------------------------


def test_links_that_lead_somewhere_and_those_that_do_not(double: FalDouble) -> None:
    there = double.new_url("image")
    assert asyncio.run(are_alive([there, "data:image/png;base64,AAAA"]))
    for gone in (f"{double.url}/files/gone", "http://127.0.0.1:1/x", "file:///etc/passwd", "http://", "https://[", ""):
        assert not asyncio.run(is_alive(gone)), gone


def test_links_in_an_answer() -> None:
    answer = {"images": [{"url": "https://a.example/1.png"}, "https://a.example/2.png"], "text": "https://a.example/"}
    assert list(links_in(answer)) == [("images.0", "https://a.example/1.png"), ("images.1", "https://a.example/2.png")]


# Uploads -----------------------------------------------------------------------------------------------------


def test_equal_bytes_go_up_once_also_in_another_run(double: FalDouble, keeping: Keeping) -> None:
    edit(keeping())
    journal.close_all()
    edit(keeping(), prompt="another")
    assert double.stages["upload"] == 1
    edit(keeping(), png(2))
    assert double.stages["upload"] == 2


def test_an_upload_that_fal_has_deleted_goes_up_again(double: FalDouble, keeping: Keeping) -> None:
    edit(keeping())
    double.uploads.clear()
    edit(keeping())
    assert double.stages["upload"] == 2


@pytest.mark.parametrize("settings", [{"upload_age": 0}, {"journal": "off"}])
def test_uploads_are_not_remembered(double: FalDouble, keeping: Keeping, settings: dict[str, Any]) -> None:
    for _ in range(2):
        context = keeping()
        context.environment |= {f"NODETOOL_FAL_{name.upper()}": str(value) for name, value in settings.items()}
        edit(context)
    assert double.stages["upload"] == 2


def test_an_upload_from_the_future_is_not_used(
    double: FalDouble, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(keeping())
    earlier = journal.now() - 1000
    monkeypatch.setattr("nodetool.fal.money.uploads.now", lambda: earlier)
    edit(keeping())
    assert double.stages["upload"] == 2


def test_uploads_live_as_long_as_results_should(double: FalDouble, keeping: Keeping) -> None:
    seen: list[dict[str, str]] = []
    double.fault = lambda stage, request: seen.append(request.headers) if stage == "upload" else None
    edit(keeping(object_lifetime=120))
    assert json.loads(seen[0]["x-fal-object-lifecycle"]) == {"expiration_duration_seconds": 120}
    edit(keeping(object_lifetime="never"), png(5))
    assert json.loads(seen[1].get("x-fal-object-lifecycle", "{}")) == {}
