"""Runs the search of the page in Python: the same script, in V8."""

from __future__ import annotations

import json
from collections.abc import Sequence
from types import TracebackType

from py_mini_racer import MiniRacer

from generator.output.pages import asset
from generator.reports.search.documents import Document, in_order
from generator.reports.search.table import SearchTable


def search_script() -> str:
    """MiniSearch, the stemmer and ``nodeSearch``, as one script for a browser or for V8."""
    # Published as a module; a script beside a page from disk cannot be one.
    stemmer = asset("vendor/stemmer.js").replace("export function", "function")
    return "\n".join([asset("vendor/minisearch.js"), stemmer, asset("search.js")])


class NodeSearch:
    """The search over ``documents``; a context manager that holds an engine."""

    def __init__(self, documents: Sequence[Document], table: SearchTable) -> None:
        self._documents = in_order(documents)
        self._engine = MiniRacer()
        rows = json.dumps([document.to_json() for document in self._documents])
        self._engine.eval(search_script())
        self._engine.eval(f"var search = nodeSearch({rows}, {table.model_dump_json()}); true")

    def __enter__(self) -> NodeSearch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.close()

    def find(self, query: str) -> list[str]:
        """The endpoints that fit ``query``, the best first."""
        found = self._engine.eval(f"JSON.stringify(search.find({json.dumps(query)}))")
        return [self._documents[place].endpoint for place in json.loads(str(found))]

    def readings(self, query: str) -> list[tuple[str, str]]:
        """The words of ``query`` that were taken for others, and those that no node has, with ``""``."""
        found = json.loads(str(self._engine.eval(f"JSON.stringify(search.readings({json.dumps(query)}))")))
        return [(typed, taken) for typed, taken in found]
