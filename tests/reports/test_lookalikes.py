"""`conflicts`: every clash with both places and a proposal, before anything is generated."""

from __future__ import annotations

from typing import Any

import pytest

from generator.plan.names import free_name
from generator.reports.lookalikes.confusable import silhouette
from tests.cases import ENDPOINT, TEXT, Specs, ref, shape
from tests.reports.helpers import call

CHOICE = {"type": "string", "enum": ["a", "b", "c", "d"]}


def found(specs: Specs, *arguments: object) -> list[dict[str, Any]]:
    told = call("conflicts", "--specs", specs.write(), "--json", *arguments)
    assert told.status == (1 if told.data["conflicts"] else 0)
    return list(told.data["conflicts"])


def only(specs: Specs, *arguments: object) -> dict[str, Any]:
    (conflict,) = found(specs, *arguments)
    return conflict


def test_a_sound_project_has_none(specs: Specs) -> None:
    specs.add({"prompt": TEXT})
    told = call("conflicts", "--specs", specs.write())
    assert (told.status, told.out) == (0, "")
    assert "1 endpoints: 0 clashes, 0 confusing" in told.err


def test_one_class_name_twice(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, endpoint="fal-ai/a", spec={"class_name": "Twin"})
    specs.add({"prompt": TEXT}, endpoint="fal-ai/b", category="text-to-video", spec={"class_name": "Twin"})
    rows = found(specs)
    assert {row["kind"] for row in rows} == {"class", "file name"}
    assert rows[1]["places"] == ["specs/text_to_video/twin.toml", "specs/text_to_image/twin.toml"]
    assert rows[1]["proposal"] == "choose another name, e.g. Twin2"


def test_a_proposed_name_is_free(specs: Specs) -> None:
    assert free_name("Twin", ["twin", "Twin2"]) == "Twin3"


def test_an_alias_that_is_another_nodes_type(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, endpoint="fal-ai/a", spec={"aliases": ["fal.text_to_image.B"]})
    specs.add({"prompt": TEXT}, endpoint="fal-ai/b")
    row = only(specs)
    assert row["kind"] == "node type"
    assert set(row["places"]) == {"specs/text_to_image/a.toml", "specs/text_to_image/b.toml"}


def test_two_parameters_of_one_field_name(specs: Specs) -> None:
    specs.add({"a b": TEXT, "a-b": TEXT})
    row = only(specs)
    assert (row["kind"], row["level"]) == ("field", "confusing")
    assert row["proposal"] == 'settle it in the spec: [fields.a-b] name = "a_b_2"'
    specs.specs[ENDPOINT]["fields"] = {name: {"name": "same"} for name in ("a b", "a-b")}
    row = only(specs)
    assert (row["kind"], row["level"], row["proposal"]) == ("field", "clash", 'name one: name = "same_2"')


def test_two_enum_values_of_one_member_name(specs: Specs) -> None:
    specs.add({"style": {"type": "string", "enum": ["a b", "a-b"]}})
    row = only(specs)
    assert row["kind"] == "enum" and "A_B_2" in row["proposal"]


def test_structures_of_one_name_and_two_shapes(specs: Specs) -> None:
    for name, members in (("a", {"x": TEXT}), ("b", {"y": TEXT})):
        specs.add(
            {"items": {"type": "array", "items": ref("Item")}},
            endpoint=f"fal-ai/{name}",
            schemas={"Item": shape(members)},
        )
    row = only(specs)
    assert (row["kind"], len(row["places"])) == ("structure", 2)
    assert "BItem" in row["proposal"]


def test_a_node_that_hides_a_class_its_module_imports(specs: Specs) -> None:
    specs.add(
        {"items": {"type": "array", "items": ref("Lora")}}, endpoint="fal-ai/user", schemas={"Lora": shape({"x": TEXT})}
    )
    specs.add({"prompt": TEXT}, endpoint="fal-ai/lora")
    row = only(specs)
    assert row["message"] == "Lora is also a class that text_to_image.py imports"
    specs.specs["fal-ai/lora"]["class_name"] = "Lora2"
    specs.specs["fal-ai/user"]["aliases"] = ["fal.text_to_image.Lora"]
    specs.spec_path("fal-ai/lora")
    for path in specs.root.glob("text_to_image/lora.*"):
        path.unlink()
    row = only(specs)
    assert (row["kind"], row["message"]) == (
        "node type",
        "fal.text_to_image.Lora is also a class that text_to_image.py imports",
    )


def test_classes_that_look_alike(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, endpoint="fal-ai/v10", spec={"class_name": "Flux3DV10"})
    specs.add({"prompt": TEXT}, endpoint="fal-ai/vio", category="text-to-video", spec={"class_name": "Flux3dVIO"})
    row = only(specs)
    assert (row["level"], row["kind"], row["proposal"]) == ("confusing", "class", "Flux3dVIOTextToVideo")
    assert found(specs, "--clashes-only") == []
    specs.add(
        {"prompt": TEXT}, endpoint="fal-ai/x", category="text-to-video", spec={"class_name": "Flux3dVIOTextToVideo"}
    )
    assert only(specs)["proposal"] == "Flux3dVIOTextToVideo2"
    assert silhouette("num_Images1") == silhouette("numimagesl")


def test_fields_that_look_alike(specs: Specs) -> None:
    specs.add({"num_images": TEXT, "numImages": TEXT})
    row = only(specs)
    assert (row["level"], row["key"]) == ("confusing", "fields.numImages")


@pytest.mark.parametrize(
    ("values", "said", "proposal"),
    [
        (
            ["a", "b", "c"],
            "fal's values gained 'd': 1 endpoints, `style` in specs/text_to_image/thing.toml first",
            "change its values to fal's",
        ),
        (["a", "b", "c", "d", "e"], "fal's values lost 'e': 1 endpoints", "change its values to fal's"),
        (["x", "y", "z"], "no endpoint has these values", "remove it"),
    ],
)
def test_shared_enums_that_fal_has_left(specs: Specs, values: list[str], said: str, proposal: str) -> None:
    specs.enums = {"Style": {"values": values}}
    specs.add({"style": {"anyOf": [CHOICE, {"type": "null"}]}})
    row = only(specs)
    assert (row["kind"], row["proposal"]) == ("shared enum", proposal)
    assert row["message"].startswith(said)


def test_a_shared_enum_that_is_used_is_none(specs: Specs) -> None:
    specs.enums = {"Style": {"values": CHOICE["enum"]}}
    specs.add({"styles": {"type": "array", "items": CHOICE}})
    assert found(specs) == []
    specs.enums = {"Style": {"values": ["z"]}}
    specs.add({"prompt": TEXT})
    assert only(specs)["proposal"] == "remove it"


def test_the_table_and_what_is_shown_of_it(specs: Specs) -> None:
    specs.add({"a b": TEXT, "a-b": TEXT})
    specs.add({"prompt": TEXT}, endpoint="fal-ai/film", category="text-to-video", spec={"class_name": "Wrong"})
    (specs.write() / "text_to_video/wrong.toml").rename(specs.root / "text_to_video/film.toml")
    (specs.root / "text_to_video/wrong.json").rename(specs.root / "text_to_video/film.json")
    told = call("conflicts", "--specs", specs.root)
    assert told.status == 1
    assert "rename spec, contract" in told.out and "a_b_2" in told.out
    assert "1 clashes, 1 confusing" in told.err
    assert "a_b_2" not in call("conflicts", "--specs", specs.root, "-m", "text_to_video").out
    assert call("conflicts", "--specs", specs.root, "-e", "fal-ai/none").status == 2
