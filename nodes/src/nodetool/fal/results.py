"""
fal's response in the node's declared slots: nothing that came is lost, and nothing that is missing goes unsaid.
"""

from collections.abc import Mapping
from typing import Any

from nodetool.fal import reasons
from nodetool.fal.errors import ContentRefused, NothingMade, UnexpectedResponse
from nodetool.fal.files import is_file, is_url
from nodetool.fal.filling import Files
from nodetool.fal.inline import with_urls
from nodetool.fal.notices import Notice, silent
from nodetool.fal.redaction import shape as shown
from nodetool.fal.shapes import File, ListOf, Scalar, Shape, once, shape_of
from nodetool.metadata.types import AssetRef, Model3DRef

__all__ = ["Files", "arrived", "collect", "dig", "found", "slots_of"]

#: A slot's path in the response and what it holds.
Slot = tuple[tuple[str, ...], Shape]
_MAIN = "output"


async def collect(
    model: Any, response: Any, context: Any, request_id: str = "", notice: Notice = silent, complete: bool = True
) -> dict[str, Any]:
    """
    Every declared slot of the node class ``model``, from ``response``.

    What fal left out is empty: ``""``, ``[]``, ``{}``, a reference without URI, ``None`` for numbers and flags. What
    came in another shape becomes what it can, else empty. Files anywhere, in undeclared JSON and as bare base64 too,
    are references. ``notice`` hears of everything that no slot shows. A part of a response (``complete`` false) may
    lack anything.

    Raises ``NothingMade`` when a node whose main result is a file gets none, with what fal did say and the files that
    came beside it; ``ContentRefused`` when fal says that it was held back; ``UnexpectedResponse`` when nothing is what
    was declared.
    """
    environment = getattr(context, "environment", None)
    collection = _Collection(model, with_urls(response), request_id, notice, Files(environment))
    await collection.files.settle(context)
    if complete:
        collection.finish()
        await collection.files.settle(context)
    return collection.results


def arrived(model: Any, response: Any) -> frozenset[str]:
    """The slots of which ``response``, perhaps a partial one, holds anything."""
    return frozenset(name for name, (path, _) in slots_of(model).items() if dig(response, path) is not None)


@once
def slots_of(model: Any) -> Mapping[str, Slot]:
    """The slots of a node class by name."""
    annotations = model.OutputType.__annotations__
    paths = {name: tuple(map(str, path)) for name, path in model._slots.items()}
    return {name: (paths.get(name, (name,)), shape_of(annotation)) for name, annotation in annotations.items()}


def found(response: Any, path: tuple[str, ...]) -> bool:
    """Whether the response knows the first step of ``path``."""
    return not path or (isinstance(response, dict) and path[0] in response)


def dig(value: Any, path: tuple[str, ...]) -> Any:
    """
    What stands at ``path``, whose steps are keys and positions; ``None`` where the response ends before it.

    A single file stands for a list of it, and the first entry is the first that is not null.
    """
    for step in path:
        if isinstance(value, list):
            value = _entry(value, step)
        elif isinstance(value, dict) and not (step.isdecimal() and is_file(value) and step not in value):
            value = value.get(step)
        elif not (step == "0" and (is_file(value) or is_url(value))):
            return None
    return value


def _entry(values: list[Any], step: str) -> Any:
    if step == "0":
        return next((inner for inner in values if inner is not None), None)
    if step.isdecimal():
        return values[int(step)] if int(step) < len(values) else None
    first = values[0] if values else None
    return first.get(step) if isinstance(first, dict) else None


class _Collection:
    """One response on its way into slots."""

    def __init__(self, model: Any, response: Any, request_id: str, notice: Notice, files: Files) -> None:
        self.model = model
        self.response = response
        self.request_id = request_id
        self.notice = notice
        self.files = files
        self.slots = slots_of(model)
        self.results = {name: self._filled(*slot) for name, slot in self.slots.items()}

    def finish(self) -> None:
        """Gives notice of what no slot shows. Raises when the main result is missing."""
        extra = dict(self.files.undeclared(self.response))
        if not self._has_main():
            extra = self._substitute(extra)
        self._give_notice(extra)
        if not self._has_main() and not self._alternatives():
            self._refuse(extra)

    def _filled(self, path: tuple[str, ...], declared: Shape) -> Any:
        # Any entry of a list may hold the first file.
        value = dig(self.response, path[:-1] if isinstance(declared, File) and path[-1:] == ("0",) else path)
        return self.files.fill(declared, value, ".".join(path) or "the response")

    def _has_main(self) -> bool:
        """Whether the main result came, or may be missing."""
        if _MAIN not in self.slots or _MAIN in self.model._may_be_empty:
            return True
        declared = self.slots[_MAIN][1]
        if _holds_files(declared):
            return not _is_empty(self.results[_MAIN])
        return any(found(self.response, path) for path, _ in self.slots.values()) or self.results[_MAIN] not in (
            None, "", [], {},
        )  # fmt: skip

    def _substitute(self, extra: dict[str, AssetRef]) -> dict[str, AssetRef]:
        """
        The main result from elsewhere: a renamed key, a bare answer, the first of the list that has all of them, or
        one of the other formats of a 3D model.

        Returns the files that are still in no slot.
        """
        path, declared = self.slots[_MAIN]
        kind = _file_class(declared)
        if isinstance(self.response, str) and declared == Scalar(str):
            self.results[_MAIN] = self.response
        if kind is Model3DRef:
            self.results[_MAIN] = self._other_format() or self.results[_MAIN]
        if kind is not None and _is_empty(self.results[_MAIN]):
            self.results[_MAIN] = self._first_of_all(path, kind) or self.results[_MAIN]
        if kind is None or found(self.response, path) or not _is_empty(self.results[_MAIN]) or self._alternatives():
            return extra
        fitting = {where: ref for where, ref in extra.items() if _fits(ref, kind)}
        self._adopt(path[0], declared, [self.files.fill(File(kind), ref.uri, where) for where, ref in fitting.items()])
        return {where: ref for where, ref in extra.items() if where not in fitting}

    def _adopt(self, key: str, declared: Shape, refs: list[AssetRef]) -> None:
        """Files under another name than ``key``, in every slot that reads it."""
        if refs:
            self.notice(f"fal sent the result under another name than {key!r}, in {shown(self.response)}", refs)
        for name, (path, shape) in self.slots.items():
            if path and path[0] == key and isinstance(shape, ListOf) and _holds_files(shape):
                self.results[name] = refs
        if refs and isinstance(declared, File):
            self.results[_MAIN] = refs[0]

    def _other_format(self) -> AssetRef | None:
        models = (ref for name in self.slots for ref in _refs(self.results[name]) if isinstance(ref, Model3DRef))
        return next((ref for ref in models if ref.uri), None)

    def _first_of_all(self, path: tuple[str, ...], kind: type[AssetRef]) -> AssetRef | None:
        """The first of ``images`` where ``image`` is empty."""
        plurals = ((f"{path[-1]}s",), (f"{path[-1]}es",)) if path else ()
        lists = [name for name, (where, shape) in self.slots.items() if where in plurals and isinstance(shape, ListOf)]
        refs = (ref for name in lists for ref in _refs(self.results[name]) if isinstance(ref, kind) and ref.uri)
        return next(refs, None)

    def _alternatives(self) -> list[str]:
        """The slots with files that are a result without the main one, too: other stems, a film in place of stills."""
        return [name for name in self._beside() if name in self.model._alternatives]

    def _beside(self) -> list[str]:
        """The slots beside the main one that hold files."""
        return [name for name in self.slots if name != _MAIN and any(ref.uri for ref in _refs(self.results[name]))]

    def _give_notice(self, extra: Mapping[str, AssetRef]) -> None:
        for oddity in self.files.oddities:
            self.notice(f"fal sent {oddity}; it is left out", ())
        if extra:
            named = ", ".join(_link(path, ref) for path, ref in extra.items())
            self.notice(f"fal also sent files for which the node has no output: {named}", list(extra.values()))
        marked = reasons.flags(self.response)
        if marked:
            self.notice(f"fal's safety check has marked this result: {', '.join(marked)}", ())
        if not self._has_main() and self._alternatives():
            self.notice(f"fal sent no {_MAIN}, only {', '.join(self._alternatives())}", ())

    def _refuse(self, extra: Mapping[str, AssetRef]) -> None:
        """Raises for a response without the main result, with the files that came all the same: they are paid."""
        path, declared = self.slots[_MAIN]
        wanted = _file_class(declared)
        name = self.model.endpoint or "the endpoint"
        said, marked = reasons.remarks(self.response), reasons.flags(self.response)
        came = self._came(extra)
        if marked:
            because = f": {said}" if said else ""
            raise ContentRefused(
                f"fal held back the result of {name} ({', '.join(marked)}){because}{came}", self.request_id
            )
        if said:
            raise NothingMade(f"{name} brought no {_noun(wanted)}, but says: {said}{came}", self.request_id)
        if wanted is None or not (found(self.response, path) or came):
            expected = ", ".join(sorted({path[0] for path, _ in self.slots.values() if path}))
            raise UnexpectedResponse(
                f"fal sent {shown(self.response)} where the node expects {expected}{came}", self.request_id
            )
        odd = f" ({'; '.join(self.files.oddities)})" if self.files.oddities else ""
        raise NothingMade(
            f"{name} brought no {_noun(wanted)}: fal sent {shown(self.response)}{odd}{came}", self.request_id
        )

    def _came(self, extra: Mapping[str, AssetRef]) -> str:
        """The files in other slots and in none, as a clause of an error."""
        slots = {".".join(self.slots[name][0]): _refs(self.results[name]) for name in self._beside()}
        links = [_link(path, ref) for path, refs in slots.items() for ref in refs if ref.uri]
        links += [_link(path, ref) for path, ref in extra.items()]
        return f"; it did bring {', '.join(links)}" if links else ""


def _link(path: str, ref: AssetRef) -> str:
    """A file as a sentence names it: where it stood, and its address."""
    return f"{path} ({ref.uri if not ref.uri.startswith(('data:', 'blob:')) else 'inline'})"


def _holds_files(shape: Shape) -> bool:
    return _file_class(shape) is not None


def _file_class(shape: Shape) -> type[AssetRef] | None:
    """The class of the file, or of the files in a list; ``None`` for other shapes."""
    inner = shape.item if isinstance(shape, ListOf) else shape
    return inner.ref if isinstance(inner, File) else None


def _fits(ref: AssetRef, kind: type[AssetRef]) -> bool:
    """Whether an undeclared file can be what is missing: it is of that kind, or nobody knows what it is."""
    return isinstance(ref, kind) or type(ref) is AssetRef


def _refs(value: Any) -> list[AssetRef]:
    return [ref for ref in (value if isinstance(value, list) else [value]) if isinstance(ref, AssetRef)]


def _is_empty(value: Any) -> bool:
    return not any(ref.uri or ref.data is not None for ref in _refs(value))


def _noun(kind: type[AssetRef] | None) -> str:
    names = {"model_3d": "3D model", "asset": "file"}
    tag = str(kind.model_fields["type"].default) if kind is not None else "result"
    return names.get(tag, tag)
