"""What one run of each endpoint costs with its defaults: the pack's own estimates, as ``nodetool-fal`` prints them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from generator.problems import Problem, ProblemError


class Cost(BaseModel):
    """``figure`` in words such as ``$0.003``; ``reason`` says what it rests on, or why it is ``unknown``."""

    model_config = ConfigDict(frozen=True)

    endpoint: str
    figure: str
    reason: str


_ROWS = TypeAdapter(tuple[Cost, ...])


def read_costs(file: Path) -> Mapping[str, Cost]:
    """By endpoint, what ``nodetool-fal estimate --all --json`` wrote into ``file``. Raises ``ProblemError``."""
    try:
        return {cost.endpoint: cost for cost in _ROWS.validate_json(file.read_bytes())}
    except OSError as error:
        said = f"cannot be read: {error.strerror}"
    except ValidationError as error:
        first = error.errors()[0]
        said = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    raise ProblemError([Problem(str(file), "", said, "write it with `nodetool-fal estimate --all --json`")])
