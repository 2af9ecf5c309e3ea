"""What a spec may say. Unknown keys are errors; every key of a field is also allowed in a module's file and in the glossary."""

from __future__ import annotations

import keyword
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue

from generator.specs.written import checked_schema

#: Text of one line; ``generator/plan/words.py`` reports control characters and line breaks in it.
Line = str
#: A JSON Schema that people wrote, checked key by key and kept as it stands.
Written = Annotated[dict[str, Any], AfterValidator(checked_schema)]


def checked_class_name(name: str) -> str:
    """``name`` unchanged. Raises ``ValueError`` when Python takes no class of that name."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is not a class name")
    return name


class SpecModel(BaseModel):
    """Base of everything read from TOML: frozen, and strict about keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class FieldSpec(SpecModel):
    """``[fields.<parameter>]``: choices about one parameter, keyed by fal's name."""

    description: Line | None = None
    name: str | None = None
    default: JsonValue = None
    type: Literal["integer", "number"] | None = None
    media: Literal["image", "video", "audio", "model3d", "document", "file", "none"] | None = None
    hidden: bool | None = None
    minimum: float | int | None = None
    maximum: float | int | None = None


class EnumSpec(SpecModel):
    """``[enums.<parameter>]``: the enum class of one parameter. ``members`` maps values to names."""

    name: str | None = None
    shared: str | None = None
    members: dict[str, str] = Field(default_factory=dict)


#: What a spec says about an enum that it does not mention.
PLAIN_ENUM = EnumSpec()


class StructureSpec(SpecModel):
    """``[structures.<definition>]``: choices about a structured parameter, keyed by the definition's name in ``$defs``.

    ``name`` is the class name where fal's is taken. ``fields`` holds choices about members, keyed by fal's names.
    """

    name: str | None = None
    description: Line | None = None
    fields: dict[str, FieldSpec] = Field(default_factory=dict)


class StructureAliases(SpecModel):
    """``[<ClassName>]`` in ``specs/structures.toml``: names that the class of a structured parameter had before."""

    aliases: tuple[Annotated[str, AfterValidator(checked_class_name)], ...]


class WaiverSpec(SpecModel):
    """``[[waivers]]``: a finding of drift or of words that people accept, with the reason."""

    rule: str
    path: str
    reason: str


class EndpointSpec(SpecModel):
    """``specs/<module>/<stem>.toml``."""

    endpoint: str
    class_name: str
    status: Literal["draft", "ready"]
    #: What NodeTool's menu shows; the class name in words when not said.
    title: Line = ""
    #: The endpoint that took over from a retired one.
    replaced_by: str | None = None
    summary: Line = ""
    tags: tuple[Line, ...] = ()
    use_cases: tuple[Line, ...] = ()
    basic_fields: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    #: Which key of the response is the main result; the first file, else the first key, when not said.
    output: str | None = None
    #: Slot names by place in the response, e.g. ``{"mesh.url" = "mesh_file"}``, where the rule's name is wrong.
    output_names: dict[str, str] = Field(default_factory=dict)
    #: Whether a result without its main file is a success; a list names the response keys that may be empty.
    may_be_empty: bool | tuple[str, ...] = False
    #: Whether partial results are handed on as they come; the contract decides when not said.
    stream: bool | None = None
    fields: dict[str, FieldSpec] = Field(default_factory=dict)
    enums: dict[str, EnumSpec] = Field(default_factory=dict)
    structures: dict[str, StructureSpec] = Field(default_factory=dict)
    #: Hand-written JSON Schemas, only where fal publishes no shape. ``required = true`` marks required ones.
    inputs: dict[str, Written] = Field(default_factory=dict)
    outputs: dict[str, Written] = Field(default_factory=dict)
    waivers: tuple[WaiverSpec, ...] = ()


class ModuleSpec(SpecModel):
    """``specs/<module>/_module.toml``: what holds for every endpoint of a module."""

    summary: Line = ""
    fields: dict[str, FieldSpec] = Field(default_factory=dict)
    enums: dict[str, EnumSpec] = Field(default_factory=dict)
    structures: dict[str, StructureSpec] = Field(default_factory=dict)


class SharedEnum(SpecModel):
    """``[<ClassName>]`` in ``specs/enums.toml``: an enum class that every equal value set uses."""

    values: tuple[str | int | float | bool, ...] = Field(min_length=1)
    members: dict[str, str] = Field(default_factory=dict)
