"""Brings two contracts of one endpoint together when the newer one comes from a lesser source.

A document rebuilt from typings knows names and choices, but neither bounds nor order nor null. So it adds what
is new (parameters, results, names of a choice) and overwrites nothing else: a fact that is missing in one source may still hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.contract.defaults import fits
from generator.contract.sources import rank
from generator.contract.view import references

Schema = dict[str, Any]


def merge_sources(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The contract to keep, given the pinned one and the one that a sync just built.

    ``new`` stands whole when its source is at least as good. Otherwise ``old`` stands with what only ``new``
    knows: more members, shapes that were open, and a newer list of choices with its default. ``source`` stays
    that of ``old``; ``source.also`` says where the additions come from. Merging twice changes nothing more.
    """
    if rank(new.get("source")) >= rank(old.get("source")):
        return dict(new)
    merged = {name: old.get(name, new.get(name)) for name in dict.fromkeys([*new, *old])}
    for side in ("input", "output"):
        merged[side] = _merged(old.get(side, {}), new.get(side, {}))
    merged["$defs"] = _definitions(old.get("$defs", {}), new.get("$defs", {}), merged)
    merged["category"] = new.get("category", old.get("category"))
    if "notes" not in old:
        merged.pop("notes", None)
    if merged == {**old, "category": merged["category"]}:
        return merged
    return {**merged, "source": {**old["source"], "also": dict(new.get("source", {}))}}


def _definitions(old: Mapping[str, Schema], new: Mapping[str, Schema], roots: Mapping[str, Any]) -> dict[str, Schema]:
    both = {name: _merged(old[name], new[name]) if name in old and name in new else old.get(name, new.get(name, {}))
            for name in sorted({*old, *new})}  # fmt: skip
    kept, waiting = set[str](), [*references([roots["input"], roots["output"]])]
    while waiting:
        name = waiting.pop()
        if name in both and name not in kept:
            kept.add(name)
            waiting += references(both[name])
    return {name: schema for name, schema in both.items() if name in kept}


def _merged(old: Schema, new: Schema) -> Schema:
    """One schema: what ``old`` says, with the members, items and choices that only ``new`` has."""
    if not _says_anything(old):
        return {**new, **old}
    if "properties" in new and _is_object(old):
        return _merged_object(old, new)
    if "anyOf" in old:
        return _merged_union(old, new)
    if "anyOf" in new:
        branch = _alike(old, new["anyOf"])
        return _merged(old, {**branch, **_default(new)}) if branch is not None else old
    if "enum" in old and "enum" in new:
        return _with_default({**old, "enum": new["enum"]}, new)
    if old.get("type") == "array" and isinstance(new.get("items"), dict) and "prefixItems" not in old:
        return {**old, "items": _merged(old.get("items", {}), new["items"])}
    return old


def _says_anything(schema: Schema) -> bool:
    """Whether a schema is more than open: ``{}`` and a bare object say nothing about what goes in."""
    return bool(schema.keys() - {"default", "limits", "stated"}) and schema != {"type": "object"}


def _is_object(schema: Schema) -> bool:
    return schema.get("type") == "object"


def _merged_object(old: Schema, new: Schema) -> Schema:
    known: Mapping[str, Schema] = old.get("properties", {})
    added = [name for name in new["properties"] if name not in known]
    properties = {
        name: _merged(known[name], new["properties"].get(name, {})) if name in known else new["properties"][name]
        for name in _order(list(known), list(new["properties"]))
    }
    required = {*old.get("required", []), *(name for name in new.get("required", []) if name in added)}
    merged = {**old, "properties": properties}
    return {**merged, "required": [name for name in properties if name in required]} if required else merged


def _order(known: list[str], newer: list[str]) -> Iterator[str]:
    """The known names in their order, each new one behind the name that stands before it in the newer list."""
    behind: dict[str, list[str]] = {}
    last = ""
    for name in newer:
        if name in known:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    yield from behind.get("", [])
    for name in known:
        yield name
        yield from behind.get(name, [])


def _merged_union(old: Schema, new: Schema) -> Schema:
    branches = new.get("anyOf", [new])
    merged = {**old, "anyOf": [_merged(branch, _alike(branch, branches) or {}) for branch in old["anyOf"]]}
    return _with_default(merged, new)


def _alike(schema: Schema, branches: list[Schema]) -> Schema | None:
    """The one branch that is the same kind of thing as ``schema``; none when several are."""
    found = [branch for branch in branches if _kind(branch) == _kind(schema)]
    return found[0] if len(found) == 1 else None


def _kind(schema: Schema) -> tuple[object, ...]:
    return schema.get("type"), schema.get("$ref"), "enum" in schema


def _default(schema: Schema) -> Schema:
    return {"default": schema["default"]} if "default" in schema else {}


def _with_default(schema: Schema, new: Schema) -> Schema:
    """The newer default only if the older one is no longer a choice."""
    stale = "default" in schema and not fits(schema["default"], schema, {})
    return {**schema, **_default(new)} if stale else schema
