"""Reviewing: what a changed node means for saved workflows, and which changes people accept."""

from generator.changes import Level
from generator.review.approve import approve
from generator.review.base import read_ref, read_snapshots
from generator.review.change import NodeChange
from generator.review.kinds import Kind, group
from generator.review.pending import Pending, find_pending

__all__ = ["Kind", "Level", "NodeChange", "Pending", "approve", "find_pending", "group", "read_ref", "read_snapshots"]
