"""JSON Schemas that people write in specs: the keys that a plan understands, and no others."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

Choice = str | int | float | bool


class WrittenSchema(BaseModel):
    """``[inputs.<parameter>]`` and ``[outputs.<key>]``, with the meaning that JSON Schema gives each key."""

    # Few specs write schemas: the validator is built for the first that does.
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False, defer_build=True)

    type: Literal["string", "integer", "number", "boolean", "array", "object", "null"] | None = None
    required: bool = False
    media: Literal["image", "video", "audio", "model3d", "document", "file"] | None = None
    enum: list[Choice] | None = Field(default=None, min_length=1)
    const: Choice | None = None
    default: JsonValue = None
    format: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusiveMinimum: float | None = None
    exclusiveMaximum: float | None = None
    multipleOf: float | None = None
    minLength: int | None = Field(default=None, ge=0)
    maxLength: int | None = Field(default=None, ge=0)
    minItems: int | None = Field(default=None, ge=0)
    maxItems: int | None = Field(default=None, ge=0)
    items: WrittenSchema | None = None
    anyOf: list[WrittenSchema] | None = Field(default=None, min_length=1)
    additionalProperties: WrittenSchema | bool | None = None


def checked_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` unchanged. Raises ``ValueError`` that names every key which no plan understands."""
    try:
        WrittenSchema.model_validate(schema)
    except ValidationError as error:
        faults = (f"{'.'.join(map(str, detail['loc']))}: {detail['msg'].lower()}" for detail in error.errors())
        raise ValueError("; ".join(faults)) from None
    return schema
