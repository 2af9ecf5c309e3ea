"""What holds for every pinned contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.contract.view import references
from generator.specs.project import Project

PROSE = frozenset(
    {"title", "description", "examples", "example", "summary", "x-fal-order-properties", "allOf", "oneOf"}
)


def schemas(value: Any) -> Iterator[dict[str, Any]]:
    """Every schema in a contract; a property's name is no key of a schema."""
    if not isinstance(value, dict):
        return
    yield value
    for inner in [*value.get("properties", {}).values(), *value.get("anyOf", []), *value.get("prefixItems", [])]:
        yield from schemas(inner)
    yield from schemas(value.get("items"))
    yield from schemas(value.get("additionalProperties"))


def all_schemas(contract: Any) -> Iterator[dict[str, Any]]:
    for root in (contract["input"], contract["output"], *contract["$defs"].values()):
        yield from schemas(root)


def test_every_endpoint_of_the_catalogue_has_a_contract(project: Project) -> None:
    assert {endpoint.id for endpoint in project.endpoints} == set(project.catalog)
    assert all(endpoint.contract.category == endpoint.entry["category"] for endpoint in project.endpoints)


def test_contracts_hold_no_prose(project: Project) -> None:
    prose = {
        (endpoint.file, key)
        for endpoint in project.endpoints
        for schema in all_schemas(endpoint.contract.document)
        for key in PROSE & schema.keys()
    }
    assert not prose


@pytest.mark.wide
def test_every_reference_leads_somewhere_and_every_definition_is_reached(project: Project) -> None:
    for endpoint in project.endpoints:
        contract = endpoint.contract.document
        reached = {
            name for schema in (contract["input"], contract["output"], contract["$defs"]) for name in references(schema)
        }
        assert reached == set(contract["$defs"]), endpoint.file
