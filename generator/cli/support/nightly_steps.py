"""The steps of a night: each a process of its own, so that one that breaks stops only itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

#: Only the step that talks to fal gets these.
SECRETS = ("FAL_KEY", "FAL_API_KEY")
#: Seconds that one step may take.
PATIENCE = 45 * 60.0
_TAIL = 4000


@dataclass(frozen=True)
class Step:
    """How one step ended: its exit status, its JSON (None where it printed none), and the end of what it said."""

    name: str
    status: int
    data: Any = None
    said: str = ""

    @property
    def report(self) -> dict[str, Any]:
        """The JSON object that the step printed; empty where it printed something else."""
        return self.data if isinstance(self.data, dict) else {}

    def rows(self, key: str) -> list[dict[str, Any]]:
        """The objects of one list in the report; empty where there is no such list."""
        found = self.report.get(key)
        return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []

    @property
    def broke(self) -> bool:
        """Whether the step did not do its work; status 1 with a report means that something waits for people."""
        return self.status > 1 or self.status < 0 or (self.status == 1 and self._says_nothing)

    @property
    def _says_nothing(self) -> bool:
        """Whether there is no report, or only the error of this machine (no file of ours has it) that ended the step."""
        problems = self.rows("problems")
        is_error = bool(problems) and set(self.report) == {"problems"} and not any(row.get("file") for row in problems)
        return not self.report or is_error

    def save(self, folder: Path) -> None:
        """Keep the step for a later phase and for the artifact."""
        (folder / f"{self.name}.json").write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")


def load_step(name: str, folder: Path) -> Step | None:
    """The step that an earlier phase saved; None if it is missing or unreadable."""
    try:
        return Step(**json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def run_step(
    name: str, arguments: Sequence[str], root: Path, *, secrets: bool = False, patience: float = PATIENCE
) -> Step:
    """Run Python with ``arguments`` in ``root``; a step that takes longer than ``patience`` seconds is ended."""
    command = [sys.executable, *arguments]
    try:
        done = subprocess.run(
            command, cwd=root, env=_environment(root, secrets), capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired:
        return Step(name, -1, None, f"took longer than {patience:g} s")
    data = _json(done.stdout)
    # Scripts without JSON say what is wrong where others print their report.
    said = b"" if data is not None else done.stdout
    return Step(name, done.returncode, data, (said + done.stderr).decode("utf-8", "replace")[-_TAIL:])


def _environment(root: Path, secrets: bool) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if secrets or name not in SECRETS}
    path = os.pathsep.join([str(root), str(root / "nodes" / "src")])
    return {**kept, "PYTHONPATH": path, "CI": kept.get("CI", "true"), "NO_COLOR": "1"}


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
