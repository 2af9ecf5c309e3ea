"""The site as {path: text}: one page with the index inside, words and details in scripts that load when needed.

Scripts, not JSON files: a page opened from disk may not read files, but it may run scripts beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from generator.output.pages import asset, compact_json, data_element, render_page, script_source
from generator.output.tree import compare, files_below, write
from generator.plan.model import PackPlan
from generator.problems import Problem, ProblemError
from generator.reports.site.details import Details
from generator.reports.site.facts import MEDIA, Entry, entries_of
from generator.specs.project import Project

WORDS, INDEX = "words.js", "index.html"
#: The first cards carry their words in the page; further ones are read from ``words.js``.
FIRST = 24
#: Marks a folder as a site of ours: only there are files removed.
MARK = "<!-- nodetool-fal catalog -->"


@dataclass(frozen=True)
class Site:
    """``files`` by path below the site's folder."""

    files: Mapping[str, str]

    @property
    def first_view(self) -> int:
        """Bytes that a browser reads before anybody does anything."""
        return len(self.files[INDEX].encode())


def build_site(project: Project, plan: PackPlan) -> Site:
    """The site of every node in ``plan``."""
    entries = entries_of(project, plan)
    details = Details.of(plan, entries)
    files = {entry.file: f"catalogNode({compact_json(details.data(entry))});\n" for entry in entries}
    words = [_words(entry) for entry in entries]
    return Site({INDEX: _index(entries), WORDS: f"catalogWords({compact_json(words)});\n", **files})


def write_site(site: Site, folder: Path) -> None:
    """Bring ``folder`` to the site. Raises ``ProblemError`` when it holds something else."""
    index = folder / INDEX
    if (
        folder.exists()
        and any(folder.iterdir())
        and not (index.exists() and MARK in index.read_text("utf-8", "replace"))
    ):
        raise ProblemError([Problem(str(folder), "", "is not empty and no catalog", "name an empty or a new folder")])
    owned = [*files_below(folder, "nodes", "*.js"), *(name for name in (INDEX, WORDS) if (folder / name).exists())]
    write(site.files, folder, compare(site.files, folder, owned))


def _words(entry: Entry) -> list[str]:
    spec = entry.endpoint.spec
    return [spec.summary, str(entry.endpoint.entry.get("name", "")), *spec.use_cases]


def _index(entries: Sequence[Entry]) -> str:
    script = Markup("\n").join([asset("common.js"), asset("catalog.js")])
    return render_page(
        "catalog",
        mark=Markup(MARK),
        count=f"{len(entries):,}",
        modules=len({entry.node.module for entry in entries}),
        style=Markup("\n").join([asset("common.css"), asset("catalog.css")]),
        script=script,
        policy=script_source(script),
        data=data_element(_data(entries), "data"),
    )


class _Numbers:
    """Words as numbers, in the order in which they come up: a thousand nodes share them."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    def __call__(self, words: Iterable[str]) -> list[int]:
        return [self.known.setdefault(word, len(self.known)) for word in words]


def _data(entries: Sequence[Entry]) -> dict[str, object]:
    modules, vendors, tags, parameters = _Numbers(), _Numbers(), _Numbers(), _Numbers()
    rows = [
        [
            entry.id,
            str(entry.node.class_name),
            modules([entry.node.module])[0],
            vendors([entry.vendor])[0],
            _mask(entry.takes),
            _mask(entry.gives),
            entry.date,
            tags(entry.endpoint.spec.tags),
            parameters(field.parameter or str(field.name) for field in entry.node.fields),
        ]
        for entry in entries
    ]
    return {
        "media": MEDIA,
        "modules": list(modules.known),
        "vendors": list(vendors.known),
        "tags": list(tags.known),
        "parameters": list(parameters.known),
        "nodes": rows,
        "first": [entry.endpoint.spec.summary for entry in entries[:FIRST]],
    }


def _mask(kinds: Iterable[str]) -> int:
    return sum(1 << MEDIA.index(kind) for kind in kinds)
