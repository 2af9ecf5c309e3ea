"""Every node, executed against the double, which checks each request against the endpoint's contract."""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from typing import Any

import pytest
from nodetool.fal import FalNode
from nodetool.runtime.resources import ResourceScope

from tests.runtime.double import KEY, FalDouble
from tests.runtime.double.contract import contracts
from tests.runtime.harness import FAST, Context, Values, assigned, execute, nodes, urls

_AT_ONCE = 8


async def trial(model: type[FalNode], double: FalDouble, only_required: bool) -> None:
    """Executes one node and checks its request and its slots. Raises ``AssertionError`` and whatever the node raises."""
    values = Values()
    given = values.of(model, only_required)
    if set(model.model_fields) == {"arguments"}:
        given = {"arguments": {"prompt": "free", "picture": values._file(_image())}}
    made = assigned(model, given)
    made._id = f"{model.get_node_type()}-{only_required}"
    slots = await execute(made, Context(KEY, environment=FAST))
    sent = _submission(double, model.endpoint)
    _check_request(sent.arguments, values, double)
    _check_extent(sent.arguments, model, only_required)
    missing = set(urls(sent.response)) - set(urls(slots))
    assert not missing, f"files that came back and are in no slot: {missing}"
    assert list(slots) == list(model.OutputType.__annotations__), "slots"


def _image() -> Any:
    from nodetool.fal.shapes import File
    from nodetool.metadata.types import ImageRef

    return File(ImageRef)


def _submission(double: FalDouble, endpoint: str) -> Any:
    """The request for an endpoint; an endpoint is never run twice at once."""
    found = [sent for sent in [*double.submissions.values(), *double.streams] if sent.endpoint == endpoint]
    assert len(found) == 1, f"{len(found)} requests"
    return found[0]


def _check_request(arguments: dict[str, Any], values: Values, double: FalDouble) -> None:
    for name, value in values.expected.items():
        assert arguments.get(name) == value, f"{name} is {arguments.get(name)!r}, not {value!r}"
    arrived = {
        double.uploads[url].data: double.uploads[url].content_type for url in urls(arguments) if url in double.uploads
    }
    lost = [kind for data, kind in values.files.items() if arrived.get(data) != kind]
    assert not lost, f"files that did not arrive as they are: {lost}"


def _check_extent(arguments: dict[str, Any], model: type[FalNode], only_required: bool) -> None:
    """Every input is sent when every input is set; else what nobody set is absent or fal's own default."""
    declared = contracts()[model.endpoint]["input"].get("properties", {})
    if not only_required:
        unsent = [name for name, schema in declared.items() if name not in arguments and not _is_switch(name, schema)]
        assert not unsent, f"never sent: {unsent}"
        return
    required = contracts()[model.endpoint]["input"].get("required", [])
    odd = {
        name: value
        for name, value in arguments.items()
        if name in declared and name not in required and not _is_default(value, declared[name])
    }
    assert not odd, f"sent, set by nobody, and not fal's default: {odd}"


def _is_default(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value is fal's default; of choices that are text, the one that says it: ``"129"`` for 129."""
    default = _without_empty(schema.get("default", "absent"))
    return bool(value == default or (schema.get("type") == "string" and value == str(default)))


def _without_empty(value: Any) -> Any:
    """A default as it is sent: empty lists inside of structures are their own members' defaults."""
    return {key: inner for key, inner in value.items() if inner != []} if isinstance(value, dict) else value


def _is_switch(name: str, schema: dict[str, Any]) -> bool:
    """fal's own `sync_mode`, which no node has."""
    return name == "sync_mode" and schema.get("type") == "boolean"


async def run_all(double: FalDouble, only_required: bool) -> dict[str, list[str]]:
    """What failed, by node type."""
    failures: dict[str, list[str]] = {}
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(kind: str, model: type[FalNode]) -> None:
        async with gate:
            try:
                await trial(model, double, only_required)
            except Exception as error:
                failures[kind] = [f"{type(error).__name__}: {error}"]

    async with ResourceScope():
        await asyncio.gather(*(one(kind, model) for kind, model in nodes().items()))
    return failures


def table(failures: dict[str, list[str]]) -> str:
    """Nodes, clean ones, and what failed, per module."""
    rows: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for kind in nodes():
        row = rows[kind.split(".")[1]]
        row[0] += 1
        row[1] += kind not in failures
    lines = [f"{'module':22} {'nodes':>6} {'clean':>6}"]
    lines += [f"{module:22} {total:6} {clean:6}" for module, (total, clean) in sorted(rows.items())]
    lines += [f"{'all':22} {len(nodes()):6} {len(nodes()) - len(failures):6}"]
    return "\n".join([*lines, *(f"  {kind}: {'; '.join(problems)}" for kind, problems in sorted(failures.items()))])


@pytest.mark.breadth
@pytest.mark.parametrize("only_required", [True, False], ids=["required", "every-input"])
def test_every_node_runs(double: FalDouble, only_required: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """Valid requests, every byte of every file, every URL of the response in a slot."""
    failures = asyncio.run(run_all(double, only_required))
    with capsys.disabled():
        print(f"\n{table(failures)}", file=sys.stderr)
    assert {model.endpoint for model in nodes().values()} >= set(contracts())
    assert not failures
    assert not double.leaks
