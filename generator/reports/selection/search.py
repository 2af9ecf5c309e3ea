"""The search of the catalogue over what ``select`` sees."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.reports.search import NodeSearch, document_of_item, read_table, read_tasks
from generator.reports.selection.facts import Facts


def ranked(rows: Sequence[Facts], query: str, specs: Path) -> list[Facts]:
    """The endpoints that fit ``query``, the best first, as the page of the catalogue orders them.

    Raises ``ProblemError`` when ``specs/search.toml`` or ``specs/tasks.toml`` cannot be used.
    """
    tasks, by_endpoint = read_tasks(specs), {facts.item.endpoint: facts for facts in rows}
    documents = [document_of_item(facts.item, facts.inputs or (), tasks) for facts in rows]
    with NodeSearch(documents, read_table(specs)) as search:
        return [by_endpoint[endpoint] for endpoint in search.find(query)]
