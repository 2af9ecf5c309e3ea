"""
What a run cost, from fal's answer: ``x-fal-billable-units`` × the unit price.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from nodetool.fal.money.amounts import LARGEST, decimal_of, dollars, from_decimal, plain
from nodetool.fal.money.prices import Price, price_of
from nodetool.fal.money.units import singular
from nodetool.types.prediction import Prediction
from nodetool.workflows.types import LogUpdate

#: The header of fal's answers with the number of units that it bills.
UNITS = "x-fal-billable-units"


@dataclass(frozen=True)
class Bill:
    """The cost of one run in billionths of a US dollar; ``units`` or ``cost`` is ``None`` where fal or nobody says it."""

    endpoint: str
    units: Decimal | None = None
    cost: int | None = None
    price: Price | None = None

    def sentence(self) -> str:
        """What the run cost, for a log; empty when that is unknown."""
        if self.cost is None or self.price is None:
            return ""
        unit = singular(self.price.unit) or "unit"
        return f"Cost {dollars(self.cost)}: {self.units} × ${self.price.unit_price} per {unit} ({self.price.fetched})."


def bill_of(endpoint: str, headers: Mapping[str, str]) -> Bill:
    """The bill of a run of ``endpoint`` whose answer came with ``headers`` (names in lower case)."""
    units, price = decimal_of(headers.get(UNITS)), price_of(endpoint)
    if units is None or price is None or not price.unit_price or units * price.unit_price > LARGEST // 10**9:
        return Bill(endpoint, units, None, price)
    return Bill(endpoint, units, from_decimal(units * price.unit_price), price)


def post(bill: Bill, node: Any, context: Any, request_id: str, status: str = "completed") -> None:
    """Tells NodeTool what the run cost: a line in the node's log, and a prediction with the cost. Nothing when unknown."""
    text = bill.sentence()
    if not text:
        return
    workflow_id = getattr(context, "workflow_id", None)
    context.post_message(
        LogUpdate(node_id=node.id, node_name=node.get_title(), content=text, severity="info", workflow_id=workflow_id)
    )
    context.post_message(
        Prediction(
            id=request_id,
            user_id=str(getattr(context, "user_id", "")),
            node_id=node.id,
            workflow_id=workflow_id,
            provider="fal_ai",
            model=bill.endpoint,
            node_type=node.get_node_type(),
            status=status,
            cost=plain(bill.cost),
        )
    )
