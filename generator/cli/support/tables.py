"""Tables that read well on a terminal and keep whole words in a log."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

#: Where nobody's terminal gives a width, lines may be long: a cut id is worth nothing.
LOG_WIDTH = 200


def table_of(*columns: str, numbers: Iterable[str] = (), lines: bool = False) -> Table:
    """An empty table; ``numbers`` names the columns that stand to the right. Cells must be ``cells(...)``."""
    right = set(numbers)
    table = Table(box=box.ROUNDED if lines else None, show_lines=lines)
    for name in columns:
        table.add_column(Text(name), justify="right" if name in right else "left", overflow="fold")
    return table


def cells(*values: object) -> list[Text]:
    """Cells that show foreign text as it is: brackets are not markup."""
    return [Text(str(value)) for value in values]


def show_table(console: Console, table: Table) -> None:
    """Print at the terminal's width, or wide without one."""
    if console.is_terminal:
        console.print(table)
    else:
        Console(file=console.file, width=LOG_WIDTH, highlight=False).print(table)
