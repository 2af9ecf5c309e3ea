"""Names the branch that the nightly pull request may write: never one on which a person has worked.

    python tools/nightly_branch.py nightly-sync --email nightly@users.noreply.github.com --date 2026-11-26

Prints ``nightly-sync`` while it does not exist or holds only commits of that email; else the branch that an earlier
night took beside it, as long as nobody has worked on that one; else ``nightly-sync-2026-11-26``, else that with a
number. So a person may take days over one pull request, and finds one beside it and not one for each night.

Standard library only: it runs in the job that holds the write token.
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path


def main() -> None:
    """Print the first branch that is free."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("branch")
    parser.add_argument("--email", required=True, help="committer of the nightly commits")
    parser.add_argument("--date", required=True, help="day of the run, YYYY-MM-DD")
    parser.add_argument("--root", type=Path, default=Path(), help="a checkout with the remote `origin`")
    given = parser.parse_args()
    names = candidates(given.branch, given.date, branches(given.root, f"{given.branch}-*"))
    print(next(name for name in names if is_free(given.root, name, given.email)))


def candidates(branch: str, date: str, earlier: Sequence[str]) -> Iterator[str]:
    """The branch itself, then those of earlier nights, the newest first, then dated ones."""
    yield branch
    yield from sorted(earlier, reverse=True)
    yield f"{branch}-{date}"
    yield from (f"{branch}-{date}-{number}" for number in count(2))


def branches(root: Path, pattern: str) -> list[str]:
    """The branches of the remote whose names match ``pattern``."""
    lines = git(root, "ls-remote", "origin", f"refs/heads/{pattern}").splitlines()
    return [line.split("\t")[1].removeprefix("refs/heads/") for line in lines]


def is_free(root: Path, branch: str, email: str) -> bool:
    """Whether everything that ``branch`` of the remote adds to what is checked out was committed by ``email``.

    What is checked out is what the pull request goes to, however that branch is called.
    """
    if not branches(root, branch):
        return True
    git(root, "fetch", "--quiet", "origin", f"+refs/heads/{branch}:refs/nightly/branch")
    committers = git(root, "log", "--format=%ce", "HEAD..refs/nightly/branch").split()
    return set(committers) <= {email}


def git(root: Path, *arguments: str) -> str:
    """What git prints. Raises CalledProcessError where it fails."""
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
