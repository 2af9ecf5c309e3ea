"""``run``: one run of an endpoint; shows progress, saves every file, says what it cost."""

import argparse
import asyncio
from pathlib import Path
from typing import Any

from nodetool.fal.commands.inputs import endpoint_of, node_of, refusal, tell_retired
from nodetool.fal.commands.results import FOLDER, Place, place_of, save
from nodetool.fal.commands.support import as_json
from nodetool.fal.credentials import find_key
from nodetool.fal.dsl_progress import ScriptContext, display
from nodetool.fal.errors import InvalidInputs
from nodetool.fal.money.amounts import dollars
from nodetool.fal.money.estimate import Estimate, of_node
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.single import Outcome, execute
from nodetool.metadata.types import AssetRef

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
    parser.add_argument(
        "--force", action="store_true", help="replace the file that -o names, where it is there already"
    )
    parser.add_argument("--any", action="store_true", help="run an endpoint that this version does not know")
    parser.add_argument("--any-file", action="store_true", help="send files that are not what their input is for, too")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Runs, saves, prints."""
    endpoint = endpoint_of(options.endpoint, options.any)
    node = node_of(endpoint, options.inputs, options.any_file)
    try:
        node.fal_arguments()
    except InvalidInputs as error:
        raise refusal(endpoint, error.details) from None
    place = place_of(options.output, options.force)
    tell_retired(endpoint)
    outcome, saved = asyncio.run(_work(node, endpoint, place, options.quiet))
    if options.json:
        files = {uri: str(path) for uri, path in saved.items()}
        print(as_json({**outcome.as_json(), "files": list(files.values())}))
        return 0
    for name, value in outcome.slots.items():
        print(f"{name} = {_shown(value, saved)}")
    print(_ending(outcome, of_node(node)))
    return 0


async def _work(node: FalNode, endpoint: str, place: Place, quiet: bool) -> tuple[Outcome, dict[str, Path]]:
    node._id = endpoint
    shown = display(not quiet)
    context = ScriptContext(shown)
    # Without a good key nothing starts, and nothing is said to.
    await find_key(context)
    ended = "failed"
    try:
        shown.started(endpoint)
        outcome = await execute(node, context)
        ended = "done"
    finally:
        shown.ended(endpoint, ended)
        shown.close()
    return outcome, await save(outcome, place)


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
