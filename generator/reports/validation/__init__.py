"""The whole truth about a generated pack: every node against its spec, its contract and NodeTool itself."""

from generator.reports.validation.checks import CHECKS
from generator.reports.validation.report import Report, Shortfall
from generator.reports.validation.run import validate_pack

__all__ = ["CHECKS", "Report", "Shortfall", "validate_pack"]
