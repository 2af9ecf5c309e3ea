"""Options of the whole test suite (pytest reads them only from here)."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only", action="append", default=[], help="snapshots: only this module or endpoint id")
