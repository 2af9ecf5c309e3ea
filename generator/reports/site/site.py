"""The site as {path: text}: one page with the facts of all nodes inside, search and details in scripts that load when needed.

Scripts, not JSON files: a page opened from disk may not read files, but it may run scripts beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup

from generator.output.alone import LOCK, writing_alone
from generator.output.journal import recover
from generator.output.pages import asset, compact_json, data_element, render_page, script_source
from generator.output.tree import compare, files_below, write
from generator.plan.model import PackPlan
from generator.problems import Problem, ProblemError
from generator.reports.search import SearchTable, Task, read_table, read_tasks, search_script
from generator.reports.site.costs import Cost, read_costs
from generator.reports.site.details import Details
from generator.reports.site.facts import MEDIA, Entry, entries_of
from generator.reports.site.llms import LLMS, llms_text
from generator.reports.site.samples import Samples, read_samples
from generator.specs.project import Project
from generator.upstream.sync.prices import PRICES, PriceFile, read_price_file

SEARCH, INDEX = "search.js", "index.html"
#: Scripts that older sites have.
FORMER = ("words.js",)
#: The first cards carry their words in the page; further ones are read from ``search.js``.
FIRST = 24
#: Marks a folder as a site of ours: only there are files removed.
MARK = "<!-- nodetool-fal catalog -->"


@dataclass(frozen=True)
class Sources:
    """What people and fal say beside specs: tasks, words of the search, prices, samples; costs where given."""

    tasks: Mapping[str, Task]
    table: SearchTable
    prices: PriceFile
    samples: Samples
    costs: Mapping[str, Cost] = field(default_factory=dict)

    @classmethod
    def read(cls, specs: Path, estimates: Path | None = None) -> Sources:
        """From the files below ``specs``, and ``estimates``. Raises ``ProblemError`` when one cannot be used."""
        costs = read_costs(estimates) if estimates else {}
        return cls(read_tasks(specs), read_table(specs), read_price_file(specs / PRICES), read_samples(specs), costs)


@dataclass(frozen=True)
class Site:
    """``files`` by path below the site's folder."""

    files: Mapping[str, str]

    @property
    def first_view(self) -> int:
        """Bytes that a browser reads before anybody does anything."""
        return len(self.files[INDEX].encode())


def build_site(project: Project, plan: PackPlan, sources: Sources) -> Site:
    """The site of every node in ``plan``."""
    entries = entries_of(project, plan, sources.tasks, sources.prices)
    details = Details.of(plan, sources.samples, sources.costs)
    files = {entry.file: f"catalogNode({compact_json(details.data(entry))});\n" for entry in entries}
    first = {INDEX: _index(entries, sources.tasks), SEARCH: _search(entries, sources.table)}
    return Site({**first, LLMS: llms_text(entries, sources.tasks), **files})


def write_site(site: Site, folder: Path) -> None:
    """Bring ``folder`` to the site. Raises ``ProblemError`` when it holds something else."""
    with writing_alone(folder):
        recover(folder)
        if _holds_something_else(folder):
            raise ProblemError(
                [Problem(str(folder), "", "is not empty and no catalog", "name an empty or a new folder")]
            )
        owned = [name for name in (INDEX, SEARCH, LLMS, *FORMER) if (folder / name).exists()]
        owned += files_below(folder, "nodes", "*.js")
        write(site.files, folder, compare(site.files, folder, owned))


def _holds_something_else(folder: Path) -> bool:
    index = folder / INDEX
    if index.exists():
        return MARK not in index.read_text("utf-8", "replace")
    return any(path.name != LOCK for path in folder.iterdir())


def _search(entries: Sequence[Entry], table: SearchTable) -> str:
    rows = compact_json([entry.document.to_json() for entry in entries])
    return f"{search_script()}\ncatalogSearch({rows}, {compact_json(table.model_dump())});\n"


def _index(entries: Sequence[Entry], tasks: Mapping[str, Task]) -> str:
    script = Markup("\n").join(map(asset, ("common.js", "catalog.js", "catalog_node.js", "catalog_compare.js")))
    live = [entry for entry in entries if not entry.endpoint.deprecated]
    return render_page(
        "catalog",
        mark=Markup(MARK),
        count=f"{len(live):,}",
        retired=f"{len(entries) - len(live):,}",
        modules=len({entry.node.module for entry in entries}),
        style=Markup("\n").join([asset("common.css"), asset("catalog.css")]),
        script=script,
        policy=script_source(script),
        data=data_element(_data(entries, tasks), "data"),
    )


class _Numbers:
    """Words as numbers, in the order in which they come up: a thousand nodes share them."""

    def __init__(self, *words: str) -> None:
        self.known: dict[str, int] = {}
        self.all(words)

    def all(self, words: Iterable[str]) -> list[int]:
        """A number for each of ``words``."""
        return [self.known.setdefault(word, len(self.known)) for word in words]

    def __call__(self, word: str) -> int:
        return self.all([word])[0]


def _data(entries: Sequence[Entry], tasks: Mapping[str, Task]) -> dict[str, object]:
    modules, vendors, keys, facts = _Numbers(), _Numbers(), _Numbers(*tasks), _Numbers("")
    rows = [
        [
            entry.id,
            entry.title,
            modules(entry.node.module),
            vendors(entry.vendor),
            keys.all(entry.tasks),
            _mask(entry.takes),
            _mask(entry.gives),
            entry.date,
            facts.all(_facts(entry)),
        ]
        for entry in entries
    ]
    return {
        "media": MEDIA,
        "modules": list(modules.known),
        "vendors": list(vendors.known),
        "tasks": [[key, task.title, task.section] for key, task in tasks.items()],
        "facts": list(facts.known),
        "nodes": rows,
        "first": [entry.endpoint.spec.summary for entry in entries[:FIRST]],
    }


def _facts(entry: Entry) -> list[str]:
    """Length, resolution, sound, price, streaming, licence, retirement, in the order that ``catalog.js`` reads."""
    choosing, endpoint = entry.choosing, entry.endpoint
    licence = str(endpoint.entry.get("license", ""))
    retired = f"retired {endpoint.spec.replaced_by or ''}" if endpoint.deprecated else ""
    return [
        choosing.length, choosing.resolution, choosing.sound, choosing.price, "streams" if entry.node.streams else "",
        f"{licence} use" if licence else "", retired,
    ]  # fmt: skip


def _mask(kinds: Iterable[str]) -> int:
    return sum(1 << MEDIA.index(kind) for kind in kinds)
