"""What is wrong with a contract that a merge or a hand has broken."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract.check import contract_faults
from tests.cases import TEXT, Json, contract, ref, shape


def broken(schema: Any, **more: Any) -> list[tuple[str, str]]:
    found: Json = {"input": shape({"a": schema}), "output": {"type": "object"}, "$defs": {}, **more}
    return list(contract_faults(found))


def test_a_contract_that_was_just_built_has_no_faults() -> None:
    lora = shape({"scale": {"type": "number", "description": "Between 0 and 4."}})
    image = {"type": "string", "x-fal": {"min_width": 300}}
    built = contract({"loras": {"type": "array", "items": ref("Lora")}, "image_url": image}, schemas={"Lora": lora})
    assert list(contract_faults(built)) == []


@pytest.mark.parametrize(
    ("schema", "key", "message"),
    [
        ("text", "", "expected a schema, found str"),
        ({"$ref": "#/$defs/Gone"}, ".$ref", "'#/$defs/Gone' leads nowhere"),
        ({"type": "text"}, ".type", "unknown type 'text'"),
        ({"enum": []}, ".enum", "expected a list of at least one value"),
        ({"type": "string", "limits": []}, ".limits", "expected an object"),
        ({"type": "string", "stated": "5"}, ".stated", "expected an object"),
        ({"properties": []}, ".properties", "expected an object"),
        ({"anyOf": []}, ".anyOf", "expected a list of schemas"),
        ({"prefixItems": [5]}, ".prefixItems[0]", "expected a schema, found int"),
        ({"items": 5}, ".items", "expected a schema, found int"),
        ({"additionalProperties": 5}, ".additionalProperties", "expected a schema, found int"),
    ],
)
def test_every_fault_is_told_with_its_key(schema: Any, key: str, message: str) -> None:
    assert broken(schema) == [(f"input.properties.a{key}", message)]


def test_faults_of_the_parts_of_a_contract() -> None:
    assert broken(TEXT, output={"type": "array"}) == [("output", "expected a schema of type object")]
    assert broken(TEXT, **{"$defs": []}) == [("$defs", "expected an object")]
    assert broken(TEXT, **{"$defs": {"A": {"media": "picture"}}})[0][0] == "$defs.A.media"
