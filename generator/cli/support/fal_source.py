"""Options of the commands that ask fal, and the source that they choose."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from generator.cli.support.console import wrong_use
from generator.upstream.access.cached import CachedSource
from generator.upstream.access.folder import FolderSource
from generator.upstream.access.live import open_live
from generator.upstream.access.settings import EXPANDED_PAGE, MAX_BATCH, Settings, settings_values
from generator.upstream.access.source import Source

From = Annotated[
    Path | None,
    typer.Option("--from", help="Read this folder instead of fal.", exists=True, file_okay=False),
]
Offline = Annotated[bool, typer.Option("--offline", help="Use the cache only, no network.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Ask fal for everything again and rebuild every contract.")]
BatchSize = Annotated[int, typer.Option(help="Documents a request.", min=1, max=MAX_BATCH, show_default=True)]
Timeout = Annotated[float, typer.Option(help="Seconds that one request may take.")]
RunTimeout = Annotated[float, typer.Option(help="Seconds that the whole run may take; the next one goes on.")]
Older = Annotated[
    Path | None,
    typer.Option(help="JSON facts about an older pack's nodes, for names.", dir_okay=False, exists=True),
]

BATCH_SIZE = EXPANDED_PAGE
TIMEOUT = Settings.timeout
RUN_TIMEOUT = Settings.run_timeout


@dataclass(frozen=True)
class Asked:
    """Where the command line wants the documents from.

    Raises ``typer.Exit`` (2) for options that exclude each other or numbers that make no sense.
    """

    folder: Path | None
    offline: bool
    no_cache: bool = False
    batch_size: int = BATCH_SIZE
    timeout: float = TIMEOUT
    run_timeout: float = RUN_TIMEOUT

    def __post_init__(self) -> None:
        if self.folder is not None and self.offline:
            raise wrong_use("--from reads a folder; --offline is about fal itself")
        if self.offline and self.no_cache:
            raise wrong_use("--offline has nothing but the cache, and --no-cache forbids it")

    def settings(self) -> Settings:
        """The settings of this run: the environment's addresses and key, the options' numbers."""
        # The environment gives strings only for fields that are strings.
        given: dict[str, Any] = dict(settings_values(os.environ))
        try:
            return Settings(
                **given,
                offline=self.offline,
                no_cache=self.no_cache,
                batch_size=self.batch_size,
                timeout=self.timeout,
                run_timeout=self.run_timeout,
            )
        except ValueError as error:
            raise wrong_use(str(error)) from None


@asynccontextmanager
async def open_source(asked: Asked) -> AsyncIterator[Source]:
    """The source that the options ask for, open for as long as the block lasts."""
    settings = asked.settings()
    if asked.folder is not None:
        yield FolderSource(asked.folder)
    elif asked.offline:
        yield CachedSource(settings)
    else:
        async with open_live(settings) as source:
            yield source
