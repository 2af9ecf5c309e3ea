"""What tells models apart: length, resolution, sound, price, and who made them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.reports.site.choosing import Choosing, price_of
from generator.reports.site.vendors import Vendors
from generator.specs.project import load_project
from generator.upstream.sync.prices import PriceFile
from tests.cases import TEXT, Specs


def chosen(*values: Any) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), "default": values[0]}


def number(**bounds: Any) -> dict[str, Any]:
    return {"type": "integer", "default": 5, **bounds}


@pytest.mark.parametrize(
    ("inputs", "tags", "expected"),
    [
        ({"duration": chosen("5", "10")}, (), Choosing(length="5–10 s")),
        ({"duration": chosen("4s", "6s", "8s", "auto")}, (), Choosing(length="4–8 s")),
        ({"duration": number(minimum=3, maximum=15)}, (), Choosing(length="3–15 s")),
        ({"duration": number(minimum=3)}, (), Choosing()),
        ({"resolution": chosen("1080p", "480p", "720p")}, (), Choosing(resolution="480p–1080p")),
        ({"resolution": chosen("4k", "1K", "2K")}, (), Choosing(resolution="1K–4K")),
        ({"resolution": chosen("low", "high")}, (), Choosing()),
        ({"upscale_factor": number(minimum=1, maximum=4, default=2)}, (), Choosing(resolution="1–4×")),
        ({"generate_audio": {"type": "boolean", "default": True}}, (), Choosing(sound="sound if wanted")),
        ({"prompt": TEXT}, ("audio",), Choosing(sound="with sound")),
    ],
)
def test_facts_come_from_the_inputs(
    tmp_path: Path, inputs: dict[str, Any], tags: tuple[str, ...], expected: Choosing
) -> None:
    specs = Specs(tmp_path / "specs").add(inputs)
    node = specs.node()
    assert Choosing.of(node, tags, ("video",), "") == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"unit_price": 0.14, "unit": "seconds", "currency": "USD"}, "$0.14 a second (May 2026)"),
        ({"unit_price": 0.4, "unit": "images", "currency": "USD"}, "$0.40 an image (May 2026)"),
        ({"unit_price": 1, "unit": "units", "currency": "USD"}, "$1.00 a unit (May 2026)"),
        ({"unit_price": 0.5, "unit": "", "currency": "EUR"}, "0.50 EUR a unit (May 2026)"),
        ({"unit_price": 0.00125, "unit": "1000 characters"}, "$0.00125 for 1000 characters (May 2026)"),
        ({"unit_price": 1, "unit": "minute of video", "date": "2026-07-02"}, "$1.00 a minute of video (July 2026)"),
        ({"unit_price": 1, "unit": "videos", "date": "soon"}, "$1.00 a video (soon)"),
        ({"unit_price": "free", "unit": "videos"}, ""),
        (None, ""),
    ],
)
def test_a_price_names_unit_and_month(row: dict[str, Any] | None, expected: str) -> None:
    rows = {"acme/paint": row} if row else {}
    assert price_of("acme/paint", PriceFile("2026-05", rows)) == expected


def test_the_vendor_is_who_made_the_model(tmp_path: Path) -> None:
    rows: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "fal-ai/paint": ({"lab": "Acme Labs"}, {}),
        "fal-ai/paint/pro": ({}, {}),
        "fal-ai/other": ({}, {"tags": ["paint"]}),
        "fal-ai/lonely": ({}, {"title": "Lonely V2 – Upscale"}),
        "some-firm/thing": ({}, {"tags": ["thing"]}),
    }
    specs = Specs(tmp_path / "specs")
    for endpoint, (entry, words) in rows.items():
        specs.add({"prompt": TEXT}, endpoint=endpoint, entry=entry, spec={"tags": [endpoint.split("/")[1]], **words})
    project = load_project(specs.write())
    vendors = Vendors.of(project.endpoints)
    assert {endpoint.id: vendors.vendor(endpoint) for endpoint in project.endpoints} == {
        "fal-ai/paint": "Acme Labs",
        "fal-ai/paint/pro": "Acme Labs",
        "fal-ai/other": "Acme Labs",
        "fal-ai/lonely": "Lonely",
        "some-firm/thing": "Some Firm",
    }
