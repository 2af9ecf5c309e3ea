"""
Results of earlier runs, for runs that are equal to them. Off unless a setting turns it on.

What a result repeats of the inputs (a prompt, mostly) is not kept: an equal run has the same inputs, and they are
put back from there.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from nodetool.fal.money.links import are_alive, links_in
from nodetool.fal.settings import Money
from nodetool.fal.shapes import parameters_of

#: Larger results are not kept, in characters of JSON.
LARGEST = 1_000_000
_MARK = "nodetool-fal:input"


def is_cached(node: Any, settings: Money) -> bool:
    """Whether runs of ``node`` as it stands may use results of earlier ones."""
    if settings.cache == "seeded":
        return _is_repeatable(node)
    return settings.cache == "all"


def _is_repeatable(node: Any) -> bool:
    """Whether equal inputs make equal results: a seed is set, or the endpoint is known to have none."""
    model = type(node)
    if "arguments" in model.model_fields:
        given = getattr(node, "arguments", None) or {}
        return isinstance(given, Mapping) and isinstance(given.get("seed"), int)
    seeds = [each for each in parameters_of(model).values() if each.fal_name == "seed"]
    return all(getattr(node, each.name) not in (None, -1) for each in seeds)


def packed(response: Any, arguments: Mapping[str, Any]) -> str | None:
    """A result as the journal keeps it; ``None`` for one that is too large."""
    places = {value: path for path, value in reversed(list(_texts(dict(arguments)))) if value}
    try:
        text = json.dumps(_mapped(response, lambda value: {_MARK: places[value]} if value in places else value))
    except (ValueError, RecursionError):
        return None
    return text if len(text) <= LARGEST else None


def unpacked(text: str, arguments: Mapping[str, Any]) -> Any:
    """The result that :func:`packed` made. Raises ``ValueError`` for what is none."""
    places = dict(_texts(dict(arguments)))

    def put_back(found: dict[str, Any]) -> Any:
        path = found.get(_MARK)
        if len(found) != 1 or not isinstance(path, str):
            return found
        if path not in places:
            raise ValueError(f"the inputs have no {path}")
        return places[path]

    return json.loads(text, object_hook=put_back)


async def is_usable(response: Any) -> bool | None:
    """Whether all files of a kept result can still be fetched; ``None`` where nobody can say."""
    return await are_alive([url for _, url in links_in(response)])


def _texts(value: Any, path: str = "") -> list[tuple[str, str]]:
    """The path and text of every text in arguments."""
    if isinstance(value, str):
        return [(path, value)]
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, inner in members for found in _texts(inner, f"{path}\0{key}")]


def _mapped(value: Any, change: Callable[[str], Any]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        if _MARK in value:
            raise ValueError(f"an answer holds {_MARK}")
        return {key: _mapped(inner, change) for key, inner in value.items()}
    return [_mapped(inner, change) for inner in value] if isinstance(value, list) else value
