"""Choosing the next batch of endpoints."""

from generator.reports.selection.choose import Criteria, Order, choose
from generator.reports.selection.facts import Facts, facts_of
from generator.reports.selection.search import ranked

__all__ = ["Criteria", "Facts", "Order", "choose", "facts_of", "ranked"]
