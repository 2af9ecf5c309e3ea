"""
How the classes of nodes and structures are built while modules load.

pydantic takes two thirds of a millisecond for each, and keeps every field twice; a worker loads more than 1,700 of them.
Two thirds of the fields are also equal to a field of another class, down to the type: one object serves them all.
Where a body holds nothing but annotated fields, class variables and plain methods, a class is built here from what
pydantic would make of it; every other class is pydantic's. What that is, is learned from a class that pydantic has
built, and tried at load: one body is built both ways and compared. Any difference, as with a pydantic that is not known
yet, leaves every class to pydantic, and says so once. ``NODETOOL_FAL_FAST_CLASSES=0`` does the same.

This is the only place that knows how pydantic works inside.
"""

import logging
import os
from abc import ABCMeta
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from inspect import signature
from types import FunctionType, GenericAlias, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, TypedDict, dataclass_transform, get_origin

from nodetool.fal import fields as declared
from pydantic import VERSION, BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

if TYPE_CHECKING:
    from pydantic._internal._model_construction import ModelMetaclass
else:
    ModelMetaclass = type(BaseModel)

logger = logging.getLogger(__name__)
#: The environment variable that leaves all classes to pydantic when it is 0.
SETTING = "NODETOOL_FAL_FAST_CLASSES"
#: What every class body has, whatever stands in it.
_ALWAYS = frozenset(
    ("__module__", "__qualname__", "__doc__", "__annotations__", "__firstlineno__", "__static_attributes__")
)
#: Keeps pydantic from taking the names inside of functions here for what annotations may refer to.
_IN_MODULE: dict[str, Any] = {
    name: False
    for name in ("__pydantic_reset_parent_namespace__",)
    if name in signature(ModelMetaclass.__new__).parameters
}
_Declared: Any = declared.Field
_METHODS = (FunctionType, classmethod, staticmethod, property)
_VALUES = (str, int, float, bool, type(None))
_GENERIC, _ANNOTATED = type(ClassVar[int]), type(Annotated[int, 0])
_Body = Mapping[str, Any]


def ready(base: type) -> None:
    """Lets classes whose only base is ``base``, complete by now, be built here."""
    if _is_trusted():
        try:
            _ready[base] = _Pattern.of(base)
        except _Unknown as error:
            _say(str(error))


# Type checkers do not look for this at the metaclass above.
@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
class Quick(ModelMetaclass):
    """pydantic's metaclass, with a shorter way for plain bodies whose base is :func:`ready`."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any) -> Any:
        pattern = _ready.get(bases[0]) if len(bases) == 1 and not keywords else None
        fields = None if pattern is None else pattern.fields(namespace)
        if pattern is not None and fields is not None:
            return pattern.build(mcs, name, namespace, fields)
        body = {name: _as_pydantic(value) for name, value in namespace.items()}
        return super().__new__(mcs, name, bases, body, **{**_IN_MODULE, **keywords})

    def __dir__(cls) -> list[str]:
        """
        The members without pydantic's own.

        NodeTool's scanner looks into every member of every class; that alone would build a validator for each.
        """
        return [name for name in super().__dir__() if not name.startswith("__pydantic_")]


class _Unknown(Exception):
    """pydantic does something that this module has not seen."""


@dataclass(frozen=True)
class _Pattern:
    """
    What plain subclasses of one base have in common.

    ``taken`` are the base's attributes, of which fields are not to hide one; ``guards`` says that pydantic looks for
    names that begin like its own methods.
    """

    base: type
    state: dict[str, Any]
    taken: frozenset[str]
    guards: bool

    @classmethod
    def of(cls, base: Any) -> "_Pattern":
        """The pattern by a base that pydantic has built. Raises ``_Unknown`` when it lacks a part of the usual state."""
        own = vars(base)
        missing = [name for name in _state_names() if name not in own]
        if missing:
            raise _Unknown(f"{base.__name__} has no {missing[0]}")
        taken = frozenset(dir(base)) - frozenset(base.model_fields)
        guards = base.model_config.get("protected_namespaces") != ()
        return cls(base, _copied({name: own[name] for name in _state_names()}), taken, guards)

    def fields(self, namespace: _Body) -> dict[str, Any] | None:
        """The fields of a plain body with their types; nothing where pydantic has to look at it."""
        annotations = namespace.get("__annotations__", {})
        fields = {name: kind for name, kind in annotations.items() if not _is_class_variable(kind)}
        for name, value in namespace.items():
            if name in fields:
                if name in self.taken or (self.guards and name.startswith("model_")):
                    return None
                if not _is_plain(name, fields[name], value):
                    return None
            elif name in annotations:
                if name in self.state["__private_attributes__"]:
                    return None
            elif name not in _ALWAYS and not _is_method(name, value, namespace):
                return None
        has_all = fields.keys() <= namespace.keys() and self.state["__pydantic_fields__"].keys() <= fields.keys()
        return fields if has_all else None

    def build(self, mcs: type, name: str, namespace: _Body, fields: Mapping[str, Any]) -> Any:
        """The class that pydantic would build from such a body."""
        variables = frozenset(namespace.get("__annotations__", {})) - fields.keys()
        state = _copied(self.state)
        # Twenty names in each of 1,700 sets would be 3 MB.
        state["__class_vars__"] = _variables(frozenset(state["__class_vars__"] | variables))
        # ``__init_subclass__`` of the base reads the values of fields here, before they become fields.
        built: Any = ABCMeta.__new__(mcs, name, (self.base,), {**namespace, **state})
        make = _field_maker()
        found = {field: _field(make, kind, namespace[field]) for field, kind in fields.items()}
        built.__pydantic_fields__ = {**self.state["__pydantic_fields__"], **found}
        for field in fields:
            delattr(built, field)
        _set_mocks()(built)
        inherited: Any = super(built, built)
        inherited.__pydantic_init_subclass__()
        return built


_ready: dict[type, _Pattern] = {}
#: State that pydantic sets when it builds a class, and reads from then on: classes may share it.
_CONSTANT = frozenset(("__class_vars__", "__private_attributes__", "__pydantic_generic_metadata__"))
#: The fields that classes share, by all that they consist of. pydantic changes no field of a class that it has built.
_shared: dict[Any, FieldInfo] = {}
#: Parts of its keys, each once.
_parts: dict[tuple[Any, ...], tuple[Any, ...]] = {}


def _field(make: Callable[[Any, Any], FieldInfo], annotation: Any, value: Any) -> FieldInfo:
    """The field of a class, by its type and what stands beside it."""
    if type(value) is not _Declared:
        return make(annotation, value)
    key = _key(annotation, value)
    found = None if key is None else _shared.get(key)
    if found is None:
        found = make(annotation, _as_pydantic(value))
        if key is not None:
            _shared[key] = found
    return found


def _key(annotation: Any, value: Any) -> Any:
    """What two fields have in common that are one; nothing where a part of it cannot be looked up."""
    default, options = value.default, value.options
    if isinstance(default, BaseModel):
        default = tuple(vars(default).items())
        inner: tuple[Any, ...] = tuple(map(type, vars(value.default).values()))
    elif type(default) is list:
        default, inner = tuple(default), tuple(map(type, default))
    else:
        inner = ()
    # ``1 == True`` and ``int | str == str | int``, and yet they are not the same.
    kind = annotation if type(annotation) is type else _once((annotation, _ordered(annotation)))
    types = _once((type(value.default), *inner, *map(type, options.values())))
    key = (kind, default, types, *options, *options.values())
    try:
        hash(key)
    except TypeError:
        return None
    return key


def _ordered(annotation: Any) -> Any:
    """What two equal types have in common that are written alike."""
    if issubclass(type(annotation), type):
        return annotation
    if type(annotation) in (UnionType, GenericAlias):
        return tuple(map(_ordered, annotation.__args__))
    return repr(annotation)


def _once(part: tuple[Any, ...]) -> tuple[Any, ...]:
    return _parts.setdefault(part, part)


def _as_pydantic(value: Any) -> Any:
    """A declared field by pydantic's own ``Field``; any other value as it is."""
    return Field(value.default, **value.options) if type(value) is _Declared else value


@cache
def _variables(names: frozenset[str]) -> set[str]:
    """The class variables of all classes that have the same ones. pydantic reads those of a finished class alone."""
    return set(names)


def _copied(state: _Body) -> dict[str, Any]:
    """The state of another class: to most of its dictionaries and sets pydantic adds later, and to nothing else."""
    return {
        name: value.copy() if type(value) in (dict, set) and name not in _CONSTANT else value
        for name, value in state.items()
    }


def _is_class_variable(annotation: Any) -> bool:
    return annotation is ClassVar or (type(annotation) is _GENERIC and get_origin(annotation) is ClassVar)


def _is_plain(name: str, annotation: Any, value: Any) -> bool:
    """Whether a field is as generated modules have them: of a real type, with a ``Field`` or a scalar beside it."""
    if name.startswith("_") or annotation is None or annotation is Final or type(annotation) is str:
        return False
    if type(annotation) in (_GENERIC, _ANNOTATED) and get_origin(annotation) in (Annotated, Final):
        return False
    # A default that is looked up through a class is pydantic's to copy; so is a field that a class has already.
    if type(value) is _Declared:
        return not hasattr(type(value.default), "__get__")
    if type(value) is FieldInfo:
        return value.annotation is None and not hasattr(type(value.default), "__get__")
    return type(value) in _VALUES


def _is_method(name: str, value: Any, namespace: _Body) -> bool:
    if isinstance(value, type):
        return value.__qualname__.startswith(f"{namespace['__qualname__']}.")
    return type(value) in _METHODS and not name.startswith(("__", "model_"))


# What pydantic makes of a body -------------------------------------------------------------------------------


@cache
def _state_names() -> tuple[str, ...]:
    """What pydantic's metaclass adds to the attributes of a class that waits for its validator, but for the mocks."""
    built = _by_pydantic("Empty", _Base, {})
    usual = {*vars(type("Usual", (), {})), "__abstractmethods__", "_abc_impl", "__pydantic_parent_namespace__"}
    mocks = {name for name in vars(built) if type(vars(built)[name]).__module__.endswith("_mock_val_ser")}
    return tuple(sorted(set(vars(built)) - usual - mocks))


@cache
def _set_mocks() -> Callable[[type], None]:
    """pydantic's function that gives a class what builds its validator with the first use."""
    found: Callable[[type], None] = import_module("pydantic._internal._mock_val_ser").set_model_mocks
    return found


class _Kind(Enum):
    ONLY = "only"


@cache
def _field_maker() -> Callable[[Any, Any], FieldInfo]:
    """What makes a class's field of a type and the ``Field`` or value beside it, as pydantic does."""
    from_field = _learned(Field(default=_Kind.ONLY, description="a field"))
    from_value = _learned("a value")

    def make(annotation: Any, value: Any) -> FieldInfo:
        if type(value) is FieldInfo:
            return from_field(annotation, value, value)
        return from_value(annotation, value, FieldInfo.from_annotated_attribute(annotation, value))

    return make


def _learned(value: Any) -> Callable[[Any, Any, FieldInfo], FieldInfo]:
    """
    What turns a ``FieldInfo`` into one that a class has, by what pydantic changes in one that is made of ``value``.

    Raises ``_Unknown`` for a change that is neither the type, nor the value, nor a constant.
    """
    before = copy(value) if type(value) is FieldInfo else FieldInfo.from_annotated_attribute(_Kind, value)
    earlier = {slot: copy(getattr(before, slot)) for slot in FieldInfo.__slots__}
    real = _by_pydantic("Sample", _Base, {"__annotations__": {"x": _Kind}, "x": value}).model_fields["x"]
    types, values, sets, constants = [], [], [], {}
    for slot in FieldInfo.__slots__:
        now, then = getattr(real, slot), earlier[slot]
        if now is then or (type(now) is type(then) and now == then):
            continue
        if now is _Kind:
            types.append(slot)
        elif now is value:
            values.append(slot)
        elif now == {**(then if isinstance(then, dict) else {}), "annotation": _Kind}:
            sets.append(slot)
        elif now is None or type(now) is bool:
            constants[slot] = now
        else:
            raise _Unknown(f"FieldInfo.{slot} becomes {now!r}")

    def finish(annotation: Any, given: Any, info: FieldInfo) -> FieldInfo:
        for slot in types:
            setattr(info, slot, annotation)
        for slot in values:
            setattr(info, slot, given)
        for slot in sets:
            getattr(info, slot)["annotation"] = annotation
        for slot, constant in constants.items():
            setattr(info, slot, constant)
        return info

    return finish


# Whether that is right ---------------------------------------------------------------------------------------


class _Base(BaseModel, metaclass=Quick):
    """A base as the pack's own are, which nobody else knows."""

    model_config = ConfigDict(defer_build=True)

    type: Any


@cache
def _is_trusted() -> bool:
    """Whether a class is the same, built here and by pydantic; false when that is switched off."""
    if os.environ.get(SETTING, "").strip() == "0":
        return False
    try:
        problem = _difference()
    except Exception as error:  # Whatever an unknown pydantic does, its own classes are right.
        problem = f"{type(error).__name__}: {error}"
    if problem:
        _say(problem)
    return not problem


def _say(problem: str) -> None:
    logger.warning("Nodes load slower: pydantic %s builds classes in a new way (%s)", VERSION, problem)


def _difference() -> str:
    """What differs between the two ways to build one class; empty when nothing does."""
    meta: Any = ModelMetaclass
    if meta.__base__ is not ABCMeta:
        return f"its metaclass is one of {meta.__base__}"
    pattern = _Pattern.of(_Base)
    fields = pattern.fields(_sample())
    if fields is None:
        return "the sample is not plain"
    ours = pattern.build(Quick, "Sample", _sample(), fields)
    theirs = _by_pydantic("Sample", _Base, _sample())
    return _unequal(vars(ours), vars(theirs)) or _unequal_fields(ours.model_fields, theirs.model_fields)


def _sample() -> dict[str, Any]:
    """A body with everything that plain ones have; each time with fields of its own."""

    class Inner(TypedDict):
        output: str

    async def process(self: Any, context: Any) -> Any:
        return None

    Inner.__qualname__ = "Sample.Inner"
    annotations = {
        "endpoint": ClassVar[str],
        "_required": ClassVar[tuple[str, ...]],
        "type": str,
        "choice": _Kind,
        "many": list[_Kind],
        "number": float | None,
        "text": str,
        "flag": bool,
    }
    fields = {
        "choice": Field(default=_Kind.ONLY, description="one"),
        "many": Field(default=[_Kind.ONLY], min_length=1, max_length=3, description="some"),
        "number": Field(default=None, ge=0, lt=9.5, multiple_of=0.5, serialization_alias="n", description="a number"),
        "text": Field(default="", pattern="^a", max_length=5, json_schema_extra={"expose": "handle"}),
        "flag": Field(default=False),
    }
    own = {"endpoint": "some/endpoint", "_required": ("text",), "type": "sample", "Inner": Inner, "process": process}
    place = {"__module__": __name__, "__qualname__": "Sample", "__doc__": "A sample."}
    return {**place, "__annotations__": annotations, **own, **fields}


def _by_pydantic(name: str, base: type, body: Mapping[str, Any]) -> Any:
    """A class that pydantic builds, as it would in a module."""
    place = {"__module__": __name__, "__qualname__": name, **body}
    meta: Any = type(base)
    return ModelMetaclass.__new__(meta, name, (base,), place, **_IN_MODULE)


#: Members that are never the same in two classes; of those that wait, what they say is compared.
_OWN = ("_abc_impl", "__pydantic_fields__")


def _unequal(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> str:
    if ours.keys() != theirs.keys():
        return f"members {sorted(ours.keys() ^ theirs.keys())}"
    for name, value in theirs.items():
        if name in _OWN or callable(value) or isinstance(value, type):
            continue
        mine = ours[name]
        if type(value).__module__.endswith("_mock_val_ser"):
            is_same = type(mine) is type(value) and mine._error_message == value._error_message
        else:
            is_same = type(mine) is type(value) and mine == value
        if not is_same:
            return f"{name} is {mine!r}, not {value!r}"
    return ""


def _unequal_fields(ours: Mapping[str, FieldInfo], theirs: Mapping[str, FieldInfo]) -> str:
    if list(ours) != list(theirs):
        return f"fields {list(ours)}, not {list(theirs)}"
    for name, field in theirs.items():
        for slot in FieldInfo.__slots__:
            mine, value = getattr(ours[name], slot), getattr(field, slot)
            if type(mine) is FieldInfo and type(value) is FieldInfo:
                continue
            # Some of pydantic's metadata know no equality, but all say what they are.
            if type(mine) is not type(value) or (mine != value and repr(mine) != repr(value)):
                return f"{name}: {slot} is {mine!r}, not {value!r}"
    return ""
