"""fal's refusals: one class each, one sentence, the node's own field names, the request's id."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from nodetool.fal import errors
from nodetool.fal.errors import FalError
from nodetool.fal.failures import located

from tests.runtime.double import KEY, Behaviour, FalDouble
from tests.runtime.harness import Context, node
from tests.runtime.samples import Sample

FLUX_TYPE = "fal.text_to_image.FluxSchnell"


def failure(
    double: FalDouble, context: Context, status: int, body: Any, kind: str = FLUX_TYPE, **headers: str
) -> FalError:
    """The error of a run whose result is a refusal."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    double.behaviour = Behaviour(response=body, status_code=status, headers=named)
    made = node(kind)(prompt="a cat", endpoint_id="someone/model")
    with pytest.raises(FalError) as caught:
        asyncio.run(made.process(context))
    assert caught.value.request_id in str(caught.value)
    return caught.value


CASES = [
    (401, {"detail": "No user found for Key ID and Secret"}, "KeyRefused", "fal refuses the key: No user"),
    (403, {"detail": "Not allowed"}, "KeyRefused", "Not allowed"),
    (403, {"detail": "User is locked. Reason: Exhausted balance."}, "InsufficientCredit", "no credit left: User is locked"),
    (403, {"detail": "User is locked. Reason: TOP_UP."}, "InsufficientCredit", "add credit at https://fal.ai/dashboard/billing"),
    (403, {"detail": "You have an unpaid invoice"}, "InsufficientCredit", "no credit left: You have an unpaid invoice"),
    (403, {"detail": "Insufficient funds"}, "InsufficientCredit", "dashboard/billing"),
    (403, {"detail": "Your account is suspended"}, "InsufficientCredit", "does not serve this account for now: Your account is suspended"),
    (401, {"detail": "User is locked."}, "InsufficientCredit", "the key is not the reason"),
    (403, {"detail": "This key is disabled"}, "KeyRefused", "This key is disabled"),
    (401, {"detail": "expired"}, "KeyRefused", "check FAL_API_KEY in NodeTool's settings, or FAL_KEY in the environment"),
    (402, {"detail": "Payment required"}, "InsufficientCredit", "dashboard/billing"),
    (404, {"detail": "Request not found"}, "NotFound", "fal does not know this request to fal-ai/flux/schnell"),
    (400, {"detail": "Invalid status"}, "InputsRefused", "fal refused the inputs: Invalid status"),
    (413, "", "InputsRefused", "HTTP 413"),
    (500, {"detail": "Internal Server Error"}, "RunnerFailed", "failed: Internal Server Error"),
    (500, "<html>oops</html>", "RunnerFailed", "failed: HTTP 500"),
    (422, {"detail": [{"loc": ["body", "prompt"], "msg": "NSFW", "type": "content_policy_violation"}]}, "ContentRefused", "NSFW"),
    (504, {"detail": "too slow", "error_type": "startup_timeout"}, "QueueTimeout", "fal could not start this in time: too slow"),
    (504, {"detail": "x", "error_type": "generation_timeout"}, "RunnerFailed", "(generation_timeout)"),
]  # fmt: skip


def test_of_thousands_of_problems_the_first_are_named(double: FalDouble, context: Context) -> None:
    details = [{"loc": ["body", "prompt"], "msg": f"no {index}", "type": "x"} for index in range(20_000)]
    error = failure(double, context, 422, {"detail": details})
    assert isinstance(error, errors.InputsRefused) and len(error.problems) == 101
    assert error.problems[0] == "prompt: no 0" and error.problems[-1] == "and 19900 more"


@pytest.mark.parametrize(("status", "body", "expected", "words"), CASES)
def test_each_refusal_has_its_class(
    double: FalDouble, context: Context, status: int, body: Any, expected: str, words: str
) -> None:
    error = failure(double, context, status, body)
    assert type(error) is getattr(errors, expected)
    assert words in str(error)
    assert "\n" not in str(error) and str(error).endswith(".") and "req-" in str(error)


def test_too_many_requests_after_all_retries(double: FalDouble, make_context: Any) -> None:
    error = failure(double, make_context(retries=1), 429, {"detail": "Too many requests"})
    assert isinstance(error, errors.RateLimited)


def test_the_users_own_start_timeout(double: FalDouble, context: Context) -> None:
    error = failure(double, context, 504, {"detail": "waited"}, x_fal_request_timeout_type="user")
    assert isinstance(error, errors.QueueTimeout)


def test_an_unknown_endpoint(double: FalDouble, context: Context) -> None:
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="nowhere/model")
    with pytest.raises(errors.NotFound, match="nowhere/model"):
        asyncio.run(made.process(context))


def test_a_validation_error_speaks_of_the_nodes_fields(double: FalDouble, context: Context) -> None:
    details = [
        {"loc": ["body", "image_url"], "msg": "Failed to download the file", "type": "file_download_error", "input": "x" * 300},
        {"loc": ["body", "loras", 1, "path"], "msg": "field required", "type": "missing"},
        {"loc": ["body", "image_size", "ImageSize", "width"], "msg": "too big", "input": 99999},
        {"loc": ["body", "brand_new"], "msg": "unknown", "input": f"data:image/png;base64,{'A' * 500}"},
        {"loc": ["body", "prompt"], "msg": f"bad {KEY}", "input": KEY},
    ]  # fmt: skip
    error = failure(double, context, 422, {"detail": details}, kind="fal.dynamic.FalEndpoint")
    assert isinstance(error, errors.InputsRefused)
    assert KEY not in str(error) and "AAAA" not in str(error)
    first, second, third, fourth, fifth = error.problems
    assert first.startswith("image_url: Failed to download the file (got ") and len(first) < 130
    assert second == "loras.1.path: field required"
    assert third == "image_size.ImageSize.width: too big (got 99999)"
    assert fourth.startswith("brand_new: unknown (got 'data:image/png,… (522 characters)")
    assert fifth == "prompt: bad *** (got '***')"


@pytest.mark.parametrize(
    ("loc", "expected"),
    [
        (["body", "image_url"], "image"),
        (["body", "loras", 1, "path"], "loras[1].path"),
        (["body", "image_size", "ImageSize", "width"], "image_size"),
        (["body", "unheard_of", 0], "unheard_of.0"),
        (["body"], ""),
        ("nonsense", ""),
    ],
)
def test_where_a_detail_points(loc: Any, expected: str) -> None:
    assert located(loc, node("fal.image_to_image.FluxLoraImageToImage")) == expected


def test_where_a_detail_points_inside_of_free_json() -> None:
    assert located(["body", "options", "size", 0], Sample) == "options.size"


def test_the_double_refuses_what_the_contract_refuses(double: FalDouble, context: Context) -> None:
    """The proof of every other test: unknown arguments are violations."""
    made = node("fal.dynamic.FalEndpoint")(
        endpoint_id="fal-ai/flux/schnell", arguments={"prompt": "x", "colour": "red"}
    )
    with pytest.raises(errors.InputsRefused, match="colour: Extra inputs are not permitted"):
        asyncio.run(made.process(context))
