"""Everything that generation starts from: catalogue, contracts, specs, glossary, shared enums."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.contract.catalog import is_retired
from generator.contract.check import contract_faults
from generator.contract.view import Contract
from generator.problems import Kind, Problem, ProblemError, nearest, raise_if
from generator.specs.files import Reader
from generator.specs.model import (
    PLAIN_ENUM,
    EndpointSpec,
    EnumSpec,
    FieldSpec,
    ModuleSpec,
    SharedEnum,
    StructureAliases,
    StructureSpec,
)
from generator.specs.published import NAMES, KnownNames, NamesFile, PublishedNames


@dataclass(frozen=True)
class Endpoint:
    """One endpoint: its spec and contract, found by name beside each other."""

    module: str
    stem: str
    spec: EndpointSpec
    contract: Contract
    entry: Mapping[str, Any]

    @property
    def id(self) -> str:
        return self.spec.endpoint

    @property
    def file(self) -> str:
        """The spec's path as people see it in errors."""
        return f"specs/{self.module}/{self.stem}.toml"

    @property
    def inputs(self) -> Mapping[str, Any]:
        """The schemas of all inputs by fal's parameter: fal's own, else those that people wrote by hand."""
        return self.contract.parameters or self.spec.inputs

    @property
    def deprecated(self) -> bool:
        """Whether fal no longer lists the endpoint."""
        return is_retired(self.entry)


@dataclass(frozen=True)
class Project:
    """All that ``specs/`` holds, validated file by file."""

    endpoints: tuple[Endpoint, ...]
    modules: Mapping[str, ModuleSpec] = field(default_factory=dict)
    glossary: Mapping[str, FieldSpec] = field(default_factory=dict)
    enums: Mapping[str, SharedEnum] = field(default_factory=dict)
    structures: Mapping[str, StructureSpec] = field(default_factory=dict)
    #: Older names of structure classes by class: they go on loading.
    structure_aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: Names that nodes have had in public, by endpoint; an endpoint that was never published is absent.
    names: Mapping[str, PublishedNames] = field(default_factory=dict)
    catalog: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    #: What is wrong with files that could not be used; their endpoints are not in ``endpoints``.
    problems: tuple[Problem, ...] = ()

    @property
    def homes(self) -> dict[str, str]:
        """The module of each endpoint, by id."""
        return {endpoint.id: endpoint.module for endpoint in self.endpoints}

    @property
    def waiting(self) -> tuple[str, ...]:
        """Endpoints of the catalogue that have no spec yet, sorted; ``scaffold`` drafts one as soon as it can."""
        return tuple(sorted(self.catalog.keys() - {endpoint.id for endpoint in self.endpoints}))

    def field_spec(self, endpoint: Endpoint, parameter: str) -> FieldSpec:
        """Every key of a field: from the spec, then the module, then the glossary (``docs/architecture.md``, "Specs")."""
        common = self._common_field(endpoint.module, parameter)
        own = endpoint.spec.fields.get(parameter)
        return _merged([common, own]) if own else common

    def _common_field(self, module: str, parameter: str) -> FieldSpec:
        """What module and glossary say about a parameter, worked out once."""
        key = (module, parameter)
        if key not in self._common_fields:
            spec = self.modules.get(module)
            layers = (self.glossary, spec.fields if spec else {})
            self._common_fields[key] = _merged([layer[parameter] for layer in layers if parameter in layer])
        return self._common_fields[key]

    @cached_property
    def _common_fields(self) -> dict[tuple[str, str], FieldSpec]:
        return {}

    def structure_spec(self, endpoint: Endpoint, definition: str) -> StructureSpec:
        """``name`` and ``description`` of a structure: from the spec, then the module, then ``specs/definitions.toml``.

        ``fields`` is empty: see :meth:`member_spec`.
        """
        found = self._structure_layers(endpoint, definition)
        return StructureSpec(
            name=next((layer.name for layer in found if layer.name), None),
            description=next((layer.description for layer in found if layer.description), None),
        )

    def member_spec(self, endpoint: Endpoint, definition: str, member: str) -> FieldSpec:
        """Every key of a structure's member: from the spec's structure, then the module's, then that of
        ``specs/definitions.toml``, then the glossary.

        The glossary's ``name``, ``default`` and ``hidden`` speak of parameters and do not reach members.
        """
        layers = [
            layer.fields[member] for layer in self._structure_layers(endpoint, definition) if member in layer.fields
        ]
        if member in self.glossary:
            layers.append(self._glossary_members[member])
        return _merged(layers[::-1])

    def structure_words(self, endpoint: Endpoint) -> dict[str, str]:
        """By definition of the contract, a text that is equal where specs, modules and definitions say the same of it.

        Definitions of which they say nothing (a class name aside) are absent.
        """
        said = {name: self._words_of(endpoint, name) for name in endpoint.contract.structures}
        return {name: words for name, words in sorted(said.items()) if words}

    def _words_of(self, endpoint: Endpoint, definition: str) -> str:
        layers = self._structure_layers(endpoint, definition)
        members = {
            name: _merged([layer.fields[name] for layer in reversed(layers) if name in layer.fields])
            for name in endpoint.contract.members(definition)
            if any(name in layer.fields for layer in layers)
        }
        said = {name: spec.model_dump(exclude_none=True) for name, spec in members.items()}
        description = self.structure_spec(endpoint, definition).description
        return json.dumps([description, said], sort_keys=True) if description or said else ""

    @cached_property
    def _glossary_members(self) -> dict[str, FieldSpec]:
        parameters_only = {"name": None, "default": None, "hidden": None}
        return {name: entry.model_copy(update=parameters_only) for name, entry in self.glossary.items()}

    def _structure_layers(self, endpoint: Endpoint, definition: str) -> list[StructureSpec]:
        """What the spec, the module and ``specs/definitions.toml`` say about a structure, the spec first."""
        module = self.modules.get(endpoint.module)
        layers = (endpoint.spec.structures, module.structures if module else {}, self.structures)
        return [layer[definition] for layer in layers if definition in layer]

    def known_fields(self, endpoint: Endpoint) -> KnownNames:
        """Names that the node's fields have had in public."""
        found = self.names.get(endpoint.id)
        return found.fields if found else None

    def known_members(self, uses: Iterable[tuple[Endpoint, str]]) -> KnownNames:
        """Names that the fields of a structure have had in public; ``uses`` are its endpoints and definitions.

        Where histories differ, the first endpoint's names hold.
        """
        found = [(self.names[endpoint.id], definition) for endpoint, definition in uses if endpoint.id in self.names]
        rows = (row.structures.get(definition, {}) for row, definition in reversed(found))
        return {member: name for row in rows for member, name in row.items()} if found else None

    def enum_spec(self, endpoint: Endpoint, parameter: str) -> EnumSpec:
        """Choices about an enum: from the spec, then the module."""
        module = self.modules.get(endpoint.module)
        for enums in (endpoint.spec.enums, module.enums if module else {}):
            if parameter in enums:
                return enums[parameter]
        return PLAIN_ENUM


def _merged(layers: Sequence[FieldSpec]) -> FieldSpec:
    """One field specification of several; a later one's keys win."""
    if len(layers) == 1:
        return layers[0]
    values = {
        key: value for layer in layers for key in layer.model_fields_set if (value := getattr(layer, key)) is not None
    }
    return _NO_WORDS.model_copy(update=values)


#: A field of which nobody says anything.
_NO_WORDS = FieldSpec()


def spec_files(root: Path) -> list[Path]:
    """Every endpoint spec below ``root``, sorted."""
    return sorted(path for path in root.glob("*/*.toml") if not path.name.startswith("_"))


def existing(root: Path) -> Path:
    """``root``. Raises ``ProblemError`` with the path as given when it is not a folder."""
    if not root.is_dir():
        raise ProblemError([Problem(str(root), "", "is not a folder", "name the folder of specs with --specs")])
    return root


def load_project(root: Path) -> Project:
    """Read and validate everything below ``root``.

    Raises ``ProblemError`` with every problem of every file: broken TOML or JSON, unknown keys, specs
    without contract, specs of endpoints that the catalogue does not list. An endpoint without a spec is not one of
    them: it is in ``problems``.
    """
    project = read_project(root)
    raise_if(problem for problem in project.problems if problem.stops)
    return project


def read_project(root: Path, known: Mapping[str, str] | None = None) -> Project:
    """Everything below ``root`` that can be used; what cannot is in ``problems``, one endpoint at a time.

    ``known`` are endpoints by the place of their spec (``<module>/<stem>``) that need no reading: they are not in
    ``endpoints``, and were sound when they were read.
    """
    known = known or {}
    reader = Reader(existing(root))
    catalog = _read_catalog(reader)
    # Without a catalogue nothing can be missing from it: its own problem is told, and told once.
    listed = None if reader.problems else catalog
    endpoints = tuple(_read_endpoints(reader, listed, known))
    modules = dict(_read_modules(reader))
    glossary = dict(_read_tables(reader, root / "glossary.toml", FieldSpec))
    enums = dict(_read_tables(reader, root / "enums.toml", SharedEnum))
    structures = dict(_read_tables(reader, root / "definitions.toml", StructureSpec))
    aliases = {name: row.aliases for name, row in _read_tables(reader, root / "structures.toml", StructureAliases)}
    names = _read_names(reader)
    return Project(
        endpoints=endpoints,
        modules=modules,
        glossary=glossary,
        enums=enums,
        structures=structures,
        structure_aliases=aliases,
        names=names,
        catalog=catalog,
        problems=(
            *reader.problems,
            *_duplicates({endpoint.file: endpoint.id for endpoint in endpoints} | _files(known)),
            *_misnamed(reader),
            *_unplanned(reader, {*(endpoint.id for endpoint in endpoints), *known.values()}, catalog),
        ),
    )


def read_catalog(root: Path) -> dict[str, Mapping[str, Any]]:
    """The catalogue's rows by endpoint. Raises ``ProblemError`` when it cannot be read."""
    reader = Reader(existing(root))
    catalog = _read_catalog(reader)
    raise_if(reader.problems)
    return catalog


def _read_catalog(reader: Reader) -> dict[str, Mapping[str, Any]]:
    path = reader.root / "catalog.json"
    data = reader.json(path)
    if data is None:
        return {}
    rows = data.get("endpoints")
    if not isinstance(rows, list) or not all(
        isinstance(row, dict) and isinstance(row.get("endpoint"), str) and row["endpoint"] for row in rows
    ):
        reader.report(
            path, "endpoints", "expected a list of entries with an `endpoint`", "run `python -m generator sync` again"
        )
        return {}
    return {row["endpoint"]: row for row in rows}


def _files(known: Mapping[str, str]) -> dict[str, str]:
    return {f"specs/{place}.toml": endpoint for place, endpoint in known.items()}


def _read_endpoints(
    reader: Reader, catalog: Mapping[str, Mapping[str, Any]] | None, known: Mapping[str, str]
) -> Iterator[Endpoint]:
    for path in spec_files(reader.root):
        if f"{path.parent.name}/{path.stem}" in known:
            continue
        table = reader.toml(path)
        spec = reader.model(path, EndpointSpec, table) if table is not None else None
        contract = reader.json(path.with_suffix(".json"))
        if spec is None or contract is None:
            continue
        if contract.get("endpoint") != spec.endpoint:
            reader.report(
                path,
                "endpoint",
                f"is {spec.endpoint!r}, but the contract beside it is of {contract.get('endpoint')!r}",
                "name spec and contract after the same endpoint",
            )
            continue
        if catalog is not None and spec.endpoint not in catalog:
            reader.report(
                path,
                "endpoint",
                f"{spec.endpoint!r} is not in specs/catalog.json",
                nearest(spec.endpoint, catalog, "run `python -m generator sync`, or remove the spec", cutoff=0.6),
            )
            continue
        faults = list(contract_faults(contract))
        for key, message in faults:
            reader.report(path.with_suffix(".json"), key, message, "run `python -m generator sync` again")
        if not faults:
            entry = (catalog or {}).get(spec.endpoint, {})
            yield Endpoint(path.parent.name, path.stem, spec, Contract(contract), entry)


def _read_modules(reader: Reader) -> Iterator[tuple[str, ModuleSpec]]:
    for path in sorted(reader.root.glob("*/_module.toml")):
        table = reader.toml(path)
        spec = reader.model(path, ModuleSpec, table) if table is not None else None
        if spec is not None:
            yield path.parent.name, spec


def _read_tables(reader: Reader, path: Path, model: Any) -> Iterator[tuple[str, Any]]:
    table = reader.toml(path) if path.exists() else {}
    for name, value in (table or {}).items():
        read = reader.model(path, model, value, name)
        if read is not None:
            yield name, read


def _read_names(reader: Reader) -> dict[str, PublishedNames]:
    path = reader.root / NAMES
    table = reader.json(path, "restore the file with git") if path.exists() else {}
    names = reader.model(path, NamesFile, table) if table else None
    return names.root if names else {}


def _duplicates(endpoints: Mapping[str, str]) -> Iterator[Problem]:
    """Endpoints by the file of their spec that have two."""
    first: dict[str, str] = {}
    for file, endpoint in sorted(endpoints.items()):
        other = first.setdefault(endpoint, file)
        if other != file:
            yield Problem(file, "endpoint", f"{endpoint!r} already has a spec: {other}", "keep one of the two")


def _unplanned(reader: Reader, known: Collection[str], catalog: Mapping[str, Any]) -> Iterator[Problem]:
    broken = bool(reader.problems)
    for name in catalog:
        if name not in known and not broken:
            hint = "run `python -m generator scaffold`"
            yield Problem("specs/catalog.json", name, "has no spec", hint, Kind.NOTE, "endpoint")
    for path in sorted(reader.root.glob("*/*.json")):
        if not path.with_suffix(".toml").exists():
            hint = "run `python -m generator scaffold`"
            yield Problem(reader.name(path), "", "is a contract without a spec", hint, Kind.NOTE, "endpoint")


def _misnamed(reader: Reader) -> Iterator[Problem]:
    """Files that look like specs and that ``spec_files`` leaves out: their endpoints would wait without a word."""
    for path in sorted(reader.root.glob("*/_*.toml")):
        if path.name != "_module.toml":
            message = "is not read: only `_module.toml` begins with an underscore"
            yield Problem(reader.name(path), "", message, "name the spec after its class, without a leading underscore")
