"""What a log shows of many changes."""

from __future__ import annotations

from generator.review import find_pending
from generator.review.diff import side_by_side
from generator.review.listing import listing
from generator.review.show import diff_text, rejection_lines
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
