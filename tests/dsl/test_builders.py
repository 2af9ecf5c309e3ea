"""Every node has a builder that says the same as the node; importing builders loads no nodes."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from types import ModuleType
from typing import Any

import pytest
from nodetool.fal.dsl import Builder
from nodetool.workflows.base_node import get_node_class

from generator.plan.model import PackPlan

from .conftest import NODES

MODULES = sorted(path.stem for path in (NODES / "src/nodetool/dsl/fal").glob("[a-z]*.py") if path.stem != "shared")


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


def test_importing_all_loads_nothing_of_nodetool() -> None:
    names = ", ".join(f"nodetool.dsl.fal.{name}" for name in MODULES)
    heavy = ("nodetool.nodes", "nodetool.metadata", "nodetool.workflows", "pydantic")
    script = f"import {names}, sys; print([name for name in sys.modules if name.startswith({heavy})])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(NODES / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_namespaces_stay_open() -> None:
    for folder in ("nodetool", "nodetool/dsl", "nodetool/nodes"):
        assert not (NODES / "src" / folder / "__init__.py").exists()
