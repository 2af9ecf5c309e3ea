"""The structures that a contract's input reaches, for authoring on raw contracts that no spec stands beside yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.contract.view import Contract


def reached(contract: Mapping[str, Any]) -> set[str]:
    """Definitions that the input reaches and that become classes; file objects and NodeTool's own sizes do not."""
    return set(Contract(contract).structures)


def shape_of(name: str, definitions: Mapping[str, Any]) -> str:
    """A text that is equal for equal shapes (see ``Contract.shape_of``)."""
    return Contract({"$defs": definitions}).shape_of(name)
