"""The first sentence of a summary, which NodeTool's menus show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.sentences import split_summary


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("One sentence.", "One sentence.", ""),
        ("No full stop", "No full stop", ""),
        ("", "", ""),
        ("Paint. Then frame it.", "Paint.", "Then frame it."),
        ("Paint! Then frame it.", "Paint!", "Then frame it."),
        ("Paint? Yes.", "Paint?", "Yes."),
        ("Paint… Then wait.", "Paint…", "Then wait."),
        ("Runs FLUX1.1 [pro] fast. Costs more.", "Runs FLUX1.1 [pro] fast.", "Costs more."),
        ("Runs FLUX.1 [pro]. Costs more.", "Runs FLUX.1 [pro].", "Costs more."),
        ("Animate with PixVerse v2.6 at once. Silent.", "Animate with PixVerse v2.6 at once.", "Silent."),
        ("Animate with v2.6. Silent.", "Animate with v2.6.", "Silent."),
        ("Turn text into clips with Wan 2.2 5B. Silent.", "Turn text into clips with Wan 2.2 5B.", "Silent."),
        ("Use a preset, e.g. Cinema, as it is. Or none.", "Use a preset, e.g. Cinema, as it is.", "Or none."),
        ("Copies files, i.e. 3D ones (cf. Blender). Or none.", "Copies files, i.e. 3D ones (cf. Blender).", "Or none."),
        ("Sing like Mr. Smith vs. Dr. J. Jones. Loud.", "Sing like Mr. Smith vs. Dr. J. Jones.", "Loud."),
        ("Films the U.S. Army. Wide.", "Films the U.S. Army.", "Wide."),
        ('Say "stop." Then go.', 'Say "stop."', "Then go."),
        ("Say it (twice.) Then go.", "Say it (twice.)", "Then go."),
        ("Zoom. “Wide” is fine.", "Zoom.", "“Wide” is fine."),
        ("Zoom. 4K is fine.", "Zoom.", "4K is fine."),
        ("Zoom. Übersicht.", "Zoom.", "Übersicht."),
        ("Cut at 10 s. then paste.", "Cut at 10 s. then paste.", ""),
        ("Keep  two.  Spaces.", "Keep  two.", "Spaces."),
    ],
)
def test_a_sentence_ends_where_a_reader_sees_it_end(text: str, first: str, rest: str) -> None:
    assert split_summary(text) == (first, rest)


@given(st.text(alphabet="abZ0.!?… \"'()[]e.g.é\t", max_size=60).map(str.strip))
def test_nothing_is_lost_or_added(text: str) -> None:
    first, rest = split_summary(text)
    assert text.startswith(first) and text.endswith(rest)
    assert text[len(first) : len(text) - len(rest)].strip() == ""
    assert (first, rest) == (first.strip(), rest.strip())
    assert bool(first) is bool(text)


@given(st.lists(st.text(alphabet="abc XYZ", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=4))
def test_sentences_that_begin_with_a_capital_are_told_apart(words: list[str]) -> None:
    # One letter before a full stop is an initial, and "ca." stands before a number.
    sentences = [
        f"{word.capitalize()}." for word in words if len(last := word.split()[-1]) > 1 and last.lower() != "ca"
    ]
    if sentences:
        assert split_summary(" ".join(sentences))[0] == sentences[0]
