"""The bytes of a script's files: into the nodes that are about to run, or into a workflow's JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from nodetool.fal.dsl_files import LocalFile, data_uri
from nodetool.fal.kinds import is_at_hand, misfit, takes_any
from nodetool.fal.references import is_reference
from nodetool.metadata.types import AssetRef, NameToType
from pydantic import BaseModel

#: Bytes of one file that a workflow's JSON holds.
LARGEST = 10 * 1024**2


def bring(nodes: Iterable[Any], local: Mapping[tuple[str, str], LocalFile]) -> list[str]:
    """Puts the bytes of local files into the references of ``nodes``; returns what is wrong with files, a line each."""
    problems: list[str] = []
    contents: dict[Path, bytes] = {}
    for node in nodes:
        _open_texts(node, {uri for node_id, uri in local if node_id == node.id})
        for ref in references(node):
            found = local.get((node.id, str(_part(ref, "uri"))))
            if found is None:
                continue
            try:
                if found.path not in contents:
                    contents[found.path] = found.path.read_bytes()
                _check(found, _class_of(ref), contents[found.path])
                _fill(ref, found.path.name, contents[found.path])
            except (OSError, ValueError) as error:
                problems.append(f"{node.id}: {error}")
    return problems


def embed(data: Any, node_id: str, local: Mapping[tuple[str, str], LocalFile]) -> None:
    """Puts local files into a node's JSON as ``data:`` URIs. Raises ``ValueError`` for large ones, and ``OSError``."""
    weights = next((text for text in _texts(data) if (node_id, text) in local), "")
    if weights:
        path = local[node_id, weights].path
        raise ValueError(
            f"{path} cannot stand in a workflow, where fal takes an address; put it on the web and give its URL"
        )
    for ref in references(data):
        found = local.get((node_id, str(ref["uri"])))
        if found is not None:
            if found.path.stat().st_size > LARGEST:
                raise ValueError(
                    f"{found.path} is too large to stand in a workflow; put it on the web and give its URL"
                )
            data = found.path.read_bytes()
            _check(found, _class_of(ref), data)
            ref["uri"] = data_uri(data, found.path.name)


def references(value: Any) -> Iterator[Any]:
    """Every file reference in a node, or in JSON: as an object, or as a dict."""
    if isinstance(value, AssetRef) or is_reference(value):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from references(getattr(value, name))
        yield from references(getattr(value, "dynamic_properties", None))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def _open_texts(value: Any, uris: Collection[str]) -> None:
    """Puts a reference in place of each text in a node or structure that is the address of a local file."""
    if isinstance(value, BaseModel) and not isinstance(value, AssetRef):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if isinstance(inner, str) and inner in uris:
                setattr(value, name, AssetRef(uri=inner))
            else:
                _open_texts(inner, uris)
    elif isinstance(value, list) and uris:
        for inner in value:
            _open_texts(inner, uris)


def _texts(value: Any) -> Iterator[str]:
    """The texts in JSON that are not part of a reference."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list) and not is_reference(value):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def _part(ref: Any, name: str) -> Any:
    return ref.get(name) if isinstance(ref, dict) else getattr(ref, name)


def _fill(ref: Any, name: str, data: bytes) -> None:
    """The file's bytes and its bare name: no path of this machine goes along."""
    if isinstance(ref, dict):
        ref.update(uri=name, data=data)
    else:
        ref.uri, ref.data = name, data


def _class_of(ref: Any) -> type[AssetRef]:
    found: type[AssetRef] = NameToType[ref["type"]] if isinstance(ref, dict) else type(ref)
    return found


def _check(found: LocalFile, kind: type[AssetRef], data: bytes) -> None:
    """
    Raises ``ValueError`` for a file that was named by a text and is not what the field is for.

    A text may have come out of a model: such a file is sent only when it holds the field's kind of media, or, where
    any file will do, when it is in the current folder. An empty file is none.
    """
    if not data:
        raise ValueError(f"{found.path} is empty")
    if found.is_path:
        return
    rest = f"give Path({found.given!r}) to send it all the same"
    if takes_any(kind) and not is_at_hand(found.path):
        raise ValueError(f"{found.path} is not in the current folder, or hidden; {rest}")
    problem = misfit(found.path, kind, data)
    if problem:
        raise ValueError(f"{found.path} {problem}; {rest}")
