"""One node's page as data: inputs, outputs, choices, structures, words, siblings, snippet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.plan.dsl import BuilderPlan, plan_dsl
from generator.plan.model import EnumPlan, FieldPlan, PackPlan, StructurePlan
from generator.reports.site.facts import Entry, siblings_of
from generator.reports.site.snippet import snippet

#: ``Field`` arguments that bound a value, as people read them.
BOUNDS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<", "min_length": "length ≥", "max_length": "length ≤",
          "multiple_of": "multiple of", "pattern": "matches"}  # fmt: skip


@dataclass(frozen=True)
class Details:
    """Makes the data of nodes; what they share is gathered once."""

    enums: Mapping[str, EnumPlan]
    structures: Mapping[str, StructurePlan]
    builders: Mapping[str, BuilderPlan]
    siblings: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, plan: PackPlan, entries: Iterable[Entry]) -> Details:
        """For the nodes of ``plan``."""
        modules = plan_dsl(plan).modules
        return cls(
            enums={str(enum.name): enum for enum in plan.shared.enums},
            structures={str(structure.name): structure for structure in plan.shared.structures},
            builders={f"{module.name}.{builder.name}": builder for module in modules for builder in module.builders},
            siblings=siblings_of(entries),
        )

    def data(self, entry: Entry) -> dict[str, object]:
        """Everything the page of ``entry`` shows."""
        node, spec, listed = entry.node, entry.endpoint.spec, entry.endpoint.entry
        enums = {**self.enums, **{str(enum.name): enum for enum in node.enums}}
        return {
            "endpoint": entry.id,
            "class": str(node.class_name),
            "name": str(listed.get("name", "")),
            "module": node.module,
            "vendor": entry.vendor,
            "date": entry.date,
            "license": str(listed.get("license", "")),
            "status": str(listed.get("status", "")),
            "streams": node.streams,
            "summary": spec.summary,
            "tags": list(spec.tags),
            "uses": list(spec.use_cases),
            "inputs": [_field(field, enums) for field in node.fields],
            "outputs": [[str(slot.name), str(slot.annotation)] for slot in node.slots],
            "structures": dict(self._structures(node.fields, enums)),
            "siblings": list(self.siblings[entry.id]),
            "snippet": snippet(entry, self.builders[f"{node.module}.{node.class_name}"]),
        }

    def _structures(self, fields: Iterable[FieldPlan], enums: Mapping[str, EnumPlan]) -> Iterator[tuple[str, object]]:
        """The structured types that ``fields`` take, and those inside them."""
        open_, seen = list(fields), set()
        while open_:
            for name in re.findall(r"\w+", open_.pop(0).annotation):
                structure = self.structures.get(name)
                if structure and name not in seen:
                    seen.add(name)
                    own = {**enums, **{str(enum.name): enum for enum in structure.enums}}
                    yield name, [_field(field, own) for field in structure.fields]
                    open_ += structure.fields


def _field(field: FieldPlan, enums: Mapping[str, EnumPlan]) -> dict[str, object]:
    names = [name for name in re.findall(r"\w+", field.annotation) if name in enums]
    found: dict[str, object] = {"name": str(field.name), "type": str(field.annotation), "about": field.description}
    arguments = {str(key): str(value) for key, value in field.arguments}
    if field.required:
        found["required"] = True
    else:
        found["default"] = _default(arguments, enums)
    bounds = [f"{sign} {arguments[key]}" for key, sign in BOUNDS.items() if key in arguments]
    if bounds:
        found["bounds"] = bounds
    if names:
        found["choices"] = [_value(member.value) for name in names for member in enums[name].members]
    return found


def _default(arguments: Mapping[str, str], enums: Mapping[str, EnumPlan]) -> str:
    """A default as people read it: an enum's value, and nothing where nothing is set."""
    source = arguments.get("default", arguments.get("default_factory", "").removeprefix("lambda: "))
    owner, _, member = source.partition(".")
    if owner in enums:
        return next((_value(found.value) for found in enums[owner].members if found.name == member), source)
    return "" if source in ("None", "[]", "{}", '""') or re.fullmatch(r"\w+Ref\(\)", source) else source


def _value(source: str) -> str:
    """An enum's value without quotes."""
    return str(ast.literal_eval(source))
