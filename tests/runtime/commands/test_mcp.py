"""
The server for agents, through the SDK's own client, against the double.

One test starts the command as an agent's host does and talks to it over standard input and output. The others talk to
the same server in this process: the way to it is the SDK's, and a process that loads everything takes seconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.server import MCPServer
from nodetool.fal.agents.inputs import node_with
from nodetool.fal.commands.support import UsageError

from tests.runtime.double import KEY, Behaviour, FalDouble
from tests.runtime.double.media import png
from tests.runtime.harness import FAST, fresh

from .conftest import Ask

HERE = Path(__file__).parents[1]
SCHNELL = "fal-ai/flux/schnell"
Work = Callable[[Client], Coroutine[Any, Any, None]]
Serve = Callable[..., None]


def over_stdio(double: FalDouble, tmp_path: Path, work: Work) -> None:
    """Starts the command as an agent's host does and runs ``work`` with a client of it."""
    known = fresh(HERE / "worker_site", HERE.parents[1] / "nodes" / "src", measured=True)
    environment = {
        **{name: value for name, value in known.items() if not name.startswith(("FAL_", "NODETOOL_"))},
        **FAST,
        "FAL_DOUBLE_URL": double.url,
        "FAL_KEY": KEY,
        "NODETOOL_FAL_JOURNAL": str(tmp_path / "journal.sqlite3"),
        "NODETOOL_LOG_LEVEL": "ERROR",
    }
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "nodetool.fal", "mcp"], env=environment, cwd=tmp_path
    )
    talk(command, work)


def talk(server: Any, work: Work) -> None:
    async def main() -> None:
        async with Client(server, read_timeout_seconds=60) as client:
            await work(client)

    asyncio.run(main())


@pytest.fixture
def serve(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Runs ``work`` with a client of the server that the command starts with ``options``."""

    def served(work: Work, *options: str) -> None:
        # The command serves in an event loop of its own, until it ends as it does when an agent leaves.
        monkeypatch.setattr(MCPServer, "run", lambda server: talk(server, work))
        status, _, err = ask("mcp", *options)
        assert status == 0, err

    return served


async def call(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool answers, as JSON; the text of an error."""
    result = await client.call_tool(tool, arguments)
    text = "".join(getattr(part, "text", "") for part in result.content)
    if result.is_error:
        return text
    structured = result.structured_content
    return structured.get("result", structured) if structured else json.loads(text)


def test_an_agent_searches_describes_estimates_runs_and_fetches(double: FalDouble, tmp_path: Path) -> None:
    async def work(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"search", "describe", "estimate", "run", "result"}
        assert all(tool.description for tool in tools.values())
        found = await call(client, "search", query="draw a picture from text", limit=3)
        assert len(found) == 3 and found[0]["endpoint"]
        told = await call(client, "describe", endpoint=SCHNELL)
        assert told["inputs"]["prompt"]["required"] is True
        cost = await call(client, "estimate", endpoint=SCHNELL, inputs={"prompt": "a cat"})
        assert cost["least"] and cost["currency"] == "USD"
        ran = await call(client, "run", endpoint=SCHNELL, inputs={"prompt": "a cat", "num_images": 2})
        assert ran["state"] == "done" and len(ran["outputs"]["images"]) == 2
        again = await call(client, "result", request_id=ran["request_id"])
        assert again["outputs"]["output"]["uri"] == ran["outputs"]["output"]["uri"]
        assert len(double.submissions) == 1

    over_stdio(double, tmp_path, work)


def test_a_long_run_is_asked_for_later(double: FalDouble, serve: Serve) -> None:
    double.behaviour = Behaviour(runs_forever=True)

    async def work(client: Client) -> None:
        started = await call(client, "run", endpoint=SCHNELL, inputs={"prompt": "a"}, wait_seconds=0)
        assert started["state"] == "running" and started["request_id"] in double.submissions
        still = await call(client, "result", request_id=started["request_id"], wait_seconds=0)
        assert still["state"] == "running"
        double.behaviour = Behaviour()
        asked = [call(client, "result", request_id=started["request_id"], wait_seconds=30) for _ in range(2)]
        done, also = await asyncio.gather(*asked)
        assert done["state"] == "done" and done["outputs"]["output"]["uri"]
        assert also == done, "two may wait for one request"
        assert len(double.submissions) == 1

    serve(work)


def test_runs_stay_within_the_budget_and_unknown_prices_are_refused(double: FalDouble, serve: Serve) -> None:
    async def work(client: Client) -> None:
        first = await call(client, "run", endpoint=SCHNELL, inputs={"prompt": "a"})
        assert first["state"] == "done"
        second = await call(client, "run", endpoint=SCHNELL, inputs={"prompt": "b"})
        assert "NODETOOL_FAL_BUDGET_JOB allows $0.004" in second
        unknown = await call(
            client,
            "run",
            endpoint="fal-ai/ideogram/remove-background",
            inputs={"image_url": "https://example.com/a.png"},
        )
        assert "BUDGET_UNKNOWN is refuse" in unknown
        assert len(double.submissions) == 1

    serve(work, "--budget", "0.004")


def test_mistakes_come_back_as_words(serve: Serve) -> None:
    async def work(client: Client) -> None:
        assert "Did you mean fal-ai/flux/schnell" in await call(client, "describe", endpoint="fal-ai/flux/schnel")
        assert "prompt is required" in await call(client, "run", endpoint=SCHNELL, inputs={})
        assert "has no input 'colour'" in await call(client, "estimate", endpoint=SCHNELL, inputs={"colour": 1})
        many = await call(client, "estimate", endpoint=SCHNELL, inputs={"prompt": "a", "num_images": 500})
        assert "num_images must be at most 4 (is 500)" in many
        unwritten = await call(client, "estimate", endpoint=SCHNELL, inputs={})
        assert unwritten["most"], "inputs may still be to come"
        assert "request_id cannot be" in await call(client, "result", request_id="../x")
        assert "is required" in await call(client, "result", request_id="unknown-request")

    serve(work)


def test_files_come_from_the_shared_folder_alone(double: FalDouble, tmp_path: Path, serve: Serve) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "a.png").write_bytes(png(3))
    (tmp_path / "secret.png").write_bytes(png(4))
    (shared / "link.png").symlink_to(tmp_path / "secret.png")

    async def work(client: Client) -> None:
        given = {"endpoint": "fal-ai/esrgan", "wait_seconds": 30}
        ran = await call(client, "run", inputs={"image": "a.png"}, **given)
        assert ran["state"] == "done", ran
        (upload,) = double.uploads.values()
        assert upload.data == png(3)
        for name in (
            "../secret.png",
            str(tmp_path / "secret.png"),
            "link.png",
            (tmp_path / "secret.png").as_uri(),
            ".",
        ):
            assert "there is no file" in await call(client, "run", inputs={"image": name}, **given)
        (shared / ".env").write_text("SECRET=1\n")
        said = await call(client, "run", inputs={"image": ".env"}, **given)
        assert ".env is text/plain, not a picture" in said and len(double.submissions) == 1

    serve(work, "--folder", str(shared), "--unknown", "allow")


def test_without_a_folder_only_the_web_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(png())
    for value in (str(file), file.as_uri(), "/api/storage/a.png", "memory://1", {"type": "image", "asset_id": "1"}):
        with pytest.raises(UsageError, match="need --folder"):
            node_with("fal-ai/esrgan", {"image_url": value}, None)
    made = node_with("fal-ai/esrgan", {"image": {"type": "image", "uri": "https://x.y/a.png", "asset_id": "7"}}, None)
    assert made.image.uri == "https://x.y/a.png" and made.image.asset_id is None
    many = node_with("fal-ai/trellis/multi", {"images": ["https://x.y/a.png", ""]}, None)
    assert [ref.uri for ref in many.images] == ["https://x.y/a.png", ""]
    with pytest.raises(UsageError, match="num_images is 'many', which is not of its type: whole number"):
        node_with(SCHNELL, {"num_images": "many"}, None)


def test_wrong_use_of_the_command(ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--budget (or NODETOOL_FAL_BUDGET_JOB) must be an amount" in ask("mcp", "--budget", "much")[2]
    assert "is not a folder" in ask("mcp", "--folder", "gone")[2]
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    status, _, err = ask("mcp")
    assert status == 2 and "pip install 'nodetool-fal[mcp]'" in err


def test_an_answer_that_json_cannot_hold_is_not_lost(double: FalDouble, serve: Serve) -> None:
    """The protocol's encoder fails on half a character: the agent had paid, and heard "Error executing tool run"."""
    double.behaviour = Behaviour(
        response={"images": [{"url": "https://a.example/x.png"}], "seed": float("nan"), "prompt": "a\ud83d"}
    )

    async def work(client: Client) -> None:
        done = await call(client, "run", endpoint=SCHNELL, inputs={"prompt": "a"})
        assert done["state"] == "done" and done["outputs"]["prompt"] == "a\ufffd" and done["outputs"]["seed"] is None
        assert done["outputs"]["output"]["uri"] == "https://a.example/x.png"

    serve(work)


@pytest.mark.parametrize("is_accepted", [True, False])
def test_a_run_that_the_agent_gives_up_is_stopped_at_fal(double: FalDouble, serve: Serve, is_accepted: bool) -> None:
    """Nobody would hear of its id: it would go on and be billed, and the agent would run it once more."""
    double.behaviour = Behaviour(runs_forever=True)
    reached = threading.Event()
    double.fault = lambda stage, request: (
        reached.set() if stage == ("status_stream" if is_accepted else "submit") else None
    )

    async def work(client: Client) -> None:
        running = asyncio.create_task(call(client, "run", endpoint=SCHNELL, inputs={"prompt": "a"}, wait_seconds=60))
        assert await asyncio.to_thread(reached.wait, 20)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        for _ in range(200):
            if double.stages["cancel"]:
                break
            await asyncio.sleep(0.02)
        assert [submission.cancelled for submission in double.submissions.values()] == [True]

    serve(work)
