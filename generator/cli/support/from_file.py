"""``--from-file``: endpoint ids that another command chose, from a file or standard input."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import wrong_use
from generator.problems import nearest

FromFile = Annotated[
    Path | None,
    typer.Option(
        "--from-file",
        help="Endpoint ids, one a line, as `select` prints them; - reads standard input.",
        dir_okay=False,
        allow_dash=True,
    ),
]


def endpoints_from(path: Path | None, endpoints: Iterable[str] | None) -> list[str] | None:
    """The ids of ``--endpoint`` and ``--from-file`` together; ``None`` when neither is given.

    Raises ``typer.Exit`` (2) for a file that cannot be read, and for a list without ids: an empty batch
    must never turn into "everything".
    """
    named = list(endpoints or ())
    if path is None:
        return named or None
    found = [*named, *read_ids(path)]
    if not found:
        raise wrong_use(f"no endpoint ids in {_name(path)}")
    return list(dict.fromkeys(found))


def read_ids(path: Path) -> list[str]:
    """Ids, one a line; blank lines and everything after ``#`` do not count."""
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise wrong_use(f"cannot read {_name(path)}: {error}") from None
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def refuse_unknown(kind: str, names: Iterable[str] | None, known: Collection[str]) -> None:
    """Raise ``typer.Exit`` (2) for the first name that is not ``known``, with the nearest ones."""
    for name in names or ():
        if name not in known:
            raise wrong_use(f"unknown {kind} {name!r}; {nearest(name, known, f'there are {len(known)}')}")


def _name(path: Path) -> str:
    return "standard input" if str(path) == "-" else str(path)
