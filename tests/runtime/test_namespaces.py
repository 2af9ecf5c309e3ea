"""The first name of node types, as the environment sets it. The worker's side is in ``test_worker.py``."""

from __future__ import annotations

import pytest
from nodetool.fal.namespaces import first_name, named

from tests.runtime.harness import node


def test_the_usual_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NODETOOL_FAL_NAMESPACE", raising=False)
    assert named("fal.text_to_image") == "fal.text_to_image" and named("other.fal") == "other.fal"


def test_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODETOOL_FAL_NAMESPACE", " fal_python ")
    assert named("fal.text_to_image") == "fal_python.text_to_image" and named("fal") == "fal_python"
    assert node("fal.text_to_image.FluxSchnell").get_node_type() == "fal_python.text_to_image.FluxSchnell"


@pytest.mark.parametrize("name", ["Fal", "fal.python", "1fal", "fal python", "x" * 41, "é"])
def test_a_name_that_is_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("NODETOOL_FAL_NAMESPACE", name)
    with pytest.raises(ValueError, match="NODETOOL_FAL_NAMESPACE must be"):
        first_name()
