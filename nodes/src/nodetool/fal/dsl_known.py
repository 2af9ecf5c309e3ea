"""
``FalEndpoint`` in a script: which of its inputs are files, and what an endpoint with a node of its own says of them.

Inputs that are given as keywords, or as assets, are held against the endpoint's node before anything is paid.
``arguments`` is sent as it stands: what fal takes by now and this version does not know goes there.
"""

from __future__ import annotations

import difflib
import logging
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from nodetool.fal.assets import outside_limits
from nodetool.fal.commands.wording import misfit
from nodetool.fal.content import type_of_name
from nodetool.fal.dsl_files import Members, is_address
from nodetool.fal.endpoint_ids import parse
from nodetool.fal.errors import Fault, InputProblem, InvalidInputs
from nodetool.fal.finding import node_class
from nodetool.fal.finding.catalog import by_endpoint
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.shapes import File, ListOf, Parameter, Shape, branch, branches, parameters_of
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, VideoRef
from nodetool.nodes.fal.dynamic import FalEndpoint

logger = logging.getLogger(__name__)
#: How fal names inputs that are addresses of files.
_ADDRESSES = re.compile(r"(?:.*_)?urls?", re.IGNORECASE)
#: What an input of an endpoint that nobody knows is for, by a word in its name.
_KINDS: Mapping[str, type[AssetRef]] = {
    "image": ImageRef, "images": ImageRef, "mask": ImageRef, "photo": ImageRef, "video": VideoRef, "audio": AudioRef,
}  # fmt: skip
#: How much alike a name and a slip of the pen are, and an id and one that is mistyped.
_NEAR, _VERY_NEAR = 0.75, 0.9


# Files -----------------------------------------------------------------------------------------------------------


def shapes_of(model: Any, given: Mapping[str, Any]) -> dict[str, Shape]:
    """What the inputs of a ``FalEndpoint`` take that are given by fal's names, as far as they are files."""
    if not (isinstance(model, type) and issubclass(model, FalEndpoint)):
        return {}
    known = _inputs_of(_model_of(given.get("endpoint_id")))
    own = model.model_fields
    named = {name: _file_shape(known, name, value, False) for name, value in given.items() if name not in own}
    found = {name: shape for name, shape in named.items() if shape is not None}
    assets = given.get("assets")
    if isinstance(assets, dict):
        inside = {name: _file_shape(known, name, value, True) for name, value in assets.items()}
        found["assets"] = Members({name: shape for name, shape in inside.items() if shape is not None})
    return found


def _file_shape(known: Mapping[str, Parameter], name: str, value: Any, is_asset: bool) -> Shape | None:
    if name in known:
        shape = known[name].shape
        return shape if any(map(_is_for_files, branches(shape))) else None
    if not is_asset and not (_ADDRESSES.fullmatch(name) and any(map(_looks_like_file, _many(value)))):
        return None
    item = File(next((kind for word, kind in _KINDS.items() if word in name.lower().split("_")), AssetRef))
    return ListOf(item) if isinstance(value, list | tuple) else item


def _is_for_files(shape: Shape) -> bool:
    return isinstance(shape, File) or (isinstance(shape, ListOf) and branch(shape.item, File) is not None)


def _looks_like_file(value: Any) -> bool:
    """Whether a text is the path of a file, or is named as files are."""
    if not isinstance(value, str) or not value or is_address(value):
        return False
    try:
        return Path(value).expanduser().is_file() or bool(type_of_name(value))
    except (OSError, ValueError):
        return False


def _many(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else [value]


# What is wrong ---------------------------------------------------------------------------------------------------


def faults(node: FalNode, connected: Collection[str]) -> list[str]:
    """What is wrong with the inputs of a ``FalEndpoint`` whose endpoint has a node; ``connected`` are to come."""
    model = _model_of(node.endpoint_id) if isinstance(node, FalEndpoint) and "endpoint_id" not in connected else None
    if model is None:
        return []
    own = type(node).model_fields
    known, given = _inputs_of(model), {**node.assets, **node.dynamic_properties}
    coming = {name for name in connected if name not in own}
    found = list(_misnamed(model, [*given, *sorted(coming)]))
    typed: FalNode = model()
    for name, value in given.items():
        if name in known and typed.assign_property(known[name].name, value):
            found.append(f"{misfit(replace(known[name], name=name), value)}; {_way_out(name)}")
            coming.add(name)
    unchecked = coming | set(node.arguments)
    if {"arguments", "assets"} & set(connected):
        unchecked |= known.keys() - given.keys()
    return found + _refused(typed, known, unchecked)


def _refused(typed: FalNode, known: Mapping[str, Parameter], unchecked: Collection[str]) -> list[str]:
    """What the endpoint's own node says of the inputs, under fal's names."""
    left_out = {parameter.name for name, parameter in known.items() if name in unchecked}
    try:
        problems: Collection[InputProblem] = list(outside_limits(typed.fal_arguments(left_out)))
    except InvalidInputs as error:
        problems = error.details
    names = {parameter.name: name for name, parameter in known.items()}
    return [_worded(problem, names) for problem in problems]


def _worded(problem: InputProblem, names: Mapping[str, str]) -> str:
    root = re.split(r"[.\[]", problem.path, maxsplit=1)[0]
    name = names.get(root, root)
    text = f"{name}{problem.path[len(root) :]} {problem.phrase}"
    return text if problem.fault is Fault.MISSING else f"{text}; {_way_out(name)}"


def _way_out(name: str) -> str:
    return f"arguments={{{name!r}: …}} is sent as it stands"


def _misnamed(model: type[FalNode], names: Sequence[str]) -> Iterator[str]:
    """Names that are no input's and so near to one that they are a slip; others may be newer than this version."""
    known = _inputs_of(model)
    fields = {parameter.name: fal_name for fal_name, parameter in known.items()}
    for name in names:
        if name in known:
            continue
        free = [other for other in known if other not in names and not _are_siblings(name, other)]
        meant = fields.get(name) or next(iter(difflib.get_close_matches(name, free, 1, _NEAR)), "")
        if meant:
            yield f"{model.endpoint} has no input {brief(name)}; did you mean {meant}? {_way_out(name)}"


def _are_siblings(first: str, second: str) -> bool:
    """Whether two names are of a family: ``image_url`` and ``image_urls``, or ``image_url_2``."""
    plain, other = (re.sub(r"[\d_]", "", name) for name in (first, second))
    return plain.startswith(other) or other.startswith(plain)


# Which endpoint --------------------------------------------------------------------------------------------------


def hint(node: FalNode, connected: Collection[str]) -> None:
    """Says which endpoint may be meant by an id that no node has and that is very near to one which has."""
    if not isinstance(node, FalEndpoint) or "endpoint_id" in connected:
        return
    endpoint = _id_of(node.endpoint_id)
    if endpoint and endpoint not in by_endpoint():
        close = difflib.get_close_matches(endpoint.lower(), by_endpoint(), 1, _VERY_NEAR)
        if close:
            logger.warning(
                "%s: %s is not an endpoint that this version knows. Did you mean %s?",
                node.id,
                clean(endpoint),
                close[0],
            )


def _id_of(endpoint_id: Any) -> str:
    try:
        return parse(endpoint_id) if isinstance(endpoint_id, str) else ""
    except ValueError:
        return ""


def _model_of(endpoint_id: Any) -> Any:
    """The class of the endpoint's own node; ``None`` where it has none."""
    return node_class(_id_of(endpoint_id))


def _inputs_of(model: Any) -> Mapping[str, Parameter]:
    """The parameters of an endpoint's node by fal's names; empty without a node, and where fal publishes no shape."""
    found = parameters_of(model) if model is not None and "arguments" not in model.model_fields else {}
    return {parameter.fal_name: parameter for parameter in found.values()}
