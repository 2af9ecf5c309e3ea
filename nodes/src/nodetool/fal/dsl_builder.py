"""What every generated builder is made of. Light to import: standard library only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, eq=False, repr=False)
class Handle(Generic[T]):
    """One output slot of a node, to be given to another node's parameter. ``T`` is the type of its values.

    Invariant in ``T``, as NodeTool is: a video slot does not connect to a parameter for any file.
    """

    builder: Builder
    slot: str

    def __repr__(self) -> str:
        return f"{type(self.builder).__name__}.{self.slot}"


#: What a parameter of type ``T`` takes.
Input: TypeAlias = T | Handle[T]
#: What a number takes: NodeTool turns whole numbers into fractions on the way.
Number: TypeAlias = float | Handle[float] | Handle[int]
#: What a list takes: values, a slot that holds a list, or values and slots, which are put together in order.
ListInput: TypeAlias = (
    list[T]
    | Handle[T]
    | Handle[list[T]]
    | Sequence[Handle[T] | Handle[list[T]]]
    | list[T | Handle[T] | Handle[list[T]]]
)


class Picture(Protocol):
    """A Pillow image, as far as a type checker needs to know it."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:
        """Writes the encoded image."""


#: A file of the script's own user: a path, a URL, its bytes, or a Pillow image.
Local: TypeAlias = str | os.PathLike[str] | bytes | Picture
#: What a parameter for a file takes.
FileInput: TypeAlias = T | Local | Handle[T]
#: What a list of files takes; one file is a list of one.
FileListInput: TypeAlias = T | Local | Handle[T] | Handle[list[T]] | Sequence[T | Local | Handle[T] | Handle[list[T]]]


class Builder:
    """One node of a workflow in the making: keywords are its parameters, attributes its output slots.

    Subclasses annotate their slots (``output: Handle[ImageRef]``) and nothing else, and pass every parameter on.
    All own attributes start with an underscore, so that a slot may have any name.
    """

    _node_type: ClassVar[str] = ""
    _slots: ClassVar[tuple[str, ...]] = ()
    _parameters: dict[str, object]

    def __init_subclass__(cls, *, node_type: str) -> None:
        super().__init_subclass__()
        cls._node_type = node_type
        cls._slots = tuple(cls.__annotations__)

    def __init__(self, /, **parameters: object) -> None:
        """Keeps what differs from the defaults: the node has the same ones, and a workflow stays readable.

        Raises ``TypeError`` for a builder where one of its slots is meant, and for slots inside of a dict.
        """
        defaults = type(self).__init__.__kwdefaults__ or {}
        self._parameters = {}
        for name, value in parameters.items():
            if not (name in defaults and _same(value, defaults[name])):
                self._parameters[name] = _checked(value, f"{type(self).__name__}({name}=…)")
        for slot in self._slots:
            setattr(self, slot, Handle[Any](self, slot))

    if not TYPE_CHECKING:  # A type checker must see that an unknown slot is an error.

        def __getattr__(self, name: str) -> object:
            raise AttributeError(f"{type(self).__name__} has no slot {name!r}; its slots: {', '.join(self._slots)}")


class Ending(Protocol[T]):
    """A builder with a main slot, which stands for that slot where one is asked for."""

    @property
    def output(self) -> Handle[T]:
        """The main slot."""


#: What has a value: a slot, or a builder, which means its ``output``.
End: TypeAlias = Handle[T] | Ending[T]


def slot_of(end: object) -> Handle[Any]:
    """The slot that ``end`` is, or the ``output`` of the builder that it is. Raises ``TypeError`` for anything else."""
    if isinstance(end, Builder) and "output" in end._slots:
        return Handle[Any](end, "output")
    if isinstance(end, Handle):
        builder_of(end)
        return end
    if isinstance(end, Builder):
        raise TypeError(f"{type(end).__name__} has no output of which there is a result{_slots_of(end)}")
    raise TypeError(f"a result is asked of a slot or a builder, not of {_named(end)}")


def builder_of(end: object) -> Builder:
    """The builder that ``end`` is, or of which it is a slot. Raises ``TypeError`` for anything else."""
    if isinstance(end, Builder):
        return end
    if not isinstance(end, Handle):
        raise TypeError(f"a graph is drawn of builders and slots, not of {_named(end)}")
    if end.slot not in end.builder._slots:
        raise TypeError(f"{type(end.builder).__name__} has no slot {end.slot!r}{_slots_of(end.builder)}")
    return end.builder


def _slots_of(builder: Builder) -> str:
    return f"; its slots: {', '.join(builder._slots)}" if builder._slots else ""


def _named(value: object) -> str:
    """What ``value`` is, in words that name the likely slip."""
    return f"a {type(value).__name__}" if not isinstance(value, type) else f"the class {value.__name__}"


def handles_in(value: object) -> list[Handle[Any]]:
    """The handles that a parameter was given; empty when it was given a value."""
    if isinstance(value, Handle):
        return [value]
    if isinstance(value, list | tuple):
        return [item for item in value if isinstance(item, Handle)]
    return []


def _same(value: object, default: object) -> bool:
    return type(value) is type(default) and value == default


def _checked(value: object, place: str) -> object:
    if isinstance(value, Builder):
        raise TypeError(f"{place} takes one slot of {type(value).__name__}: {', '.join(value._slots)}")
    if isinstance(value, list | tuple):
        for item in value:
            _checked(item, place)
    if isinstance(value, dict) and any(isinstance(item, Handle) for item in value.values()):
        raise TypeError(f"{place} takes a slot as a whole, not inside of a dict")
    return value
