"""Reviewing: what a changed node means for saved workflows, and which changes people accept."""

from generator.review.approve import approve
from generator.review.base import read_ref, read_snapshots
from generator.review.change import Change
from generator.review.kinds import Kind, group
from generator.review.pending import Pending, find_pending
from generator.review.rules import Level

__all__ = ["Change", "Kind", "Level", "Pending", "approve", "find_pending", "group", "read_ref", "read_snapshots"]
