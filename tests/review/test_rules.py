"""One change at a time: which rule names it, and what it says. Every rule has a case."""

from __future__ import annotations

import string

import pytest

from generator.review import Level, find_pending
from generator.review.change import NodeChange
from generator.review.release.aliases import alias_changes
from generator.review.rules import RULES
from tests.review.nodes import NODE, SHARED, changed, named

ENDPOINT_LINE = '    endpoint: ClassVar[str] = "acme/paint"\n'
SWAPPED = [f"{line}\n" for line in NODE.splitlines() if line.startswith(("    steps", "    quality"))]
#: What is replaced in the node, and the rules that tell of it.
CASES: dict[str, tuple[tuple[tuple[str, str], ...], set[str]]] = {
    "summary": ((("Paint a picture.", "Paint pictures."),), {"summary-changed"}),
    "tags": ((("paint, picture", "paint, image"),), {"tags-changed"}),
    "use cases": ((("Paint a boat", "Paint a ship"),), {"use-cases-changed"}),
    "note": ((("    paint, picture\n", "    paint, picture\n\n    Deprecated: gone.\n"),), {"notes-changed"}),
    "class": ((("Painter", "Artist"),), {"node-renamed"}),
    "endpoint": ((("acme/paint", "acme/draw"),), {"node-endpoint-changed"}),
    "base": ((("(FalNode)", "(BaseNode)"),), {"node-base-changed"}),
    "field added": ((("    steps", '    size: int = Field(default=1, description="Big.")\n    steps'),), {"field-added"}),
    "required field added": (
        (("    steps", '    size: int = Field(default=1, description="Big.")\n    steps'), ('("prompt",)', '("prompt", "size")')),
        {"field-added-required"},
    ),
    "field removed": ((('    prompt: str = Field(default="", description="What to paint.")\n', ""),), {"field-removed"}),
    "field renamed": ((("    image: ImageRef", "    sketch: ImageRef"),), {"field-renamed"}),
    "sent as": ((('"image_url"', '"picture_url"'),), {"field-sent-as-changed"}),
    "widened by null": ((("steps: int =", "steps: int | None ="),), {"field-type-widened"}),
    "widened to float": ((("steps: int =", "steps: float ="),), {"field-type-widened"}),
    "choice or text": ((("style: Style", "style: Style | str"),), {"field-type-widened"}),
    "choice to text": ((("style: Style", "style: str"),), {"field-type-widened"}),
    "text to choice": ((("prompt: str", "prompt: Style"),), {"field-type-changed"}),
    "retyped": ((("steps: int =", "steps: str ="),), {"field-type-changed"}),
    "to a list": ((("prompt: str", "prompt: list[str]"),), {"field-type-changed"}),
    "mapping": ((("prompt: str", "prompt: dict[str, int | str]"),), {"field-type-changed"}),
    "choice added": ((('"rich"\n', '"rich"\n        WILD = "wild"\n'),), {"field-choice-added"}),
    "choice removed": ((('        RICH = "rich"\n', ""),), {"field-choice-removed"}),
    "other enum": ((("quality: Quality", "quality: Better"), ("Quality.LOW", "Better.LOW")), {"enum-class-changed"}),
    "member renamed": ((("RICH", "LAVISH"),), {"enum-member-renamed"}),
    "members reordered": (
        (('        PLAIN = "plain"\n        RICH = "rich"\n', '        RICH = "rich"\n        PLAIN = "plain"\n'),),
        {"enum-members-reordered"},
    ),
    "enum base": ((("Style(str, Enum)", "Style(Enum)"),), {"enum-base-changed"}),
    "default": ((("default=4", "default=5"),), {"field-default-changed"}),
    "default unset": ((("default=4", "default=None"),), {"field-default-unset"}),
    "default choice": ((("default=Style.PLAIN", "default=Style.RICH"),), {"field-default-changed"}),
    "bound added": ((('default="",', 'default="", max_length=9,'),), {"field-bound-added"}),
    "title": (((ENDPOINT_LINE, ENDPOINT_LINE + '    title: ClassVar[str] = "Paint"\n'),), {"title-changed"}),
    "limits": (((ENDPOINT_LINE, ENDPOINT_LINE + "    _limits: ClassVar[dict[str, int]] = {'image': 3}\n"),), {"limits-changed"}),
    "summary in two parts": (
        (("    Paint a picture.\n    paint, picture\n", "    Paint a\n    paint, picture\n\n    picture.\n"),),
        {"layout-changed"},
    ),
    "positions as numbers": ((('("images", "0")', '("images", 0)'),), {"layout-changed"}),
    "bound removed": (((", le=12", ""),), {"field-bound-removed"}),
    "lower bound tightened": ((("ge=1,", "ge=2,"),), {"field-bound-tightened"}),
    "lower bound relaxed": ((("ge=1,", "ge=-1,"),), {"field-bound-relaxed"}),
    "upper bound tightened": ((("le=12", "le=11"),), {"field-bound-tightened"}),
    "upper bound relaxed": ((("le=12", "le=13"),), {"field-bound-relaxed"}),
    "bound that is no number": ((("le=12", "le=MANY"),), {"field-constraint-changed"}),
    "constraint": ((('default="",', 'default="", pattern="a+",'),), {"field-constraint-changed"}),
    "required": ((('("prompt",)', '("prompt", "steps")'),), {"field-became-required"}),
    "optional": ((('("prompt",)', "()"),), {"field-became-optional"}),
    "hidden": ((('default="",', 'default="", json_schema_extra={"expose": "none"},'),), {"field-option-changed"}),
    "spread": ((('description="What to paint.")', 'description="What to paint.", **more)'),), {"field-option-changed"}),
    "description": ((("What to paint.", "What to draw."),), {"field-description-changed"}),
    "description by name": ((('"What to paint."', "WHAT"),), {"field-description-changed"}),
    "basic fields": ((('("prompt", "style")', '("style", "prompt")'),), {"basic-fields-changed"}),
    "slot added": ((("        seed: int\n", "        seed: int\n        text: str\n"),), {"slot-added"}),
    "slot removed": ((("        seed: int\n", ""),), {"slot-removed"}),
    "slot renamed": ((("        seed: int\n", "        number: int\n"), ('"0")}', '"0"), "number": ("seed",)}')), {"slot-renamed"}),
    "slot type": ((("seed: int\n", "seed: str\n"),), {"slot-type-changed"}),
    "slot for anything": ((("seed: int\n", "seed: Any\n"),), {"slot-type-widened"}),
    "slot for fractions": ((("seed: int\n", "seed: float\n"),), {"slot-type-widened"}),
    "slot path": ((('("images", "0")', '("image",)'),), {"slot-path-changed"}),
    "slots reordered": ((("        output: ImageRef\n        seed: int\n", "        seed: int\n        output: ImageRef\n"),), {"slots-reordered"}),
    "declaration": ((("    prompt: str", '    _file_objects: ClassVar[tuple[str, ...]] = ("image",)\n    prompt: str'),), {"declaration-added"}),
    "unset declaration": ((("    prompt: str", "    _more: ClassVar[int]\n    prompt: str"),), {"declaration-added"}),
    "code": ((("self.run(context)", "self.run(context, 1)"),), {"code-changed"}),
    "class member": ((("    prompt: str", "    colour = 3\n    prompt: str"),), {"code-changed"}),
    "layout": ((("    steps: int", "\n    steps: int"),), {"layout-changed"}),
    "broken": ((("class Painter", "<<<<<<< class Painter"),), {"snapshot-unreadable"}),
    "fields reordered": (((SWAPPED[0] + SWAPPED[1], SWAPPED[1] + SWAPPED[0]),), {"fields-reordered"}),
}  # fmt: skip
#: The same for the file of shared enums and structures.
SHARED_CASES: dict[str, tuple[tuple[tuple[str, str], ...], set[str]]] = {
    "member added": (
        (('"high"\n\n\nclass Better', '"high"\n    BEST = "best"\n\n\nclass Better'),),
        {"enum-member-added"},
    ),
    "member removed": ((('    HIGH = "high"\n\n\nclass Better', "\n\nclass Better"),), {"enum-member-removed"}),
    "class added": ((("class Better", "class Other(Enum):\n    A = 1\n\n\nclass Better"),), {"shared-added"}),
    "class gone": ((("class Better", "class Other"),), {"shared-added", "shared-removed"}),
    "field of a structure": ((("default=1.0", "default=2.0"),), {"field-default-changed"}),
    "words of a structure": ((("A weight.", "Weight."),), {"summary-changed"}),
    "layout": ((("Shared.", "Of many."),), {"layout-changed"}),
    "quotes": ((("scale: float", 'scale: "float"'),), {"layout-changed"}),
    "the usual name for hosts": (
        (
            (
                'LOW = "low"\n    HIGH = "high"\n\n\nclass Better',
                '__module__ = "nodetool.nodes.fal._shared"\n\n    LOW = "low"\n    HIGH = "high"\n\n\nclass Better',
            ),
        ),
        {"layout-changed"},
    ),
    "another name for hosts": (
        (
            (
                'LOW = "low"\n    HIGH = "high"\n\n\nclass Better',
                '__module__ = "elsewhere"\n\n    LOW = "low"\n    HIGH = "high"\n\n\nclass Better',
            ),
        ),
        {"code-changed"},
    ),
    "broken": ((("class Weight", ">>>>>>>"),), {"snapshot-unreadable"}),
}


def changes(before: dict[str, str], after: dict[str, str]) -> list[NodeChange]:
    return [change for item in find_pending(before, after) for change in item.changes]


@pytest.mark.parametrize("case", CASES)
def test_a_change_of_a_node_is_named(case: str) -> None:
    pairs, expected = CASES[case]
    shared = {"_shared.py": SHARED}
    found = changes({"m/a.py": NODE, **shared}, {"m/a.py": changed(*pairs), **shared})
    assert {change.rule for change in found} == expected
    assert all(change.message and change.meaning and change.fix for change in found)


#: The rules that tell of a case taken back, where that is not the same rule.
BACK = {
    "widened by null": "field-null-removed",
    "default unset": "field-default-set",
    "declaration": "declaration-removed",
    "slot for anything": "slot-type-narrowed",
    "slot for fractions": "slot-type-narrowed",
    "bound added": "field-bound-removed",
    "note": "notes-changed",
}


@pytest.mark.parametrize("case", CASES)
def test_a_change_taken_back_is_named_too(case: str) -> None:
    shared = {"_shared.py": SHARED}
    found = changes({"m/a.py": changed(*CASES[case][0]), **shared}, {"m/a.py": NODE, **shared})
    assert found
    assert case not in BACK or [change.rule for change in found] == [BACK[case]]


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("dict[str, Any]", "Any", "slot-type-opened"),
        ("list[dict[str, Any]]", "list[Any]", "slot-type-opened"),
        ("list[ImageRef]", "list[VideoRef]", "slot-type-changed"),
        ("list[int]", "list[float]", "slot-type-widened"),
        ("float", "int", "slot-type-narrowed"),
    ],
)
def test_a_slot_is_judged_by_the_connections_that_hold(before: str, after: str, rule: str) -> None:
    [found] = changes(
        {"m/a.py": changed(("seed: int", f"seed: {before}"))}, {"m/a.py": changed(("seed: int", f"seed: {after}"))}
    )
    assert found.rule == rule


def test_a_declaration_that_changes_is_shown_where_it_differs() -> None:
    line = "    _more: ClassVar[str] = '{}'\n    prompt: str"
    before, after = (changed(("    prompt: str", line.format("x" * 100 + end))) for end in "ab")
    [found] = changes({"m/a.py": before}, {"m/a.py": after})
    assert found.rule == "declaration-changed"
    assert "xxxa' is now …" in found.message and "xxxb'" in found.message


@pytest.mark.parametrize("case", SHARED_CASES)
def test_a_change_of_what_nodes_share_is_named(case: str) -> None:
    pairs, expected = SHARED_CASES[case]
    found = changes({"_shared.py": SHARED}, {"_shared.py": changed(*pairs, text=SHARED)})
    assert {change.rule for change in found} == expected


@pytest.mark.parametrize("at", range(len(NODE.splitlines())))
def test_no_line_can_go_unnoticed(at: int) -> None:
    lines = NODE.splitlines(keepends=True)
    assert changes({"m/a.py": NODE}, {"m/a.py": "".join(lines[:at] + lines[at + 1 :])})


def test_nodes_come_go_and_move() -> None:
    other = named("acme/draw", "Drawer")
    assert [change.rule for change in changes({}, {"m/a.py": NODE})] == ["node-added"]
    assert [change.rule for change in changes({"m/a.py": NODE}, {})] == ["node-removed"]
    moved = find_pending({"m/a.py": NODE, "m/b.py": other}, {"n/a.py": NODE, "m/b.py": other})
    assert [(item.key, item.was, [change.rule for change in item.changes]) for item in moved] == [
        ("n/a.py", "m/a.py", ["node-moved"])
    ]


def test_a_class_with_the_values_of_another_keeps_the_default() -> None:
    pairs, _ = CASES["other enum"]
    shared = {"_shared.py": SHARED}
    [change] = changes({"m/a.py": NODE, **shared}, {"m/a.py": changed(*pairs), **shared})
    assert change.message == "choices of `quality` come from Better instead of Quality"


def test_equal_texts_have_no_change() -> None:
    assert find_pending({"m/a.py": NODE}, {"m/a.py": NODE}) == []


def test_what_no_longer_loads_is_named_by_its_type() -> None:
    alias = "class Old(Painter):\n    _visible: ClassVar[bool] = False\n"
    assert [(change.rule, change.subject) for change in alias_changes({"x/m.py": alias}, {"x/n.py": alias})] == [
        ("alias-removed", "fal.m.Old"),
        ("alias-added", "fal.n.Old"),
    ]


def test_every_rule_has_a_case_and_words() -> None:
    covered = set().union(*(rules for _, rules in (*CASES.values(), *SHARED_CASES.values())))
    elsewhere = {"node-added", "node-removed", "node-moved", "alias-added", "alias-removed", "declaration-changed"}
    elsewhere |= {"slot-type-opened", *BACK.values(), *(rule for rule in RULES if rule.startswith("builder-"))}
    assert covered | elsewhere == set(RULES)
    texts = RULES.messages
    assert set(texts) == set(RULES)
    assert all(set(words) == {"text", "meaning", "fix"} for words in texts.values())
    named = {name for words in texts.values() for _, name, _, _ in string.Formatter().parse(words["text"]) if name}
    assert named <= {"subject", "before", "after"}


def test_what_breaks_workflows_is_never_called_words() -> None:
    assert all(rule.level is not Level.WORDS for rule in RULES.values() if rule.id.endswith(("removed", "renamed")))


def test_alike_changes_are_one_kind_and_others_are_told_apart() -> None:
    assert NodeChange("summary-changed", "", "a", "b").kind == NodeChange("summary-changed", "", "c", "d").kind
    assert NodeChange("slot-added", "a").kind != NodeChange("slot-added", "b").kind
    assert NodeChange("declaration-added", "_a", "", "1").kind == "declaration-added._a"
