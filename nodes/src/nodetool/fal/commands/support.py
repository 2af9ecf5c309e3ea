"""
What several commands share: settings, keys, tables, days.
"""

import argparse
import csv
import importlib.metadata
import io
import json
import math
import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from nodetool.config.environment import Environment
from nodetool.fal.credentials import NAMES, check_key
from nodetool.fal.money.journal import Store, path_of, reason_of
from nodetool.fal.money.schema import is_unwritable
from nodetool.fal.redaction import brief, clean, remember
from nodetool.fal.settings import Money

Result = TypeVar("Result")


class UsageError(Exception):
    """A command line that asks for nothing that can be done."""


def version_of(package: str) -> str:
    """The installed version of ``package``, or that it is none."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "(not installed as a package)"


def unusable(journal: object, trouble: BaseException) -> str:
    """Why ``journal``, by its path or in words, cannot be used, and what to do."""
    return f"{journal} cannot be used ({reason_of(trouble)}); NODETOOL_FAL_JOURNAL names another file"


def admin_key() -> str:
    """The key for fal's billing and deletions. Raises ``UsageError`` without one, ``KeyMalformed`` for a broken one."""
    for name in ("FAL_ADMIN_KEY", *NAMES):
        key = os.environ.get(name, "").strip()
        if key:
            remember(key)
            check_key(key, name)
            return key
    raise UsageError("set FAL_ADMIN_KEY to an admin key (https://fal.ai/dashboard/keys)")


def as_json(value: Any) -> str:
    """
    JSON for machines, as RFC 8259 has it: numbers that it does not know (NaN, infinities), which fal's answers may hold,
    are ``null``. What was paid for is shown for all that.
    """
    try:
        return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    except ValueError:
        return json.dumps(sound(value), indent=2, ensure_ascii=False)


def sound(value: Any) -> Any:
    """
    JSON that any reader takes: numbers that RFC 8259 does not know are ``None``, and half a character, as a model's text
    may end with that was cut, is U+FFFD.
    """
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {sound(name): sound(inner) for name, inner in value.items()}
    return [sound(inner) for inner in value] if isinstance(value, list | tuple) else value


def as_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Comma-separated rows with a heading. Cells that a spreadsheet would run as a formula are led by an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    return text.getvalue().rstrip("\n")


def as_table(rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns of text; the first row is the heading."""
    cleaned = [[clean(cell, limit=120) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cleaned, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cleaned
    )


def count(text: str) -> int:
    """How many of something, for argparse: one or more."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{brief(text)} is not a whole number of at least 1")
    return number


def day(text: str) -> float:
    """The beginning of a day (UTC) such as 2026-05-31, in seconds since 1970. Raises ``UsageError``."""
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC).timestamp()
    except ValueError:
        raise UsageError(f"{text[:40]!r} is not a day such as 2026-05-31") from None


def day_after(text: str) -> float:
    """The end of a day, as :func:`day`."""
    return day(text) + timedelta(days=1).total_seconds()


def moment(seconds: float) -> str:
    """A time as tables show it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        text = clean(value, limit=1000)
        return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
    return "" if value is None else value


def opened() -> Store:
    """The journal's file. Raises ``UsageError`` when it is off or not there."""
    path = path_of(Money.read(environment()))
    if path is None:
        raise UsageError("the journal is off (NODETOOL_FAL_JOURNAL)")
    if not path.exists():
        raise UsageError(f"there is no journal at {path}: nothing has run yet, or NODETOOL_FAL_JOURNAL names another")
    return Store(path)


def looked(work: Callable[[sqlite3.Connection], Result], store: Store | None = None) -> Result:
    """
    What ``work`` reads from the journal, which may be a backup, or somebody else's: nothing must be written for that.

    With its ``store``, work may also bring the journal up to date, where that can be written.
    """
    found = store or opened()
    try:
        return found.write(work) if store else found.read(work)
    except sqlite3.Error as trouble:
        if not is_unwritable(trouble):
            raise
    finally:
        found.close()
    return found.copied(work)


def environment() -> Mapping[str, Any]:
    """The settings as nodes see them: NodeTool's own, then the environment's."""
    found: Mapping[str, Any] = Environment.get_environment()
    return found
