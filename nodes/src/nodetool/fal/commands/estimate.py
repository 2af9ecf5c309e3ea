"""``estimate``: what a run of an endpoint, of each, or a whole workflow, will cost. Nothing is sent."""

import argparse
import json
from pathlib import Path
from typing import Any

from nodetool.fal.commands.inputs import endpoint_of, node_of, refusal, tell_retired
from nodetool.fal.commands.support import UsageError, admin_key, as_json
from nodetool.fal.dsl_check import WiringError
from nodetool.fal.finding import entries
from nodetool.fal.money.estimate import estimate, inputs_of, refused
from nodetool.fal.money.graph import estimate as estimate_graph
from nodetool.fal.money.platform import current_prices
from nodetool.types.api_graph import Graph
from pydantic import ValidationError


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("endpoint", nargs="?", help="such as fal-ai/flux/schnell")
    parser.add_argument("inputs", nargs="*", metavar="key=value", help="inputs of the run; unset ones have defaults")
    parser.add_argument("--workflow", type=Path, help="a workflow's JSON file, in place of an endpoint")
    parser.add_argument("--all", action="store_true", help="every endpoint with its defaults, in place of one")
    parser.add_argument("--any", action="store_true", help="an endpoint that this version does not know")
    parser.add_argument("--current", action="store_true", help="ask fal for today's price (needs a key)")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Prints the estimate."""
    if [bool(options.endpoint), bool(options.workflow), options.all].count(True) != 1:
        raise UsageError("name an endpoint, or a workflow's file with --workflow, or ask for --all")
    if options.all:
        return _all(options)
    return _workflow(options) if options.workflow else _endpoint(options)


def _all(options: argparse.Namespace) -> int:
    ids = [entry.endpoint for entry in entries()]
    prices = current_prices(admin_key(), ids) if options.current else {}
    found = [estimate(id_, inputs_of(node_of(id_, ())), prices.get(id_)) for id_ in sorted(ids)]
    print(as_json([each.as_json() for each in found]) if options.json else "\n".join(each.sentence() for each in found))
    return 0


def _endpoint(options: argparse.Namespace) -> int:
    endpoint = endpoint_of(options.endpoint, options.any)
    # Nothing is sent: what a file holds is for the run to check.
    node = node_of(endpoint, options.inputs, any_file=True)
    if problems := refused(node):
        raise refusal(endpoint, problems)
    tell_retired(endpoint)
    prices = current_prices(admin_key(), [endpoint]) if options.current else {}
    found = estimate(endpoint, inputs_of(node), prices.get(endpoint))
    print(as_json(found.as_json()) if options.json else found.sentence())
    return 0


def _workflow(options: argparse.Namespace) -> int:
    content = _content(options.workflow)
    try:
        graph = Graph.model_validate(content.get("graph", content) if isinstance(content, dict) else content)
        found = estimate_graph(graph)
    except ValidationError as error:
        raise UsageError(f"{options.workflow} holds no workflow: {_misshapen(error)}") from None
    except WiringError as error:
        raise UsageError(f"{options.workflow} is no workflow that runs:\n{error}") from None
    print(as_json(found.as_json()) if options.json else found)
    return 0


def _content(path: Path) -> Any:
    """The JSON in a file. Raises ``UsageError`` for a file that holds none."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise UsageError(f"{path} is not JSON: {error}") from None


def _misshapen(error: ValidationError) -> str:
    """What is wrong with a workflow's shape, place by place."""
    return "; ".join(f"{'.'.join(map(str, row['loc'])) or 'all of it'}: {row['msg']}" for row in error.errors())
