"""`select`: the next batch, and what it feeds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import TEXT, Specs
from tests.reports.helpers import call, ready


@pytest.fixture
def root(specs: Specs) -> Path:
    """Three endpoints of two vendors, one of them without a spec."""
    rows = {
        "fal-ai/flux/dev": (
            "text-to-image",
            {"name": "FLUX dev", "date": "2024-08-01", "lab": "Black Forest Labs", "tags": ["Open Weights"], "runs": 7},
        ),
        "fal-ai/kling/v2": ("text-to-video", {"name": "Kling 2", "date": "2025-03-01", "family": "kling"}),
        "luma/ray": ("text-to-video", {"name": "Ray", "date": "2025-11-30", "group": "ray", "tags": [3]}),
    }
    for index, (endpoint, (category, entry)) in enumerate(rows.items()):
        inputs = {"prompt": TEXT, **{f"p{n}": TEXT for n in range(index)}}
        specs.add(inputs, endpoint=endpoint, category=category, entry=entry, spec=ready(index) if index == 0 else None)
    specs.write()
    specs.spec_path("luma/ray").unlink()
    return specs.root


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        ((), ["fal-ai/flux/dev", "fal-ai/kling/v2", "luma/ray"]),
        (("--order", "date"), ["luma/ray", "fal-ai/kling/v2", "fal-ai/flux/dev"]),
        (("--order", "date", "--ascending", "-n", 1), ["fal-ai/flux/dev"]),
        (("--order", "runs"), ["fal-ai/flux/dev", "fal-ai/kling/v2", "luma/ray"]),
        (("--order", "parameters"), ["fal-ai/kling/v2", "fal-ai/flux/dev", "luma/ray"]),
        (("--category", "text-to-video"), ["fal-ai/kling/v2", "luma/ray"]),
        (("--module", "text_to_image"), ["fal-ai/flux/dev"]),
        (("--vendor", "Black Forest Labs"), ["fal-ai/flux/dev"]),
        (("--vendor", "luma"), ["luma/ray"]),
        (("--family", "kling", "--family", "ray"), ["fal-ai/kling/v2", "luma/ray"]),
        (("--tag", "open-weights"), ["fal-ai/flux/dev"]),
        (("--status", "draft", "--status", "missing"), ["fal-ai/kling/v2", "luma/ray"]),
        (("--since", "2025-01-01", "--until", "2025-06-30"), ["fal-ai/kling/v2"]),
        (("FLUX", "dev"), ["fal-ai/flux/dev"]),
        (("--min-parameters", 2), ["fal-ai/kling/v2"]),
        (("--max-parameters", 1), ["fal-ai/flux/dev"]),
    ],
)
def test_criteria(root: Path, arguments: tuple[object, ...], chosen: list[str]) -> None:
    told = call("select", "--specs", root, *arguments)
    assert (told.status, told.lines) == (0, chosen)


def test_nothing_found_is_status_1(root: Path) -> None:
    told = call("select", "--specs", root, "flux", "--category", "text-to-video")
    assert (told.status, told.out) == (1, "")
    assert "Nothing matches" in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--vendor", "lumma"), "nearest: luma"),
        (("--order", "popularity"), "no fact 'popularity' to order by; it has category, date"),
        (("--since", "March"), "write it as 2026-01-31"),
        (("--status", "perhaps"), "perhaps"),
    ],
)
def test_wrong_use_is_said(root: Path, arguments: tuple[str, ...], said: str) -> None:
    told = call("select", "--specs", root, *arguments)
    assert told.status == 2
    assert said in told.err


def test_a_table_and_json(root: Path) -> None:
    table = call("select", "--specs", root, "--table")
    assert table.lines[1].split() == ["fal-ai/flux/dev", "FLUX", "dev", "text_to_image", "ready", "1", "2024-08-01"]
    told = call("select", "--specs", root, "ray", "--json").data
    assert told["count"] == 1
    assert told["endpoints"][0]["status"] == "missing"
    assert told["endpoints"][0]["parameters"] is None


def test_a_broken_catalogue_ends_the_command(root: Path) -> None:
    (root / "catalog.json").write_text("[")
    told = call("select", "--specs", root)
    assert told.status == 1
    assert "is not JSON" in told.err


def test_a_contract_that_is_no_object_has_no_parameters(root: Path) -> None:
    (root / "text_to_video/kling_v2.json").write_text("[]")
    assert call("select", "--specs", root, "kling", "--json").data["endpoints"][0]["parameters"] is None


def test_a_batch_feeds_generate(root: Path, specs: Specs, tmp_path: Path) -> None:
    call("scaffold", "--specs", root)
    batch = call("select", "--specs", root, "-c", "text-to-image").out
    places = ("--specs", root, "--nodes", tmp_path / "nodes", "--no-cache")
    told = call("generate", *places, "--from-file", "-", stdin=batch)
    assert told.status == 0, told.err
    found = {path.stem for path in (tmp_path / "nodes/src/nodetool/nodes/fal").glob("[!_]*.py")}
    assert found == {"text_to_image"}
    assert call("generate", *places, "--from-file", "-", stdin="").status == 2


def test_a_search_ranks_and_criteria_narrow_it(root: Path) -> None:
    (root / "search.toml").write_text('stop = ["a", "make"]\n[synonyms]\nclip = ["video"]\n')
    (root / "tasks.toml").write_text('[make-video]\ntitle = "Make a video from text"\nmodules = ["text_to_video"]\n')
    assert call("select", "--specs", root, "--search", "klng").lines == ["fal-ai/kling/v2"]
    assert call("select", "--specs", root, "--search", "make a clip").lines == ["luma/ray", "fal-ai/kling/v2"]
    assert call("select", "--specs", root, "--search", "clip", "--vendor", "fal-ai").lines == ["fal-ai/kling/v2"]
    assert call("select", "--specs", root, "--search", "clip", "--order", "date", "--ascending", "-n", 1).lines == [
        "fal-ai/kling/v2"
    ]
    assert call("select", "--specs", root, "--search", "zither").status == 1


def test_a_search_table_with_unknown_keys_ends_the_command(root: Path) -> None:
    (root / "search.toml").write_text("stops = []\n")
    told = call("select", "--specs", root, "--search", "clip")
    assert told.status == 1
    assert "specs/search.toml" in told.err and "stops" in told.err


def test_a_spec_that_cannot_be_read_is_told_and_the_rest_is_chosen(root: Path) -> None:
    (spec,) = root.glob("*/*dev.toml")
    spec.write_text("= broken")
    told = call("select", "--specs", root)
    assert (told.status, told.lines) == (1, ["fal-ai/flux/dev", "fal-ai/kling/v2", "luma/ray"])
    assert told.err.startswith("specs/text_to_image/flux_dev.toml: is not TOML: ")
