"""The sync run: what fal lists and serves becomes `specs/catalog.json` and the contracts."""

from generator.sync.outcome import Hint, Kind, Outcome
from generator.sync.run import Options, SilentWatch, Watch, sync
from generator.sync.summary import Summary

__all__ = ["Hint", "Kind", "Options", "Outcome", "SilentWatch", "Summary", "Watch", "sync"]
