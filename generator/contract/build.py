"""Builds a contract from a document: facts only, the same bytes for the same document."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from generator.contract.document import DocumentError, Json, read_operations
from generator.contract.schema import Reducer
from generator.problems import Problem, ProblemError


def build_contract(
    endpoint: str, category: str, document: Json, *, source: Mapping[str, Any] | None = None, streams: bool = False
) -> dict[str, Any]:
    """The contract of ``endpoint`` as JSON-ready data (keys as in DESIGN, "Contract").

    ``source`` says where the document came from; without it, the document's own digest stands there.
    ``streams`` is the catalogue's word that the endpoint has a stream URL.
    Raises ``ProblemError`` naming the endpoint and the key when the document cannot be understood.
    """
    try:
        return _build(endpoint, category, document, source, streams)
    except DocumentError as error:
        raise ProblemError(
            [Problem(endpoint, error.key, error.message, "mend the document or report it to fal")]
        ) from error


def _build(
    endpoint: str, category: str, document: Json, source: Mapping[str, Any] | None, streams: bool
) -> dict[str, Any]:
    operations = read_operations(endpoint, document)
    takes = Reducer(operations.schemas, category=category, output=False)
    gives = Reducer(operations.schemas, category=category, output=True)
    contract: dict[str, Any] = {"endpoint": endpoint, "category": category}
    contract["input"] = takes.root(operations.input, "input")
    contract["output"] = gives.root(operations.output, "output")
    # Where both sides use a shape, the input's reading stands: only there do media decide what is uploaded.
    contract["$defs"] = dict(sorted({**gives.definitions, **takes.definitions}.items()))
    if operations.streams or streams:
        contract["streams"] = True
    contract["source"] = dict(source) if source is not None else {"document": document_digest(document)}
    return contract


def document_digest(document: Json) -> str:
    """A digest of the document that ignores the order of keys."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=True)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def contract_text(contract: Mapping[str, Any]) -> str:
    """The contract as it stands in ``specs/``: ASCII JSON, so that no text from fal can break a file."""
    return json.dumps(contract, indent=1, ensure_ascii=True, allow_nan=False) + "\n"
