"""Files that fal has moved: they are saved from where they are now, and no result is paid again for a redirect."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.money.links import is_alive
from nodetool.fal.money.saving import bytes_of, save_all

from tests.runtime.double import FalDouble, Response
from tests.runtime.double.http import Request
from tests.runtime.harness import FAST, Context, node

Keeping = Callable[..., Context]


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in FAST.items():
        monkeypatch.setenv(name, value)


def run(context: Context) -> dict[str, Any]:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat", seed=3).process(context))


def moving(double: FalDouble, to: str) -> None:
    """Leads each file of fal's elsewhere, once."""

    def fault(stage: str, request: Request) -> Response | None:
        is_first = stage == "download" and not request.query
        return Response(302, headers={"location": to.format(path=request.path)}) if is_first else None

    double.fault = fault


def test_a_file_that_fal_moved_is_saved(double: FalDouble, keeping: Keeping) -> None:
    uri = run(keeping())["output"].uri
    whole = asyncio.run(bytes_of(uri))
    moving(double, "{path}?moved=1")
    assert asyncio.run(bytes_of(uri)) == whole
    assert asyncio.run(is_alive(uri)) is True


@pytest.mark.parametrize("to", ["http://10.0.0.1/x", "http://login.invalid/", "file:///etc/passwd", "http://[x"])
def test_a_file_behind_an_odd_redirect_is_not_read(double: FalDouble, keeping: Keeping, to: str) -> None:
    uri = run(keeping())["output"].uri
    moving(double, to)
    with pytest.raises((ValueError, OSError), match=r"private network|not known|redirects to"):
        asyncio.run(bytes_of(uri))


@pytest.mark.parametrize(
    "to", ["{path}?moved=1", "{path}", "http://10.0.0.1/x", "http://login.invalid/", "ftp://a.example/", "http://[x"]
)
def test_a_kept_result_is_not_paid_again_for_a_redirect(double: FalDouble, keeping: Keeping, to: str) -> None:
    run(keeping(cache="all"))
    moving(double, to)
    run(keeping(cache="all"))
    assert len(double.submissions) == 1


def test_what_is_gone_where_it_moved_to_is_gone(double: FalDouble, keeping: Keeping) -> None:
    uri = run(keeping())["output"].uri
    moving(double, "/files/gone.png?moved=1")
    assert asyncio.run(is_alive(uri)) is False


def test_a_moved_file_is_saved_to_a_folder(double: FalDouble, keeping: Keeping, tmp_path: Path) -> None:
    slots = run(keeping())
    moving(double, "{path}?moved=1")
    assert asyncio.run(save_all(slots, tmp_path))
