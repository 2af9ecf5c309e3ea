"""Inputs as an agent gives them. What it says is a model's text: it leads to the web, and to one folder at most."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nodetool.fal import kinds
from nodetool.fal.assignment import coerce, handles
from nodetool.fal.commands.support import UsageError
from nodetool.fal.commands.wording import misfit
from nodetool.fal.dsl_local import references
from nodetool.fal.finding import node_class
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.references import as_named, is_empty
from nodetool.fal.shapes import Shape, parameters_of
from nodetool.metadata.types import AssetRef

_WEB = ("https://", "http://", "data:")


def node_with(endpoint: str, inputs: Mapping[str, Any], folder: Path | None) -> FalNode:
    """
    The node of ``endpoint`` with ``inputs``, by the node's names or fal's. Raises ``UsageError``.

    Files are URLs, or names in ``folder`` of files that are what their input is for.
    """
    model: type[FalNode] = node_class(endpoint)
    names = {parameter.fal_name: name for name, parameter in parameters_of(model).items()}
    node = model()
    for given, value in inputs.items():
        name = given if given in model.model_fields and given in parameters_of(model) else names.get(given)
        if name is None:
            raise UsageError(f"{endpoint} has no input {brief(given)}; it has {', '.join(parameters_of(model))}")
        parameter = parameters_of(model)[name]
        if node.assign_property(name, _named(parameter.shape, value)):
            raise UsageError(misfit(parameter, value))
    for ref in references(node):
        if not isinstance(ref, dict):
            _admit(ref, folder)
    return node


def _named(shape: Shape, value: Any) -> Any:
    """``value`` with a reference for each name of a file, which a node takes from nobody else."""
    try:
        return coerce(shape, value, as_named) if handles(shape) and value not in (None, [], {}) else value
    except (ValueError, RecursionError):
        return value


def _admit(ref: AssetRef, folder: Path | None) -> None:
    """Lets a reference through that leads to the web, and reads one that names a file in ``folder``."""
    if ref.uri.startswith(_WEB):
        ref.asset_id, ref.data = None, None
        return
    if is_empty(ref):
        return
    if folder is None:
        raise UsageError(f"{clean(ref.uri) or 'a file'} is not a URL; files of this machine need --folder")
    path = (folder / ref.uri).resolve()
    if not ref.uri or not path.is_relative_to(folder.resolve()) or not path.is_file():
        raise UsageError(f"there is no file {clean(ref.uri)} in the folder that this server may read")
    data = path.read_bytes()
    problem = kinds.misfit(path, type(ref), data)
    if problem:
        raise UsageError(f"{clean(ref.uri)} {problem}")
    ref.asset_id, ref.uri, ref.data = None, path.name, data
