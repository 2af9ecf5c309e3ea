"""``jobs``: the requests of this machine, from the journal, and what can still be done with them at fal."""

import argparse
import asyncio
import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nodetool.fal.commands.results import FOLDER
from nodetool.fal.commands.support import (
    UsageError,
    admin_key,
    as_csv,
    as_json,
    as_table,
    count,
    looked,
    moment,
    opened,
)
from nodetool.fal.errors import FalError
from nodetool.fal.fate import REQUESTS_PAGE
from nodetool.fal.money import rows
from nodetool.fal.money.amounts import dollars, plain
from nodetool.fal.money.fetching import cancel, fetch
from nodetool.fal.money.platform import delete_payloads
from nodetool.fal.money.saving import save_all
from nodetool.fal.money.schema import NOT_BILLED, STATES
from nodetool.fal.redaction import clean, identifier
from nodetool.workflows.processing_context import ProcessingContext
from pydantic import BaseModel

COLUMNS = ("id", "created", "endpoint", "state", "request_id", "cost", "cost_source", "estimate", "workflow", "note")


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    listing = actions.add_parser("list", help="the newest runs (the default)")
    _add_listing(parser, state=None, limit=20, json=False, csv=False)
    # What stands before the action holds for it: an action without the option says nothing about it.
    unsaid = argparse.SUPPRESS
    _add_listing(listing, state=unsaid, limit=unsaid, json=unsaid, csv=unsaid)
    for name, line in _ONE.items():
        action = actions.add_parser(name, help=line)
        action.add_argument("request_id", help="fal's id of the request")
        if name in ("fetch", "save", "cancel"):
            action.add_argument("--endpoint", default="", help="where the journal does not know the request")
        if name == "save":
            action.add_argument("-o", "--output", type=Path, default=FOLDER, help=f"the folder (default {FOLDER}/)")
        _add_json(action, unsaid)


def _add_listing(parser: argparse.ArgumentParser, *, state: Any, limit: Any, json: Any, csv: Any) -> None:
    parser.add_argument("--state", choices=STATES, default=state, help="only runs in this state")
    parser.add_argument("--limit", type=count, default=limit, help="how many (default 20)")
    _add_json(parser, json)
    parser.add_argument("--csv", action="store_true", default=csv, help="for spreadsheets")


def _add_json(parser: argparse.ArgumentParser, default: Any) -> None:
    parser.add_argument("--json", action="store_true", default=default, help="for machines")


_ONE = {
    "show": "everything that the journal knows of a request",
    "fetch": "its result, as JSON",
    "save": "its files, into a folder, for good",
    "cancel": "tell fal to stop it",
    "delete": "delete inputs, answer and files at fal, for good (needs an admin key)",
}


def run(options: argparse.Namespace) -> int:
    """Does what is asked."""
    actions = {"show": _show, "fetch": _fetch, "save": _save, "cancel": _cancel, "delete": _delete}
    return actions.get(options.action, _list)(options)


def _list(options: argparse.Namespace) -> int:
    store = opened()

    def newest(connection: sqlite3.Connection) -> list[sqlite3.Row]:
        # What processes left behind that have ended since.
        rows.bury(connection, store.owners)
        where, values = ("WHERE state = ?", (options.state,)) if options.state else ("", ())
        query = f"SELECT *, {NOT_BILLED} AS not_billed FROM runs {where} ORDER BY created DESC, id DESC LIMIT ?"
        return connection.execute(query, (*values, options.limit)).fetchall()

    listed = looked(newest, store)
    found = list(map(_described, listed))
    if options.json:
        print(as_json(found))
    elif options.csv:
        print(as_csv(found, COLUMNS))
    else:
        lines = (_line(each, bool(row["not_billed"])) for each, row in zip(found, listed, strict=True))
        print(as_table([("started (UTC)", "endpoint", "state", "cost", "request"), *lines]))
    return 0


def _show(options: argparse.Namespace) -> int:
    row = _row(options.request_id)
    kept = {name: json.loads(row[name]) for name in ("files", "arguments") if row[name]}
    print(as_json({**_described(row), **kept}))
    return 0


def _fetch(options: argparse.Namespace) -> int:
    print(as_json(_json(asyncio.run(fetch(options.request_id, _endpoint(options), _context())))))
    return 0


def _save(options: argparse.Namespace) -> int:
    request_id, endpoint = options.request_id.strip(), _endpoint(options)

    async def work() -> list[Path]:
        return await save_all(await fetch(request_id, endpoint, _context()), options.output)

    try:
        files = list(map(str, asyncio.run(work())))
    except FalError as error:
        raise error.completed("", request_id) from None
    if options.json:
        print(as_json({"request_id": request_id, "files": files}))
    else:
        print("\n".join(files) or "The result has no files.")
    return 0


def _cancel(options: argparse.Namespace) -> int:
    fate = asyncio.run(cancel(options.request_id, _endpoint(options), _context()))
    if fate.state == "told":
        return _ended(options, "fal was told to stop it.", {"state": fate.state})
    if fate.state == "completed":
        problem = f"It was over already, and is billed; nodetool-fal jobs save {fate.request_id} saves its files."
    else:
        why = f" ({fate.trouble})" if fate.trouble else ""
        problem = f"fal could not be told to stop it{why}: it may still run and be billed, see {REQUESTS_PAGE}"
    return _ended(options, problem, {"state": fate.state, "problem": problem})


def _delete(options: argparse.Namespace) -> int:
    left = delete_payloads(admin_key(), options.request_id)
    problem = "\n".join(f"fal did not delete {link}" for link in left)
    found = {"left": left, **({"problem": problem} if problem else {})}
    return _ended(options, problem or "fal has deleted it.", found)


def _ended(options: argparse.Namespace, text: str, found: dict[str, Any]) -> int:
    """Says what became of a request, ``text`` to people and ``found`` to machines: status 1 with a problem."""
    print(as_json({"request_id": options.request_id.strip(), **found}) if options.json else text)
    return 1 if "problem" in found else 0


def _endpoint(options: argparse.Namespace) -> str:
    """The endpoint as it was given, else as the journal knows it. Raises ``UsageError`` when neither says it."""
    try:
        return str(options.endpoint or _row(options.request_id)["endpoint"])
    except UsageError as error:
        raise UsageError(f"{error}; --endpoint ID says where the request ran") from None


def _row(request_id: str) -> sqlite3.Row:
    """What the journal knows of a request. Raises ``UsageError`` where that is nothing."""
    row: sqlite3.Row | None = looked(lambda connection: rows.by_request(connection, request_id))
    if row is None:
        raise UsageError(f"the journal has no request {identifier(request_id)}")
    return row


def _context() -> Any:
    return ProcessingContext()


def _described(row: sqlite3.Row) -> dict[str, Any]:
    """A run for people and machines. The file may have been written by others: its texts are cleaned."""
    found: dict[str, Any] = {
        name: clean(row[name]) if isinstance(row[name], str) else row[name] for name in COLUMNS if name != "created"
    }
    return {**found, "created": moment(row["created"]), "cost": plain(row["cost"]), "estimate": plain(row["estimate"])}


def _line(found: dict[str, Any], not_billed: bool) -> Sequence[str]:
    return (found["created"], found["endpoint"], found["state"], _price(found, not_billed), found["request_id"])


def _price(found: dict[str, Any], not_billed: bool) -> str:
    """What fal billed, or what it is about to; nothing for a run that came to nothing, as ``spent`` counts it."""
    cost, estimate = found["cost"], found["estimate"]
    if cost is not None:
        return _dollars(cost)
    if not_billed:
        return "-"
    return f"about {_dollars(estimate)}" if estimate is not None else "unknown"


def _dollars(value: float) -> str:
    return dollars(round(value * 10**9))


def _json(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return _json(value.model_dump(exclude={"data"}))
    if isinstance(value, dict):
        return {key: _json(inner) for key, inner in value.items()}
    return [_json(inner) for inner in value] if isinstance(value, list) else value
