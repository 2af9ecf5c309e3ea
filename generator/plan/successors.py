"""Endpoints that took over from retired ones: ``replaced_by`` in a spec, held against the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract.catalog import is_retired
from generator.problems import Kind, Problem, nearest
from generator.specs.project import Endpoint, Project


def successor_of(project: Project, endpoint: Endpoint) -> str | None:
    """The endpoint that took over from a retired one, as its spec says; ``None`` when that is not a live one."""
    named = endpoint.spec.replaced_by
    if named is None or not endpoint.deprecated or next(successor_problems(project, endpoint), None):
        return None
    return named


def successor_problems(project: Project, endpoint: Endpoint) -> Iterator[Problem]:
    """What is wrong with ``replaced_by``. fal may retire the successor too, which stops nothing."""
    named = endpoint.spec.replaced_by
    # A catalogue that cannot be read is a problem of its own.
    if named is None or not project.catalog:
        return
    row = project.catalog.get(named)
    if row is None or named == endpoint.id:
        said = "is this endpoint itself" if row else "is not in specs/catalog.json"
        others = (name for name in project.catalog if name != endpoint.id)
        yield _problem(endpoint, f"{named!r} {said}", nearest(named, others, "name a live endpoint"), Kind.FAULT)
    elif is_retired(row):
        yield _problem(endpoint, f"fal has retired {named!r} too", "name a live endpoint, or remove it", Kind.NOTE)
    elif not endpoint.deprecated:
        yield _problem(endpoint, f"{named!r} replaces nothing: fal lists {endpoint.id!r}", "remove it", Kind.NOTE)


def _problem(endpoint: Endpoint, message: str, hint: str, kind: Kind) -> Problem:
    return Problem(endpoint.file, "replaced_by", message, hint, kind, "endpoint")
