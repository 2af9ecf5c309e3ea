"""Builds a contract from a document: facts only, the same bytes for the same document."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from generator.contract.defaults import note_defaults
from generator.contract.document import read_operations
from generator.contract.errors import DocumentError, Json, Notes
from generator.contract.schema import Reducer
from generator.contract.sources import VERBATIM
from generator.problems import Problem, ProblemError


def build_contract(
    endpoint: str, category: str, document: Json, *, source: Mapping[str, Any] | None = None, streams: bool = False
) -> dict[str, Any]:
    """The contract of ``endpoint`` as JSON-ready data (keys as in ``docs/architecture.md``, "Contracts").

    ``source`` says where the document came from, as ``source_facts`` reads it or ``{"url": …}``; without a
    ``kind`` the document is as fal serves it, without a ``url``, ``source`` holds the document's digest.
    ``streams`` is the catalogue's word that the endpoint has a stream URL.
    A part that cannot be read is open or left out, and ``notes`` (key and note) of the contract says so.
    Raises ``ProblemError`` naming the endpoint and the key when no operation can be read at all.
    """
    try:
        return _build(endpoint, category, document, source, streams)
    except DocumentError as error:
        raise ProblemError([Problem(endpoint, error.key, error.message, "report the document to fal")]) from error


def _build(
    endpoint: str, category: str, document: Json, source: Mapping[str, Any] | None, streams: bool
) -> dict[str, Any]:
    notes = Notes()
    operations = read_operations(endpoint, document, notes)
    origin = {"kind": VERBATIM, **(source or {})}
    verbatim = origin["kind"] == VERBATIM
    takes = Reducer(document, category=category, output=False, notes=notes, verbatim=verbatim)
    gives = Reducer(document, category=category, output=True, notes=notes, verbatim=verbatim)
    contract: dict[str, Any] = {"endpoint": endpoint, "category": category}
    contract["input"] = takes.root(operations.input, "input")
    contract["output"] = gives.root(operations.output, "output")
    # Where both sides use a shape, the input's reading stands: only there do media decide what is uploaded.
    contract["$defs"] = dict(sorted({**gives.definitions, **takes.definitions}.items()))
    if operations.streams or streams:
        contract["streams"] = True
    note_defaults(contract, notes)
    if found := notes.as_json():
        contract["notes"] = found
    contract["source"] = origin if "url" in origin else {**origin, "document": document_digest(document)}
    return contract


def document_digest(document: Json) -> str:
    """A digest of the document that ignores the order of keys."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=True)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def contract_text(contract: Mapping[str, Any]) -> str:
    """The contract as it stands in ``specs/``: ASCII JSON, so that no text from fal can break a file."""
    return json.dumps(contract, indent=1, ensure_ascii=True, allow_nan=False) + "\n"
