"""Bytes from outside → JSON, or a ``FalError`` that says what is wrong with them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, NoReturn

from generator.upstream.access.failures import Cause, FalError

# The deepest document of the seed catalogue nests 11 levels, a page of them 4 more.
MAX_DEPTH = 64

JsonObject = dict[str, Any]


def parse_object(body: bytes, *, max_depth: int = MAX_DEPTH) -> JsonObject:
    """Parse one JSON object, more strictly than ``json.loads``.

    Raises ``FalError``: HTML instead of JSON, no UTF-8, broken JSON, NaN or a number beyond floats,
    a key given twice, nesting deeper than ``max_depth``, or JSON that is not an object.
    Lone surrogates get through: they matter only where they would reach a contract.
    """
    value = _parse(body)
    if not isinstance(value, dict):
        raise FalError(Cause.SHAPE, f"a JSON object was expected, not {_kind(value)}")
    _check_depth(value, max_depth)
    return value


def _parse(body: bytes) -> Any:
    try:
        return json.loads(
            body.decode("utf-8-sig"),
            object_pairs_hook=_unique_keys,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )
    except RecursionError:
        raise FalError(Cause.TOO_DEEP, "nested too deeply to be read") from None
    except ValueError as error:
        raise _not_json(body, error) from None


def _not_json(body: bytes, error: ValueError) -> FalError:
    if body.lstrip()[:1] == b"<":
        return FalError(Cause.HTML, "HTML instead of JSON")
    return FalError(Cause.NOT_JSON, f"not JSON: {error}")


def _unique_keys(pairs: list[tuple[str, Any]]) -> JsonObject:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice!r} is given twice in one object")
    return found


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text} is too large")
    return number


def _kind(value: object) -> str:
    return "null" if value is None else type(value).__name__


def _check_depth(value: JsonObject, max_depth: int) -> None:
    # A loop and not recursion: the document may be as deep as the JSON scanner allows.
    level: list[Any] = [value]
    for _ in range(max_depth):
        level = [child for node in level for child in _containers(node)]
        if not level:
            return
    raise FalError(Cause.TOO_DEEP, f"nested more than {max_depth} levels deep")


def _containers(node: Any) -> list[Any]:
    children: Iterable[Any] = node.values() if isinstance(node, dict) else node
    return [child for child in children if isinstance(child, dict | list)]
