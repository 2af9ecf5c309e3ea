"""Builders of scripts under review: told when their node does not explain what changed."""

from __future__ import annotations

import pytest

from generator.review import Pending, find_pending
from generator.review.show import diff_text
from tests.review.nodes import NODE, SHARED, changed

BUILDER = '''class Painter(dsl.Builder, node_type="fal.m.Painter"):
    """
    Paint a picture.

    Args:
        prompt: What to paint.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        steps: dsl.Input[int] = 4,
        quality: dsl.Input[shared.QualityValue] = "low",
    ) -> None:
        super().__init__(prompt=prompt, steps=steps, quality=quality)
'''


def project(node: str = NODE, builder: str | None = BUILDER, shared: str = SHARED) -> dict[str, str]:
    texts = {"m/a.py": node, "_shared.py": shared, "_dsl/_shared.py": "QualityValue = str\n"}
    return texts if builder is None else {**texts, "_dsl/m/a.py": builder}


def rules(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return [change.rule for item in find_pending(before, after) for change in item.changes if item.key == "m/a.py"]


STEPS = "        steps: dsl.Input[int] = 4,\n"


@pytest.mark.parametrize(
    ("node", "builder", "expected"),
    [
        ((), ((STEPS, ""),), ["builder-argument-removed"]),
        ((), (("= 4", "= 5"),), ["builder-argument-changed"]),
        ((), ((STEPS, f"{STEPS}        more: int,\n"),), ["builder-argument-changed"]),
        ((), (("What to paint.", "What to draw."),), ["builder-words-changed"]),
        ((), (("    seed: dsl.Handle[int]\n", ""),), ["builder-code-changed"]),
        ((), (("super()", "Base"),), ["builder-code-changed"]),
        ((), (("fal.m.Painter", "fal.n.Painter"),), ["builder-code-changed"]),
        ((), (("dsl.Builder, ", "dsl.Builder,  "),), ["layout-changed"]),
        ((), (("class Painter", "<<<< class Painter"),), ["snapshot-unreadable"]),
        # What the node itself tells is told once.
        ((("default=4", "default=5"),), (("= 4", "= 5"),), ["field-default-changed"]),
        ((("What to paint.", "What to draw."),), (("What to paint.", "What to draw."),), ["field-description-changed"]),
        ((("        seed: int\n", ""),), (("    seed: dsl.Handle[int]\n", ""),), ["slot-removed"]),
        ((("class Painter", "class Artist"),), (("class Painter", "class Artist"),), ["node-renamed"]),
        ((("What to paint.", "What to draw."),), (("= 4", "= 5"),), ["field-description-changed", "builder-argument-changed"]),
    ],
)  # fmt: skip
def test_only_what_the_node_does_not_explain_is_told(
    node: tuple[tuple[str, str], ...], builder: tuple[tuple[str, str], ...], expected: list[str]
) -> None:
    after = project(changed(*node), changed(*builder, text=BUILDER))
    assert sorted(rules(project(), after)) == sorted(expected)


def test_a_builder_without_arguments_is_read() -> None:
    bare = "class Painter(dsl.Builder):\n    output: int\n"
    assert rules(project(builder=bare), project(builder=changed(("int", "str"), text=bare))) == ["builder-code-changed"]


def test_builders_come_and_go() -> None:
    assert rules(project(builder=None), project()) == ["builder-added"]
    assert rules(project(), project(builder=None)) == ["builder-removed"]
    gone = {key: text for key, text in project().items() if "m/a.py" not in key}
    assert rules(project(), gone) == ["node-removed"]
    assert rules(gone, project()) == ["node-added"]
    orphan = {key: text for key, text in project().items() if key != "m/a.py"}
    assert rules(orphan, gone) == ["builder-removed"]


def test_shared_choices_follow_the_shared_enums() -> None:
    after = {**project(), "_dsl/_shared.py": "QualityValue = int\n"}
    [item] = find_pending(project(), after)
    assert [change.rule for change in item.changes] == ["builder-code-changed"]
    more = changed(('"high"\n\n\nclass Better', '"high"\n    BEST = "best"\n\n\nclass Better'), text=SHARED)
    [item] = find_pending(project(), {**project(shared=more), "_dsl/_shared.py": "QualityValue = int\n"})
    assert [change.rule for change in item.changes] == ["enum-member-added"]


def test_a_moved_node_takes_its_builder_along() -> None:
    before = project()
    after = {key.replace("m/a.py", "n/a.py"): text for key, text in before.items()}
    [item] = find_pending(before, after)
    assert [change.rule for change in item.changes] == ["node-moved"]
    assert item.files == {"m/a.py": None, "_dsl/m/a.py": None, "n/a.py": NODE, "_dsl/n/a.py": BUILDER}


def only(before: dict[str, str], after: dict[str, str]) -> Pending:
    [item] = find_pending(before, after)
    return item


def test_the_builder_is_shown_where_it_matters() -> None:
    lone = only(project(), project(builder=changed(("super()", "Base"), text=BUILDER)))
    assert "@@ snapshots/_dsl/m/a.py" in str(diff_text(lone)) and "+        Base" in str(diff_text(lone))
    pairs = (("What to paint.", "What to draw."),)
    both = only(project(), project(changed(*pairs), changed(*pairs, text=BUILDER)))
    assert "_dsl" not in str(diff_text(both))
    assert "_dsl" in str(diff_text(both, full=True))
