"""Imports every module of a generated pack in a fresh process and prints what NodeTool sees, as JSON.

Run as a script with the generated ``src`` before everything else on the path.
"""

from __future__ import annotations

import enum
import importlib
import json
import sys
from typing import Any


def main(modules: list[str]) -> None:
    import nodetool.nodes.fal._shared as shared
    from nodetool.metadata.types import BaseType
    from nodetool.workflows.base_node import BaseNode, get_node_class

    found: dict[str, Any] = {"nodes": {}, "structures": {}}
    for name in modules:
        module = importlib.import_module(f"nodetool.nodes.fal.{name}")
        for class_name in module.__all__:
            node: type[BaseNode] = getattr(module, class_name)
            found["nodes"][node.get_node_type()] = _node(node, get_node_class(node.get_node_type()) is node)
    for class_name in shared.__all__:
        member: Any = getattr(shared, class_name)
        if issubclass(member, BaseType):
            filled = {key: field.annotation.__class__.__name__ for key, field in member.model_fields.items()}
            found["structures"][class_name] = {"fields": list(filled), "dump": _plain(member().model_dump())}
    tree = getattr(shared, "Tree", None)
    if tree is not None:
        value = tree(label="root", children=[{"label": "leaf", "mode": "slow"}], next={"label": "after"})
        found["tree"] = _plain(value.model_dump())
    print(json.dumps(found))


def _node(node: Any, resolves: bool) -> dict[str, Any]:
    instance = node()
    metadata = node.get_metadata()
    return {
        "resolves": resolves,
        "visible": node.is_visible(),
        "endpoint": node.endpoint,
        "description": node.get_description(),
        "title": node.get_title(),
        "properties": {item.name: _plain(item.default) for item in metadata.properties},
        "types": {item.name: item.type.type for item in metadata.properties},
        "bounds": {
            item.name: [item.min, item.max]
            for item in metadata.properties
            if item.min is not None or item.max is not None
        },
        "outputs": {item.name: item.type.type for item in metadata.outputs},
        "basic": node.get_basic_fields(),
        "values": {
            name: _plain(getattr(instance, name)) for name in node.model_fields if name not in ("id", "parent_id")
        },
    }


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if hasattr(value, "model_dump"):
        return _plain(value.model_dump())
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


if __name__ == "__main__":
    main(sys.argv[1:])
