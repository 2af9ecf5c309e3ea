"""The toolbox commands as people call them, over small synthetic trees."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from generator.cli.app import program
from generator.output.tree import compare, write
from generator.problems import ProblemError
from tests.cases import Specs

#: Words without a common stem, so that sentences made of them are never alike.
_NOUNS = (
    "lantern harbour violin glacier teapot meadow compass orchard pigeon bridge candle desert ferry garden "
    "hammer island jacket kettle ladder mirror needle oyster parrot quarry ribbon saddle tunnel umbrella valley willow"
)
NOUNS = _NOUNS.split()


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def call(*arguments: object, stdin: str | None = None) -> Outcome:
    """Run one command line; problems that end a command become status 1, as ``main`` makes them."""
    words = [str(argument) for argument in arguments]
    result = CliRunner().invoke(program(words[0]), words, input=stdin)
    if isinstance(result.exception, ProblemError):
        return Outcome(1, result.stdout, f"{result.stderr}{result.exception}\n")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return Outcome(result.exit_code, result.stdout, result.stderr)


def ready(index: int, **more: Any) -> dict[str, Any]:
    """Words that break no rule, different for every index."""
    nouns = [NOUNS[(index * 6 + step) % len(NOUNS)] for step in range(6)]
    uses = [
        f"Draw a {first} beside {second} on a {index}{step} page leaflet"
        for step, (first, second) in enumerate(pairwise(nouns))
    ]
    return {
        "status": "ready",
        "title": f"Thing {index} {nouns[0].title()}",
        "summary": f"Generate a {nouns[0]} near the {nouns[1]} with Thing {index}, from a {nouns[2]} and {nouns[3]}.",
        "tags": [f"thing{index}", "text-to-image", "image", nouns[4], nouns[5]],
        "use_cases": uses,
        **more,
    }


GLOSSARY = {
    name: {"description": f"The {name} that the picture gets."}
    for name in ("prompt", "steps", "size", "seed", "image_url", "weight", "path")
}


def generate_into(specs: Specs, nodes: Path) -> Path:
    """The pack of ``specs`` below ``nodes``."""
    files = specs.pack().files
    write(files, nodes, compare(files, nodes, ()))
    return nodes


def fal_folder(folder: Path, words: Mapping[str, tuple[str, Mapping[str, Any]]]) -> Path:
    """A folder of fal's documents: endpoint → (description, document)."""
    models = [
        {"endpoint_id": name, "metadata": {"display_name": name, "category": "text-to-image", "description": said}}
        for name, (said, _) in words.items()
    ]
    folder.mkdir(parents=True)
    (folder / "catalog.json").write_text(json.dumps({"models": models}))
    for name, (_, document) in words.items():
        path = folder / "openapi" / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document))
    return folder
