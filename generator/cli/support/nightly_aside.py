"""Generation of everything that can be generated: endpoints that block it are set aside for the night."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.cli.support.nightly_steps import Step, run_step

#: A round sets aside what generation named; the next one may find what those problems hid.
ROUNDS = 5
_ENDPOINT_FILE = re.compile(r"(specs/[^/]+/(?!_module\.)[^/]+)\.(?:toml|json)")
Problem = Mapping[str, Any]


class Generation:
    """Generates in ``root``, and sets aside what it must to get there.

    An endpoint that the last commit has goes back to that state; a draft of this night is removed, and its contract
    waits. ``aside`` lists the problems, each with the endpoint that was set aside for it.
    """

    def __init__(self, root: Path, arguments: Sequence[str]) -> None:
        self._root = root
        self._arguments = arguments
        self.step = run_step("generate", arguments, root)
        self.aside: list[Problem] = []

    def of_most(self) -> None:
        """Generate all that can be generated; ``step`` is the last attempt."""
        for _ in range(ROUNDS):
            named = {file: list(rows) for file, rows in _by_file(self._problems())}
            if self.step.status != 1 or not named:
                break
            for file, rows in named.items():
                self._note(file, rows)
                self._set_aside(file)
            self._again()
        if self.step.status == 1:
            self._sift(sorted(self._fresh_drafts()))

    def _problems(self) -> list[Problem]:
        return [row for row in self.step.report.get("problems") or () if isinstance(row, dict)]

    def _again(self) -> None:
        self.step = run_step("generate", self._arguments, self._root)

    def _note(self, file: str, rows: Iterable[Problem]) -> None:
        endpoint = _endpoint_of(self._root / f"{file}.json")
        self.aside += [{**row, "endpoint": endpoint} for row in rows]

    def _set_aside(self, file: str) -> None:
        pair = [f"{file}.toml", f"{file}.json"]
        known = self._git("ls-files", "--", *pair)
        if f"{file}.toml" in known:
            self._git("checkout", "HEAD", "--", *known)
        else:
            (self._root / f"{file}.toml").unlink(missing_ok=True)

    def _fresh_drafts(self) -> set[str]:
        files = self._git("ls-files", "--others", "--exclude-standard", "--", "specs/*/*.toml")
        return {match[1] for file in files if (match := _ENDPOINT_FILE.fullmatch(file))}

    def _sift(self, files: Sequence[str]) -> None:
        """Problems that name no endpoint: find the drafts of this night that cause them, by halves."""
        refused = self.step
        texts = {file: (self._root / f"{file}.toml").read_bytes() for file in files}
        for file in files:
            self._set_aside(file)
        if files:
            self._again()
        if self.step.status == 0:
            self._add_halves(files, texts, refused)
        else:
            # They are not at fault: the problem is one for people, and the drafts are part of the proposal.
            self._restore(texts)

    def _add(self, files: Sequence[str], texts: Mapping[str, bytes]) -> None:
        """Put drafts back; those that generation refuses are found and stay away."""
        self._restore({file: texts[file] for file in files})
        self._again()
        if self.step.status != 0:
            refused = self.step
            for file in files:
                self._set_aside(file)
            self._again()
            self._add_halves(files, texts, refused)

    def _add_halves(self, files: Sequence[str], texts: Mapping[str, bytes], refused: Step) -> None:
        if len(files) == 1:
            rows = refused.report.get("problems")
            self._note(files[0], rows if isinstance(rows, list) else [{"message": refused.said[-200:]}])
            return
        middle = len(files) // 2
        for half in (files[:middle], files[middle:]):
            if half:
                self._add(half, texts)

    def _restore(self, texts: Mapping[str, bytes]) -> None:
        for file, text in texts.items():
            (self._root / f"{file}.toml").write_bytes(text)

    def _git(self, *arguments: str) -> list[str]:
        done = subprocess.run(["git", *arguments], cwd=self._root, capture_output=True, text=True, check=True)
        return done.stdout.splitlines()


def _by_file(problems: Iterable[Problem]) -> Iterator[tuple[str, list[Problem]]]:
    """Problems by the endpoint's file that they name, without its ending."""
    found: dict[str, list[Problem]] = {}
    for row in problems:
        if match := _ENDPOINT_FILE.fullmatch(str(row.get("file"))):
            found.setdefault(match[1], []).append(row)
    yield from sorted(found.items())


def _endpoint_of(contract: Path) -> str:
    try:
        return str(json.loads(contract.read_text(encoding="utf-8"))["endpoint"])
    except (OSError, ValueError, KeyError, TypeError):
        return contract.stem
