"""The search of nodes: one script that ranks, run by the page in a browser and by Python in V8."""

from generator.reports.search.documents import Document, document_of_endpoint, document_of_item, in_order
from generator.reports.search.engine import NodeSearch, search_script
from generator.reports.search.packed import PACKED_CATALOG, packed_catalog
from generator.reports.search.table import SearchTable, read_table
from generator.reports.search.tasks import Task, read_tasks, tasks_of

__all__ = [
    "PACKED_CATALOG",
    "Document",
    "NodeSearch",
    "SearchTable",
    "Task",
    "document_of_endpoint",
    "document_of_item",
    "in_order",
    "packed_catalog",
    "read_table",
    "read_tasks",
    "search_script",
    "tasks_of",
]
