"""The whole truth about a generated pack: every node against its spec, its contract and NodeTool itself."""

from generator.reports.validation.checks import CHECKS
from generator.reports.validation.report import Finding, Report
from generator.reports.validation.run import validate_pack

__all__ = ["CHECKS", "Finding", "Report", "validate_pack"]
