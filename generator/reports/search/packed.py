"""The catalogue as the pack carries it: what its own ``search`` and ``show`` read, the documents of the one search."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from generator.reports.search.documents import document_of_endpoint
from generator.reports.search.table import read_table
from generator.reports.search.tasks import read_tasks
from generator.specs.project import Endpoint

#: Where it stands below ``nodes/``.
PACKED_CATALOG = "src/nodetool/fal/catalog.json"


def packed_catalog(endpoints: Iterable[Endpoint], specs: Path) -> str:
    """The catalogue as JSON, a node a line, by endpoint. Raises ``ProblemError`` when the words of the search are wrong."""
    tasks = read_tasks(specs)
    rows = []
    for endpoint in sorted(endpoints, key=lambda each: each.id):
        document = document_of_endpoint(endpoint, tasks)
        row = {
            "endpoint": endpoint.id,
            "module": endpoint.module,
            "class": endpoint.spec.class_name,
            "date": document.date,
            "live": document.live,
            "replaced_by": endpoint.spec.replaced_by or "",
            "gives": document.gives,
            "texts": document.texts,
        }
        rows.append(f"  {json.dumps(row, ensure_ascii=False)}")
    table = json.dumps(read_table(specs).model_dump(mode="json"), ensure_ascii=False)
    lines = ",\n".join(rows)
    return f'{{\n "table": {table},\n "nodes": [\n{lines}\n ]\n}}\n'
