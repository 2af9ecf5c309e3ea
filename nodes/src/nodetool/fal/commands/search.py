"""``search``: nodes by what they should do, ranked as on the catalogue's page."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from nodetool.fal.commands.support import as_json, as_table, count
from nodetool.fal.finding import Entry, find, readings
from nodetool.fal.money.estimate import per
from nodetool.fal.money.prices import price_of


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("words", nargs="+", help='such as remove background, or "make a song"')
    parser.add_argument("-n", "--size", type=count, default=10, help="at most so many (default 10)")
    parser.add_argument("--live", action="store_true", help="leave out what fal has retired")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Prints the best nodes, and on stderr how the words were read; status 1 when nothing fits."""
    query = " ".join(options.words)
    found = [entry for entry in find(query) if entry.live or not options.live]
    found = found[: options.size]
    if options.json:
        print(as_json([described(entry) for entry in found]))
    elif found:
        print(as_table([("endpoint", "title", "price", "what it does"), *map(_line, found)]))
    else:
        print("Nothing fits. Try other words, or fewer.")
    for note in _notes(query, found):
        print(note, file=sys.stderr)
    return 0 if found else 1


def _notes(query: str, found: Sequence[Entry]) -> Iterator[str]:
    """What was not taken as it was typed, and where to look when all that was found is retired."""
    read = readings(query)
    yield from (f'"{typed}" was read as "{taken}".' for typed, taken in read if taken)
    unknown = ", ".join(f'"{typed}"' for typed, taken in read if not taken)
    if unknown:
        yield f"No node has {unknown}; the nodes' words are English."
    if found and not any(entry.live for entry in found) and found[0].tasks:
        task = found[0].tasks[0].lower()
        yield f'fal has retired all of these. What does the same: nodetool-fal search --live "{task}"'


def described(entry: Entry) -> dict[str, Any]:
    """A node for machines."""
    price = price_of(entry.endpoint)
    return {
        "endpoint": entry.endpoint,
        "title": entry.title,
        "summary": entry.summary,
        "tasks": list(entry.tasks),
        "tags": list(entry.tags),
        "node_type": entry.node_type,
        "live": entry.live,
        "replaced_by": entry.replaced_by or None,
        "unit_price": float(price.unit_price) if price and price.unit_price else None,
        "unit": price.unit if price and price.unit_price else None,
        "currency": "USD",
        "price_date": price.fetched if price and price.unit_price else None,
    }


def price_text(endpoint: str) -> str:
    """The unit price in words; ``unknown`` where none is known."""
    price = price_of(endpoint)
    if price is None or not price.unit_price:
        return "unknown"
    return f"${price.unit_price} per {per(price.unit)}"


def _line(entry: Entry) -> tuple[str, str, str, str]:
    first = entry.summary.partition(". ")[0].rstrip(".")
    successor = f"; use {entry.replaced_by}" if entry.replaced_by else ""
    state = "" if entry.live else f"(retired{successor}) "
    return entry.endpoint, entry.title, price_text(entry.endpoint), f"{state}{first}"
