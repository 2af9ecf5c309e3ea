"""Writes the example workflows into the pack, or checks that they are what the scripts build.

python nodes/examples/build.py          write them
python nodes/examples/build.py --check  compare and load them; status 1 when one differs or does not load
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NODES = Path(__file__).parent.parent
sys.path[:0] = [str(NODES / "src"), str(NODES / "examples")]

from example_workflows import EXAMPLES, Example  # noqa: E402
from nodetool.fal.dsl import WiringError, workflow  # noqa: E402
from nodetool.fal.dsl_check import check  # noqa: E402
from nodetool.types.api_graph import Graph  # noqa: E402

FOLDER = NODES / "src" / "nodetool" / "examples" / "nodetool-fal"
#: One date for all of them: the files depend on the scripts alone.
CREATED = datetime(2025, 11, 24, tzinfo=UTC)
#: What an example raises whose node lost a field, a choice or a result; the others are not to blame.
_FAULTS = (TypeError, ValueError, LookupError, AttributeError, WiringError)
_MEND = "mend it in nodes/examples/example_workflows.py"


def built() -> tuple[dict[str, str], dict[str, str]]:
    """The JSON text of every example by the name of its file, and of those that cannot be built, why."""
    texts, reasons = dict[str, str](), dict[str, str]()
    for example in EXAMPLES:
        name = f"{example.name}.json"
        try:
            texts[name] = _text(example)
        except _FAULTS as error:
            reasons[name] = f"{type(error).__name__}: {error}"
    return texts, reasons


def differences(folder: Path) -> list[str]:
    """How ``folder`` differs from what the scripts build, and what NodeTool cannot load; a line each."""
    wanted, broken = built()
    present = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.json"))}
    told = [f"{name}: cannot be built, so it was left as it is: {why}; {_MEND}" for name, why in broken.items()]
    others = {name: text for name, text in present.items() if name not in broken}
    return [*told, *_compared(wanted, others), *_unloadable(present)]


def write(folder: Path) -> None:
    """Bring ``folder`` to what the scripts build; an example that cannot be built stays as it is."""
    wanted, broken = built()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8")
    for path in folder.glob("*.json"):
        if path.name not in wanted.keys() | broken.keys():
            path.unlink()


def _text(example: Example) -> str:
    made: dict[str, Any] = workflow(
        *example.ends(), name=example.name, description=example.description, tags=example.tags, created=CREATED
    )
    return json.dumps(made, indent=2) + "\n"


def _compared(wanted: Mapping[str, str], present: Mapping[str, str]) -> Iterator[str]:
    yield from (f"missing: {name}" for name in wanted if name not in present)
    yield from (f"extra: {name}" for name in present if name not in wanted)
    yield from (f"different: {name}" for name in wanted if name in present and present[name] != wanted[name])


def _unloadable(present: Mapping[str, str]) -> Iterator[str]:
    for name, text in present.items():
        try:
            check(Graph(**json.loads(text)["graph"]))
        except WiringError as error:
            yield from (f"{name}: {problem}" for problem in error.problems)
        except (ValueError, KeyError, TypeError) as error:
            yield f"{name}: is no workflow: {error}"


def main(arguments: list[str] | None = None) -> int:
    """Run one command line; the exit status."""
    parser = argparse.ArgumentParser(description="Write the example workflows, or check them.")
    parser.add_argument("--check", action="store_true", help="compare only; status 1 when a file differs")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the workflows are")
    options = parser.parse_args(arguments)
    if not options.check:
        write(options.folder)
    found = differences(options.folder)
    print("\n".join(found) or f"{len(EXAMPLES)} examples are up to date and load.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
