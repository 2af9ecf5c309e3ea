"""``--only`` names modules and endpoints as the commands take them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.snapshots.conftest import ROOT, chosen


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("text_too_speech", "module 'text_too_speech'; nearest: text_to_speech"), ("fal-ai/fux", "endpoint 'fal-ai/fux'")],
)
def test_an_unknown_name_is_wrong_use_also_beside_a_known_one(name: str, nearest: str) -> None:
    command = [sys.executable, "-m", "pytest", "tests/snapshots/test_sets.py", "--only", "llm", "--only", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"unknown {nearest}" in done.stderr and "Traceback" not in done.stdout + done.stderr


def test_a_module_and_an_endpoint_name_their_snapshots() -> None:
    found = chosen(["llm", "fal-ai/flux/schnell"])
    assert "text_to_image/flux_schnell.py" in found
    assert {key.split("/")[0] for key in found} == {"llm", "text_to_image"}
