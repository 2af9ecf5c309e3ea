"""One node's page as data: inputs, outputs, choices, structures, words, snippet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.plan.model import BuilderPlan, FieldPlan, PackPlan, StructurePlan
from generator.plan.shapes import Choice, structures_in, walk
from generator.plan.values import UNSET, Chosen, Default, Json, Listed, Mapped, NoFile
from generator.reports.site.costs import Cost
from generator.reports.site.facts import Entry
from generator.reports.site.samples import Samples
from generator.reports.site.snippet import snippet

#: ``Field`` arguments that bound a value, as people read them.
BOUNDS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<", "min_length": "length ≥", "max_length": "length ≤",
          "multiple_of": "multiple of", "pattern": "matches"}  # fmt: skip


#: Defaults that stand for "nothing is set".
_NOTHING = (UNSET, Json(""), Listed(()), Mapped(()))


@dataclass(frozen=True)
class Details:
    """Makes the data of nodes; what they share is gathered once."""

    structures: Mapping[str, StructurePlan]
    builders: Mapping[str, BuilderPlan]
    samples: Samples
    costs: Mapping[str, Cost]

    @classmethod
    def of(cls, plan: PackPlan, samples: Samples, costs: Mapping[str, Cost]) -> Details:
        """For the nodes of ``plan``."""
        modules = plan.builders.modules
        return cls(
            structures={str(structure.name): structure for structure in plan.shared.structures},
            builders={f"{module.name}.{builder.name}": builder for module in modules for builder in module.builders},
            samples=samples,
            costs=costs,
        )

    def data(self, entry: Entry) -> dict[str, object]:
        """Everything the page of ``entry`` shows."""
        node, spec, listed = entry.node, entry.endpoint.spec, entry.endpoint.entry
        return {
            "endpoint": entry.id,
            "class": str(node.class_name),
            "name": str(listed.get("name", "")),
            "module": node.module,
            "summary": spec.summary,
            "tags": list(spec.tags),
            "uses": list(spec.use_cases),
            "inputs": [_field(field) for field in node.fields],
            "outputs": [[str(slot.name), str(slot.annotation)] for slot in node.slots],
            "structures": dict(self._structures(node.fields)),
            "snippet": snippet(entry, self.builders[f"{node.module}.{node.class_name}"], self.structures, self.samples),
            **self._cost(entry),
        }

    def _cost(self, entry: Entry) -> dict[str, object]:
        """The figure and what it rests on; nothing where no estimates were given."""
        cost = self.costs.get(entry.id)
        return {"cost": [cost.figure, cost.reason]} if cost else {}

    def _structures(self, fields: Iterable[FieldPlan]) -> Iterator[tuple[str, object]]:
        """The structured types that ``fields`` take, and those inside them."""
        open_, seen = list(fields), set[str]()
        while open_:
            for name in structures_in(open_.pop(0).shape):
                if name not in seen:
                    seen.add(name)
                    members = self.structures[name].fields
                    yield name, [_field(field) for field in members]
                    open_ += members


def _field(field: FieldPlan) -> dict[str, object]:
    found: dict[str, object] = {"name": str(field.name), "type": str(field.annotation), "about": field.description}
    if field.required:
        found["required"] = True
    else:
        found["default"] = _default(field.default)
    bounds = [f"{sign} {field.bounds[key]}" for key, sign in BOUNDS.items() if key in field.bounds]
    if bounds:
        found["bounds"] = bounds
    choices = [part.enum for part in walk(field.shape) if isinstance(part, Choice)]
    if choices:
        found["choices"] = [str(member.value) for enum in choices for member in enum.members]
    return found


def _default(default: Default) -> str:
    """A default as people read it: an enum's value, and nothing where nothing is set."""
    if isinstance(default, Chosen):
        return str(default.member.value)
    return "" if isinstance(default, NoFile) or default in _NOTHING else str(default.source)
