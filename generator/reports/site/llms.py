"""``llms.txt``: the catalogue for language models, as https://llmstxt.org proposes it: one file of plain Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.reports.search import Task
from generator.reports.site.facts import Entry
from generator.text import plain

LLMS = "llms.txt"
_HEAD = """\
# nodetool-fal

> Every model endpoint of fal.ai as a typed node of NodeTool, as a Python builder, on the command line, and for agents.

Each line below is one endpoint: its page with all parameters, its id, what it does, its price. Endpoints that fal has
retired are left out. With the package installed (`pip install nodetool-fal`):

- `nodetool-fal search WORDS`, `nodetool-fal show ID`, `nodetool-fal estimate ID key=value` cost nothing.
- `nodetool-fal run ID key=value image=@photo.png -o out/` runs one endpoint, and costs money.
- `nodetool-fal mcp` (`pip install 'nodetool-fal[mcp]'`) serves the same as tools of the Model Context Protocol, within a budget.
- Python: `from nodetool.dsl.fal.MODULE import NODE` and `from nodetool.fal.dsl import result_sync`.
"""
_OTHER = "Other"
#: By code point, as ``str.translate`` takes it.
_MARKDOWN = {ord("["): "(", ord("]"): ")", ord("`"): "'", ord("<"): "&lt;"}


def llms_text(entries: Sequence[Entry], tasks: Mapping[str, Task]) -> str:
    """The file: live endpoints by the task that people come to them for, each once."""
    return "\n".join([_HEAD, *_sections([entry for entry in entries if not entry.endpoint.deprecated], tasks)])


def _sections(entries: Sequence[Entry], tasks: Mapping[str, Task]) -> Iterator[str]:
    for key in (*tasks, ""):
        found = [entry for entry in entries if (entry.tasks[0] if entry.tasks else "") == key]
        if found:
            yield f"## {tasks[key].title if key else _OTHER}\n"
            yield from map(_line, sorted(found, key=lambda entry: entry.id))
            yield ""


def _line(entry: Entry) -> str:
    price = f" {entry.choosing.price}." if entry.choosing.price else ""
    name, summary = _safe(entry.title), _safe(entry.node.summary).rstrip(".")
    place = f"`{entry.node.module}.{entry.node.class_name}`"
    return f"- [{name}](https://fal.ai/models/{entry.id}): `{entry.id}`, {place}. {summary}.{price}"


def _safe(text: str) -> str:
    """Text of others as text of Markdown: on one line, without links, code and HTML."""
    return plain(text).translate(_MARKDOWN)
