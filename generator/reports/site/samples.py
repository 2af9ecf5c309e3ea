"""``specs/samples.toml``: what snippets give to required inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from generator.reports.search.reading import read_model


class Samples(BaseModel):
    """``prompts`` by task or module, ``values`` by fal's parameter name, and what single endpoints need."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    prompts: dict[str, str] = Field(default_factory=dict)
    values: dict[str, Any] = Field(default_factory=dict)
    #: Stand-ins by fal's parameter name for what only the reader has: the snippet says to replace them.
    own: dict[str, str] = Field(default_factory=dict)
    #: Values by fal's parameter name for an endpoint; ``*`` in its id stands for anything.
    endpoints: dict[str, dict[str, Any]] = Field(default_factory=dict)

    def prompt(self, tasks: Sequence[str], module: str) -> str:
        """A prompt for a node of ``module`` that does ``tasks``; empty when there is none."""
        return next((self.prompts[key] for key in (*tasks[:1], module) if key in self.prompts), "")

    def of_endpoint(self, endpoint: str) -> Mapping[str, Any]:
        """What is worded for ``endpoint`` itself; what stands first in the file counts."""
        fitting = [values for pattern, values in self.endpoints.items() if fnmatchcase(endpoint, pattern)]
        return {name: value for values in reversed(fitting) for name, value in values.items()}


def read_samples(specs: Path) -> Samples:
    """The samples below ``specs``, none where there is no file. Raises ``ProblemError``."""
    return read_model(specs / "samples.toml", Samples)
