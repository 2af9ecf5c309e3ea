"""A sync that is killed leaves, file by file, the old state or the new one, and the next completes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.upstream.access.server import Fal, serving
from tests.upstream.access.world import TEXT, document, world_of
from tests.upstream.sync.helpers import digest

COUNT = 120
KILLS = 4
COUNT_OF = {"type": "integer"}


def start(fal: Fal, tmp_path: Path, specs: str) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ,
        "FAL_PLATFORM_URL": fal.api_url,
        "FAL_OPENAPI_URL": fal.queue_url,
        "XDG_CACHE_HOME": str(tmp_path / f"cache-{specs}"),
    }
    command = [sys.executable, "-m", "generator", "sync", "--specs", str(tmp_path / specs)]
    return subprocess.Popen([*command, "--batch-size", "2"], env=environment, stderr=subprocess.DEVNULL)


def sync(fal: Fal, tmp_path: Path, specs: str) -> dict[str, str]:
    assert start(fal, tmp_path, specs).wait(timeout=30) == 0
    return digest(tmp_path / specs)


def change_everything(fal: Fal) -> None:
    for name in fal.world.models:
        fal.world.add(name, document(name, {"prompt": TEXT, "num_images": COUNT_OF, "seed": COUNT_OF}), tags=["x"])


def kill_on_the_way(fal: Fal, tmp_path: Path, after: int, delay: float) -> None:
    """Kill a sync a moment after its request number `after`: early, and not before it began."""
    fal.requests.clear()
    process = start(fal, tmp_path, "specs")
    deadline = time.monotonic() + 20
    while len(fal.requests) < after and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_killed_at_random_moments_it_leaves_whole_files_and_the_next_run_completes(
    tmp_path: Path,
) -> None:
    with serving(world_of(COUNT), latency=0.003) as fal:
        old = sync(fal, tmp_path, "specs")
        change_everything(fal)
        new = sync(fal, tmp_path, "other")
        for number in range(KILLS):
            kill_on_the_way(fal, tmp_path, 4 + 12 * number, random.uniform(0, 0.05))
            for file, found in digest(tmp_path / "specs").items():
                assert file.endswith(".sync-tmp") or found in (old[file], new[file]), file
        assert sync(fal, tmp_path, "specs") == new
