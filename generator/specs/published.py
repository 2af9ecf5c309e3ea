"""``specs/names.json``: the names that nodes have had in public, by endpoint.

Rules alone cannot keep a name: what they give to one parameter depends on all others of that day. So what they would
not give again, or might give to another, is written down once, and planning reads it first. ``python -m generator
specs names --write`` writes the file; people choose other names in specs, never here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field, RootModel

from generator.specs.fieldname import field_name_of
from generator.specs.model import SpecModel, checked_class_name

#: Where the names are, below ``specs/``.
NAMES = "names.json"
Name: TypeAlias = Annotated[str, AfterValidator(checked_class_name)]


class PublishedNames(SpecModel):
    """One endpoint's names. What is missing has the name that fal gives it."""

    #: The place in the response that the slot ``output`` carries: ``images.0``, ``model_urls.glb``.
    output: str = ""
    #: Fields by fal's parameter.
    fields: dict[str, Name] = Field(default_factory=dict)
    #: Slots by place in the response; a structure that is one slot is here also under its own name.
    slots: dict[str, Name] = Field(default_factory=dict)
    #: Fields of structures by definition and fal's member.
    structures: dict[str, dict[str, Name]] = Field(default_factory=dict)


class NamesFile(RootModel[dict[str, PublishedNames]]):
    """All of ``specs/names.json``."""


#: Names of the fields of one class by parameter; ``None`` for a class that was never published.
KnownNames: TypeAlias = Mapping[str, str] | None


def was_file(parameter: str, name: str) -> bool:
    """Whether the name says that the value was a file: the rule cut ``_url`` off."""
    return name != parameter and name == field_name_of(parameter, True)


def may_move(parameter: str, name: str) -> bool:
    """Whether the rule could give the parameter another name: for a file, or beside another parameter."""
    return name != parameter or field_name_of(parameter, True) != parameter
