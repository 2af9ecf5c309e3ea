"""From a folder of edited specs to the texts that ``specs/`` should hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli
import tomlkit
from pydantic import BaseModel
from tomlkit.exceptions import TOMLKitError

from generator.authoring.merge.tables import Changes, merge_tables, same
from generator.authoring.scaffold import propose_basic_fields
from generator.contract.view import Contract
from generator.problems import Problem
from generator.specs.files import Reader
from generator.specs.model import EndpointSpec, FieldSpec, ModuleSpec, SharedEnum
from generator.specs.places import existing_places

#: Files of ``specs/`` that hold one table a name, and what each table must be.
TABLES: dict[str, type[BaseModel]] = {"glossary.toml": FieldSpec, "enums.toml": SharedEnum}
MODULE_FILE = "_module.toml"


@dataclass(frozen=True)
class Merged:
    """One file of ``specs/``: its text after the merge, and what the merge did."""

    path: Path
    name: str
    edit: Path
    text: str
    changes: Changes

    def to_json(self) -> dict[str, Any]:
        """The merge of this file as data."""
        conflicts = [{"key": c.key, "ours": c.ours, "theirs": c.theirs} for c in self.changes.conflicts]
        return {
            "file": self.name, "edit": self.edit.as_posix(), "added": self.changes.added,
            "replaced": self.changes.replaced, "conflicts": conflicts,
        }  # fmt: skip


def bring(edits: Path, specs: Path, base: Path | None = None) -> tuple[list[Merged], list[Problem]]:
    """Merge every TOML file of ``edits`` (a folder, or one file) with its counterpart below ``specs``.

    ``base`` is the folder that the edits started from: with it, a value that only one side changed is no
    conflict. Writes nothing. What cannot be merged is among the problems, and its file is left out.
    """
    merger = _Merger(specs, edits, base)
    return list(merger.all()), merger.problems


class _Merger:
    def __init__(self, specs: Path, edits: Path, base: Path | None) -> None:
        self._specs = specs
        self._edits = edits
        self._base = base
        self._places = existing_places(specs)
        self.problems: list[Problem] = []

    def all(self) -> Iterator[Merged]:
        paths = sorted(self._edits.rglob("*.toml")) if self._edits.is_dir() else [self._edits]
        merged: dict[Path, Path] = {}
        for path in paths:
            target = self._target(path)
            if target is None:
                continue
            other = merged.setdefault(target, path)
            if other != path:
                self._report(
                    path,
                    "",
                    f"is the second edit of {target.name}; the first is {other.as_posix()}",
                    "merge one at a time",
                )
                continue
            found = self._merge(path, target)
            if found is not None:
                yield found

    def _target(self, path: Path) -> Path | None:
        """The file that ``path`` is an edit of: by endpoint for specs, by name for the others."""
        if path.name in TABLES:
            return self._specs / path.name
        if path.name == MODULE_FILE:
            return self._existing(path, self._specs / path.parent.name / MODULE_FILE)
        edit = self._read(path)
        if edit is None:
            return None
        place = self._places.get(str(edit.get("endpoint")))
        if place is None:
            self._report(
                path,
                "endpoint",
                f"{str(edit.get('endpoint'))!r} has no spec",
                "run `python -m generator scaffold` first",
            )
            return None
        return place.spec(self._specs)

    def _existing(self, path: Path, target: Path) -> Path | None:
        if target.parent.is_dir():
            return target
        self._report(path, "", f"there is no module {target.parent.name}", "put it into a folder of that module's name")
        return None

    def _merge(self, path: Path, target: Path) -> Merged | None:
        theirs = self._read(path)
        before = self._read(target) if target.exists() else tomlkit.document()
        if theirs is None or before is None:
            return None
        ours = tomlkit.parse(tomlkit.dumps(before))
        changes = merge_tables(ours, theirs, self._start(path, target, before))
        text = tomlkit.dumps(ours)
        if changes and not self._is_sound(path, target, before.unwrap(), text, ours.unwrap()):
            return None
        return Merged(target, f"specs/{target.relative_to(self._specs).as_posix()}", path, text, changes)

    def _start(self, path: Path, target: Path, before: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the edit started from: the same file below ``base``, or a fresh draft's proposals."""
        if self._base is not None and self._edits.is_dir():
            start = self._base / path.relative_to(self._edits)
            return (self._read(start) or {}) if start.exists() else {}
        contract = target.with_suffix(".json")
        if before.get("status") == "draft" and contract.exists():
            return {"basic_fields": propose_basic_fields(Contract(Reader(self._specs).json(contract) or {}))}
        return {}

    def _is_sound(
        self, path: Path, target: Path, before: Mapping[str, Any], text: str, wanted: Mapping[str, Any]
    ) -> bool:
        """The text says what the merge decided, every old key is in it, and it is a valid file."""
        after = tomli.loads(text)
        if not same(after, wanted) or not holds(after, before):
            self._report(path, "", "cannot be written without losing a key", "bring it in by hand")
            return False
        reader = Reader(self._specs)
        for key, table in after.items() if target.name in TABLES else [("", after)]:
            reader.model(
                target,
                TABLES.get(target.name) or (ModuleSpec if target.name == MODULE_FILE else EndpointSpec),
                table,
                key,
            )
        for problem in reader.problems:
            self._report(path, problem.key, problem.message, problem.hint)
        return not reader.problems

    def _read(self, path: Path) -> tomlkit.TOMLDocument | None:
        try:
            return tomlkit.parse(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, TOMLKitError, RecursionError) as error:
            self._report(path, "", f"is not TOML: {error}", "fix the file")
            return None

    def _report(self, path: Path, key: str, message: str, hint: str) -> None:
        self.problems.append(Problem(path.as_posix(), key, message, hint))


def holds(after: Mapping[str, Any], before: Mapping[str, Any]) -> bool:
    """Whether every key of ``before``, at any depth of tables, is a key of ``after``."""
    return all(
        key in after
        and (not isinstance(value, Mapping) or (isinstance(after[key], Mapping) and holds(after[key], value)))
        for key, value in before.items()
    )
