"""Approved nodes: from the folder of snapshots, or as they were at a commit."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from generator.problems import Problem, ProblemError

#: Snapshot of the enums and structures that many nodes share.
SHARED = "_shared.py"
#: Folder of the builders' snapshots, named as the nodes' ones; no module has a leading underscore.
BUILDERS = "_dsl"


def builder_key(key: str) -> str:
    """The snapshot of the builder that belongs to the node's snapshot ``key``."""
    return f"{BUILDERS}/{key}"


def read_snapshots(folder: Path) -> dict[str, str]:
    """Text by ``<module>/<stem>.py``, ``_shared.py``, and ``_dsl/`` before either; an absent folder holds nothing."""
    paths = [*folder.glob("*/*.py"), *folder.glob(f"{BUILDERS}/*/*.py"), *folder.glob(SHARED)]
    return {path.relative_to(folder).as_posix(): _text(path.read_bytes()) for path in sorted(paths)}


def read_ref(ref: str, folder: Path) -> dict[str, str]:
    """The same from commit ``ref`` of the repository that holds ``folder``.

    Raises ``ProblemError`` when git does not know ``ref``; a commit without the folder holds nothing.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}").decode().strip()
    place = folder.resolve().relative_to(top.resolve()).as_posix()
    if not _git(top, "ls-tree", "-d", "--name-only", commit, "--", place):
        return {}
    with tarfile.open(fileobj=io.BytesIO(_git(top, "archive", commit, "--", place))) as archive:
        files = [member for member in archive if member.isfile() and member.name.endswith(".py")]
        texts = {member.name.removeprefix(f"{place}/"): archive.extractfile(member) for member in files}
        return {name: _text(stream.read()) for name, stream in sorted(texts.items()) if stream is not None}


def show(ref: str, path: Path) -> str:
    """One file at commit ``ref``; empty when it was not there. Raises ``ProblemError`` for an unknown ``ref``."""
    commit = _git(path.parent, "rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}").decode().strip()
    listed = _git(path.parent, "ls-tree", "--name-only", commit, "--", path.name)
    return _text(_git(path.parent, "show", f"{commit}:./{path.name}")) if listed else ""


def newest_tag(folder: Path, pattern: str, before: str = "") -> str:
    """The newest tag that matches ``pattern``, at or before this commit or before the tag ``before``; empty without one.

    Raises ``ProblemError`` where git cannot tell: outside of a checkout, and in a clone whose history is cut off.
    """
    is_made = (
        before and _run(folder, "rev-parse", "--quiet", "--verify", f"refs/tags/{before}^{{commit}}").returncode == 0
    )
    # A tag that is still to be made will stand at this commit; the first commit of all has none before it.
    starts = _git(folder, "rev-parse", f"refs/tags/{before}^@").decode().split() if is_made else ["HEAD"]
    done = _run(folder, "describe", "--tags", "--abbrev=0", f"--match={pattern}", *starts[:1]) if starts else None
    if done is not None and done.returncode == 0:
        return done.stdout.decode().strip()
    if _git(folder, "rev-parse", "--is-shallow-repository").strip() == b"true":
        hint = "run `git fetch --unshallow --tags`, or name the commit of the last release with --base"
        raise ProblemError([Problem("git", "tags", "this clone is shallow and holds no release to compare with", hint)])
    return ""


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _git(folder: Path, *arguments: str) -> bytes:
    done = _run(folder, *arguments)
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")[:300]
        raise ProblemError(
            [Problem("git", " ".join(arguments[:1]), reason, "name a commit that this clone has; fetch it first")]
        )
    return done.stdout


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    present = next(path for path in (folder, *folder.absolute().parents) if path.is_dir())
    return subprocess.run(["git", "-C", str(present), *arguments], capture_output=True, check=False)
