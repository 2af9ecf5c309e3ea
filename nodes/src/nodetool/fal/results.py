"""
fal's response in the node's declared slots.
"""

from collections.abc import Mapping
from typing import Any

from nodetool.fal.errors import UnexpectedResponse
from nodetool.fal.files import embed, is_file, is_file_url, is_url, reference
from nodetool.fal.redaction import shape as shown
from nodetool.fal.shapes import Anything, File, ListOf, MapOf, Scalar, Shape, once, shape_of
from nodetool.metadata.types import AssetRef

#: A slot's path in the response and what it holds.
Slot = tuple[tuple[str, ...], Shape]
_EMPTY: Mapping[type, Any] = {str: ""}


async def collect(model: Any, response: Any, context: Any, request_id: str = "") -> dict[str, Any]:
    """
    Every declared slot of the node class ``model``, from ``response``.

    What fal left out is empty: ``""``, ``[]``, ``{}``, a reference without URI, ``None`` for numbers and flags.
    Files anywhere, in undeclared JSON too, are references. Raises ``UnexpectedResponse`` showing the shape of
    what came when it is not what was declared.
    """
    files = Files(request_id)
    slots = slots_of(model)
    if not any(found(response, path) for path, _ in slots.values()) and response != {}:
        expected = ", ".join(sorted({path[0] for path, _ in slots.values()}))
        raise UnexpectedResponse(f"fal sent {shown(response)} where the node expects {expected}", request_id)
    results = {
        name: files.fill(declared, dig(response, path), ".".join(path)) for name, (path, declared) in slots.items()
    }
    await files.settle(context)
    return results


def arrived(model: Any, response: Any) -> frozenset[str]:
    """The slots of which ``response``, perhaps a partial one, holds anything."""
    return frozenset(name for name, (path, _) in slots_of(model).items() if dig(response, path) is not None)


@once
def slots_of(model: Any) -> Mapping[str, Slot]:
    """The slots of a node class by name."""
    annotations = model.OutputType.__annotations__
    return {name: (model._slots.get(name, (name,)), shape_of(annotation)) for name, annotation in annotations.items()}


def found(response: Any, path: tuple[str, ...]) -> bool:
    """Whether the response knows the first step of ``path``."""
    return not path or (isinstance(response, dict) and path[0] in response)


def dig(value: Any, path: tuple[str, ...]) -> Any:
    """What stands at ``path``, whose steps are keys and positions; ``None`` where the response ends before it."""
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal():
            value = value[int(step)] if int(step) < len(value) else None
        else:
            return None
    return value


class Files:
    """Turns JSON into slot values, and remembers every file on the way, each once, in ``refs``."""

    def __init__(self, request_id: str = "") -> None:
        self._request_id = request_id
        self._known: dict[tuple[str, type[AssetRef]], AssetRef] = {}

    @property
    def refs(self) -> list[AssetRef]:
        """All files so far, in order of appearance."""
        return list(self._known.values())

    async def settle(self, context: Any) -> None:
        """Hands files that came inside of the response to the context. Raises ``UnexpectedResponse``."""
        for ref in self.refs:
            try:
                await embed(ref, context)
            except ValueError as error:
                raise UnexpectedResponse(f"fal sent a file that cannot be read: {error}", self._request_id) from None

    def fill(self, declared: Shape, value: Any, path: str) -> Any:
        """``value`` as a slot of a declared shape holds it; ``path`` names it in errors."""
        match declared:
            case File(ref):
                return self._file(ref, value, path)
            case ListOf(item):
                return self._list(item, value, path)
            case MapOf(inner):
                return self._map(inner, value, path)
            case Scalar(kind):
                return self._scalar(kind, value, path)
        return self.nested(value)

    def nested(self, value: Any) -> Any:
        """Undeclared JSON, its files as references in place."""
        if is_file(value):
            return self._remember(value, AssetRef)
        if is_file_url(value):
            return self._remember(value, AssetRef)
        if isinstance(value, dict):
            return {key: self.nested(inner) for key, inner in value.items()}
        return [self.nested(inner) for inner in value] if isinstance(value, list) else value

    def _file(self, kind: type[AssetRef], value: Any, path: str) -> AssetRef:
        if value is None or value == "":
            return kind()
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if not (is_file(value) or is_url(value)):
            raise self._unexpected(path, value, "a file")
        return self._remember(value, kind)

    def _list(self, item: Shape, value: Any, path: str) -> list[Any]:
        if isinstance(item, File) and (is_file(value) or is_url(value)):
            value = [value]
        if not isinstance(value, list | None):
            raise self._unexpected(path, value, "a list")
        return [self.fill(item, inner, f"{path}.{index}") for index, inner in enumerate(value or [])]

    def _map(self, inner: Shape, value: Any, path: str) -> dict[str, Any]:
        value = {} if value is None else value
        if not isinstance(value, dict):
            raise self._unexpected(path, value, "a JSON object")
        if is_file(value) and isinstance(inner, Anything):
            # Declared as an object, so it stays one; its URL is the reference.
            return {**{key: self.nested(held) for key, held in value.items()}, "url": self._remember(value, AssetRef)}
        return {key: self.fill(inner, held, f"{path}.{key}") for key, held in value.items()}

    def _scalar(self, kind: type, value: Any, path: str) -> Any:
        if isinstance(value, dict | list):
            raise self._unexpected(path, value, {str: "text", bool: "true or false"}.get(kind, "a number"))
        if value is None:
            return _EMPTY.get(kind)
        # JSON has one kind of number: `1.0` for a seed, `2` for a duration.
        if kind is int and isinstance(value, float) and value.is_integer():
            return int(value)
        return float(value) if kind is float and type(value) is int else value

    def _remember(self, value: Any, kind: type[AssetRef]) -> AssetRef:
        uri = value["url"] if isinstance(value, dict) else value
        return self._known.setdefault((uri, kind), reference(value, kind))

    def _unexpected(self, path: str, value: Any, wanted: str) -> UnexpectedResponse:
        return UnexpectedResponse(
            f"fal sent {shown(value)} as {path}, where the node expects {wanted}", self._request_id
        )
