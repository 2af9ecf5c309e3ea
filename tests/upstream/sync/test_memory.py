"""What is settled is not built again, and everything that would make another contract is seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.upstream.access.store import Entry, Store
from generator.upstream.sync import contracts, memory
from tests.upstream.access.world import TEXT, document, model
from tests.upstream.sync.helpers import digest
from tests.upstream.sync.test_commands import call, data

NAMES = ("a", "b")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two documents that has been synced twice: everything is settled."""
    folder = tmp_path / "folder"
    for name in NAMES:
        write(folder / f"openapi/fal-ai/{name}.json", document(f"fal-ai/{name}"))
    write(folder / "catalog.json", {"models": [model(f"fal-ai/{name}") for name in NAMES]})
    call("sync", "--from", folder, "--specs", tmp_path / "specs")
    return folder


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The endpoints whose contracts were built."""
    found: list[str] = []
    build = contracts.build_contract

    def watched(endpoint: str, *arguments: Any, **options: Any) -> dict[str, Any]:
        found.append(endpoint)
        return build(endpoint, *arguments, **options)

    monkeypatch.setattr(contracts, "build_contract", watched)
    return found


def again(folder: Path, *more: str) -> dict[str, Any]:
    return data(call("sync", "--from", folder, "--specs", folder.parent / "specs", "--json", *more))


def test_what_is_settled_is_not_built_again(folder: Path, built: list[str]) -> None:
    before = digest(folder.parent / "specs")
    assert again(folder)["unchanged"] == ["fal-ai/a", "fal-ai/b"]
    assert built == []
    assert digest(folder.parent / "specs") == before


def test_without_the_cache_everything_is_built_again(folder: Path, built: list[str]) -> None:
    assert again(folder, "--no-cache")["unchanged"] == ["fal-ai/a", "fal-ai/b"]
    assert sorted(built) == ["fal-ai/a", "fal-ai/b"]


def other_document(folder: Path) -> None:
    write(folder / "openapi/fal-ai/a.json", document("fal-ai/a", {"prompt": TEXT}))


def other_category(folder: Path) -> None:
    write(folder / "catalog.json", {"models": [model("fal-ai/a", category="vision"), model("fal-ai/b")]})


def a_stream(folder: Path) -> None:
    write(folder / "catalog.json", {"models": [model("fal-ai/a", stream_url="https://x"), model("fal-ai/b")]})


def a_better_source(folder: Path) -> None:
    write(folder / "sources.json", {"fal-ai/a": {"kind": "typings"}, "fal-ai/b": {"kind": "verbatim"}})


def an_edited_contract(folder: Path) -> None:
    (path,) = (folder.parent / "specs").rglob("a.json")
    path.write_text(path.read_text().replace('"minimum": 1', '"minimum": 2'))


def a_contract_gone(folder: Path) -> None:
    (path,) = (folder.parent / "specs").rglob("a.json")
    path.unlink()


@pytest.mark.parametrize(
    "change", [other_document, other_category, a_stream, a_better_source, an_edited_contract, a_contract_gone]
)
def test_every_change_is_seen(folder: Path, built: list[str], change: Callable[[Path], None]) -> None:
    change(folder)
    again(folder)
    assert "fal-ai/a" in built


def test_other_code_builds_everything_again(folder: Path, built: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_code_digest", lambda: "other code")
    again(folder)
    assert sorted(built) == ["fal-ai/a", "fal-ai/b"]


def test_the_code_digest_covers_the_building_of_contracts() -> None:
    root = Path(memory.generator.__file__).parent
    covered = {path for pattern in memory._CODE for path in root.glob(pattern)}
    assert {root / "contract/build.py", root / "text.py", root / "upstream/sync/contracts.py"} <= covered


def test_a_contract_that_fal_takes_back_is_seen(folder: Path, built: list[str]) -> None:
    """The first document comes back: the memory of then must not hide that the contract is another one now."""
    first = (folder / "openapi/fal-ai/a.json").read_text()
    other_document(folder)
    again(folder)
    (folder / "openapi/fal-ai/a.json").write_text(first)
    assert again(folder)["changed"] == ["fal-ai/a"]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"fal-ai/a": 5}'])
def test_a_damaged_memory_costs_only_time(tmp_path: Path, body: bytes) -> None:
    store = Store(tmp_path)
    store.put(f"settled {tmp_path.resolve()}", Entry(body))
    assert not memory.Memory(store, tmp_path).knows("fal-ai/a", "x")
