"""The generated pack: {path: text}, and the text of each node as its snapshot holds it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.output.dsl import render_dsl
from generator.output.format import format_texts
from generator.output.owned import PACKAGES, PACKED_PRICES, is_shared
from generator.output.render import Piece, render_pack
from generator.plan.model import PackPlan
from generator.upstream.sync.prices import PRICES, read_price_file


@dataclass(frozen=True)
class Pack:
    """``files`` by path below ``nodes/``; ``nodes`` and their ``builders`` by ``<module>/<stem>.py``.

    ``shared`` is the text of all enums and structures that nodes share, as their snapshot holds it.
    """

    files: Mapping[str, str]
    nodes: Mapping[str, str]
    builders: Mapping[str, str]
    shared: str


def generate_pack(plan: PackPlan, modules: frozenset[str] | None = None) -> Pack:
    """Render and format nodes and builders; ``modules`` narrows the result to these modules' files."""
    pieces = [*render_pack(plan, modules), *render_dsl(plan, modules)]
    fresh = iter(format_texts([piece.text for piece in pieces if not piece.formatted]))
    formatted = [piece.text if piece.formatted else next(fresh) for piece in pieces]
    parts: dict[str, list[tuple[Piece, str]]] = defaultdict(list)
    for piece, text in zip(pieces, formatted, strict=True):
        parts[piece.file].append((piece, text))
    files = {file: "\n\n".join(text for _, text in rows) for file, rows in parts.items()}
    shared = "\n\n".join(_without_head(files[file]) for file in sorted(files) if is_shared(file))
    files |= {f"{package}/__init__.py": "" for package in PACKAGES}
    named = [(piece, text) for rows in parts.values() for piece, text in rows if piece.stem]
    nodes = {f"{piece.module}/{piece.stem}.py": text for piece, text in named if piece.endpoint}
    builders = {f"{piece.module}/{piece.stem}.py": text for piece, text in named if not piece.endpoint}
    files, nodes, builders = (dict(sorted(texts.items())) for texts in (files, nodes, builders))
    return Pack(files, nodes, builders, shared)


def _without_head(text: str) -> str:
    """The text of a file from its first class on."""
    return text[text.index("\nclass ") + 1 :]


def with_prices(pack: Pack, specs: Path) -> Pack:
    """``pack`` and the prices that ``sync`` has read, if it has. Raises ``ProblemError`` for an unreadable file."""
    prices = read_price_file(specs / PRICES)
    if not prices.rows:
        return pack
    return replace(pack, files=dict(sorted({**pack.files, PACKED_PRICES: prices.text()}.items())))
