"""``spent``: what runs have cost, from the journal, and from fal's own bill where a key allows."""

import argparse
import time
from collections.abc import Sequence

from nodetool.fal.commands.support import admin_key, as_csv, as_json, as_table, day, day_after, looked, opened
from nodetool.fal.money.amounts import dollars
from nodetool.fal.money.platform import billing_events
from nodetool.fal.money.report import GROUPS, Spent, open_since, settle, spent, together

COLUMNS = ("name", "runs", "cost", "estimated", "unknown", "currency")


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--by", choices=sorted(GROUPS), default="day", help="what to sum up (default: day, in UTC)")
    parser.add_argument("--since", metavar="DAY", help="from this day on, such as 2026-05-01")
    parser.add_argument("--until", metavar="DAY", help="up to this day, which counts")
    parser.add_argument("--settle", action="store_true", help="first put what fal billed in place of our figures")
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--csv", action="store_true", help="for spreadsheets")


def run(options: argparse.Namespace) -> int:
    """Prints the sums."""
    since = day(options.since) if options.since else 0.0
    until = day_after(options.until) if options.until else float("inf")
    if options.settle:
        _settle(options)
    rows = looked(lambda connection: spent(connection, options.by, since, until))
    if options.json:
        print(as_json({"by": options.by, "rows": [row.as_json() for row in rows], "total": together(rows).as_json()}))
    elif options.csv:
        print(as_csv([row.as_json() for row in rows], COLUMNS))
    else:
        print(as_table([_heading(options.by), *map(_line, [*rows, together(rows)])]))
    return 0


def _settle(options: argparse.Namespace) -> None:
    store, now = opened(), time.time()
    oldest = store.read(lambda connection: open_since(connection, now))
    if oldest is None:
        return
    # fal's clock and ours differ a little.
    start = min(oldest, now) - 60
    events = list(billing_events(admin_key(), start, now))
    count = store.write(lambda connection: settle(connection, events, start, now))
    if not (options.json or options.csv):
        print(f"{count} runs settled with {len(events)} lines of fal's bill.")


def _heading(by: str) -> Sequence[str]:
    return (by, "runs", "cost", "estimated", "unknown")


def _line(row: Spent) -> Sequence[str]:
    estimated = dollars(row.estimated) if row.estimated else "-"
    return (row.name, str(row.runs), dollars(row.cost), estimated, str(row.unknown) if row.unknown else "-")
