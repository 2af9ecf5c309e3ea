"""The whole truth about a generated pack: every node against its spec, its contract and NodeTool itself."""

from generator.validation.checks import CHECKS
from generator.validation.report import Finding, Report
from generator.validation.run import validate_pack

__all__ = ["CHECKS", "Finding", "Report", "validate_pack"]
