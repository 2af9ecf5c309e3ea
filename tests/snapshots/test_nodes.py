"""Every generated node equals its approved snapshot."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from generator.output.pack import Pack
from generator.output.render import PACKAGE
from tests.snapshots.conftest import SHARED, keys


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "key" not in metafunc.fixturenames:
        return
    only = metafunc.config.getoption("only")
    found = {name: key for name, key in keys().items() if not only or name in only or key.split("/")[0] in only}
    if not only:
        found["shared enums and structures"] = SHARED
    assert found, f"no endpoint or module is called {only}"
    metafunc.parametrize("key", found.values(), ids=found.keys())


def test_node_is_as_approved(key: str, pack: Pack, approved: SnapshotAssertion) -> None:
    text = pack.files[f"{PACKAGE}/{SHARED}"] if key == SHARED else pack.nodes[key]
    assert text == approved
