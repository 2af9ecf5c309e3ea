"""Asks NodeTool for node types, one fresh process for all of them; prints what came back as JSON. Run as a script."""

from __future__ import annotations

import json
import sys


def main() -> None:
    from nodetool.workflows.base_node import get_node_class

    found: dict[str, list[object]] = {}
    for node_type in json.load(sys.stdin):
        node = get_node_class(node_type)
        if node is not None:
            properties = [name for name in node.inherited_fields() if hasattr(node(), name)]
            found[node_type] = [node.get_node_type(), getattr(node, "endpoint", ""), node.is_visible(), properties]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
