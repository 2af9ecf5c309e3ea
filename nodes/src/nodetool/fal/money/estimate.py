"""
What a run will cost, before it starts.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any

from nodetool.fal.errors import Fault, InputProblem, InvalidInputs
from nodetool.fal.money.amounts import dollars, from_decimal, plain
from nodetool.fal.money.prices import Price, price_of
from nodetool.fal.money.quantities import CONNECTED, Inputs, Later, Quantity, Unknown
from nodetool.fal.money.units import quantity, singular
from nodetool.fal.references import is_empty
from nodetool.fal.shapes import File, ListOf, OneOf, Parameter, Shape, parameters_of
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, VideoRef
from pydantic import BaseModel


@dataclass(frozen=True)
class Estimate:
    """
    What one run of ``endpoint`` costs, in billionths of a US dollar: between ``least`` and ``most``.

    Both are ``None`` when it is unknown, and ``most`` alone where nothing bounds the cost. ``reason`` says what the
    figures rest on, or why there are none. ``is_later``: it is unknown until other nodes have run.
    """

    endpoint: str
    least: int | None
    most: int | None
    reason: str
    price: Price | None = None
    is_later: bool = False

    @property
    def is_known(self) -> bool:
        """Whether there is a figure."""
        return self.least is not None

    @property
    def reserved(self) -> int:
        """The amount that a budget sets aside for the run; 0 when it is unknown."""
        return self.most if self.most is not None else self.least or 0

    def figure(self) -> str:
        """The cost in words: ``$0.003``, ``$0.003 to $0.006``, ``at least $0.04``, ``unknown``."""
        if self.least is None:
            return "unknown"
        if self.most is None:
            return f"at least {dollars(self.least)}"
        return dollars(self.least) if self.least == self.most else f"{dollars(self.least)} to {dollars(self.most)}"

    def sentence(self) -> str:
        """The figure with what it rests on and how old the price is."""
        return f"{self.endpoint}: {self.figure()} ({'; '.join(filter(None, [self.reason, self.dated()]))})"

    def dated(self) -> str:
        """When the price was read, and whether that is too long ago."""
        if self.price is None:
            return ""
        age = self.price.age()
        old = " and may have changed" if self.price.is_stale() else ""
        days = "" if age is None else f", {age} days ago"
        return f"price of {self.price.fetched}{days}{old}"

    def as_json(self) -> dict[str, Any]:
        """For machines: amounts in US dollars, ``null`` for unknown."""
        price = self.price
        return {
            "endpoint": self.endpoint,
            "currency": "USD",
            "figure": self.figure(),
            "least": plain(self.least),
            "most": plain(self.most),
            "reason": self.reason,
            "unit": price.unit if price else None,
            "unit_price": float(price.unit_price) if price else None,
            "price_date": price.fetched if price else None,
            "price_age_days": price.age() if price else None,
            "price_is_stale": price.is_stale() if price else None,
        }


def estimate(endpoint: str, inputs: Inputs, price: Price | None = None) -> Estimate:
    """The cost of one run of ``endpoint`` with ``inputs``, at ``price`` or else at the one that is packed."""
    price = price or price_of(endpoint)
    if price is None:
        return Estimate(endpoint, None, None, "no price of this endpoint is known")
    if not price.unit_price:
        return Estimate(endpoint, None, None, "fal lists a price of 0, which some endpoints that cost have", price)
    try:
        found = quantity(price.unit, inputs)
    except Unknown as reason:
        text = f"${price.unit_price} per {per(price.unit)}, but {reason}"
        return Estimate(endpoint, None, None, text, price, isinstance(reason, Later))
    most = None if found.most is None else from_decimal(found.most * price.unit_price)
    return Estimate(endpoint, from_decimal(found.least * price.unit_price), most, _basis(found, price), price)


def of_node(node: Any, connected: Collection[str] = ()) -> Estimate:
    """The cost of one run of ``node`` as it stands; ``connected`` are fields whose values other nodes give."""
    if getattr(node, "_is_free", False):
        return Estimate("", 0, 0, "nothing is submitted")
    if "endpoint_id" in connected:
        return replace(estimate("an endpoint that another node names", inputs_of(node, connected)), is_later=True)
    return estimate(str(node.fal_endpoint()), inputs_of(node, connected))


def refused(node: Any, connected: Collection[str] = ()) -> list[InputProblem]:
    """
    What a run of ``node`` would refuse of the values that it has: an estimate of it would be the price of nothing.

    Inputs without a value are left out, and what is in files is not read: an estimate is asked for before they are
    chosen. ``connected`` are fields whose values other nodes give.
    """
    try:
        node.fal_arguments(connected)
    except InvalidInputs as error:
        return [problem for problem in error.details if problem.fault != Fault.MISSING]
    return []


def inputs_of(node: Any, connected: Collection[str] = ()) -> Inputs:
    """What an estimate reads of a node."""
    model = type(node)
    parameters = list(parameters_of(model).values())
    free = "arguments" in model.model_fields
    values = {} if free else {each.fal_name: _value(node, each, connected) for each in parameters}
    if free:
        given = [getattr(node, name, None) for name in ("arguments", "assets", "dynamic_properties")]
        values |= {name: _plain(value) for part in given if isinstance(part, dict) for name, value in part.items()}
        values |= dict.fromkeys(set(connected) - set(model.model_fields), CONNECTED)
    kinds = {each.fal_name: _kinds(each.shape) for each in parameters}
    filled = {name for name, value in values.items() if kinds.get(name) and value not in (None, [])}
    return Inputs(
        values,
        media={name for name, found in kinds.items() if found & {VideoRef, AudioRef}},
        pictures={name for name, found in kinds.items() if ImageRef in found},
        files=filled,
        many=_gives_many(model),
    )


def _value(node: Any, parameter: Parameter, connected: Collection[str]) -> Any:
    return CONNECTED if parameter.name in connected else _plain(getattr(node, parameter.name))


def _plain(value: Any) -> Any:
    """A value as JSON has it; an empty reference is none."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, AssetRef):
        return None if is_empty(value) else value
    if isinstance(value, BaseModel):
        return {name: inner for name, inner in value if name != "type"}
    return value


def _kinds(shape: Shape) -> set[type[AssetRef]]:
    if isinstance(shape, File):
        return {shape.ref}
    members = shape.members if isinstance(shape, OneOf) else [shape.item] if isinstance(shape, ListOf) else []
    return {kind for member in members for kind in _kinds(member)}


def _gives_many(model: Any) -> bool:
    """Whether the node has a slot for a list of pictures."""
    slots = getattr(getattr(model, "OutputType", None), "__annotations__", {})
    return any(annotation == list[ImageRef] for annotation in slots.values())


def _basis(found: Quantity, price: Price) -> str:
    amount = _amount(found)
    scaling = f"; fal may count more or less by {', '.join(found.scaling)}" if found.scaling else ""
    return f"{amount} × ${price.unit_price} per {per(price.unit)}, from {found.basis}{scaling}"


def _amount(found: Quantity) -> str:
    least = _number(found.least)
    if found.most is None:
        return f"at least {least}"
    return least if found.least == found.most else f"{least} to {_number(found.most)}"


def _number(value: Decimal) -> str:
    text = f"{value:.4f}"
    return text.rstrip("0").rstrip(".")


def per(unit: str) -> str:
    """A unit as it stands behind "per"; one with a number stays as it is."""
    return singular(unit) if unit and not unit[0].isdecimal() else unit or "piece"


def total(estimates: Collection[Estimate]) -> tuple[int, int | None, list[Estimate]]:
    """The sum of what is known (``most`` is ``None`` where nothing bounds it), and the estimates without a figure."""
    known = [each for each in estimates if each.is_known]
    most = [each.most for each in known]
    bound = None if None in most else sum(value for value in most if value is not None)
    return sum(each.least or 0 for each in known), bound, [each for each in estimates if not each.is_known]
