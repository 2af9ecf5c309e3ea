"""What a log shows of many changes."""

from __future__ import annotations

import pytest

from generator.review import find_pending
from generator.review.diff import side_by_side
from generator.review.kinds import group
from generator.review.listing import listing, screen
from generator.review.show import KIND_LINES, code_lines, diff_text, kind_text, rejection_lines
from tests.review.nodes import NODE, changed, named


def test_long_lists_are_cut_and_say_where_the_rest_is() -> None:
    after = {
        f"m/n{at:03}.py": changed(("le=12", f"le={at + 13}"), text=named(f"acme/{at}", f"N{at}")) for at in range(70)
    }
    before = {f"m/n{at:03}.py": named(f"acme/{at}", f"N{at}") for at in range(70)}
    lines = [str(line) for line in listing(find_pending(before, after))]
    assert "… and 10 more kinds; narrow by a name or --kind, or look at all with --html FILE" in lines
    assert "… and 10 more nodes; narrow by a name or --kind, or look at all with --html FILE" in lines
    assert any("review m --accept" in line for line in lines)


def test_a_long_new_node_is_cut() -> None:
    [item] = find_pending({}, {"m/a.py": NODE + "    # more\n" * 90})
    assert "more lines" in str(diff_text(item))


def test_control_characters_are_shown_not_obeyed() -> None:
    [item] = find_pending({"m/a.py": NODE}, {"m/a.py": NODE + "    # \x1b[2J\u202e\n"})
    assert "\x1b" not in str(diff_text(item)) and "\u202e" not in str(diff_text(item))


def test_rejecting_what_many_share_points_at_no_spec() -> None:
    [item] = find_pending({"_shared.py": "A = 1\n"}, {"_shared.py": "A = 2\n"})
    assert not any("[specs/" in str(line) for line in rejection_lines([item]))


def test_lines_far_from_a_change_are_left_out() -> None:
    old = "".join(f"{at}\n" for at in range(40))
    rows = side_by_side(old, old.replace("20\n", "twenty\n"))
    assert [row.kind for row in rows] == ["gap", *["same"] * 3, "changed", *["same"] * 3]
    assert (rows[4].left, rows[4].old, rows[4].right, rows[4].new) == (21, "20", 21, "twenty")
    assert [row.kind for row in side_by_side("a\n", "b\nc\n")] == ["changed", "changed"]


@pytest.mark.wide
def test_a_changed_template_is_one_screen_however_many_nodes_it_touches() -> None:
    before = {f"m/n{at:04}.py": named(f"acme/{at}", f"N{at}") for at in range(900)}
    after = {key: changed(("    steps", "\n    steps"), text=text) for key, text in before.items()}
    after |= {f"m/n{at:04}.py": changed(("le=12", f"le={at + 13}"), text=before[f"m/n{at:04}.py"]) for at in range(40)}
    text = screen(find_pending(before, after))
    assert len(text.splitlines()) <= 24
    assert text.splitlines()[0] == "900 pending: 0 breaking, 0 undecidable, 40 compatible, 860 words"
    assert "… and 29 more kinds" in text
    assert "python -m generator review --html review.html" in text


def test_one_changed_node_is_named_in_the_command() -> None:
    [item] = find_pending({"m/a.py": NODE}, {"m/a.py": changed(("le=12", "le=13"))})
    assert "python -m generator review acme/paint\n" in screen([item])


def test_a_kind_of_code_shows_the_lines_that_differ() -> None:
    more = "".join(f"        self.step({at})\n" for at in range(KIND_LINES + 9))
    start = "-> OutputType:\n"
    [item] = find_pending({"m/a.py": NODE}, {"m/a.py": changed((start, start + more))})
    [kind] = group([item])
    assert kind.change.rule == "code-changed"
    shown = str(kind_text(kind))
    assert "+    self.step(0)" in shown
    assert "more lines" in shown and f"self.step({KIND_LINES + 8})" not in shown
    assert len(code_lines(kind.change)) == KIND_LINES + 1


def test_a_long_node_can_be_opened_whole() -> None:
    text = NODE + "".join(f"    # line {at}\n" for at in range(90))
    [item] = find_pending({}, {"m/a.py": text})
    assert "line 89" not in str(diff_text(item))
    assert "line 89" in str(diff_text(item, full=True))
    [item] = find_pending({"m/a.py": text}, {"m/a.py": changed(("ge=1", "ge=2"), text=text)})
    assert "line 89" not in str(diff_text(item))
    assert "line 89" in str(diff_text(item, full=True))
