"""The sync run: what fal lists and serves becomes `specs/catalog.json` and the contracts."""

from generator.upstream.sync.loss import Acceptance, acceptance_of
from generator.upstream.sync.outcome import Hint, Kind, Outcome
from generator.upstream.sync.run import Options, SilentWatch, Watch, sync
from generator.upstream.sync.summary import Summary

__all__ = [
    "Acceptance",
    "Hint",
    "Kind",
    "Options",
    "Outcome",
    "SilentWatch",
    "Summary",
    "Watch",
    "acceptance_of",
    "sync",
]
