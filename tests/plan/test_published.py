"""Names that were published stay, whatever fal adds, drops, reorders or reclassifies."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

import pytest

from generator.authoring.published import names_text, published_names
from generator.changes import Level
from generator.contract.drift import compare
from generator.plan.build import plan_pack
from generator.plan.model import NodePlan, PackPlan
from generator.specs.project import load_project
from generator.specs.published import NAMES
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, annotations, optional, ref, shape, slots

INTEGER: Json = {"type": "integer"}
URL: Json = {"type": "string", "description": "URL of the image."}
URLS: Json = {"type": "array", "items": URL}
PICTURES: Json = {"type": "array", "items": ref("Image")}
FILE = shape({"url": TEXT, "content_type": TEXT, "file_size": INTEGER})
SCHEMAS = {"Image": IMAGE_FILE, "File": FILE, "Urls": shape({"glb": ref("File"), "obj": ref("File")})}

#: Parameters and results of which several want the same name.
INPUTS: dict[str, Json] = {
    "image": TEXT, "image_url": URL, "images": TEXT, "image_urls": URLS, "image_2": TEXT, "a_b": TEXT, "a-b": INTEGER,
    "a b": TEXT, "class": TEXT, "class_": INTEGER, "mask_url": URL, "mask-url": TEXT, "boxes": ref("Box"),
}  # fmt: skip
MEMBERS: dict[str, Json] = {"image": TEXT, "image_url": URL, "a_b": TEXT, "a-b": INTEGER, "a b": TEXT}
OUTPUTS: dict[str, Json] = {
    "output": TEXT, "outputs": TEXT, "image": ref("Image"), "images": PICTURES, "video": ref("File"), "x-y": TEXT,
    "x_y": INTEGER, "urls": ref("Urls"), "urls_glb": TEXT, "seed": INTEGER,
}  # fmt: skip
CATEGORIES = ("text-to-image", "text-to-video", "vision")


def put(
    specs: Specs, inputs: Mapping[str, Json] = {}, outputs: Mapping[str, Json] = {}, *, members: Mapping[str, Json] = {},
    category: str = "text-to-image", spec: Json | None = None, schemas: Mapping[str, Json] = {},
) -> None:  # fmt: skip
    """What fal says of the endpoint today; the node stays in the module in which it was born."""
    shapes = {**SCHEMAS, **schemas, "Box": shape(members or {"x": TEXT})}
    specs.add(inputs, outputs, order=list(inputs), schemas=shapes, spec=spec)
    specs.contracts[ENDPOINT]["category"] = category


def planned(specs: Specs) -> PackPlan:
    return plan_pack(load_project(specs.write()))


def node(specs: Specs) -> NodePlan:
    return node_of(planned(specs))


def node_of(plan: PackPlan) -> NodePlan:
    assert not [str(problem) for problem in plan.problems if problem.stops]
    return plan.endpoints[ENDPOINT]


def publish(specs: Specs) -> NodePlan:
    """The node, after its names were written down, which must not change them."""
    return node_of(published(specs))


def published(specs: Specs) -> PackPlan:
    """The plan, after its names were written down, which must not change them."""
    project = load_project(specs.write())
    before = plan_pack(project)
    (specs.root / NAMES).write_text(names_text(published_names(project, before)), encoding="utf-8")
    after = plan_pack(load_project(specs.root))
    assert node_of(after) == node_of(before)
    return after


def sent(node: NodePlan) -> dict[str, str]:
    """The parameter behind each field."""
    return {str(field.name): field.parameter for field in node.fields}


def box(plan: PackPlan) -> dict[str, str]:
    """The member behind each field of the structure."""
    return {str(field.name): field.parameter for found in plan.shared.structures for field in found.fields}


def some(rng: random.Random, pool: Mapping[str, Json], kept: Iterable[str] = ()) -> dict[str, Json]:
    """A part of ``pool`` that holds ``kept``, in any order."""
    names = sorted({*kept, *rng.sample(sorted(pool), rng.randint(1, len(pool)))})
    rng.shuffle(names)
    return {name: pool[name] for name in names}


@pytest.mark.parametrize("seed", range(60))
def test_old_names_keep_their_meaning_whatever_comes_beside_them(specs: Specs, seed: int) -> None:
    rng = random.Random(seed)
    inputs, outputs = some(rng, INPUTS, ["boxes"]), some(rng, OUTPUTS)
    members = some(rng, MEMBERS)
    put(specs, inputs, outputs, members=members)
    plan = published(specs)
    old, old_box, contract = node_of(plan), box(plan), specs.contracts[ENDPOINT]
    for _ in range(3):
        inputs, outputs = some(rng, INPUTS, inputs), some(rng, OUTPUTS, outputs)
        members = some(rng, MEMBERS, members)
        put(specs, inputs, outputs, members=members, category=rng.choice(CATEGORIES))
        # What drift calls compatible is compatible: review would find no name or slot that means something else.
        assert {found.level for found in compare(contract, specs.contracts[ENDPOINT])} <= {Level.COMPATIBLE}
        plan = published(specs)
        new, new_box = node_of(plan), box(plan)
        assert sent(old).items() <= sent(new).items()
        assert annotations(old).items() <= annotations(new).items()
        assert slots(old).items() <= slots(new).items()
        assert old_box.items() <= new_box.items()
        old, old_box, contract = new, new_box, specs.contracts[ENDPOINT]


def test_the_first_names_are_those_of_the_rule(specs: Specs) -> None:
    put(specs, {"image_url": URL, "image": TEXT})
    assert sent(publish(specs)) == {"image": "image_url", "image_2": "image"}


# Fields ------------------------------------------------------------------------------------------------------------


def test_a_newcomer_is_not_given_the_name_of_another_parameter(specs: Specs) -> None:
    put(specs, {"image": TEXT, "a-b": TEXT})
    publish(specs)
    put(specs, {"a_b": TEXT, "image_url": URL, "image": TEXT, "a-b": TEXT})
    assert sent(node(specs)) == {"a_b_2": "a_b", "image_url": "image_url", "image": "image", "a_b": "a-b"}


def test_a_parameter_that_fal_drops_frees_its_name_for_nothing_else(specs: Specs) -> None:
    put(specs, {"image_url": URL, "a-b": TEXT})
    publish(specs)
    put(specs, {"image": TEXT, "a_b": TEXT})
    assert sent(publish(specs)) == {"image_2": "image", "a_b_2": "a_b"}
    put(specs, {"image": TEXT, "a_b": TEXT, "image_url": URL, "a-b": TEXT})
    assert sent(node(specs)) == {"image_2": "image", "a_b_2": "a_b", "image": "image_url", "a_b": "a-b"}


def test_a_file_takes_the_name_of_the_file_that_it_replaces(specs: Specs) -> None:
    put(specs, {"image_url": URL})
    old = publish(specs)
    put(specs, {"image": {**URL, "format": "uri"}})
    new = publish(specs)
    assert sent(new) == {"image": "image"} and annotations(new) == annotations(old)
    put(specs, {"image_url": URL, "image": {**URL, "format": "uri"}})
    assert sent(node(specs)) == {"image_url": "image_url", "image": "image"}


def test_a_text_that_becomes_a_file_keeps_its_name(specs: Specs) -> None:
    put(specs, {"image_url": TEXT}, spec={"fields": {"image_url": {"media": "none"}}})
    publish(specs)
    put(specs, {"image_url": URL})
    assert sent(node(specs)) == {"image_url": "image_url"}


def test_people_have_the_last_word_about_a_published_name(specs: Specs) -> None:
    put(specs, {"image_url": URL})
    publish(specs)
    put(specs, {"image_url": URL, "image": TEXT}, spec={"fields": {"image_url": {"name": "picture"}}})
    assert sent(publish(specs)) == {"picture": "image_url", "image": "image"}
    put(specs, {"image_url": URL, "image": TEXT})
    assert sent(node(specs)) == {"picture": "image_url", "image": "image"}


def test_a_name_that_the_pack_reserves_by_now_is_not_used(specs: Specs) -> None:
    put(specs, {"style": TEXT})
    publish(specs)
    (specs.root / NAMES).write_text(f'{{"{ENDPOINT}": {{"fields": {{"style": "endpoint"}}}}}}')
    assert sent(node(specs)) == {"style": "style"}


def test_members_keep_the_names_of_any_endpoint_that_shares_their_class(specs: Specs) -> None:
    put(specs, {"boxes": ref("Box")}, members={"image": TEXT})
    publish(specs)
    members = {"image_url": URL, "image": TEXT}
    put(specs, {"boxes": ref("Box")}, members=members)
    specs.add({"boxes": ref("Box")}, endpoint="fal-ai/another", schemas={"Box": shape(members)})
    assert box(planned(specs)) == {"image_url": "image_url", "image": "image"}


# Slots -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"x": TEXT}, {"y": TEXT, "x": TEXT}),
        ({"image": ref("Image")}, {"audio": ref("Image"), "image": ref("Image")}),
        ({"text": TEXT}, {"text": TEXT, "image": ref("Image")}),
        ({"data": shape({"a": TEXT})}, {"data": shape({"a": TEXT}), "output": TEXT}),
        ({"images": PICTURES}, {"image": ref("Image"), "images": PICTURES}),
        ({"image": ref("Image")}, {"images": PICTURES, "image": ref("Image")}),
        ({"urls": ref("Urls")}, {"video": ref("File"), "urls": ref("Urls")}),
    ],
)
def test_the_main_result_stays(specs: Specs, before: dict[str, Json], after: dict[str, Json]) -> None:
    put(specs, outputs=before)
    old = slots(publish(specs))
    put(specs, outputs=after)
    new = slots(node(specs))
    assert old.items() <= new.items() and len(new) > len(old)


def test_a_category_that_moves_moves_no_slot(specs: Specs) -> None:
    outputs = {"image": ref("Image"), "video": {**ref("File"), "media": "video"}}
    put(specs, outputs=outputs)
    old = slots(publish(specs))
    assert old["output"][1] == ("image",)
    put(specs, outputs=outputs, category="text-to-video")
    assert slots(node(specs)) == old


def test_another_result_is_the_main_one_when_fal_drops_it(specs: Specs) -> None:
    put(specs, outputs={"image": ref("Image"), "text": TEXT})
    publish(specs)
    put(specs, outputs={"text": TEXT})
    assert slots(publish(specs)) == {"output": ("str", ("text",))}


def test_a_shape_that_is_withdrawn_for_a_night_comes_back_as_it_was(specs: Specs) -> None:
    outputs = {"image": ref("Image"), "x-y": TEXT}
    put(specs, {"image_url": URL}, outputs)
    old = publish(specs)
    put(specs)
    publish(specs)
    put(specs, {"image": TEXT, "image_url": URL}, {"x_y": TEXT, "a": ref("Image"), **outputs})
    new = node(specs)
    assert slots(old).items() <= slots(new).items() and sent(old).items() <= sent(new).items()


def test_people_choose_another_main_result_and_other_slots(specs: Specs) -> None:
    outputs = {"image": ref("Image"), "x-y": TEXT}
    put(specs, outputs=outputs)
    publish(specs)
    put(specs, outputs=outputs, spec={"output": "x-y", "output_names": {"image": "picture"}})
    assert slots(publish(specs)) == {"output": ("str", ("x-y",)), "picture": ("ImageRef", ("image",))}


def test_a_structure_of_files_keeps_a_slot_for_each_when_something_else_joins_them(specs: Specs) -> None:
    put(specs, outputs={"urls": ref("Urls"), "seed": INTEGER})
    old = slots(publish(specs))
    joined = {"Urls": shape({"note": TEXT, "obj": ref("File"), "glb": ref("File")})}
    for result in (ref("Urls"), optional(ref("Urls"))):
        put(specs, outputs={"urls": result, "seed": INTEGER}, schemas=joined)
        new = slots(node(specs))
        assert old.items() <= new.items() and new["urls_note"] == ("str", ("urls", "note"))


def test_a_structure_that_is_one_slot_is_not_taken_apart(specs: Specs) -> None:
    mixed = {"Urls": shape({"glb": ref("File"), "note": TEXT})}
    put(specs, outputs={"image": ref("Image"), "urls": ref("Urls")}, schemas=mixed)
    old = slots(publish(specs))
    put(specs, outputs={"image": ref("Image"), "urls": ref("Urls")})
    assert slots(node(specs)) == old


# The file ----------------------------------------------------------------------------------------------------------


def test_an_endpoint_that_cannot_be_planned_keeps_its_row(specs: Specs) -> None:
    put(specs, {"image_url": URL}, {"image": ref("Image")})
    publish(specs)
    text = (specs.root / NAMES).read_text()
    put(specs, {"prompt": TEXT}, {"text": TEXT}, spec={"fields": {"prompt": {"name": "not a name"}}})
    project = load_project(specs.write())
    assert names_text(published_names(project, plan_pack(project))) == text


def test_a_row_of_an_endpoint_that_nobody_lists_goes(specs: Specs) -> None:
    put(specs, {"image_url": URL})
    publish(specs)
    text = (specs.root / NAMES).read_text()
    (specs.root / NAMES).write_text(text.replace("{\n", '{\n  "fal-ai/gone": {"output": "image"},\n', 1))
    publish(specs)
    assert (specs.root / NAMES).read_text() == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "specs/names.json: is not JSON: "),
        ("[]", "specs/names.json: is not a JSON object"),
        ('{"a": {"field": {}}}', "specs/names.json: a.field: unknown key"),
        ('{"a": {"fields": {"x": "not a name"}}}', "specs/names.json: a.fields.x: "),
    ],
)
def test_a_broken_file_stops_everything_with_its_place(specs: Specs, text: str, told: str) -> None:
    put(specs, {"prompt": TEXT})
    (specs.write() / NAMES).write_text(text)
    assert [problem.startswith(told) for problem in specs.problems()] == [True]
