"""How everything is measured: processor time of processes of their own, one after the other and again."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: How often each job runs.
RUNS = 5
#: The large catalogue takes a minute a run.
LARGE_RUNS = 2


@dataclass(frozen=True)
class Figure:
    """One thing that was measured. ``spread`` is the distance between the fastest and the slowest run."""

    name: str
    value: float
    unit: str
    goal: float
    spread: float = 0.0

    @property
    def reached(self) -> bool:
        return self.value <= self.goal

    def line(self, once: bool = False) -> str:
        """The figure as a line for people; measured ``once`` on a busy machine, it proves no goal."""
        noise = f" ± {self.spread / 2:.2f}" if self.spread else ""
        told = "tried once" if once else "reached" if self.reached else "MISSED"
        return f"{self.name:<42}{self.value:8.2f} {self.unit}{noise}  (goal: {self.goal:g}) {told}"


class Machine:
    """
    Runs Pythons that see this project, with caches of their own below ``folder``.

    ``once`` tries whether everything works: ``runs`` of each job are one, and no job is ``warm``, that is run untimed
    before, so that its bytecode is there.
    """

    def __init__(self, folder: Path, once: bool = False) -> None:
        self.folder, self.once = folder, once
        self.runs, self.warm = (1, False) if once else (RUNS, True)
        path = os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])
        kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "CI")}
        cache = {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        # Runs against the double cost nothing: none of them belongs into the journal of whoever measures.
        self.environment = {**kept, **cache, "NODETOOL_FAL_JOURNAL": "off", "PYTHONPATH": path}

    def run(
        self, words: list[str], *, cwd: Path | None = None, codes: tuple[int, ...] = (0,)
    ) -> subprocess.CompletedProcess[bytes]:
        """One Python with ``words`` and nothing on stdin, which must end with one of ``codes``. Raises ``RuntimeError``."""
        command = [sys.executable, *words]
        done = subprocess.run(
            command, env=self.environment, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if done.returncode not in codes:
            said = (done.stdout + done.stderr).decode(errors="replace")[-2000:]
            raise RuntimeError(f"{' '.join(words)[:200]} ended with status {done.returncode}: {said}")
        return done

    def started(self, words: list[str]) -> subprocess.Popen[bytes]:
        """One Python with ``words`` that waits for what stdin may say, and whose stderr is read."""
        return subprocess.Popen(
            [sys.executable, *words],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip


def interleaved(
    jobs: Mapping[str, Callable[[], object]],
    before: Mapping[str, Callable[[], object]] | None = None,
    *,
    runs: int,
) -> dict[str, list[float]]:
    """Processor seconds of each job's processes, one after the other and again; ``before`` is not timed."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name, job in jobs.items():
            (before or {}).get(name, lambda: None)()
            started = processor_time()
            job()
            times[name].append(processor_time() - started)
    return times


def processor_time() -> float:
    """User and system time of all child processes that have ended, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spread(times: list[float]) -> float:
    return max(times) - min(times)
