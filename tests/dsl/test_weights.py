"""Weights of the script's own: a file where fal takes the address of one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.shared import LoraWeight
from nodetool.dsl.fal.text_to_image import FluxKreaLora, FluxSchnell
from nodetool.fal.dsl import WiringError, check, graph, result, workflow

from tests.runtime.double import FalDouble

from .conftest import Fal

LORA = b"\x08\0\0\0\0\0\0\0{}      "


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with weights."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "here" / "lora.safetensors").write_bytes(LORA)
    (tmp_path / "elsewhere.safetensors").write_bytes(LORA)
    return tmp_path


def krea(path: Any) -> FluxKreaLora:
    return FluxKreaLora(prompt="a", loras=[LoraWeight(path=path, scale=0.5)])


@pytest.mark.parametrize(
    "path",
    ["lora.safetensors", "./lora.safetensors", Path("lora.safetensors"), Path("../elsewhere.safetensors")],
)
def test_weights_go_along(double: FalDouble, folder: Path, make_context: Any, path: Any) -> None:
    asyncio.run(result(krea(path), make_context()))
    (submission,) = double.submissions.values()
    (lora,) = submission.arguments["loras"]
    assert double.uploads[lora["path"]].data == LORA and lora["scale"] == 0.5
    assert double.uploads[lora["path"]].file_name.endswith(".safetensors")


@pytest.mark.parametrize("path", ["XLabs-AI/flux-RealismLora", "https://example.com/lora.safetensors", "lora"])
def test_addresses_and_names_of_repositories_stay(
    double: FalDouble, folder: Path, make_context: Any, path: str
) -> None:
    asyncio.run(result(krea(path), make_context()))
    (submission,) = double.submissions.values()
    assert submission.arguments["loras"][0]["path"] == path and not double.uploads


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("gone.safetensors", r"loras\[0\]\.path: there is no file .*gone\.safetensors"),
        (Path("gone.safetensors"), r"loras\[0\]\.path: there is no file .*gone\.safetensors"),
        ("../elsewhere.safetensors", r"is not in the current folder, or hidden; give Path\('\.\./elsewhere"),
    ],
)
def test_what_cannot_go_along_is_named_before_anything_runs(fal: Fal, folder: Path, path: Any, words: str) -> None:
    with pytest.raises(WiringError, match=words):
        check(graph(krea(path), FluxSchnell(prompt="a")))
    assert fal.calls == []


def test_a_workflow_cannot_hold_them(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"lora\.safetensors cannot stand in a workflow.*give its URL"):
        workflow(krea("lora.safetensors"), name="Mine")


def test_the_scripts_own_structure_stays_as_it_is(folder: Path) -> None:
    lora = LoraWeight(path="lora.safetensors")
    graph(FluxKreaLora(prompt="a", loras=[lora]))
    assert lora.path == "lora.safetensors"
