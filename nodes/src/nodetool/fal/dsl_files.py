"""
Files of the script's own user, on their way into a graph.

A script names files by path, URL, bytes or Pillow image. Which of them are on this machine is kept beside the graph
(:class:`ScriptGraph`) and not in it: a ``file:`` address in a workflow's JSON, or in what a model wrote, stays
unread, whoever wrote it.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from urllib.request import url2pathname

from nodetool.fal import pictures
from nodetool.fal.content import sniff
from nodetool.fal.dsl_builder import Picture
from nodetool.fal.local_addresses import is_given
from nodetool.fal.references import as_reference
from nodetool.fal.shapes import (
    Anything,
    Choice,
    File,
    ListOf,
    MapOf,
    OneOf,
    Scalar,
    Shape,
    Structure,
    branch,
    branches,
    parameters_of,
)
from nodetool.metadata.types import AssetRef, BaseType
from nodetool.types.api_graph import Graph
from pydantic import PrivateAttr

Ref = TypeVar("Ref", bound=AssetRef)

#: A scheme has two letters at least: one letter is a drive.
_URI = re.compile(r"[a-z][a-z0-9+.-]+:|/api/", re.IGNORECASE)
_BYTES = (bytes, bytearray, memoryview)
#: How members are called that take the address of weights, and how files of weights end.
_ADDRESS_OF_WEIGHTS = re.compile(r"path|.*_(?:path|url)|url")
_WEIGHTS = frozenset({".safetensors", ".ckpt", ".pt", ".pth", ".bin"})
#: What a reference that is written as a dict has one of at least.
_CONTENT = frozenset({"uri", "data", "asset_id"})


@dataclass(frozen=True)
class LocalFile:
    """
    A file on this machine that the script named.

    ``is_path`` says that it was given as a ``Path``, which no model's answer can be: such a file is sent whatever it
    holds. One that was given as text must hold what its field is for (see :mod:`nodetool.fal.dsl_local`).
    """

    path: Path
    given: str
    is_path: bool


@dataclass(frozen=True)
class Members(Shape):
    """A JSON object whose members have shapes of their own, and are free JSON otherwise."""

    shapes: Mapping[str, Shape]


class ScriptGraph(Graph):
    """A graph from a script; ``_local`` has its files on this machine by the node's id and the address in its data."""

    _local: dict[tuple[str, str], LocalFile] = PrivateAttr(default_factory=dict)


class Files:
    """Turns what a script gives for files into references; gathers which of them are local, and what is wrong."""

    def __init__(self) -> None:
        self.local: dict[tuple[str, str], LocalFile] = {}
        self.problems: list[str] = []

    def values(
        self, node_id: str, model: Any, given: Mapping[str, object], known: Mapping[str, Shape] | None = None
    ) -> dict[str, Any]:
        """
        ``given``, the parameters of a node of class ``model``, with references for files.

        ``known`` are shapes that the class does not declare.
        """
        shapes = {name: parameter.shape for name, parameter in parameters_of(model).items()} if model else {}
        shapes |= known or {}
        return {name: self._fit(shapes.get(name, Anything()), v, (node_id, name)) for name, v in given.items()}

    def entry(self, node_id: str, shape: Shape, value: object) -> Any:
        """``value``, one entry of a list whose entries have a ``shape``, as the node of that id holds it."""
        return self._fit(shape, value, (node_id, "value"))

    def _fit(self, shape: Shape, value: Any, place: tuple[str, str]) -> Any:
        if _is_structure(value):
            return self._structure(value, place)
        match shape:
            case File(ref):
                return self._reference(value, ref, place)
            case ListOf(item) if _takes_files(item):
                return [self._fit(item, each, (place[0], f"{place[1]}[{i}]")) for i, each in enumerate(_many(value))]
            case Members() | MapOf() | Structure() if isinstance(value, dict):
                return self._members(_inside(shape, value), value, place)
            case OneOf():
                chosen = _chosen(shape, value)
                return value if chosen is None else self._fit(chosen, value, place)
            case Anything():
                return self._open(value, place)
            case Scalar() if isinstance(value, str) and _is_weights(value, place[1]):
                return self._address(value, place)
        return value

    def _address(self, value: str, place: tuple[str, str]) -> str:
        """A text that is the path of weights: fal gets the address of the uploaded file in its place."""
        try:
            return self._path(_path_of(value), value, is_given(value), place)
        except (OSError, ValueError) as error:
            self.problems.append(f"{place[0]}: {place[1]}: {error}")
            return value

    def _members(self, shapes: Mapping[str, Shape], value: dict[str, Any], place: tuple[str, str]) -> dict[str, Any]:
        node_id, path = place
        return {
            name: self._fit(shapes.get(name, Anything()), v, (node_id, f"{path}.{name}")) for name, v in value.items()
        }

    def _structure(self, value: BaseType, place: tuple[str, str]) -> BaseType:
        """A structure that a script has made, with the files in it; the script's own stays as it is."""
        node_id, path = place
        changed = {
            name: self._fit(parameter.shape, getattr(value, name), (node_id, f"{path}.{name}"))
            for name, parameter in parameters_of(type(value)).items()
            if _takes_files(parameter.shape) or branch(parameter.shape, Scalar)
        }
        made: BaseType = value.model_copy(update=changed)
        return made

    def _open(self, value: Any, place: tuple[str, str]) -> Any:
        """Files inside of free JSON. Text stays text there: nothing says that it means a file."""
        if _is_structure(value):
            return self._structure(value, place)
        if isinstance(value, AssetRef):
            return self._reference(value, type(value), place)
        if isinstance(value, dict):
            return self._members({}, value, place)
        if isinstance(value, list | tuple):
            return [self._open(inner, (place[0], f"{place[1]}[{i}]")) for i, inner in enumerate(value)]
        return self._reference(value, AssetRef, place) if is_local(value) else value

    def _reference(self, value: Any, kind: type[AssetRef], place: tuple[str, str]) -> Any:
        try:
            if isinstance(value, os.PathLike):
                return kind(uri=self._path(Path(value), str(value), True, place))
            ref = _held(value, kind)
            if not isinstance(ref, AssetRef) or not _names_file(ref):
                return ref
            # The address in a reference is a text like any other: a model may have written it.
            uri = self._path(_path_of(ref.uri), ref.uri, is_given(ref.uri), place)
            return ref.model_copy(update={"uri": uri})
        except (OSError, ValueError) as error:
            node_id, path = place
            self.problems.append(f"{node_id}: {path}: {error}")
            return kind()

    def _path(self, path: Path, given: str, is_path: bool, place: tuple[str, str]) -> str:
        """The address under which a file of this machine is kept beside the graph."""
        full = path.expanduser().absolute()
        _check_is_file(full)
        uri = full.as_uri()
        self.local[place[0], uri] = LocalFile(full, given, is_path)
        return uri


def file(source: str | os.PathLike[str] | bytes | Picture, kind: type[Ref]) -> Ref:
    """
    A file as a member of a structure takes it, such as ``file("hat.png", ImageRef)``.

    ``source`` is a path, a URL, bytes or a Pillow image; what is on this machine is read at once. Raises ``OSError``
    for a file that cannot be read, and ``ValueError`` for what is not a file.
    """
    if isinstance(source, str) and is_address(source):
        return kind(uri=source)
    if not isinstance(source, str | os.PathLike):
        made: Ref = _held(source, kind)
        return made
    path = (_path_of(source) if isinstance(source, str) else Path(source)).expanduser()
    return kind(uri=data_uri(path.read_bytes(), path.name))


def is_local(value: Any) -> bool:
    """Whether a value is a file whatever the parameter: a ``Path``, bytes or a picture in memory."""
    return isinstance(value, os.PathLike | bytes | bytearray | memoryview) or pictures.is_picture(value)


def data_uri(data: bytes, name: str = "") -> str:
    """The ``data:`` URI of a file's bytes. Raises ``ValueError`` where there are none."""
    if not data:
        raise ValueError(f"{name or 'it'} is empty")
    return f"data:{sniff(data, name)};base64,{base64.b64encode(data).decode('ascii')}"


def _held(value: Any, kind: type[AssetRef]) -> Any:
    """What a script gives for a file, as a reference that JSON can hold. Raises ``ValueError`` for what is not a file."""
    if isinstance(value, str):
        return kind(uri=value)
    if isinstance(value, dict) and not _CONTENT.isdisjoint(value):
        # What a script writes says by its place what kind of file it is.
        value = as_reference({"type": kind.model_fields["type"].default, **value}, kind)
    if isinstance(value, AssetRef):
        return _without_bytes(value)
    if isinstance(value, _BYTES):
        return kind(uri=data_uri(bytes(value)))
    if pictures.is_picture(value):
        return kind(uri=data_uri(pictures.encode(value)))
    if value is None or isinstance(value, dict):
        return value
    raise ValueError(f"a file is a path, a URL, bytes or a Pillow image, not {type(value).__name__}")


def _without_bytes(ref: AssetRef) -> AssetRef:
    """``ref`` with a ``data:`` URI in place of the bytes or the picture that it holds. Raises ``ValueError``."""
    data = pictures.encode(ref.data) if pictures.is_picture(ref.data) else ref.data
    if isinstance(data, _BYTES):
        made: AssetRef = ref.model_copy(update={"uri": data_uri(bytes(data)), "data": None})
        return made
    if data is not None and not data:
        raise ValueError("it is empty")
    return ref


def _names_file(ref: AssetRef) -> bool:
    """Whether all that a reference has is the path of a file, or its ``file:`` address."""
    return bool(ref.uri) and ref.data is None and not ref.asset_id and not is_address(ref.uri)


def is_address(text: str) -> bool:
    """Whether a text leads elsewhere than to a path on this machine."""
    return bool(_URI.match(text)) and not text.lower().startswith("file:")


def _inside(shape: Members | MapOf | Structure, value: dict[str, Any]) -> Mapping[str, Shape]:
    """The shapes of the members of a JSON object."""
    match shape:
        case Members(shapes):
            return shapes
        case MapOf(inner):
            return dict.fromkeys(value, inner)
    return {name: parameter.shape for name, parameter in parameters_of(shape.model).items()}


def _is_weights(text: str, place: str) -> bool:
    """
    Whether a text stands where fal takes the address of weights, and means a file of this machine.

    That may be the name of a repository as well (``owner/name``), so it is a file when it is written as one.
    """
    if is_given(text):
        return True
    name = re.split(r"[.\[\]]", place)[-1]
    return bool(_ADDRESS_OF_WEIGHTS.fullmatch(name)) and not is_address(text) and Path(text).suffix in _WEIGHTS


def _is_structure(value: Any) -> bool:
    return isinstance(value, BaseType) and not isinstance(value, AssetRef)


def _path_of(text: str) -> Path:
    """The path in a text or a ``file:`` URL. Raises ``ValueError`` for another machine's."""
    if not text.lower().startswith("file:"):
        return Path(text)
    parts = urlsplit(text)
    if parts.netloc not in ("", "localhost"):
        raise ValueError(f"{text} is on another machine")
    return Path(url2pathname(parts.path))


def _check_is_file(path: Path) -> None:
    """Raises ``ValueError`` for what is not a file or is empty, and ``OSError``."""
    if not path.exists():
        raise ValueError(f"there is no file {path}")
    if not path.is_file():
        raise ValueError(f"{path} is not a file")
    if not path.stat().st_size:
        raise ValueError(f"{path} is empty")


def _many(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _takes_files(shape: Shape) -> bool:
    """Whether a file may stand somewhere in values of this shape."""
    match shape:
        case File() | Structure() | Anything():
            return True
        case ListOf(inner) | MapOf(inner):
            return _takes_files(inner)
        case OneOf(members):
            return any(map(_takes_files, members))
    return False


def _chosen(shape: OneOf, value: Any) -> Shape | None:
    """The member of a union that a script's value is meant for, as far as files are concerned."""
    if isinstance(value, list | tuple):
        return branch(shape, ListOf)
    if isinstance(value, AssetRef):
        return branch(shape, File) or branch(shape, Anything)
    if isinstance(value, dict):
        files = None if _CONTENT.isdisjoint(value) else branch(shape, File)
        return files or branch(shape, Structure) or branch(shape, MapOf) or branch(shape, Anything)
    if isinstance(value, str) and any(isinstance(member, Scalar | Choice | Anything) for member in branches(shape)):
        return None
    return branch(shape, File) or branch(shape, Anything) if isinstance(value, str) or is_local(value) else None
