"""
Where the results of a run go: looked at before the run is paid for, written to after it.
"""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodetool.fal import writing
from nodetool.fal.commands.support import UsageError
from nodetool.fal.content import extension, sniff_file
from nodetool.fal.dsl_results import ResultFile, usable
from nodetool.fal.errors import FalError
from nodetool.fal.money.saving import downloaded, file_name, reason_of
from nodetool.fal.redaction import clean
from nodetool.fal.single import Outcome
from nodetool.metadata.types import AssetRef

#: Where results go unless a person names another place.
FOLDER = Path("fal-results")


@dataclass(frozen=True)
class Place:
    """A ``folder``; with a ``name``, that of the main result in it, which ``replaces`` a file of that name or not."""

    folder: Path
    name: str = ""
    replaces: bool = False


def place_of(output: str, force: bool) -> Place:
    """
    The place that ``output`` names: a folder, or a file where it has an extension; the usual folder when it is empty.

    Raises ``UsageError`` for one where a paid result could not be saved, or would replace a file without ``force``.
    """
    try:
        place = _named(output, force)
        if not output:
            _make_usual()
        writing.check(place.folder / (place.name or "output"))
    except (OSError, ValueError) as error:
        raise UsageError(
            f"results cannot be saved at {clean(output) or FOLDER} ({_reason(error)}): name another place with -o;"
            " nothing was sent"
        ) from None
    if place.name and not force and (place.folder / place.name).exists():
        raise UsageError(f"{clean(output)} is there already: --force replaces it, -o names another; nothing was sent")
    return place


async def save(outcome: Outcome, place: Place) -> dict[str, Path]:
    """
    Every file of ``outcome``, saved; its path by address.

    Names in a folder have the request's id, and where one is taken, by whatever, a number: nothing is replaced that
    nobody has asked to replace. Raises ``FalError`` with the id when files cannot be had, after all others were saved:
    they are paid for, and ``jobs save`` can try again.
    """
    # The main result stands in `output` and in the list of all results: saved once.
    found = {ref.uri: (ref, where) for where, ref in reversed(list(_files(outcome.slots, "")))}
    saved, troubles = dict[str, Path](), list[str]()
    for uri, (ref, where) in reversed(found.items()):
        try:
            saved[uri] = await _saved(ref, where, place, outcome.request_id)
        except (ValueError, OSError) as error:
            troubles.append(_reason(error))
    if troubles:
        raise FalError(_unsaved(troubles, list(saved.values()), outcome.request_id), outcome.request_id)
    return saved


def _named(output: str, force: bool) -> Place:
    path = Path(output or FOLDER).expanduser()
    if not output or not path.suffix or output.endswith(("/", os.sep)) or path.is_dir():
        return Place(path)
    return Place(path.parent, path.name, force)


def _make_usual() -> None:
    """The usual folder, which git overlooks."""
    if not FOLDER.exists():
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / ".gitignore").write_text("*\n", encoding="utf-8")


async def _saved(ref: AssetRef, where: str, place: Place, request_id: str) -> Path:
    if place.replaces and where == "output":
        file: ResultFile = usable(ref)
        return await file.asave(place.folder / place.name)
    async with downloaded(ref.uri, ref.data, place.folder) as whole:
        kind = sniff_file(whole, ref.uri)
        name = _name(kind, ref.uri, where, place, request_id)
        return await asyncio.to_thread(writing.place, whole, place.folder / name)


def _name(kind: str, uri: str, where: str, place: Place, request_id: str) -> str:
    """The main result's own name, where the place has one, and others beside it; else slot and request."""
    if place.name and where == "output":
        return place.name
    slot = file_name(where.replace(".", "-"))
    stem = f"{Path(place.name).stem}-{slot}" if place.name else "-".join(filter(None, (slot, file_name(request_id))))
    return f"{stem}.{extension(kind, uri)}"


def _files(value: Any, where: str) -> Iterator[tuple[str, AssetRef]]:
    """Every file in the slots, with the path where it stands."""
    if isinstance(value, AssetRef):
        if value.uri:
            yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _files(inner, f"{where}.{key}".lstrip("."))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _files(inner, f"{where}.{index}")


def _unsaved(troubles: list[str], saved: list[Path], request_id: str) -> str:
    what = "a file was" if len(troubles) == 1 else f"{len(troubles)} files were"
    rest = f"; saved: {', '.join(map(str, saved))}" if saved else ""
    again = f"; nodetool-fal jobs save {request_id} tries again" if request_id else ""
    return f"The run ended well, but {what} not saved: {'; '.join(troubles)}{rest}{again}"


def _reason(error: Exception) -> str:
    return reason_of(error) if isinstance(error, OSError) else str(error) or type(error).__name__
