"""
The base class of all fal.ai nodes.
"""

from collections.abc import AsyncGenerator, Collection
from contextlib import aclosing
from enum import EnumMeta
from functools import cache, lru_cache
from importlib import import_module
from inspect import get_annotations
from typing import Any, ClassVar, get_origin, get_type_hints

from nodetool.fal.classes import Quick, ready
from nodetool.fal.namespaces import named
from nodetool.metadata.types import NameToType
from nodetool.workflows.base_node import NODE_BY_TYPE, BaseNode, add_node_type
from pydantic import ConfigDict


class FalNode(BaseNode, metaclass=Quick):  # type: ignore[misc]  # nodetool-core is not fully typed
    """
    A node that runs one fal.ai endpoint.

    Subclasses declare, this class acts: fields are the endpoint's parameters (``serialization_alias`` is fal's
    name where it differs), ``OutputType`` lists the slots. The underscored class variables say the rest:

    - ``_required``: fields that fal demands;
    - ``_basic_fields``: fields that NodeTool shows first;
    - ``_file_objects``: file fields that fal wants as ``{"url": …}``;
    - ``_fixed_seeds``: seeds for which fal has a fixed default, so that ``-1`` draws a number here;
    - ``_size_bounds``: limits of the sides of sizes, by field, then ``width`` and ``height``, under pydantic's names
      (``ge``, ``le``, ``gt``, ``lt``, ``multiple_of``);
    - ``_may_be_empty``: slots that are files and may come without one, as where nothing was found;
    - ``_alternatives``: slots with files that are a result by themselves, where fal may leave ``output`` out;
    - ``_promised``: slots that fal always fills, of nodes that stream, where that is not all of them;
    - ``_slots``: a slot's path in the response (keys, and positions in lists) where it is not just the slot's own
      name; ``()`` is all of it;
    - ``_limits``: what fal demands of files, by field, checked before anything is uploaded: ``max_file_size`` in
      bytes, ``min_width``, ``max_pixels`` and the like in pixels, ``max_duration`` in seconds, ``max_fps``,
      ``max_aspect_ratio`` (width by height), ``formats`` by their usual extensions. Structures may have it too;
    - ``_is_free``: ``True`` for nodes that submit nothing, and so cost nothing;
    - ``_visible``: ``False`` for older names of a node, which load but stay out of menus.
    """

    # Building a validator for each node while modules load would double the worker's start-up time.
    model_config = ConfigDict(defer_build=True, protected_namespaces=())

    _auto_save_asset: ClassVar[bool] = True
    _visible: ClassVar[bool] = False
    _required: ClassVar[tuple[str, ...]] = ()
    _basic_fields: ClassVar[tuple[str, ...]] = ()
    _file_objects: ClassVar[tuple[str, ...]] = ()
    _fixed_seeds: ClassVar[tuple[str, ...]] = ()
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {}
    _may_be_empty: ClassVar[tuple[str, ...]] = ()
    _alternatives: ClassVar[tuple[str, ...]] = ()
    _promised: ClassVar[tuple[str, ...]] = ()
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {}
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {}
    _is_free: ClassVar[bool] = False
    endpoint: ClassVar[str] = ""

    def __init__(self, **data: Any) -> None:
        """``BaseNode`` takes ``sync_mode`` for itself; where it is a field of the node, its values go there."""
        choice = data.get("sync_mode")
        if "sync_mode" not in type(self).model_fields or choice in (None, "on_any", "zip_all"):
            super().__init__(**data)
            return
        super().__init__(**{name: value for name, value in data.items() if name != "sync_mode"})
        problem = self.assign_property("sync_mode", choice)
        if problem:
            raise ValueError(problem)

    @classmethod
    def __init_subclass__(cls, **kwargs: Any) -> None:
        """
        Registers the node and the enums in its own annotations.

        ``BaseNode`` resolves the hints of all base classes for each node, which is most of the time that
        loading takes; generated modules have real annotations, so the class's own are enough. It also
        overlooks enums inside of lists, without which ``assign_property`` refuses ``list[SomeEnum]``.
        """
        super(BaseNode, cls).__init_subclass__(**kwargs)
        add_node_type(cls)
        # Whatever the setting says, the pack stays listed as "fal", and workflows that were saved so load.
        NODE_BY_TYPE[f"{super().get_namespace()}.{cls.get_node_type().rpartition('.')[2]}"] = cls
        if cls.__dict__.get("_visible") is False and not _declares(cls, "title"):
            # All that the worker tells of a node is its title and description; it does not tell who is visible.
            cls.title = f"{cls.get_title()} (older name)"
        for annotation in get_annotations(cls).values():
            _register_enums(annotation)

    @classmethod
    def get_namespace(cls) -> str:
        """The namespace by module, under the first name that ``NODETOOL_FAL_NAMESPACE`` sets."""
        return named(super().get_namespace())

    @classmethod
    def get_title(cls) -> str:
        """``title`` where the class declares one, else the class name in words."""
        title = getattr(cls, "title", None)
        return title if isinstance(title, str) and title else str(super().get_title())

    @classmethod
    def field_types(cls) -> dict[str, Any]:
        """The hints of the class and its bases: ``BaseNode`` works them out once more for each base, to the same end."""
        own = get_annotations(cls)
        if cls.__bases__ != (FalNode,) or any(isinstance(hint, str) or hint is None for hint in own.values()):
            return get_type_hints(cls)
        return {**_base_hints(), **own}

    @classmethod
    def properties(cls) -> list[Any]:
        """The input slots. NodeTool's metadata ask for them three times in a row."""
        node: Any = cls
        return list(_properties(node))

    @classmethod
    def is_visible(cls) -> bool:
        """Whether menus show the node: not for this class, nor for older names of a node."""
        return cls is not FalNode and cls.__dict__.get("_visible", True) is not False

    @classmethod
    def required_settings(cls) -> list[str]:
        """The setting that holds the key, by NodeTool's name for it."""
        return ["FAL_API_KEY"]

    @classmethod
    def get_basic_fields(cls) -> list[str]:
        """The fields that NodeTool shows first."""
        return list(cls._basic_fields)

    def assign_property(self, name: str, value: Any, allow_undefined_properties: bool = True) -> str | None:
        """
        Sets a field from what a host or a saved workflow holds; returns a message when the value does not fit.

        File fields take any NodeTool reference, and as text a link to the web or a ``data:`` URI; lists of them take
        one. Text that names files of this machine or of NodeTool is not taken: it may be what a model has answered.
        """

        def usual(fitting: Any) -> str | None:
            problem: str | None = super(FalNode, self).assign_property(name, fitting, allow_undefined_properties)
            return problem

        # Loaded with the first value: listing nodes needs nothing of what takes and checks values.
        problem: str | None = import_module("nodetool.fal.assignment").assign(self, name, value, usual)
        return problem

    def fal_endpoint(self) -> str:
        """The id of the endpoint to run."""
        return self.endpoint

    def fal_arguments(self, connected: Collection[str] = ()) -> dict[str, Any]:
        """
        The request, with files as :class:`nodetool.fal.arguments.Asset`. Raises ``InvalidInputs``.

        Before other nodes have run, ``connected`` names the fields whose values they will give: those are left out.
        """
        arguments: dict[str, Any] = import_module("nodetool.fal.arguments").build(self, connected)
        return arguments

    async def run(self, context: Any, inputs: Any = None, outputs: Any = None) -> Any:
        """
        With a context alone: run the endpoint and return the declared slots by name.

        NodeTool calls the same name with its inputs and outputs to execute the node.
        Raises the classes of :mod:`nodetool.fal.errors`, and NodeTool's ``NodeCancelledError``.
        """
        if outputs is not None:
            return await super().run(context, inputs, outputs)
        return await _runner().run(self, context)

    async def stream(self, context: Any) -> AsyncGenerator[Any, None]:
        """
        Run a streaming endpoint: the slots after each partial result, ``None`` for those still to come.

        The last one is complete. Raises as :meth:`run`.
        """
        async with aclosing(_runner().stream(self, context)) as parts:
            async for results in parts:
                yield results


ready(FalNode)


@cache
def _base_hints() -> dict[str, Any]:
    return get_type_hints(FalNode)


@lru_cache(maxsize=8)
def _properties(node: Any) -> tuple[Any, ...]:
    """Of a few classes alone: kept for all of them, properties would be 30 MB of a worker."""
    return tuple(BaseNode.properties.__func__(node))


def _declares(cls: type, name: str) -> bool:
    """Whether a class or one of its bases has a field of that name; a ``ClassVar`` is not a field."""
    found: list[Any] = [get_annotations(base).get(name) for base in cls.__mro__]
    return any(annotation is not None and get_origin(annotation) is not ClassVar for annotation in found)


def _register_enums(annotation: Any) -> None:
    """Tells NodeTool of every enum in a field's annotation, under the name that its metadata uses."""
    if isinstance(annotation, EnumMeta):
        NameToType[f"{annotation.__module__}.{annotation.__qualname__}"] = annotation
    elif not issubclass(type(annotation), type) and getattr(annotation, "__origin__", None) is not ClassVar:
        for inner in getattr(annotation, "__args__", ()):
            _register_enums(inner)


def _runner() -> Any:
    """The part that talks to fal, loaded with the first run: ``fal-client`` is not needed to list nodes."""
    return import_module("nodetool.fal.runner")
