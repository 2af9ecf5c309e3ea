"""The reserved names against the installed nodetool-core: a name that is missing would break a node."""

from __future__ import annotations

import builtins
import inspect

from nodetool.fal import FalNode
from nodetool.metadata.types import BaseType
from nodetool.workflows.base_node import BaseNode

from generator.plan.nodes import RESERVED as NODE_RESERVED
from generator.plan.reserved import BUILTINS, NODE_ATTRIBUTES
from generator.plan.structures import RESERVED as STRUCTURE_RESERVED


def public(owner: type) -> set[str]:
    return {name for name in dir(owner) if not name.startswith("_")}


def test_no_field_of_a_node_hides_an_attribute_of_nodetools_base_class() -> None:
    assert public(BaseNode) <= NODE_ATTRIBUTES
    assert set(BaseNode.model_fields) <= NODE_ATTRIBUTES


def test_no_field_of_a_node_hides_an_attribute_of_the_runtime() -> None:
    assert public(FalNode) <= NODE_RESERVED


def test_no_field_of_a_structure_hides_an_attribute_of_nodetools_base_type() -> None:
    assert public(BaseType) <= STRUCTURE_RESERVED
    assert set(BaseType.model_fields) <= STRUCTURE_RESERVED


def test_no_field_takes_a_parameter_of_a_nodes_constructor() -> None:
    taken = {name for owner in (BaseNode, FalNode) for name in inspect.signature(owner.__init__).parameters} - {"data"}
    # `sync_mode` alone can be a field: the runtime's constructor hands it on.
    assert taken - NODE_RESERVED == {"sync_mode"}


def test_builtins_in_annotations_are_builtins() -> None:
    assert all(hasattr(builtins, name) for name in BUILTINS)
