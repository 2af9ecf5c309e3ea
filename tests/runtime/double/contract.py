"""
Contracts as the double uses them: checking what comes in, making up what goes out.
"""

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

SPECS = Path(__file__).resolve().parents[3] / "specs"
Loc = tuple[str | int, ...]
#: File name extension and content type of the files that the double makes up.
KINDS = {
    "image": ("png", "image/png"), "video": ("mp4", "video/mp4"), "audio": ("wav", "audio/wav"),
    "model3d": ("glb", "model/gltf-binary"), "document": ("pdf", "application/pdf"), "file": ("zip", "application/zip"),
}  # fmt: skip
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
    "array": (list,), "object": (dict,), "null": (type(None),),
}  # fmt: skip


@cache
def contracts() -> dict[str, dict[str, Any]]:
    """Every contract by endpoint id. Reading them from disk is what makes the double independent of the nodes."""
    found = (json.loads(path.read_text()) for path in sorted(SPECS.glob("*/*.json")))
    return {contract["endpoint"]: contract for contract in found}


def violations(contract: Mapping[str, Any], arguments: Any, is_known: Callable[[str], bool]) -> list[dict[str, Any]]:
    """
    What fal's validation would say of ``arguments``, as entries of a 422's ``detail``.

    Unknown arguments are violations, and so are file URLs that are neither uploaded (``is_known``) nor public.
    """
    return list(_Check(contract.get("$defs", {}), is_known).check(contract["input"], arguments, ("body",)))


class _Check:
    def __init__(self, definitions: Mapping[str, Any], is_known: Callable[[str], bool]) -> None:
        self._definitions = definitions
        self._is_known = is_known

    def check(self, schema: Mapping[str, Any], value: Any, loc: Loc) -> Iterator[dict[str, Any]]:
        if "$ref" in schema:
            target = self._definitions[schema["$ref"].removeprefix("#/$defs/")]
            yield from self.check(target, value, loc)
        elif "anyOf" in schema:
            yield from self._any_of(schema["anyOf"], value, loc)
        elif "enum" in schema or "const" in schema:
            allowed = schema.get("enum", [schema.get("const")])
            if not any(option == value and type(option) is type(value) for option in allowed):
                yield _detail(loc, f"Input should be one of {allowed}", "enum", value)
        else:
            yield from self._plain(schema, value, loc)

    def _any_of(self, schemas: list[Mapping[str, Any]], value: Any, loc: Loc) -> Iterator[dict[str, Any]]:
        found = [list(self.check(schema, value, loc)) for schema in schemas]
        if all(found):
            yield min(found, key=len)[0]

    def _plain(self, schema: Mapping[str, Any], value: Any, loc: Loc) -> Iterator[dict[str, Any]]:
        kinds = _TYPES.get(schema.get("type", ""), (object,))
        if not isinstance(value, kinds) or (isinstance(value, bool) and kinds in ((int,), (int, float))):
            yield _detail(loc, f"Input should be a valid {schema['type']}", "type_error", value)
        elif isinstance(value, dict):
            yield from self._object(schema, value, loc)
        elif isinstance(value, list):
            yield from self._array(schema, value, loc)
        elif isinstance(value, str):
            yield from self._string(schema, value, loc)
        elif isinstance(value, int | float):
            yield from _number(schema, value, loc)

    def _object(self, schema: Mapping[str, Any], value: dict[str, Any], loc: Loc) -> Iterator[dict[str, Any]]:
        known = schema.get("properties", {})
        extra = schema.get("additionalProperties", not known)
        for name in schema.get("required", []):
            if name not in value:
                yield _detail((*loc, name), "Field required", "missing", value)
        for name, inner in value.items():
            if name in known:
                yield from self.check(known[name], inner, (*loc, name))
            elif not extra:
                yield _detail((*loc, name), "Extra inputs are not permitted", "extra_forbidden", inner)

    def _array(self, schema: Mapping[str, Any], value: list[Any], loc: Loc) -> Iterator[dict[str, Any]]:
        yield from _length(schema, value, loc, "minItems", "maxItems")
        items = schema.get("prefixItems") or itertools.repeat(schema.get("items", {}))
        for index, (item, inner) in enumerate(zip(items, value, strict=False)):
            yield from self.check(item, inner, (*loc, index))

    def _string(self, schema: Mapping[str, Any], value: str, loc: Loc) -> Iterator[dict[str, Any]]:
        yield from _length(schema, value, loc, "minLength", "maxLength")
        if schema.get("media") and not (self._is_known(value) or value.startswith("https://")):
            yield _detail(loc, "Failed to download the file", "file_download_error", value)


def _number(schema: Mapping[str, Any], value: float, loc: Loc) -> Iterator[dict[str, Any]]:
    if value < schema.get("minimum", value) or value > schema.get("maximum", value):
        yield _detail(loc, "Input is out of bounds", "bounds", value)


def _length(schema: Mapping[str, Any], value: Any, loc: Loc, least: str, most: str) -> Iterator[dict[str, Any]]:
    if not schema.get(least, 0) <= len(value) <= schema.get(most, len(value)):
        yield _detail(loc, "Input has a wrong length", "length", value)


def _detail(loc: Loc, message: str, kind: str, value: Any) -> dict[str, Any]:
    return {"loc": list(loc), "msg": message, "type": kind, "input": value}


class Maker:
    """Makes up responses: every declared member, two of everything in lists, a URL of its own for every file."""

    def __init__(self, new_url: Callable[[str], str], optional: bool = True) -> None:
        self._new_url = new_url
        self._optional = optional

    def result(self, contract: Mapping[str, Any]) -> Any:
        """A response to any request for the contract's endpoint; something with files where it declares nothing."""
        schema = contract.get("output", {})
        if not schema.get("properties"):
            return {
                "text": "undeclared",
                "parts": [{"picture": self._file("image")}, {"sound": self._new_url("audio")}],
            }
        return self._make(schema, contract.get("$defs", {}), "", ())

    def _make(
        self, schema: Mapping[str, Any], definitions: Mapping[str, Any], name: str, above: tuple[str, ...]
    ) -> Any:
        if "$ref" in schema:
            return self._referenced(schema, definitions, name, above)
        if schema.get("media"):
            return self._new_url(schema["media"])
        if "anyOf" in schema:
            return self._make(schema["anyOf"][0], definitions, name, above)
        if "enum" in schema or "const" in schema:
            return schema.get("enum", [schema.get("const")])[0]
        if schema.get("type") == "array":
            items = schema.get("prefixItems") or [schema.get("items", {})] * 2
            return [self._make(item, definitions, name, above) for item in items]
        if schema.get("type") == "object":
            return self._object(schema, definitions, name, above)
        # A flag of a safety check is not set: it would be a line in the log of each run.
        return {"integer": 7, "number": 2.5, "boolean": "nsfw" not in name, "string": f"text of {name}"}.get(
            schema.get("type", "")
        )

    def _referenced(
        self, schema: Mapping[str, Any], definitions: Mapping[str, Any], name: str, above: tuple[str, ...]
    ) -> Any:
        target = schema["$ref"].removeprefix("#/$defs/")
        if target in above:
            return {}
        made = self._make(definitions[target], definitions, name, (*above, target))
        if schema.get("media"):
            made |= {key: value for key, value in self._file(schema["media"]).items() if key in (*made, "url")}
        return made

    def _object(
        self, schema: Mapping[str, Any], definitions: Mapping[str, Any], name: str, above: tuple[str, ...]
    ) -> Any:
        members = schema.get("properties", {})
        required = schema.get("required", [])
        if not members:
            extra = schema.get("additionalProperties")
            return {"total": self._make(extra, definitions, name, above) if isinstance(extra, dict) else 1.5}
        return {
            key: self._make(member, definitions, key, above)
            for key, member in members.items()
            if self._optional or key in required
        }

    def _file(self, kind: str) -> dict[str, Any]:
        url = self._new_url(kind)
        return {
            "url": url, "content_type": KINDS[kind][1], "file_name": url.rsplit("/", 1)[-1], "file_size": 70,
            "width": 64, "height": 32, "duration": 1.5,
        }  # fmt: skip
