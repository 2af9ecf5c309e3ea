"""Every node has a builder that says the same as the node; importing builders loads no nodes."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from types import ModuleType
from typing import Any, Literal, TypeAlias

import pytest
from nodetool.fal.dsl import Builder
from nodetool.workflows.base_node import get_node_class

from generator.plan.model import PackPlan

from .conftest import NODES

MODULES = sorted(path.stem for path in (NODES / "src/nodetool/dsl/fal").glob("[a-z]*.py") if path.stem != "shared")


HEAVY = ("nodetool.metadata", "nodetool.workflows", "pydantic")


def run_alone(script: str) -> str:
    """What a Python of its own prints that sees the pack alone."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(NODES / "src")}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def builders(module: ModuleType) -> Iterator[type[Builder]]:
    for name in module.__all__:
        yield getattr(module, name)


def test_every_node_has_one(surveyed: tuple[PackPlan, Any]) -> None:
    planned = surveyed[0].builders
    assert [module.name for module in planned.modules] == MODULES
    assert sum(len(module.builders) for module in planned.modules) == len(surveyed[0].nodes) > 1000


@pytest.mark.parametrize("name", MODULES)
def test_says_what_the_node_says(name: str) -> None:
    for builder in builders(importlib.import_module(f"nodetool.dsl.fal.{name}")):
        node = get_node_class(builder._node_type)
        assert node is not None
        assert node.__name__ == builder.__name__
        assert set(builder._slots) == {slot.name for slot in node.outputs()}
        arguments = dict(inspect.signature(builder).parameters)
        assert set(arguments) == set(node.model_fields)
        for argument in arguments.values():
            check_default(node, argument)
        assert builder.__doc__ and node.__doc__
        assert builder.__doc__.split("\n")[1] == node.__doc__.split("\n")[1]


def check_default(node: Any, argument: inspect.Parameter) -> None:
    """A default is the node's own; ``None`` also stands for one that only the node can write."""
    own = node.model_fields[argument.name].get_default(call_default_factory=True)
    own = own.value if isinstance(own, Enum) else own
    if argument.default is inspect.Parameter.empty:
        assert argument.name in node._required
    elif argument.default is None:
        assert own is None or own == "" or not isinstance(own, str | int | float)
    else:
        assert (type(argument.default), argument.default) == (type(own), own)


def test_shared_names_are_the_nodes_own() -> None:
    shared, private = (
        importlib.import_module(name) for name in ("nodetool.dsl.fal.shared", "nodetool.nodes.fal._shared")
    )
    assert [name for name in shared.__all__ if not name.endswith("Value")] == sorted(private.__all__)
    assert all(getattr(shared, name) is getattr(private, name) for name in private.__all__)


def test_what_is_taken_for_an_enum_is_the_same_to_python_and_to_type_checkers() -> None:
    shared = importlib.import_module("nodetool.dsl.fal.shared")
    checked = next(node for node in ast.parse(inspect.getsource(shared)).body if isinstance(node, ast.If))
    read: dict[str, Any] = {"Literal": Literal, "TypeAlias": TypeAlias}
    exec(compile(ast.Module(checked.body, []), "shared", "exec"), read)
    choices = [name for name in shared.__all__ if name.endswith("Value")]
    assert choices
    assert [name for name in choices if getattr(shared, name) != read[name]] == []
    with pytest.raises(AttributeError, match="has no attribute 'NobodyValue'"):
        _ = shared.NobodyValue


def test_one_shared_enum_loads_nothing_else() -> None:
    script = "from nodetool.dsl.fal.shared import ImageSizePresetValue as Size; import sys; print(*sys.modules)"
    loaded = run_alone(script).split()
    assert [name for name in loaded if name.startswith("nodetool.fal_shared.")] == [
        "nodetool.fal_shared.image_size_preset"
    ]
    assert [name for name in loaded if name.startswith(HEAVY)] == []


def test_importing_all_loads_nothing_of_nodetool() -> None:
    names = ", ".join(f"nodetool.dsl.fal.{name}" for name in MODULES)
    loaded = run_alone(f"import {names}, nodetool.dsl.fal.shared, sys; print(*sys.modules)").split()
    assert [name for name in loaded if name.startswith(("nodetool.nodes", *HEAVY))] == []


def test_namespaces_stay_open() -> None:
    for folder in ("nodetool", "nodetool/dsl", "nodetool/nodes"):
        assert not (NODES / "src" / folder / "__init__.py").exists()
