"""The branch of the nightly pull request: people's commits are never overwritten."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "nightly_branch.py"
BOT = "nightly@users.noreply.github.com"


def git(folder: Path, *arguments: str, email: str = BOT) -> None:
    identity = ("-c", f"user.email={email}", "-c", "user.name=x", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of ``main`` with a remote."""
    (tmp_path / "remote.git").mkdir()
    git(tmp_path / "remote.git", "init", "--bare")
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    git(checkout, "init")
    git(checkout, "commit", "--allow-empty", "-m", "first", email="person@example.org")
    git(checkout, "remote", "add", "origin", str(tmp_path / "remote.git"))
    git(checkout, "push", "origin", "HEAD:main")
    return checkout


def push(checkout: Path, branch: str, *emails: str) -> None:
    """Push ``branch`` with a commit of each email on top of ``main``."""
    git(checkout, "checkout", "-B", "work", "main")
    for email in emails:
        git(checkout, "commit", "--allow-empty", "-m", "more", email=email)
    git(checkout, "push", "--force", "origin", f"HEAD:{branch}")
    git(checkout, "checkout", "main")


def chosen(checkout: Path, date: str = "2026-11-26") -> str:
    command = [sys.executable, str(SCRIPT), "nightly-sync", "--email", BOT, "--date", date]
    return subprocess.run(command, cwd=checkout, check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.parametrize("detached", [False, True])
def test_the_default_branch_may_have_any_name(tmp_path: Path, checkout: Path, detached: bool) -> None:
    push(checkout, "trunk", "person@example.org")
    push(checkout, "nightly-sync", BOT)
    git(tmp_path / "remote.git", "symbolic-ref", "HEAD", "refs/heads/trunk")
    git(checkout, "push", "origin", ":main")
    git(checkout, "fetch", "origin", "trunk")
    git(checkout, "checkout", *(["--detach"] if detached else ["-B", "trunk"]), "FETCH_HEAD")
    assert chosen(checkout) == "nightly-sync"


def test_a_branch_that_does_not_exist_is_free(checkout: Path) -> None:
    assert chosen(checkout) == "nightly-sync"


def test_a_branch_of_earlier_nights_is_written_again(checkout: Path) -> None:
    push(checkout, "nightly-sync", BOT, BOT)
    assert chosen(checkout) == "nightly-sync"


def test_a_branch_on_which_somebody_has_worked_is_left_alone(checkout: Path) -> None:
    push(checkout, "nightly-sync", BOT, "person@example.org", BOT)
    assert chosen(checkout) == "nightly-sync-2026-11-26"
    push(checkout, "nightly-sync-2026-11-26", "person@example.org")
    assert chosen(checkout) == "nightly-sync-2026-11-26-2"


def test_nights_share_one_branch_beside_the_one_on_which_somebody_works(checkout: Path) -> None:
    push(checkout, "nightly-sync", BOT, "person@example.org")
    push(checkout, "nightly-sync-2026-11-26", BOT)
    assert chosen(checkout, "2026-11-27") == "nightly-sync-2026-11-26"
    push(checkout, "nightly-sync-2026-11-26", BOT, "person@example.org")
    assert chosen(checkout, "2026-11-28") == "nightly-sync-2026-11-28"
    push(checkout, "nightly-sync", BOT)
    assert chosen(checkout, "2026-11-29") == "nightly-sync"
