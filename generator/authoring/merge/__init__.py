"""Edited specs brought back into ``specs/`` without losing a key that is there."""

from generator.authoring.merge.bring import Merged, bring
from generator.authoring.merge.tables import Conflict, merge_tables

__all__ = ["Conflict", "Merged", "bring", "merge_tables"]
