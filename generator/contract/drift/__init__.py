"""Drift: what fal's changes to an endpoint mean for people with saved workflows.

``rules`` says which changes there are and how bad each is, ``messages.toml`` says it in words, and ``compare`` finds
them in two contracts. The order of properties, prose, examples and the kind of source are not drift.
"""

from generator.changes import Level, Rule, worst_first
from generator.contract.drift.compare import compare
from generator.contract.drift.finding import Finding
from generator.contract.drift.rules import RULES
from generator.contract.drift.waivers import Waiver, apply_waivers

__all__ = ["RULES", "Finding", "Level", "Rule", "Waiver", "apply_waivers", "compare", "worst_first"]
