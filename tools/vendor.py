"""Holds the vendored files of npm packages against what npm publishes.

    python tools/vendor.py              download the packages that ``vendor.toml`` pins and compare; never writes
    python tools/vendor.py --write      bring the files to the pinned packages

Run by ``nox -s vendor``. Needs npm's registry.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import io
import sys
import tarfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx

FOLDER = Path(__file__).resolve().parent.parent / "generator" / "output" / "templates" / "html" / "vendor"


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare or write. Returns 0, or 1 when something differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="bring the files to the pinned packages")
    write = parser.parse_args(arguments).write
    pinned = tomllib.loads((FOLDER / "vendor.toml").read_text(encoding="utf-8"))
    wrong = [line for name, package in pinned.items() for line in _package(name, package, write)]
    print("\n".join(wrong) or f"{len(pinned)} packages are as npm publishes them.")
    return 1 if wrong else 0


def _package(name: str, package: Mapping[str, Any], write: bool) -> Iterator[str]:
    tarball = httpx.get(package["source"], timeout=60).raise_for_status().content
    if integrity(tarball) != package["integrity"]:
        yield f"{name}: the tarball is {integrity(tarball)}; `vendor.toml` pins {package['integrity']}"
        return
    for file in package["files"]:
        yield from _file(name, file, member(tarball, file["member"]), write)


def _file(name: str, file: Mapping[str, str], published: bytes, write: bool) -> Iterator[str]:
    path = FOLDER / file["name"]
    if write:
        path.write_bytes(published)
    if not path.exists() or path.read_bytes() != published:
        yield f"{name}: {file['name']} differs from {file['member']}; run `nox -s vendor -- --write`"
    if hashlib.sha256(published).hexdigest() != file["sha256"]:
        yield f"{name}: `sha256` of {file['name']} must be {hashlib.sha256(published).hexdigest()}"


def integrity(content: bytes) -> str:
    """npm's word for the bytes of a tarball."""
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def member(tarball: bytes, name: str) -> bytes:
    """The bytes of one file of a package. Raises ``KeyError`` when there is none."""
    with tarfile.open(fileobj=io.BytesIO(tarball), mode="r:gz") as package:
        found = package.extractfile(name)
        if found is None:
            raise KeyError(name)
        return found.read()


if __name__ == "__main__":
    sys.exit(main())
