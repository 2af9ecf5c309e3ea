"""
JSON of any shape in the shapes that a node declares: whatever has come becomes what it can.
"""

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from nodetool.fal import leniency
from nodetool.fal.addresses import is_local, is_own_server, whereabouts
from nodetool.fal.answers import is_sendable
from nodetool.fal.files import decode, embed, is_file, is_file_url, is_named_file, is_url, reference, usable
from nodetool.fal.leniency import NOTHING
from nodetool.fal.redaction import brief
from nodetool.fal.redaction import shape as shown
from nodetool.fal.references import LEADING_KEYS, class_of, is_reference
from nodetool.fal.shapes import KINDS, Anything, File, ListOf, MapOf, Scalar, Shape
from nodetool.metadata.types import AssetRef

_EMPTY: Mapping[type, Any] = {str: ""}
#: Keys or positions with what stands there.
_Members = list[tuple[Any, Any]]
#: How far a file may stand inside of a value that should be one.
_DEPTH = 3
#: Values that are looked at for files which no slot declares.
_LOOKED_AT = 200_000
#: Phrases that are kept: a list of a million odd entries needs no million lines.
_ODDITIES = 20
#: Longer payloads are decoded beside the event loop.
_LARGE = 1_000_000


class Files:
    """
    Turns JSON into slot values, and remembers every file on the way, each once, in ``refs``.

    ``oddities`` has a phrase for everything that came in another shape than declared and could not be used.
    """

    def __init__(self, environment: Mapping[str, Any] | None = None) -> None:
        self.oddities: list[str] = []
        self._environment = environment or {}
        # Each file is looked at several times, and there may be thousands.
        self._judged: dict[str, str] = {}
        self._known: dict[tuple[str, type[AssetRef]], AssetRef] = {}

    @property
    def refs(self) -> list[AssetRef]:
        """All files so far, in order of appearance."""
        return list(self._known.values())

    async def settle(self, context: Any) -> None:
        """Hands files that came inside of the response to the context. One that cannot be read becomes empty."""
        for ref in self.refs:
            if ref.uri.startswith("data:"):
                try:
                    data = await asyncio.to_thread(decode, ref.uri) if len(ref.uri) > _LARGE else decode(ref.uri)
                    await embed(ref, data, context)
                except ValueError as error:
                    self._note(f"a file that cannot be read ({error})")
                    _empty(ref)

    def fill(self, declared: Shape, value: Any, path: str) -> Any:
        """``value`` as a slot of a declared shape holds it; ``path`` names it in ``oddities``."""
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
        """
        Undeclared JSON of any depth, its files as references in place.

        Texts that are addresses on this machine or its network become empty: nothing that fal sends may make the
        next node read them. What could pass for a reference of NodeTool's holds links to the web alone, and no id
        of an asset.
        """
        return _rebuilt(value, self._opened)

    def _opened(self, value: Any) -> tuple[Any, _Members]:
        """What stands for ``value``, and its members, which are to be put into that."""
        if is_file(value) or is_file_url(value):
            return (self._remember(value, AssetRef) if self._usable(value) else self._blanked(value)), []
        if isinstance(value, str):
            return (self._blanked(value) if self._is_private(value) else value), []
        if isinstance(value, dict) and _is_linked(value) and self._usable(value["uri"]):
            return self._remember(_as_file(value), class_of(value)), []
        return self._disarmed(value)

    def _disarmed(self, value: Any) -> tuple[Any, _Members]:
        """As :meth:`_opened`, for what stays JSON: an object that names a file leads to the web or nowhere."""
        if isinstance(value, dict):
            members = list(self._without_leads(value).items())
            return dict.fromkeys(key for key, _ in members), members
        if isinstance(value, list):
            return [None] * len(value), list(enumerate(value))
        return value, []

    def _without_leads(self, value: dict[str, Any]) -> dict[str, Any]:
        """
        An object in which neither ``uri`` nor ``asset_id`` names anything of the user's.

        Allowed is what leads to the web, rather than forbidden what is known to lead elsewhere: NodeTool takes every
        text for a path. Bytes under ``data`` are the response's own.
        """
        if not any(isinstance(value.get(key), str) for key in LEADING_KEYS):
            return value
        kept = dict(value)
        if isinstance(value.get("uri"), str):
            kept["uri"] = self._usable(value["uri"]) if is_url(value["uri"]) else ""
            if value["uri"] and not kept["uri"]:
                self._note(f"{brief(value['uri'])} as a file, which is no link on the web")
        if isinstance(value.get("asset_id"), str):
            self._note(f"{brief(kept.pop('asset_id'))} as the id of an asset, which only you can name")
        return kept

    def _is_private(self, text: str) -> bool:
        return is_local(text) or is_own_server(text, self._environment)

    def undeclared(self, response: Any) -> Iterator[tuple[str, AssetRef]]:
        """Files in ``response`` that are in none of the slots filled so far, with the path to each."""
        known = {uri for uri, _ in self._known}
        for path, value in _walk(response):
            is_one = is_file(value) or is_file_url(value) or is_named_file(path, value)
            uri = self._usable(value) if is_one else ""
            if uri and uri not in known:
                known.add(uri)
                yield path, self._reference(value, uri, AssetRef)

    def _usable(self, value: Any) -> str:
        url = _url(value)
        if url not in self._judged:
            self._judged[url] = usable(url, self._environment)
        return self._judged[url]

    def _blanked(self, value: Any) -> Any:
        self._note(f"{brief(_url(value))}, {whereabouts(_url(value), self._environment)}")
        return {**value, "url": ""} if isinstance(value, dict) else ""

    def _file(self, kind: type[AssetRef], value: Any, path: str) -> AssetRef:
        candidates = list(_files(value))
        found = next(filter(self._usable, candidates), None)
        if found is not None:
            return self._remember(found, kind)
        if candidates:
            self._blanked(candidates[0])
        elif value not in (None, "", [], {}) and any(inner is not None for inner in _values(value)):
            self._odd(path, value, "a file")
        return kind()

    def _list(self, item: Shape, value: Any, path: str) -> list[Any]:
        if isinstance(item, File):
            return [self._remember(found, item.ref) for found in self._files_of(value, path)]
        if value is None or value == {}:
            return []
        entries = value if isinstance(value, list) else [value]
        return [self.fill(item, inner, f"{path}.{index}") for index, inner in enumerate(entries)]

    def _files_of(self, value: Any, path: str) -> Iterator[Any]:
        """The file of each entry of a list, or of each member of an object; entries without one are left out."""
        for index, inner in enumerate(
            [value] if is_file(value) or not isinstance(value, list | dict) else _values(value)
        ):
            found = next(_files(inner), None)
            if found is not None and self._usable(found):
                yield found
            elif found is not None:
                self._blanked(found)
            elif inner not in (None, "", [], {}):
                self._odd(f"{path}.{index}", inner, "a file")

    def _map(self, inner: Shape, value: Any, path: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            if value not in (None, [], ""):
                self._odd(path, value, "a JSON object")
            return {}
        if is_file(value) and isinstance(inner, Anything) and self._usable(value):
            # Declared as an object, so it stays one; its URL is the reference.
            members = self._without_leads(value).items()
            return {**{key: self.nested(held) for key, held in members}, "url": self._remember(value, AssetRef)}
        members = (value if isinstance(inner, File) else self._without_leads(value)).items()
        return {key: self.fill(inner, held, f"{path}.{key}") for key, held in members}

    def _scalar(self, kind: type, value: Any, path: str) -> Any:
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if value in (None, [], {}):
            return _EMPTY.get(kind)
        if kind is str:
            return value if isinstance(value, str) else _as_text(value)
        # JSON has one kind of number: `1.0` for a seed, `2` for a duration.
        found = leniency.scalar(float if kind is int else kind, value)
        is_whole = kind is int and found is not NOTHING and float(found).is_integer()
        if found is NOTHING or (is_whole and not is_sendable(int(found))):
            self._odd(path, value, KINDS[kind])
            return _EMPTY.get(kind)
        if kind is int:
            return int(found) if is_whole else found
        return float(found) if kind is float else found

    def _remember(self, value: Any, kind: type[AssetRef]) -> AssetRef:
        uri = self._usable(value)
        if (uri, kind) not in self._known:
            self._known[uri, kind] = self._reference(value, uri, kind)
        return self._known[uri, kind]

    def _reference(self, value: Any, uri: str, kind: type[AssetRef]) -> AssetRef:
        ref = reference(_with_url(value, uri), kind)
        ref.metadata = _rebuilt(ref.metadata, self._disarmed)
        return ref

    def _odd(self, path: str, value: Any, wanted: str) -> None:
        self._note(f"{shown(value)} as {path}, where the node expects {wanted}")

    def _note(self, phrase: str) -> None:
        if phrase not in self.oddities and len(self.oddities) < _ODDITIES:
            self.oddities.append(phrase)


def _rebuilt(value: Any, opened: Callable[[Any], tuple[Any, _Members]]) -> Any:
    """JSON of any depth with what ``opened`` gives for each value in it, outermost first."""
    found: list[Any] = [None]
    waiting: list[tuple[Any, Any, Any]] = [(found, 0, value)]
    while waiting:
        holder, key, inner = waiting.pop()
        holder[key], members = opened(inner)
        waiting += reversed([(holder[key], name, member) for name, member in members])
    return found[0]


def _is_linked(value: dict[str, Any]) -> bool:
    """Whether an object is a file by its ``uri``: a reference that leads to one, or a link that looks like a file's."""
    return is_url(value.get("uri")) if is_reference(value) else is_file_url(value.get("uri"))


def _as_file(value: dict[str, Any]) -> dict[str, Any]:
    """A file by its ``uri`` as one of fal's file objects."""
    inner = value.get("metadata")
    said = {**inner, **value} if isinstance(inner, dict) else value
    dropped = {"uri", "metadata", *(("type", "asset_id", "data") if is_reference(value) else ())}
    return {**{key: held for key, held in said.items() if key not in dropped}, "url": value["uri"]}


def _empty(ref: AssetRef) -> None:
    """Makes a reference, which slots may share, one that was never set."""
    for name, value in type(ref)():
        setattr(ref, name, value)


def _url(value: Any) -> str:
    return str(value["url"] if isinstance(value, dict) else value)


def _with_url(value: Any, uri: str) -> Any:
    return {**value, "url": uri} if isinstance(value, dict) else uri


def _values(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]


def _files(value: Any, depth: int = _DEPTH) -> Iterator[Any]:
    """The files in a value that should be one: itself, or inside of lists and objects around it."""
    if is_file(value) or is_url(value):
        yield value
    elif isinstance(value, dict | list) and depth:
        for inner in _values(value):
            yield from _files(inner, depth - 1)


def _walk(response: Any) -> Iterator[tuple[str, Any]]:
    """The values in JSON with the path to each, files whole, as far as :data:`_LOOKED_AT` allows."""
    waiting: list[tuple[str, Any]] = [("", response)]
    for _ in range(_LOOKED_AT):
        if not waiting:
            return
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, dict | list) and not is_file(value):
            members = value.items() if isinstance(value, dict) else enumerate(value)
            waiting += reversed([(f"{path}.{key}".removeprefix("."), inner) for key, inner in members])


def _as_text(value: Any) -> str:
    """Text in place of other JSON: the lines of a list of texts, else JSON."""
    if isinstance(value, list) and all(isinstance(inner, str) for inner in value):
        return "\n".join(value)
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return ""
