"""Where an endpoint's spec and contract stand: beside its spec, or where the naming rule puts them."""

from __future__ import annotations

import json
import keyword
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from generator.contract.catalog import module_name
from generator.problems import Problem, ProblemError, raise_if
from generator.specs.naming import stem_of, unique_class_name
from generator.specs.project import spec_files


@dataclass(frozen=True)
class Place:
    """Module, class name and stem of one endpoint."""

    module: str
    class_name: str

    @property
    def stem(self) -> str:
        return stem_of(self.class_name)

    def contract(self, root: Path) -> Path:
        return root / self.module / f"{self.stem}.json"

    def spec(self, root: Path) -> Path:
        return root / self.module / f"{self.stem}.toml"


def places(root: Path, entries: Iterable[Mapping[str, Any]], older: Mapping[str, Any]) -> dict[str, Place]:
    """The place of every endpoint in ``entries`` (catalogue rows).

    An endpoint with a spec stays where its spec is, whatever its category is by now. ``older`` maps endpoints to the
    older pack's facts (``node_type``); those names come first, then the naming rule, in the order of endpoint ids, so
    that the outcome does not depend on the order of ``entries``. A name whose contract exists already is kept.
    """
    found = existing_places(root)
    categories = {row["endpoint"]: str(row.get("category") or "unknown") for row in entries}
    new = [name for name in sorted(categories) if name not in found]
    pinned = {name: path.stem for name, path in undrafted_contracts(root).items() if name in set(new)}
    taken = {place.stem for place in found.values()}
    held = set(pinned.values()) - taken
    for name in sorted(new, key=lambda name: (name not in older, name)):
        others = taken | (held - {pinned.get(name)})
        class_name = _older_name(older.get(name, {}), taken) or unique_class_name(name, categories[name], others)
        found[name] = Place(module_name(categories[name]), class_name)
        taken.add(stem_of(class_name))
    return found


def _older_name(facts: Mapping[str, Any], taken: Container[str]) -> str:
    """The class name of the older pack's node type, where it is one and free; else nothing."""
    name = str(facts.get("node_type", "")).rpartition(".")[2]
    return name if _is_name(name) and stem_of(name) not in taken else ""


def _is_name(name: str) -> bool:
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name)


def undrafted_contracts(root: Path) -> dict[str, Path]:
    """Contracts without a spec beside them, by endpoint; one that cannot be read is left out."""
    found: dict[str, Path] = {}
    for path in sorted(root.glob("*/*.json")):
        if path.with_suffix(".toml").exists():
            continue
        try:
            found.setdefault(str(json.loads(path.read_text(encoding="utf-8"))["endpoint"]), path)
        except (OSError, ValueError, RecursionError, LookupError, TypeError):
            continue
    return found


def existing_places(root: Path) -> dict[str, Place]:
    """Endpoints that have a readable spec; a broken one is reported when the project is loaded."""
    found: dict[str, Place] = {}
    for path in spec_files(root):
        try:
            table = tomli.loads(path.read_text(encoding="utf-8"))
            class_name = str(table["class_name"])
            # The name becomes a path: it must not lead out of the folder.
            if _is_name(class_name):
                found[str(table["endpoint"])] = Place(path.parent.name, class_name)
        except (OSError, ValueError, RecursionError, KeyError):
            continue
    return found


def read_older(path: Path | None) -> dict[str, Any]:
    """Facts about an older pack's nodes by endpoint id: ``node_type``, ``also``, ``fields``.

    Raises ``ProblemError`` for a file that holds something else.
    """
    if path is None:
        return {}
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ProblemError(
            [Problem(path.name, "", f"cannot be read: {error}", "--older wants JSON facts by endpoint")]
        ) from error
    wrong = [] if isinstance(facts, dict) else [""]
    wrong = wrong or [
        name for name, fact in facts.items() if not isinstance(fact, dict) or not isinstance(fact.get("node_type"), str)
    ]
    raise_if(Problem(path.name, name, "has no `node_type`", "--older wants JSON facts by endpoint") for name in wrong)
    return dict(facts)
