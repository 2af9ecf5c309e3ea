"""The plan: every decision about the pack, as frozen data that templates only print."""

from generator.plan.build import build_plan
from generator.plan.model import PackPlan

__all__ = ["PackPlan", "build_plan"]
