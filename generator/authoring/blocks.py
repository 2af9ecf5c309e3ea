"""Tables of a TOML text as blocks of lines: removed one by one, with the comments between them left where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import tomli


@dataclass(frozen=True)
class _Block:
    """The lines of one table, header included; ``path`` ends in a number for one of several tables of a name."""

    path: tuple[str | int, ...]
    start: int
    end: int


def without_table(text: str, path: tuple[str | int, ...]) -> str:
    """``text`` without the table at ``path`` and the tables inside it; unchanged where no header names it.

    Comments behind the table's last key stay: they stand above the next table.
    """
    lines = text.splitlines(keepends=True)
    for block in reversed(list(_blocks(lines))):
        if block.path[: len(path)] == path:
            del lines[block.start : _last_key(lines, block) + 1]
    return "".join(lines)


def _blocks(lines: list[str]) -> Iterator[_Block]:
    headers = [(index, header) for index, line in enumerate(lines) if (header := _header(line)) is not None]
    ends = [*(index for index, _ in headers), len(lines)][1:]
    seen: dict[tuple[str, ...], int] = {}
    for (index, header), end in zip(headers, ends, strict=True):
        seen[header.path] = seen.get(header.path, -1) + 1
        yield _Block((*header.path, seen[header.path]) if header.is_list else header.path, index, end)


@dataclass(frozen=True)
class _Header:
    """The keys of a table's header, and whether it is one of a list of tables."""

    path: tuple[str, ...]
    is_list: bool


def _header(line: str) -> _Header | None:
    """What a line says when it is a table's header."""
    if not line.lstrip().startswith("["):
        return None
    try:
        value: object = tomli.loads(line)
    except (ValueError, RecursionError):
        return None
    path: list[str] = []
    while isinstance(value, dict) and value:
        key, value = next(iter(value.items()))
        path.append(key)
    return _Header(tuple(path), isinstance(value, list))


def _last_key(lines: list[str], block: _Block) -> int:
    """The last line of the block that is neither blank nor a comment."""
    kept = (index for index in range(block.end - 1, block.start, -1) if lines[index].strip(" \t\r\n"))
    return next((index for index in kept if not lines[index].lstrip().startswith("#")), block.start)
