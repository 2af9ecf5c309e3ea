"""One meaning, another type: taken where exactly one choice means it, refused everywhere else."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal import leniency
from nodetool.fal.arguments import build, free
from nodetool.fal.bounds import violations
from nodetool.fal.errors import InvalidInputs
from nodetool.fal.leniency import NOTHING
from nodetool.metadata.types import AssetRef, ImageRef

from tests.runtime.odd_samples import Length, Mixed, Odd, Seconds
from tests.runtime.samples import Sample


@pytest.mark.parametrize(
    ("enum", "value", "expected"),
    [
        (Seconds, 5, "5"), (Seconds, "5", "5"), (Seconds, 5.0, "5"), (Seconds, "5.0", "5"), (Seconds, " 10 ", "10"),
        (Seconds, Seconds.TEN, "10"), (Seconds, "5s", "5"), (Seconds, 7, NOTHING), (Seconds, True, NOTHING),
        (Length, 8, "8s"), (Length, "8", "8s"), (Length, "8s", "8s"), (Length, 8.0, "8s"), (Length, "8 m", NOTHING),
        (Length, None, NOTHING), (Length, "8seconds", NOTHING), (Length, [8], NOTHING),
        (Mixed, "1", 1), (Mixed, 1.0, 1), (Mixed, "2.5", 2.5), (Mixed, True, "true"), (Mixed, 720, NOTHING),
        (Mixed, float("nan"), NOTHING), (Mixed, 10**400, NOTHING), (Mixed, "1" * 1000, NOTHING),
    ],
)  # fmt: skip
def test_choices(enum: type[Enum], value: Any, expected: Any) -> None:
    found = leniency.choice(enum, value)
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (int, "5", 5), (int, 2.0, 2), (int, "2.0", 2), (int, "2.5", NOTHING), (int, True, NOTHING), (int, "x", NOTHING),
        (int, "²", NOTHING), (int, "1e3", 1000), (int, "1e999", NOTHING), (int, "9" * 30, int("9" * 30)),
        (float, "0.5", 0.5), (float, 1, 1), (float, "nan", NOTHING), (float, "1_0", NOTHING), (float, float("inf"), NOTHING),
        (bool, "true", True), (bool, "False", False), (bool, 1, NOTHING), (bool, "yes", NOTHING),
        (str, "a", "a"), (str, 3, NOTHING), (str, Seconds.FIVE, "5"),
    ],
)  # fmt: skip
def test_scalars(kind: type, value: Any, expected: Any) -> None:
    found = leniency.scalar(kind, value)
    assert found == expected and type(found) is type(expected)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists))
def test_any_value_is_a_choice_or_none(value: Any) -> None:
    for enum in (Seconds, Length, Mixed):
        found = leniency.choice(enum, value)
        assert found is NOTHING or leniency.is_choice(enum, found)
    for kind in (int, float, bool, str):
        found = leniency.scalar(kind, value)
        assert found is NOTHING or leniency.is_exactly(kind, found)


def sent(**values: Any) -> dict[str, Any]:
    made = Odd()
    for name, value in values.items():
        setattr(made, name, value)
    return {name: value for name, value in build(made).items() if name in values}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"part": {"type": "image", "content": "c"}}, {"part": {"type": "image", "content": "c"}}),
        ({"part": {"type": "text", "content": "c"}}, {"part": {"type": "text", "content": "c"}}),
        ({"scale": {"a": [1]}}, {"scale": {"a": [1]}}),
        ({"scale": {"scale": 2}}, {"scale": {"scale": 2}}),
        ({"scale": [1, 2]}, {"scale": [1, 2]}),
        ({"scale": "0.5"}, {"scale": 0.5}),
        ({"scale": "wide"}, {"scale": "wide"}),
        ({"word_or_any": 5}, {"word_or_any": 5}),
        ({"word_or_any": {"a": None}}, {"word_or_any": {"a": None}}),
        ({"scales": {"down": 1}}, {"scales": {"down": 1}}),
        ({"scales": "2"}, {"scales": 2}),
        ({"lists": ["a"]}, {"lists": ["a"]}),
        ({"lists": [[1, "2"]]}, {"lists": [[1, 2]]}),
        ({"size": {"width": "1080", "height": 1080.0}}, {"size": {"width": 1080, "height": 1080}}),
        ({"size": 5}, {"size": "5"}),
        ({"seed": 0}, {"seed": 0}),
    ],
)
def test_what_is_sent(values: dict[str, Any], expected: dict[str, Any]) -> None:
    assert sent(**values) == expected


def test_the_nearest_list_names_what_is_wrong() -> None:
    with pytest.raises(InvalidInputs, match=r"lists\[1\] must be a list"):
        sent(lists=[[1], 2])


@pytest.mark.parametrize("scales", [{"a": "wide"}, [1]])
def test_an_object_of_numbers_or_a_number(scales: Any) -> None:
    with pytest.raises(InvalidInputs, match="scales"):
        sent(scales=scales)


def test_files_in_open_unions_are_files() -> None:
    found = sent(scale=ImageRef(data=b"x"), word_or_any={"type": "image", "uri": "", "data": b"y"})
    assert [asset.given for asset in found.values()] == [False, False]


@pytest.mark.parametrize(
    ("size", "problems"),
    [
        ({"width": 4096, "height": 32}, ["size.width must be at most 2048 (is 4096)", "size.height must be at least 64 (is 32)"]),
        ({"width": "100", "height": 64}, ["size.width must be a multiple of 8 (is 100)"]),
    ],
)  # fmt: skip
def test_sizes_keep_their_bounds(size: Any, problems: list[str]) -> None:
    with pytest.raises(InvalidInputs) as caught:
        sent(size=size)
    assert list(caught.value.problems) == problems


@pytest.mark.parametrize("value", [-1, -1.0, "-1"])
def test_minus_one_draws_a_seed_where_fals_own_is_fixed(value: Any) -> None:
    drawn = [sent(seed=value)["seed"] for _ in range(60)]
    assert set(drawn) <= set(range(10)) and len(set(drawn)) > 1


def test_minus_one_is_left_out_where_fal_draws() -> None:
    made = Sample(prompt="x", image=ImageRef(data=b"x"), strength=1.0)
    assert "seed" not in build(made)


def test_assignment_takes_them_too() -> None:
    made = Odd()
    for name, value in {
        "seconds": 10,
        "seed": "7",
        "size": {"type": "image_size", "width": "64", "height": 64.0},
    }.items():
        assert made.assign_property(name, value) is None
    assert made.seconds is Seconds.TEN and made.seed == 7
    assert build(made)["size"] == {"width": 64, "height": 64}


def test_a_refused_value_is_not_shown_whole() -> None:
    problem = Odd().assign_property("seed", f"data:image/png;base64,{'A' * 100_000}")
    assert problem is not None and len(problem) <= 400 and "AAAA" not in problem


def deep(levels: int = 5000) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"inner": [value]}
    return value


@pytest.mark.parametrize("name", ["free", "scale", "knot"])
def test_deep_json_is_a_plain_problem(name: str) -> None:
    value = deep() if name != "knot" else {"inner": deep()}
    with pytest.raises(InvalidInputs, match=r"nested too deeply|must be a Knot"):
        sent(**{name: value})
    with pytest.raises(InvalidInputs, match="a is nested too deeply"):
        free({"a": deep()})


def test_a_structure_that_contains_itself_is_a_plain_problem() -> None:
    value: dict[str, Any] = {}
    value["inner"] = value
    with pytest.raises(InvalidInputs, match=r"knot is nested too deeply"):
        sent(knot=value)
    assert "nested too deeply" in str(Odd().assign_property("knot", value)) or Odd().knot is None


def test_a_persons_files_are_told_from_those_in_json() -> None:
    ref = {"type": "image", "uri": "asset://a.png"}
    found = free(
        {"picked": ref, "several": [ref, AssetRef(uri="x")], "mixed": [ref, 1], "json": ref},
        given={"picked", "several", "mixed"},
    )
    assert found["picked"].given and all(asset.given for asset in found["several"])
    assert not found["mixed"][0].given and not found["json"].given


def test_patterns_run_with_a_bound() -> None:
    def phrases(pattern: str, value: str) -> list[str]:
        return list(violations([Pattern(pattern)], value))

    assert phrases("^[a-z]+$", "AB") == ["must match ^[a-z]+$"]
    assert phrases("^(a+)+$", "a" * 60 + "!") in ([], ["must match ^(a+)+$"])
    assert phrases("(", "x") == []
    assert phrases(r"^(?:(a|aa)+|(b|bb)+)+\1$", "ab" * 400) in ([], [r"must match ^(?:(a|aa)+|(b|bb)+)+\1$"])


class Pattern:
    """What pydantic keeps of a pattern in a field's metadata."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
