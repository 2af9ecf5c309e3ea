"""``run``: one run of an endpoint; shows progress, saves every file, says what it cost."""

import argparse
import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nodetool.fal.commands.inputs import endpoint_of, node_of
from nodetool.fal.commands.support import UsageError, as_json
from nodetool.fal.dsl_progress import ScriptContext, display
from nodetool.fal.dsl_results import ResultFile, usable
from nodetool.fal.errors import FalError, InvalidInputs
from nodetool.fal.money.amounts import dollars
from nodetool.fal.money.estimate import Estimate, of_node
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.single import Outcome, execute
from nodetool.metadata.types import AssetRef

FOLDER = Path("fal-results")
_LONGEST = 100_000


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("endpoint", help="such as fal-ai/flux/schnell, or its page's address")
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="key=value",
        help="inputs; image=@photo.png sends a file, prompt=@text.txt its text",
    )
    parser.add_argument("-o", "--output", default="", help=f"folder or file for the results (default {FOLDER}/)")
    parser.add_argument("--any", action="store_true", help="run an endpoint that this version does not know")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Runs, saves, prints."""
    endpoint = endpoint_of(options.endpoint, options.any)
    node = node_of(endpoint, options.inputs)
    try:
        node.fal_arguments()
    except InvalidInputs as error:
        raise UsageError("\n".join([f"{endpoint}:", *(f"  {problem}" for problem in error.problems)])) from None
    outcome, saved = asyncio.run(_work(node, endpoint, options))
    if options.json:
        files = {uri: str(path) for uri, path in saved.items()}
        print(as_json({**outcome.as_json(), "files": list(files.values())}))
        return 0
    for name, value in outcome.slots.items():
        print(f"{name} = {_shown(value, saved)}")
    print(_ending(outcome, of_node(node)))
    return 0


async def _work(node: FalNode, endpoint: str, options: argparse.Namespace) -> tuple[Outcome, dict[str, Path]]:
    node._id = endpoint
    shown = display(not options.quiet)
    ended = "failed"
    try:
        shown.started(endpoint)
        outcome = await execute(node, ScriptContext(shown))
        ended = "done"
    finally:
        shown.ended(endpoint, ended)
        shown.close()
    return outcome, await save(outcome, options.output)


async def save(outcome: Outcome, output: str) -> dict[str, Path]:
    """
    Every file of ``outcome``, saved; its path by address. ``output`` is a folder, or the name of the main result.

    Names have the request's id, so that one run replaces nothing of another's. Raises ``FalError`` with the id when a
    file cannot be had: it is paid for, and ``jobs save`` can try again.
    """
    # The main result stands in `output` and in the list of all results: saved once.
    found = {ref.uri: (ref, place) for place, ref in reversed(list(_files(outcome.slots, "")))}
    place_of = _named if Path(output).suffix and not Path(output).is_dir() else _in_folder
    try:
        return {
            uri: await _usable(ref).asave(place_of(output, place, outcome.request_id))
            for uri, (ref, place) in reversed(found.items())
        }
    except (ValueError, OSError) as error:
        again = f"; nodetool-fal jobs save {outcome.request_id} tries again" if outcome.request_id else ""
        raise FalError(f"The run ended well, but a file was not saved: {error}{again}", outcome.request_id) from None


def _usable(ref: AssetRef) -> ResultFile:
    found: ResultFile = usable(ref)
    return found


def _named(output: str, place: str, request_id: str) -> Path:
    """The main result under the name itself, others beside it."""
    path = Path(output)
    return path if place == "output" else path.with_name(f"{path.stem}-{place.replace('.', '-')}")


def _in_folder(output: str, place: str, request_id: str) -> Path:
    folder = Path(output) if output else _ignored(FOLDER)
    short = "".join(char for char in request_id if char.isalnum())[:8]
    # A name that ends with a point has no extension yet, whatever stands in it.
    return folder / f"{place.replace('.', '-')}{f'-{short}' if short else ''}"


def _ignored(folder: Path) -> Path:
    """The usual folder, which git overlooks."""
    if not folder.exists():
        folder.mkdir(parents=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


def _files(value: Any, place: str) -> Iterator[tuple[str, AssetRef]]:
    """Every file in the slots, with the path where it stands."""
    if isinstance(value, AssetRef):
        if value.uri:
            yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _files(inner, f"{place}.{key}".lstrip("."))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _files(inner, f"{place}.{index}")


def _shown(value: Any, saved: dict[str, Path]) -> str:
    if isinstance(value, AssetRef):
        return str(saved[value.uri]) if value.uri else "(no file)"
    if isinstance(value, list):
        return f"[{', '.join(_shown(inner, saved) for inner in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{clean(str(key))}: {_shown(inner, saved)}" for key, inner in value.items()) + "}"
    if isinstance(value, str):
        return "\n".join(clean(line, limit=_LONGEST) for line in value.splitlines())
    return brief(value)


def _ending(outcome: Outcome, estimate: Estimate) -> str:
    """What the run cost, or will cost as far as that can be said before fal's bill, and fal's id of it."""
    about = f"cost about {estimate.figure()}" if estimate.is_known else "cost unknown until fal's bill"
    cost = about if outcome.cost is None else f"cost {dollars(round(outcome.cost * 10**9))}"
    return f"{cost}; request {outcome.request_id}" if outcome.request_id else cost
