"""Spec keys that speak of something which fal dropped. Reported; generation goes on without them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.problems import Kind, Problem, nearest
from generator.specs.project import Endpoint

_HINT = "remove it with `python -m generator specs prune`"
#: `specs prune` leaves these: a contract without any parameters is more often a mistake of fal's than news.
_OPEN = "fal publishes no parameters here now: keep it until it does, or remove it by hand"


def stale_keys(endpoint: Endpoint, parameters: Sequence[str]) -> Iterator[Problem]:
    """Keys of ``endpoint``'s spec about parameters, structures and members that its contract does not have."""
    spec, contract = endpoint.spec, endpoint.contract
    hint = _HINT if parameters else _OPEN
    for key, names in (("fields", spec.fields), ("enums", spec.enums)):
        yield from _stale(endpoint, f"{key}.", names, parameters, hint)
    for name in spec.basic_fields:
        if name not in parameters:
            yield _problem(endpoint, "basic_fields", name, parameters, hint)
    yield from _stale(endpoint, "structures.", spec.structures, contract.definitions)
    for definition, structure in spec.structures.items():
        if definition in contract.definitions:
            prefix = f"structures.{definition}.fields."
            yield from _stale(endpoint, prefix, structure.fields, contract.members(definition))


def _stale(
    endpoint: Endpoint, prefix: str, names: Iterable[str], known: Iterable[str], hint: str = _HINT
) -> Iterator[Problem]:
    for name in names:
        if name not in known:
            yield _problem(endpoint, f"{prefix}{name}", name, known, hint)


def _problem(endpoint: Endpoint, key: str, name: str, known: Iterable[str], hint: str) -> Problem:
    message = f"fal has no `{name}` here"
    return Problem(endpoint.file, key, message, nearest(name, known, hint), Kind.STALE, "field")
