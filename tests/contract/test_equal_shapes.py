"""When two shapes are one."""

from __future__ import annotations

import pytest

from generator.contract.view import Contract
from tests.cases import Json

TEXT: Json = {"type": "string"}


def shape(**members: Json) -> Json:
    return {"type": "object", "properties": members, "required": sorted(members)}


def ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"A": shape(x=TEXT)}, {"B": shape(x=TEXT)}, True),
        ({"A": shape(x=TEXT, y=TEXT)}, {"A": {**shape(y=TEXT, x=TEXT), "required": ["y", "x"]}}, True),
        (
            {"A": shape(x={**TEXT, "limits": {"max_width": 5}})},
            {"A": shape(x={**TEXT, "stated": {"unit": "pixels"}})},
            True,
        ),
        ({"A": shape(x=ref("L")), "L": shape(y=TEXT)}, {"A": shape(x=ref("M")), "M": shape(y=TEXT)}, True),
        ({"A": shape(x=ref("A"))}, {"B": shape(x=ref("B"))}, True),
        ({"A": shape(x=TEXT)}, {"A": {**shape(x=TEXT), "required": []}}, False),
        ({"A": shape(x=TEXT)}, {"A": shape(x={**TEXT, "maxLength": 3})}, False),
        ({"A": shape(x=ref("L")), "L": shape(y=TEXT)}, {"A": shape(x=ref("M")), "M": shape(z=TEXT)}, False),
        ({"A": shape(x=ref("A"))}, {"A": shape(x=ref("B")), "B": shape(x=ref("A"))}, False),
        ({"A": shape(x=ref("Gone"))}, {"A": shape(x={"$ref": 5})}, False),
        ({"A": {"prefixItems": [ref("A"), TEXT]}}, {"A": {"prefixItems": [TEXT, ref("A")]}}, False),
    ],
)
def test_names_order_and_facts_about_values_make_no_difference(one: Json, other: Json, same: bool) -> None:
    shapes = {Contract({"$defs": found}).shape_of(next(iter(found))) for found in (one, other)}
    assert len(shapes) == (1 if same else 2)
