"""Reads TOML and JSON files of the specs folder; what is wrong becomes a ``Problem`` with file and key."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any, TypeVar

import tomli
from pydantic import BaseModel, ValidationError

from generator.problems import Problem

Model = TypeVar("Model", bound=BaseModel)


class Reader:
    """Reads files below one root and collects problems instead of stopping at the first."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def name(self, path: Path) -> str:
        """The path that messages show: below ``specs/``, with forward slashes."""
        return f"specs/{path.relative_to(self.root).as_posix()}"

    def report(self, path: Path, key: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self.name(path), key, message, hint))

    def toml(self, path: Path) -> dict[str, Any] | None:
        """The table that a TOML file holds, or ``None`` after a report."""
        text = self._text(path)
        if text is None:
            return None
        try:
            return tomli.loads(text, parse_float=_finite)
        except (ValueError, RecursionError) as error:
            self.report(path, "", f"is not TOML: {error}", "fix the file")
            return None

    def json(self, path: Path, hint: str = "run `python -m generator sync` again") -> dict[str, Any] | None:
        """The object that a JSON file holds, or ``None`` after a report, which ends with ``hint``."""
        text = self._text(path)
        if text is None:
            return None
        try:
            value = _JSON.decode(text)
        except (ValueError, RecursionError) as error:
            self.report(path, "", f"is not JSON: {error}", hint)
            return None
        if not isinstance(value, dict):
            self.report(path, "", "is not a JSON object", hint)
            return None
        if _HALF.search(text) and not _is_whole(value):
            self.report(path, "", "is not UTF-8: it contains a lone surrogate", hint)
            return None
        return value

    def _text(self, path: Path) -> str | None:
        try:
            # Not ``read_text``: its decoder in small steps takes as long as parsing JSON does.
            return path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            self.report(path, "", "is missing", "add the file or restore it with git")
        except (UnicodeDecodeError, OSError) as error:
            self.report(path, "", f"cannot be read: {error}", "fix the file")
        return None

    def model(self, path: Path, model: type[Model], data: Any, key: str = "") -> Model | None:
        """``data`` as ``model``, or ``None`` after a report of every bad key."""
        try:
            return model.model_validate(data, strict=False)
        except ValidationError as error:
            for detail in error.errors(include_url=False, include_input=False):
                where = ".".join(str(part) for part in (*([key] if key else []), *detail["loc"]))
                self.report(path, where, _message(detail["type"], detail["msg"]), _hint(detail["type"], model))
            return None


#: An escaped surrogate, which may be one of a pair.
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def _is_whole(value: object) -> bool:
    """Whether UTF-8 can encode every string in ``value``."""
    try:
        return bool(json.dumps(value, ensure_ascii=False).encode())
    except UnicodeEncodeError:
        return False


def _finite(text: str) -> float:
    """Parse a float. Raises ``ValueError`` for NaN and infinities, also those that overflow makes."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is not a finite number")
    return value


_JSON = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)


def _message(kind: str, message: str) -> str:
    return "unknown key" if kind == "extra_forbidden" else message[:1].lower() + message[1:]


def _hint(kind: str, model: type[BaseModel]) -> str:
    if kind == "extra_forbidden":
        return f"known keys at the top: {', '.join(sorted(model.model_fields))}"
    return ""
