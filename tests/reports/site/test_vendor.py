"""Vendored files are the published ones, and each comes with its licence."""

from __future__ import annotations

import hashlib
import tomllib
from typing import Any

import pytest

from generator.output.pages import FOLDER

VENDOR = FOLDER / "vendor"
PINNED: dict[str, Any] = tomllib.loads((VENDOR / "vendor.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", PINNED)
def test_files_have_the_digests_of_the_published_ones(name: str) -> None:
    for file in PINNED[name]["files"]:
        assert hashlib.sha256((VENDOR / file["name"]).read_bytes()).hexdigest() == file["sha256"], file["name"]


@pytest.mark.parametrize("name", PINNED)
def test_a_package_states_version_source_and_licence(name: str) -> None:
    package = PINNED[name]
    assert package["source"] == f"https://registry.npmjs.org/{name}/-/{name}-{package['version']}.tgz"
    assert package["integrity"].startswith("sha512-")
    assert "Permission is hereby granted" in (VENDOR / f"{name}.LICENSE.txt").read_text(encoding="utf-8")
    assert package["licence"] == "MIT"


def test_every_file_belongs_to_a_package() -> None:
    listed = {file["name"] for package in PINNED.values() for file in package["files"]}
    assert {path.name for path in VENDOR.iterdir()} == {*listed, "vendor.toml"}
