"""A review at the terminal: kinds that many nodes share first, then node by node. One key, one decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.text import Text

from generator.review.approve import approve
from generator.review.kinds import Kind, group
from generator.review.pending import Pending
from generator.review.show import change_text, diff_text, heading, kind_text, rejection_lines

#: From so many nodes on, a kind of change is asked about by itself before its nodes are.
MANY = 4
KIND_KEYS = "[a]ccept for all  [e]ach by itself  [d]iff of the examples  [q]uit"
NODE_KEYS = "[a]ccept  [r]eject  [s]kip  [w]hole text  [k]ind everywhere  [m]odule  [q]uit"


class QuitError(Exception):
    """The person goes on later."""


@dataclass
class Review:
    """One run: ``read_key`` gives the next key, ``console`` shows, accepted snapshots are written at once."""

    pending: list[Pending]
    folder: Path
    console: Console
    read_key: Callable[[], str]
    accepted: list[Pending] = field(default_factory=list)
    rejected: list[Pending] = field(default_factory=list)
    skipped: list[Pending] = field(default_factory=list)
    _kinds: set[str] = field(default_factory=set)
    _decided: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Ask until everything is decided or the person quits; what is decided stays decided."""
        try:
            self._review_kinds()
            for item in self.pending:
                if item.key not in self._decided:
                    self._review_node(item, len(self.pending) - len(self._decided))
        except (QuitError, EOFError, KeyboardInterrupt):
            self.console.print("\nGoing on later: what you accepted is written.")
        self._close()

    @property
    def open(self) -> list[Pending]:
        """What nobody has decided about."""
        return [item for item in self.pending if item.key not in self._decided]

    # Kinds -----------------------------------------------------------------------------------------------

    def _review_kinds(self) -> None:
        kinds = [kind for kind in group(self.pending) if len(kind.pending) >= MANY]
        for at, kind in enumerate(kinds, 1):
            self.console.rule(f"kind {at} of {len(kinds)}")
            self.console.print(kind_text(kind))
            self._decide_kind(kind)

    def _decide_kind(self, kind: Kind) -> None:
        while True:
            key = self._ask(KIND_KEYS, "aedq")
            if key == "a":
                self._accept_kinds({kind.id})
            if key == "d":
                for item in kind.examples:
                    self.console.print(heading(item), diff_text(item), sep="\n")
                continue
            return

    def _accept_kinds(self, kinds: set[str]) -> None:
        """Accept ``kinds`` everywhere: a node is written once all of its changes are accepted."""
        self._kinds |= kinds
        touched = [item for item in self.open if item.kinds & kinds]
        done = [item for item in touched if item.kinds <= self._kinds]
        self._accept(done)
        if len(done) < len(touched):
            self.console.print(f"{len(touched) - len(done)} more have other changes too and stay pending.")

    # Nodes -----------------------------------------------------------------------------------------------

    def _review_node(self, item: Pending, left: int) -> None:
        self.console.rule(f"{left} left")
        self.console.print(heading(item))
        for change in item.changes:
            self.console.print(change_text(change, accepted=change.kind in self._kinds))
        self.console.print(diff_text(item))
        decide = {
            "a": lambda: self._accept([item]),
            "r": lambda: self._put_aside(item, self.rejected),
            "s": lambda: self._put_aside(item, self.skipped),
            "w": lambda: self.console.print(diff_text(item, full=True)),
            "k": lambda: self._accept_kinds(set(item.kinds)),
            "m": lambda: self._accept([other for other in self.open if other.module == item.module]),
        }
        while item.key not in self._decided:
            decide[self._ask(NODE_KEYS, "arswkmq")]()

    def _put_aside(self, item: Pending, pile: list[Pending]) -> None:
        pile.append(item)
        self._decided.add(item.key)
        self.console.print(Text("put aside: the snapshot stays as it is", style="bold"))

    def _accept(self, items: Iterable[Pending]) -> None:
        done = list(items)
        approve(done, self.folder)
        self.accepted += done
        self._decided |= {item.key for item in done}
        self.console.print(Text(f"accepted: {len(done)} written", style="bold green"))

    # Asking and closing ----------------------------------------------------------------------------------

    def _ask(self, keys: str, allowed: str) -> str:
        while True:
            self.console.print(keys, style="bold", markup=False)
            key = self.read_key().lower()
            if key in ("q", "\x03", "\x04"):
                raise QuitError
            if key and key in allowed:
                return key

    def _close(self) -> None:
        left = len(self.open) + len(self.skipped)
        self.console.print(f"{len(self.accepted)} accepted, {len(self.rejected)} rejected, {left} pending.")
        for line in rejection_lines(self.rejected):
            self.console.print(line)
        waiting = sorted({kind for item in (*self.open, *self.skipped) for kind in item.kinds & self._kinds})
        if waiting:
            options = " ".join(f"--accept-kind {kind}" for kind in waiting)
            self.console.print(f"To keep the kinds you accepted: python -m generator review {options}", markup=False)
