"""What planning a field starts from: the parameter, and what the types of its class may refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.contract.view import Contract, Schema
from generator.plan.enums import SharedEnums
from generator.plan.identifiers import Identifier
from generator.plan.shapes import EnumPlan
from generator.specs.model import PLAIN_ENUM, EnumSpec, FieldSpec
from generator.specs.published import KnownNames


class Parameter(NamedTuple):
    """One parameter, or member of a structure, as fal and people describe it. ``key`` leads to its spec keys."""

    name: str
    schema: Schema
    required: bool
    spec: FieldSpec
    file: str
    key: str
    enum: EnumSpec = PLAIN_ENUM


@dataclass(frozen=True)
class ClassScope:
    """The surroundings of one node or structure.

    ``classes`` maps the contract's definitions to structure classes; ``taken`` are names that no nested enum may
    have, since the class's annotations mean something else by them.
    """

    contract: Contract
    classes: Mapping[str, Identifier]
    enums: SharedEnums
    taken: frozenset[str]
    #: Names that the class's fields have had in public; ``None`` for a class that is new.
    known: KnownNames = None

    def taking(self, enums: Iterable[EnumPlan]) -> ClassScope:
        """The scope after ``enums`` were nested in the class."""
        names = [enum.name for enum in enums]
        return replace(self, taken=self.taken.union(names)) if names else self
