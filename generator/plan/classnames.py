"""Names of structure classes: which endpoints share a class, and what it is called.

Endpoints share a class when its shape and its words are equal at all of them. Where several shapes or wordings want
one name, the name goes to a spec that asks for it, else to the variant that no spec words, else to the one with the
most endpoints; every other variant is named after the first node that uses it (``FooocusLoraWeight``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.plan.identifiers import Identifier, class_identifier
from generator.plan.names import free_name
from generator.plan.reserved import CLASS_NAMES
from generator.problems import Kind, Problem
from generator.specs.project import Endpoint, Project
from generator.text import toml_key

#: What makes two structures one class: shape and words.
Variant = tuple[str, str]


@dataclass(frozen=True)
class Use:
    """One definition at one endpoint. ``chosen`` when a spec names its class."""

    endpoint: Endpoint
    definition: str
    chosen: bool
    variant: Variant

    @property
    def words(self) -> str:
        return self.variant[1]


@dataclass(frozen=True)
class ClassNames:
    """The class of every structured definition, its users (the first one words it), and the parameters it is for."""

    project: Project
    users: Mapping[Identifier, Sequence[Use]]
    classes: Mapping[tuple[str, str], Identifier]
    parameters: Mapping[str, tuple[str, ...]]
    problems: tuple[Problem, ...] = ()

    def of(self, endpoint: Endpoint) -> dict[str, Identifier]:
        """What the definitions of a contract are called, or would be if they were classes."""
        return {
            name: self.classes.get((endpoint.id, name)) or proposed_name(self.project, endpoint, name)
            for name in endpoint.contract.definitions
        }


def proposed_name(project: Project, endpoint: Endpoint, definition: str) -> Identifier:
    """The name that a definition asks for: the spec's, or fal's in camel case."""
    chosen = project.structure_spec(endpoint, definition).name
    return class_identifier(chosen or definition, CLASS_NAMES, "Input")


def plan_class_names(project: Project, endpoints: Sequence[Endpoint]) -> ClassNames:
    """Decide every class name. ``endpoints`` in the order of their nodes."""
    wanted: dict[Identifier, dict[Variant, list[Use]]] = {}
    for endpoint in endpoints:
        for use in _uses(project, endpoint):
            name = proposed_name(project, endpoint, use.definition)
            wanted.setdefault(name, {}).setdefault(use.variant, []).append(use)
    users: dict[Identifier, list[Use]] = {}
    problems: list[Problem] = []
    taken = set(wanted)
    for name, variants in wanted.items():
        first, *others = sorted(variants.values(), key=_rank)
        users[name] = first
        for uses in others:
            asking = next((use for use in uses if use.chosen), None)
            if asking:
                problems.append(_clash(name, asking, first[0]))
            own = Identifier(
                free_name(f"{class_identifier(uses[0].endpoint.spec.class_name, CLASS_NAMES)}{name}", taken)
            )
            taken.add(own)
            users[own] = uses
            if not asking:
                problems.append(_renamed(name, own, uses[0], first[0]))
    classes = {(use.endpoint.id, use.definition): name for name, uses in users.items() for use in uses}
    return ClassNames(project, users, classes, _parameters(endpoints, classes), tuple(problems))


def _uses(project: Project, endpoint: Endpoint) -> Iterator[Use]:
    words = project.structure_words(endpoint)
    for definition in endpoint.contract.structures:
        reached = endpoint.contract.reached(definition) if words else ()
        said = "".join(words[name] for name in sorted(reached) if name in words)
        chosen = project.structure_spec(endpoint, definition).name is not None
        yield Use(endpoint, definition, chosen, (endpoint.contract.shape_of(definition), said))


def _rank(uses: Sequence[Use]) -> tuple[bool, bool, int]:
    """The variant that keeps the name comes first; ``sorted`` keeps the order of nodes where ranks are equal."""
    return (not any(use.chosen for use in uses), bool(uses[0].words), -len(uses))


def _clash(name: str, use: Use, other: Use) -> Problem:
    return Problem(
        use.endpoint.file,
        toml_key("structures", use.definition),
        f"{name} has another shape or other words than in {other.endpoint.file}",
        f'give it another name: [{toml_key("structures", use.definition)}] name = "{use.endpoint.spec.class_name}{name}"',
        Kind.CLASH,
        "structure",
        (other.endpoint.file,),
    )


def _renamed(name: str, own: str, use: Use, other: Use) -> Problem:
    return Problem(
        use.endpoint.file,
        toml_key("structures", use.definition),
        f"{name} has another shape or other words in {other.endpoint.file}; this one is {own}",
        f'settle it in the spec: [{toml_key("structures", use.definition)}] name = "{own}"',
        Kind.NOTE,
        "structure",
        (other.endpoint.file,),
    )


def _parameters(
    endpoints: Iterable[Endpoint], classes: Mapping[tuple[str, str], Identifier]
) -> dict[str, tuple[str, ...]]:
    """By class the parameters and members that take it, the most frequent first."""
    counts: dict[str, dict[str, int]] = {}
    for endpoint in endpoints:
        for name, definition in endpoint.contract.uses:
            found = classes.get((endpoint.id, definition))
            if found is not None:
                rows = counts.setdefault(found, {})
                rows[name] = rows.get(name, 0) + 1
    return {
        name: tuple(sorted(rows, key=lambda parameter: (-rows[parameter], parameter))) for name, rows in counts.items()
    }
