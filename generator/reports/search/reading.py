"""Reads the files that people keep for the search; a folder without them has none."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.problems import raise_if
from generator.specs.files import Reader

Model = TypeVar("Model", bound=BaseModel)


def read_model(path: Path, model: type[Model], key: str = "") -> Model:
    """The TOML file ``path`` as ``model`` (its whole table below ``key`` when given), empty where there is no file.

    Raises ``ProblemError`` with every bad key.
    """
    reader = Reader(path.parent)
    data: dict[str, Any] = (reader.toml(path) or {}) if path.exists() else {}
    found = reader.model(path, model, {key: data} if key else data)
    raise_if(reader.problems)
    return found or model()
