"""Everything that clashes, or that people would mix up, across the whole project, before any text exists."""

from generator.reports.lookalikes.find import Conflict, ConflictLevel, find_all

__all__ = ["Conflict", "ConflictLevel", "find_all"]
