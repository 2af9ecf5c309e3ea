"""How much of fal's catalogue is configured, generated and approved."""

from generator.reports.coverage.count import Coverage, Row, count

__all__ = ["Coverage", "Row", "count"]
