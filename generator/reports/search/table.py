"""``specs/search.toml``: stop words and synonyms of the search."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from generator.reports.search.reading import read_model

Phrase = Annotated[str, Field(min_length=1)]


class SearchTable(BaseModel):
    """The words that say nothing, those of them that part phrases, and for phrases that people type the phrases that the nodes' words use."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    stop: tuple[Phrase, ...] = ()
    #: Stop words over which two neighbours make no phrase.
    parts: tuple[Phrase, ...] = ()
    #: Words of tasks that only those mean who say them.
    aside: tuple[Phrase, ...] = ()
    #: Words that name what a node gives, by the kind of that (:data:`generator.reports.search.documents.GIVES`).
    kinds: dict[Phrase, tuple[Phrase, ...]] = Field(default_factory=dict)
    #: Stop words behind which those words name what is there already.
    given: tuple[Phrase, ...] = ()
    synonyms: dict[Phrase, tuple[Phrase, ...]] = Field(default_factory=dict)
    #: Synonyms of what is all that was typed.
    alone: dict[Phrase, tuple[Phrase, ...]] = Field(default_factory=dict)


def read_table(specs: Path) -> SearchTable:
    """The table below ``specs``, an empty one where there is none. Raises ``ProblemError``."""
    return read_model(specs / "search.toml", SearchTable)
