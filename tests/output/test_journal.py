"""Many files replaced as one, with the process killed at every step."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.output.alone import LOCK, writing_alone
from generator.output.journal import STAGING, Way, is_interrupted, recover, replace_files
from generator.problems import ProblemError
from tests.conftest import ROOT

OLD = {"src/a.py": "a = 1\n", "src/gone.py": "x\n", "src/same.py": "s\n"}
NEW = {"src/a.py": "a = 2\n", "src/deep/new.py": "é\n", "src/same.py": "s\n"}
TEXTS = {path: NEW[path] for path in ("src/a.py", "src/deep/new.py")}
#: Replaces the files, and is killed before its n-th change of the file system.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
left = [int(sys.argv[2])]
def deadly(function):
    def wrapper(*arguments, **options):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return wrapper
from generator.output import journal
for owner, name in ((Path, "write_bytes"), (Path, "write_text"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir"),
                    (shutil, "copy2"), (shutil, "rmtree"), (os, "unlink"), (os, "rmdir")):
    setattr(owner, name, deadly(getattr(owner, name)))
journal.replace_files(Path(sys.argv[1]), {"src/a.py": "a = 2\\n", "src/deep/new.py": "\\u00e9\\n"}, ["src/gone.py"])
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path)
    return tmp_path


def fill(folder: Path) -> None:
    for path, text in OLD.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "src/deep/new.py").unlink(missing_ok=True)


def content(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in found}


def run_killed(folder: Path, at: int) -> int:
    return subprocess.run([sys.executable, "-c", KILLED, str(folder), str(at)], cwd=ROOT, check=False).returncode


def test_killed_before_any_change_of_the_file_system_the_next_run_makes_the_tree_whole(folder: Path) -> None:
    outcomes = set()
    for at in range(1, 100):
        fill(folder)
        status = run_killed(folder, at)
        half = is_interrupted(folder)
        way = recover(folder)
        found = content(folder)
        assert found in (OLD, NEW), at
        assert not half or found == NEW, at
        outcomes.add((way, found == NEW))
        if status == 0:
            break
        assert status == -signal.SIGKILL
    assert at > 12
    # Before the journal, after it, after its removal, and with nothing left to do.
    assert outcomes == {(None, False), (Way.BACK, False), (Way.FORWARD, True), (Way.BACK, True), (None, True)}


def test_killed_at_any_moment_the_next_run_makes_the_tree_whole(folder: Path) -> None:
    """The same without a hand inside: a process that writes to and fro all the time, ended from outside."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom generator.output.journal import replace_files\n"
        "folder = Path(sys.argv[1])\nprint(flush=True)\n"
        "while True:\n"
        "    replace_files(folder, {'src/a.py': 'a = 2\\n', 'src/deep/new.py': '\\u00e9\\n'}, ['src/gone.py'])\n"
        "    replace_files(folder, {'src/a.py': 'a = 1\\n', 'src/gone.py': 'x\\n'}, ['src/deep/new.py'])\n"
    )
    chance = random.Random(0)
    for _ in range(8):
        with subprocess.Popen([sys.executable, "-c", script, str(folder)], cwd=ROOT, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.03))
            writer.kill()
        recover(folder)
        assert content(folder) in (OLD, NEW)


def test_a_run_killed_while_it_goes_back_is_finished_the_same_way(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``_go`` fails half-way forward, and its undoing half-way back."""
    replace, left = Path.replace, [4]

    def failing(self: Path, target: Path) -> Path:
        if target.suffix == ".py":
            left[0] -= 1
            if left[0] in (2, 1):
                raise OSError(5, "Input/output error")
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        with pytest.raises(OSError, match="Input/output"):
            replace_files(folder, TEXTS, ["src/gone.py"])
    assert is_interrupted(folder)
    assert recover(folder) is Way.BACK
    assert content(folder) == OLD
    assert recover(folder) is None


def test_nothing_to_do_touches_nothing(tmp_path: Path) -> None:
    replace_files(tmp_path / "new", {}, [])
    assert not (tmp_path / "new").exists()
    assert recover(tmp_path / "new") is None


@pytest.mark.parametrize(
    "said",
    [
        "{",
        "[]",
        '{"way": "up", "steps": []}',
        '{"way": "forward", "steps": [["a", true]]}',
        *(
            json.dumps({"way": "back", "steps": [[name, True, False]]})
            for name in ("../x", "/x", "", "a/../../x", "c:x", "..\\x")
        ),
    ],
)
def test_a_journal_that_cannot_be_followed_is_a_problem_and_touches_nothing(folder: Path, said: str) -> None:
    (folder / STAGING).mkdir()
    (folder / STAGING / "journal.json").write_text(said)
    before = content(folder)
    with pytest.raises(ProblemError, match=r"journal\.json: cannot be followed: .*remove \.generate/"):
        recover(folder)
    assert content(folder) == before


def test_the_lock_of_a_killed_process_locks_nobody_out(folder: Path) -> None:
    script = "import os, signal, sys\nfrom pathlib import Path\nfrom generator.output.alone import writing_alone\n"
    script += "with writing_alone(Path(sys.argv[1])):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    assert subprocess.run([sys.executable, "-c", script, str(folder)], cwd=ROOT, check=False).returncode < 0
    with writing_alone(folder, patience=0):
        assert (folder / LOCK).exists()
        with (
            pytest.raises(ProblemError, match="another run has been writing here for 0 s"),
            writing_alone(folder, 0),
        ):
            raise AssertionError("the lock was taken twice")


def test_git_ignores_what_a_killed_run_leaves() -> None:
    left = [
        f"nodes/{STAGING}/journal.json",
        f"nodes/{STAGING}/new/0",
        f"nodes/{LOCK}",
        "specs/vision/.x.json.1.sync-tmp",
    ]
    told = subprocess.run(["git", "check-ignore", *left], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout.splitlines() == left
