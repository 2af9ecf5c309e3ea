"""``--only`` names modules and endpoints as the commands take them."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import cast

import pytest

from tests.snapshots.conftest import ROOT, chosen, pytest_collection_modifyitems


class Config:
    """What the refusal reads of pytest's settings."""

    def __init__(self, *only: str) -> None:
        self.only = list(only)

    def getoption(self, name: str) -> list[str]:
        assert name == "only"
        return self.only


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("text_too_speech", "module 'text_too_speech'; nearest: text_to_speech"), ("fal-ai/fux", "endpoint 'fal-ai/fux'")],
)
def test_an_unknown_name_is_refused_also_beside_a_known_one(name: str, nearest: str) -> None:
    with pytest.raises(pytest.UsageError, match=re.escape(f"unknown {nearest}")):
        pytest_collection_modifyitems(cast(pytest.Config, Config("llm", name)))


def test_known_names_are_not_refused() -> None:
    pytest_collection_modifyitems(cast(pytest.Config, Config("llm", "fal-ai/flux/schnell")))


def test_what_is_refused_is_wrong_use_of_pytest() -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/snapshots/test_sets.py",
        "--only",
        "llm",
        "--only",
        "text_too_speech",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "unknown module 'text_too_speech'" in done.stderr and "Traceback" not in done.stdout + done.stderr


def test_a_module_and_an_endpoint_name_their_snapshots() -> None:
    found = chosen(["llm", "fal-ai/flux/schnell"])
    assert "text_to_image/flux_schnell.py" in found
    assert {key.split("/")[0] for key in found} == {"llm", "text_to_image"}
