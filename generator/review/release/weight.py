"""What a release holds: changes since the last one, the version they ask for, the version there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import tomli

from generator.output.owned import PACKAGE
from generator.output.tree import files_below
from generator.review.base import newest_tag, read_ref, read_snapshots, show
from generator.review.change import NodeChange
from generator.review.pending import Pending, find_pending
from generator.review.release.aliases import alias_changes
from generator.review.release.version import Bump, Version, bump_of, next_version

TAGS = "v[0-9]*"
VERSION_FILE = "pyproject.toml"


@dataclass(frozen=True)
class Release:
    """``base`` is the commit of the last release; without one, this is the first, and any version is right."""

    base: str
    old: Version | None
    version: Version
    pending: tuple[Pending, ...]
    aliases: tuple[NodeChange, ...]

    @property
    def bump(self) -> Bump:
        """What the changes ask for; nothing before the first release."""
        levels = [*(item.level for item in self.pending), *(change.level for change in self.aliases)]
        return bump_of(levels) if self.old else Bump.NONE

    @property
    def required(self) -> Version:
        """The smallest version that tells of the changes."""
        return next_version(self.old, self.bump) if self.old else self.version

    @property
    def enough(self) -> bool:
        """Whether the version there is tells of the changes."""
        return self.version >= self.required


def weigh(snapshots: Path, nodes: Path, base: str | None, tag: str = "") -> Release:
    """The release that the working tree would be; ``base`` defaults to the newest tag ``v…`` (before ``tag``)."""
    version = version_in(nodes)
    ref = base or newest_tag(nodes, TAGS, tag)
    if not ref:
        return Release("", None, version, tuple(find_pending({}, read_snapshots(snapshots))), ())
    older = show(ref, nodes / VERSION_FILE)
    return Release(
        base=ref,
        old=read_version(older, f"{ref}:nodes/{VERSION_FILE}") if older else None,
        version=version,
        pending=tuple(find_pending(read_ref(ref, snapshots), read_snapshots(snapshots))),
        aliases=tuple(alias_changes(read_ref(ref, nodes / PACKAGE), dict(_modules(nodes)))),
    )


def version_in(nodes: Path) -> Version:
    """The version of the distribution. Raises ``ProblemError`` when ``nodes`` has none."""
    path = nodes / VERSION_FILE
    return read_version(path.read_text(encoding="utf-8") if path.exists() else "", f"nodes/{VERSION_FILE}")


def read_version(text: str, file: str) -> Version:
    """``project.version`` of a ``pyproject.toml``."""
    return Version.parse(str(tomli.loads(text).get("project", {}).get("version", "")), file)


def _modules(nodes: Path) -> Iterator[tuple[str, str]]:
    for name in files_below(nodes, PACKAGE):
        yield name, (nodes / name).read_text(encoding="utf-8")
