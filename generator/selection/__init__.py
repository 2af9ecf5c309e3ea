"""Choosing the next batch of endpoints."""

from generator.selection.choose import Criteria, Order, choose
from generator.selection.facts import Facts, facts_of

__all__ = ["Criteria", "Facts", "Order", "choose", "facts_of"]
