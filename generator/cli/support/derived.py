"""The files that follow from specs and nodes, each with the program that writes and that checks it.

One list for ``nox -s update``, the gates, a night and the test of a catalogue that grows: what one of them forgot
would be red in another. nox itself reads it, so it imports nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Derived:
    """One or several files: ``program`` is what Python runs for them.

    ``needs_nodes`` says that the program reads the nodes, which have to be those of the specs then.
    """

    name: str
    program: tuple[str, ...]
    write_option: tuple[str, ...] = ()
    needs_nodes: bool = True

    @property
    def write(self) -> tuple[str, ...]:
        """Arguments of Python that bring the files up to date."""
        return (*self.program, *self.write_option)

    @property
    def check(self) -> tuple[str, ...]:
        """Arguments of Python that compare the files, with status 1 where they are out of date."""
        return (*self.program, "--check")


_SCRIPTS = (
    Derived("metadata", ("tools/scan_pack.py",), ("--write",)),
    Derived("catalogue", ("tools/pack_catalog.py",), ("--write",)),
    Derived("examples", ("nodes/examples/build.py",)),
)


def derived(root: Path) -> dict[str, Derived]:
    """What follows from specs and nodes in the repository at ``root``, by name, in the order of writing.

    A checkout without one of the scripts has nothing of its kind.
    """
    found = [item for item in _SCRIPTS if (root / item.program[0]).is_file()]
    figures = Derived("coverage", ("-m", "generator", "coverage", *_documents(root)), needs_nodes=False)
    return {item.name: item for item in (*found, figures)}


def _documents(root: Path) -> Iterator[str]:
    """The documents that show figures of coverage, as options."""
    for path in (root / "README.md", *sorted(root.glob("docs/*.md"))):
        if path.is_file() and "<!-- coverage" in path.read_text(encoding="utf-8"):
            yield from ("--write", path.relative_to(root).as_posix())
