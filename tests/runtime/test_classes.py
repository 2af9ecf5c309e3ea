"""Classes that the pack builds itself are those that pydantic builds; where they would not be, pydantic builds them."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final, Literal, TypedDict

import pytest
from nodetool.fal import FalNode, classes, fields
from nodetool.fal.classes import Quick, ready
from nodetool.fal.structure import FalStructure
from nodetool.metadata.node_metadata import get_node_classes_from_module
from nodetool.metadata.types import AudioRef, ImageRef
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from tests.runtime.harness import fresh, node, nodes

NODES = Path(__file__).resolve().parents[2] / "nodes" / "src"

#: Everything that a host or a program can see of each class, as a digest.
SEEN = """
import hashlib, inspect, json, pkgutil, sys
import nodetool.nodes.fal as pack
from nodetool.fal import FalNode
from nodetool.fal.structure import FalStructure

for module in pkgutil.iter_modules(pack.__path__):
    __import__(f"{pack.__name__}.{module.name}")

def below(base):
    for found in base.__subclasses__():
        yield found
        yield from below(found)

def seen(found):
    yield {name: repr(field) for name, field in found.model_fields.items()}
    yield {name: str(field.metadata) + str(field.json_schema_extra) for name, field in found.model_fields.items()}
    yield [str(inspect.signature(found)), sorted(found.__class_vars__), sorted(found.__private_attributes__), repr(found())]
    yield [found.model_json_schema(), found.model_json_schema(mode="serialization")]
    if issubclass(found, FalNode):
        yield found.get_metadata().model_dump_json()

everything = {}
for found in (*below(FalNode), *below(FalStructure)):
    text = json.dumps(list(seen(found)), sort_keys=True, default=repr)
    everything[f"{found.__module__}.{found.__qualname__}"] = hashlib.sha256(text.encode()).hexdigest()
from nodetool.fal import classes
print(json.dumps({"ready": len(classes._ready), "classes": everything}))
"""


def in_a_process(script: str, measured: bool = False, **environment: str) -> subprocess.CompletedProcess[str]:
    env = fresh(NODES, measured=measured, **environment)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=env)


@pytest.mark.breadth
def test_every_class_of_the_pack_is_the_one_that_pydantic_builds() -> None:
    ours, theirs = in_a_process(SEEN), in_a_process(SEEN, NODETOOL_FAL_FAST_CLASSES="0")
    mine, real = json.loads(ours.stdout), json.loads(theirs.stdout)
    assert (mine["ready"], real["ready"]) == (2, 0)
    assert len(real["classes"]) > len(nodes())
    assert mine["classes"] == real["classes"]
    assert "load slower" not in ours.stderr + theirs.stderr


# One body, built both ways ------------------------------------------------------------------------------------


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Plain(BaseModel):
    """What pydantic's own metaclass makes subclasses of."""

    model_config = ConfigDict(defer_build=True)
    shared: ClassVar[str] = ""
    _hidden: str = "private"

    def taken(self) -> None:
        """A method that no field should hide."""


class Fast(BaseModel, metaclass=Quick):
    """The same, by ours."""

    model_config = ConfigDict(defer_build=True)
    shared: ClassVar[str] = ""
    _hidden: str = "private"

    def taken(self) -> None:
        """A method that no field should hide."""


ready(Fast)
Made = Callable[[type], Any]


def made(base: type, **body: Any) -> Any:
    """A subclass with that body; fields are ``(type, value)``, or a type alone."""
    annotations = body.pop("annotations")
    place = {"__module__": __name__, "__qualname__": "Made", "__annotations__": annotations}
    return type(base)("Made", (base,), {**place, **body})


def plain(base: type) -> Any:
    annotations = {
        "endpoint": ClassVar[str],
        "kind": Literal["made"],
        "colour": Colour,
        "colours": list[Colour],
        "size": int | None,
        "name": str,
    }
    return made(
        base,
        annotations=annotations,
        endpoint="a/b",
        kind="made",
        colour=Field(default=Colour.RED, description="one"),
        colours=Field(default=[Colour.BLUE], max_length=2),
        size=Field(default=None, ge=1, le=9, serialization_alias="n"),
        name=Field(default="", pattern="^[a-z]*$"),
        shout=lambda self: self.name.upper(),
    )


def test_a_plain_body_is_built_without_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pydantic._internal._model_construction.collect_model_fields", None)
    built = plain(Fast)
    assert type(built) is Quick and list(built.model_fields) == ["kind", "colour", "colours", "size", "name"]
    with pytest.raises(TypeError):
        plain(Plain)


def declared(base: type, annotation: Any, default: Any, **options: Any) -> Any:
    """The field of a class with one field, declared as generated modules do, or as pydantic wants it."""
    make = Field if base is Plain else fields.Field
    return made(base, annotations={"x": annotation}, x=make(default=default, **options)).model_fields["x"]


ONE = (float, 1.0, {"ge": 0, "description": "one"})


@pytest.mark.parametrize(
    "given", [ONE, (list[int], [1], {}), (ImageRef, ImageRef(uri="a"), {}), (int | None, None, {})]
)
def test_equal_fields_are_one_object(given: tuple[Any, Any, dict[str, Any]]) -> None:
    annotation, default, options = given
    first, second = (declared(Fast, annotation, copy.copy(default), **options) for _ in range(2))
    assert first is second
    assert repr(first) == repr(declared(Plain, annotation, default, **options))


@pytest.mark.parametrize(
    "other",
    [
        (int, 1.0, {"ge": 0, "description": "one"}),
        (float, 1, {"ge": 0, "description": "one"}),
        (float, True, {"ge": 0, "description": "one"}),
        (float, 1.0, {"ge": 0.0, "description": "one"}),
        (float, 1.0, {"ge": False, "description": "one"}),
        (float, 1.0, {"gt": 0, "description": "one"}),
        (float, 1.0, {"ge": 0, "description": "two"}),
        (float, 1.0, {"ge": 0}),
        (float, 1.0, {"ge": 0, "description": "one", "json_schema_extra": {"x": 1}}),
    ],
)
def test_fields_that_differ_in_anything_are_two(other: tuple[Any, Any, dict[str, Any]]) -> None:
    first = declared(Fast, ONE[0], ONE[1], **ONE[2])
    second = declared(Fast, other[0], other[1], **other[2])
    assert first is not second
    assert repr(second) == repr(declared(Plain, other[0], other[1], **other[2]))
    assert (type(second.default), second.annotation) == (type(other[1]), other[0])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ((int | str, 1), (str | int, 1)),
        ((list[int | str], []), (list[str | int], [])),
        ((list[int], [1]), (list[int], [True])),
        ((list[list[int]], [[1]]), (list[list[int]], [[True]])),
        ((ImageRef, ImageRef(uri="a")), (ImageRef, ImageRef(uri="b"))),
        ((ImageRef, ImageRef()), (AudioRef, AudioRef())),
    ],
)
def test_types_and_defaults_that_only_compare_equal_are_two(one: tuple[Any, Any], two: tuple[Any, Any]) -> None:
    assert repr(declared(Fast, *one)) == repr(declared(Plain, *one))
    assert repr(declared(Fast, *two)) == repr(declared(Plain, *two))
    assert declared(Fast, *one) is not declared(Fast, *two)


def test_where_pydantic_builds_a_class_it_gets_fields_of_its_own() -> None:
    built = [
        made(Fast, annotations={"x": int, "y": "int"}, x=fields.Field(default=1, ge=0), y=2).model_fields["x"]
        for _ in range(2)
    ]
    assert built[0] is not built[1] and type(built[0]) is type(Field())
    assert repr(built[0]) == repr(declared(Plain, int, 1, ge=0))


def test_a_shared_field_is_the_same_after_validators_were_built_and_a_subclass_took_it_over() -> None:
    bases = [
        made(Fast, annotations={"x": int}, x=fields.Field(default=3, ge=0, description="shared")) for _ in range(2)
    ]
    before = repr(bases[0].model_fields["x"])

    class Lower(bases[0]):  # type: ignore[misc]
        x: int = Field(default=9, le=10)

    assert bases[0](x=4).x == 4 and bases[0].model_json_schema() and Lower().x == 9
    with pytest.raises(ValidationError):
        bases[1](x=-1)
    assert bases[0].model_fields["x"] is bases[1].model_fields["x"]
    assert repr(bases[1].model_fields["x"]) == before


@pytest.mark.parametrize(
    "values",
    [{}, {"colour": "blue", "size": 3}, {"size": 0}, {"size": "x", "name": "ABC"}, {"colours": ["red", "green"]}, {"kind": 1}],
)  # fmt: skip
def test_values_are_taken_and_refused_as_by_pydantic(values: dict[str, Any]) -> None:
    def outcome(base: type) -> Any:
        try:
            one = plain(base)(**values)
        except ValidationError as error:
            return error.errors(include_url=False)
        return one.model_dump(by_alias=True), one.model_fields_set, repr(one), one.shout(), one._hidden

    assert outcome(Fast) == outcome(Plain)


def test_instances_are_copied_compared_and_changed_as_by_pydantic() -> None:
    built = plain(Fast)
    one = built(name="a")
    assert copy.deepcopy(one) == one == one.model_copy() != built(name="b")
    one.size = 4
    assert one.model_dump()["size"] == 4 and built().size is None and built().colours is not built().colours
    assert pickle.loads(pickle.dumps(node("fal.text_to_image.FluxSchnell")(prompt="a"))).prompt == "a"


def test_two_classes_share_nothing_that_changes() -> None:
    first, second = plain(Fast), plain(Fast)
    first.model_fields["name"].description = "changed"
    assert second.model_fields["name"].description is None and Fast.model_fields == {}
    assert first.__class_vars__ == {"shared", "endpoint"} and Fast.__class_vars__ == {"shared"}


def validated(base: type) -> Any:
    def check(cls: type, value: Any) -> Any:
        return f"{value}!"

    return made(base, annotations={"x": str}, x=Field(default="a"), check=field_validator("x")(classmethod(check)))


def hiding(base: type) -> Any:
    with pytest.warns(UserWarning, match="shadows an attribute"):
        return made(base, annotations={"taken": str}, taken=Field(default="a"))


def reused(base: type) -> Any:
    field = Field(default="a", description="once")
    made(base, annotations={"x": str}, x=field)
    return made(base, annotations={"x": int | str, "y": str}, x=field, y="b")


def with_init(base: type) -> Any:
    def initialise(self: Any, x: str = "given") -> None:
        BaseModel.__init__(self, x=x)

    return made(base, annotations={"x": str}, x=Field(default="a"), __init__=initialise)


ODD: dict[str, Made] = {
    "a validator": validated,
    "a field that hides a method": hiding,
    "a field that two classes share": reused,
    "an initialiser": with_init,
    "a required field": partial(made, annotations={"x": str}, x=Field(description="required")),
    "a type alone": partial(made, annotations={"x": str}),
    "a text for a type": partial(made, annotations={"x": "int | None"}, x=Field(default=1)),
    "more about a type": partial(made, annotations={"x": Annotated[int, Field(ge=3)]}, x=Field(default=4)),
    "a last word": partial(made, annotations={"x": Final[int]}, x=Field(default=4)),
    "no type": partial(made, annotations={"x": None}, x=Field(default=None)),
    "a private value": partial(made, annotations={"x": int, "_y": int}, x=Field(default=4), _y=5),
    "a private value without a type": partial(made, annotations={"x": int}, x=Field(default=4), _y=5),
    "a private name as a class variable": partial(made, annotations={"_hidden": ClassVar[str]}, _hidden="open"),
    "settings of its own": partial(made, annotations={"x": int}, x=Field(default=4), model_config={"extra": "allow"}),
    "a value that is looked up": partial(made, annotations={"x": Any}, x=Field(default=property(lambda self: 1))),
    "a class inside": partial(made, annotations={"x": int}, x=Field(default=4), Inner=TypedDict("Inner", {"a": int})),
    "a value without a type": partial(made, annotations={}, x=4),
    "a name like pydantic's own": partial(made, annotations={"model_dump": str}, model_dump=Field(default="a")),
    "a private field": partial(made, annotations={"_x": int}, _x=Field(default=4)),
}


def told(base: type, make: Made) -> Any:
    """What can be seen of the class that ``make`` makes, or the error that says why there is none."""
    try:
        found = make(base)
    except Exception as error:  # Whatever it is, it is the same.
        return type(error), str(error).splitlines()[0].replace(base.__name__, "")
    fields = {name: (repr(field), str(field.metadata)) for name, field in found.model_fields.items()}
    try:
        shown = repr(found())
    except Exception as error:
        shown = f"{type(error)}{error}"
    return fields, found.__class_vars__, sorted(found.__private_attributes__), found.model_json_schema(), shown


@pytest.mark.parametrize("kind", ODD)
@pytest.mark.filterwarnings("ignore")
def test_odd_bodies_are_pydantics(kind: str) -> None:
    assert told(Fast, ODD[kind]) == told(Plain, ODD[kind])


def test_a_class_of_a_class_is_built_by_pydantic() -> None:
    built = plain(Fast)
    below = made(built, annotations={"more": int}, more=Field(default=1))
    assert list(below.model_fields) == [*built.model_fields, "more"] and below(name="a").name == "a"


def test_two_bases_and_words_behind_them_are_pydantics() -> None:
    class Other:
        """A base beside."""

    class Mixed(Fast, Other):
        x: int = 1

    class Allowing(Fast, extra="allow"):
        x: int = 1

    assert Mixed().x == 1 and Allowing(y=2).y == 2  # type: ignore[call-arg, attr-defined]


def test_looking_at_every_member_builds_no_validator() -> None:
    script = (
        "from nodetool.metadata.node_metadata import get_node_classes_from_module\n"
        "found = get_node_classes_from_module('nodetool.nodes.fal.llm')\n"
        "print(len(found), any(node.__pydantic_complete__ for node in found))"
    )
    count, has_built = in_a_process(script).stdout.split()
    assert int(count) == len(get_node_classes_from_module("nodetool.nodes.fal.llm")) > 5 and has_built == "False"


# A pydantic that is not known yet -----------------------------------------------------------------------------

USED = """
import nodetool.nodes.fal.llm as llm, nodetool.nodes.fal.text_to_audio as sounds
from nodetool.fal.classes import _ready
print(len(_ready), sounds.KokoroBritishEnglish(prompt="a").prompt, len(llm.OpenRouter.model_fields) > 3)
"""
UNKNOWN = {
    "a keyword is gone": """
from pydantic import BaseModel
meta = type(BaseModel)
real = meta.__new__
def changed(mcs, name, bases, namespace, **keywords):
    assert "__pydantic_reset_parent_namespace__" not in keywords
    return real(mcs, name, bases, namespace, **keywords)
meta.__new__ = changed
""",
    "its mocks are made elsewhere": """
from pydantic import BaseModel
from pydantic._internal import _mock_val_ser as inside
del inside.set_model_mocks
""",
    "fields are of another kind": """
from pydantic.fields import FieldInfo
real = FieldInfo.from_annotated_attribute
def changed(annotation, default, **more):
    info = real(annotation, default, **more)
    info.title = "new"
    return info
FieldInfo.from_annotated_attribute = staticmethod(changed)
""",
    "classes know their name": """
from pydantic import BaseModel
from pydantic._internal import _model_construction as inside
real = inside.set_model_fields
def changed(cls, *arguments, **more):
    real(cls, *arguments, **more)
    cls.__pydantic_own_name__ = cls.__name__
inside.set_model_fields = changed
""",
}


@pytest.mark.parametrize("change", UNKNOWN)
def test_an_unknown_pydantic_builds_everything_itself_and_that_is_said_once(change: str) -> None:
    done = in_a_process(UNKNOWN[change] + USED, measured=True)
    assert done.stdout.split() == ["0", "a", "True"]
    assert done.stderr.count("Nodes load slower: pydantic") == 1, done.stderr


def test_it_can_be_switched_off() -> None:
    done = in_a_process(USED, measured=True, NODETOOL_FAL_FAST_CLASSES="0")
    assert done.stdout.split() == ["0", "a", "True"] and "load slower" not in done.stderr


def test_this_pydantic_is_known() -> None:
    assert not classes._difference() and FalNode in classes._ready and FalStructure in classes._ready
