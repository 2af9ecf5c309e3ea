"""Every snippet of the catalogue, executed as it stands against the double."""

from __future__ import annotations

import ast
import asyncio
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.dsl import Handle, result
from nodetool.fal.finding.catalog import node_class

from generator.plan import build_plan
from generator.reports.site import Sources
from generator.reports.site.details import Details
from generator.reports.site.facts import entries_of
from generator.reports.site.sample import FILES
from generator.specs.project import load_project
from tests.runtime.double import KEY, FalDouble
from tests.runtime.double.media import BYTES, film, png, wav
from tests.runtime.harness import FAST, Context

SPECS = Path(__file__).parents[2] / "specs"
_AT_ONCE = 8
#: Seconds of a reader's recording: some endpoints take no shorter ones than the first, others no longer ones than the last.
_RECORDINGS = (15, 9)


@cache
def snippets() -> dict[str, str]:
    """Endpoint → the lines of its page."""
    project, sources = load_project(SPECS), Sources.read(SPECS)
    plan = build_plan(project)
    details = Details.of(plan, sources.samples, sources.costs)
    entries = entries_of(project, plan, sources.tasks, sources.prices)
    return {entry.id: str(details.data(entry)["snippet"]) for entry in entries}


async def started(text: str, double: FalDouble) -> None:
    """Runs a snippet; only the line that starts it is ours, for it has a loop already. Raises what the snippet does."""
    begun: list[Any] = []
    names: dict[str, Any] = {"print": lambda value: None}
    exec(compile(text.replace("asyncio.run(result(node.output))", "started(node.output)"), "snippet", "exec"),
         {**names, "started": begun.append})  # fmt: skip
    handle: Handle[Any] = begun[0]
    await result(handle, Context(KEY, environment=FAST))


@pytest.fixture
def readers_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reader's folder with a file of each name that snippets ask to replace, but for recordings."""
    large = {"image": png(0, 1024, 1024), "video": film(4, 1280, 720, 24)}
    kinds = {Path(name).suffix: {**BYTES, **large}[kind] for kind, name in FILES.items()}
    kinds[".fbx"] = b"Kaydara FBX Binary  \0"
    for name in {name for text in snippets().values() for name in own_files(text)}:
        (tmp_path / name).write_bytes(kinds[Path(name).suffix])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def recorded(endpoint: str) -> int:
    """How many seconds a reader records for ``endpoint``."""
    most = [limits["max_duration"] for limits in node_class(endpoint)._limits.values() if "max_duration" in limits]
    return next((seconds for seconds in _RECORDINGS if all(seconds <= limit for limit in most)), _RECORDINGS[-1])


def own(text: str) -> list[str]:
    """What a snippet says to replace."""
    found = re.search(r"^# Put your own in place of (.+)\.$", text, re.MULTILINE)
    return re.split(r", | and ", found[1]) if found else []


def own_files(text: str) -> list[str]:
    return [name for name in own(text) if re.fullmatch(r"\w+\.\w+", name)]


def texts(text: str) -> set[str]:
    """Every text in the call of a snippet."""
    return {
        node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant) and type(node.value) is str
    }


@pytest.mark.breadth
def test_every_snippet_runs(double: FalDouble, readers_files: Path) -> None:
    failures: dict[str, str] = {}

    async def one(endpoint: str, text: str, gate: asyncio.Semaphore) -> None:
        async with gate:
            try:
                assert text.rstrip().endswith("print(asyncio.run(result(node.output)))")
                await started(text, double)
            except Exception as error:
                failures[endpoint] = f"{type(error).__name__}: {error}"

    async def every(seconds: int) -> None:
        gate = asyncio.Semaphore(_AT_ONCE)
        chosen = [row for row in snippets().items() if recorded(row[0]) == seconds]
        await asyncio.gather(*(one(endpoint, text, gate) for endpoint, text in chosen))

    for seconds in _RECORDINGS:
        for recording in readers_files.glob(f"*{Path(FILES['audio']).suffix}"):
            recording.write_bytes(wav(seconds * 8000))
        asyncio.run(every(seconds))
    assert not failures, "\n".join(f"{endpoint}: {error}" for endpoint, error in sorted(failures.items()))


@pytest.mark.breadth
def test_prompts_are_prompts() -> None:
    """A use case is what somebody wants, not what a model is told."""
    uses = {endpoint.id: endpoint.spec.use_cases for endpoint in load_project(SPECS).endpoints}
    assert not [name for name, text in snippets().items() if any(repr(use) in text for use in uses[name])]


@pytest.mark.breadth
def test_a_snippet_says_what_only_the_reader_has() -> None:
    """A file is a name in the reader's folder; an address where nothing is stands nowhere else."""
    for endpoint, text in snippets().items():
        assert set(own(text)) <= texts(text), endpoint
        made_up = {said for said in texts(text) if "example.com" in said or Path(said).name in FILES.values()}
        assert made_up <= set(own(text)), endpoint
        assert "Ref(uri=" not in text, endpoint


@pytest.mark.breadth
def test_no_snippet_pays_for_the_name_of_an_input() -> None:
    """A text without a sample is its parameter's name: a sample belongs into ``specs/samples.toml``."""
    calls = {endpoint: ast.walk(ast.parse(text)) for endpoint, text in snippets().items()}
    given = [(endpoint, node) for endpoint, nodes in calls.items() for node in nodes if isinstance(node, ast.keyword)]
    assert not [
        (endpoint, node.arg)
        for endpoint, node in given
        if ast.unparse(node.value) == repr(str(node.arg).rstrip("_").replace("_", " "))
    ]


#: Part of the ids of a kind of endpoint, and what their texts must have, whatever their module's other nodes are told.
FITTING = [
    ("kokoro/french", "Bonjour"),
    ("kokoro/hindi", "[\u0900-\u097f]"),
    ("kokoro/italian", "Buongiorno"),
    ("kokoro/japanese", "[\u3040-\u30ff]"),
    ("kokoro/mandarin-chinese", "[\u4e00-\u9fff]"),
    ("kokoro/brazilian-portuguese", "Bom dia"),
    ("kokoro/spanish", "Buenos días"),
    ("hunyuan-motion", "walks"),
    ("flux-pro/v1/vto", "worn"),
    ("lora-gallery/virtual-tryon", "tucked"),
    ("vecglypher", "^Harbour$"),
    ("face-to-sticker", "person"),
    ("infinitalk", "speaks"),
    ("scail", "dancer"),
    ("one-to-all-animation", "dancer"),
    ("a14b/pose", "dancer"),
    ("wan-vace-14b/pose", "dancer"),
    ("audio-understanding", r"\?"),
    ("stable-audio-3/small/sfx", "rain"),
    ("kling-video/ai-avatar", "speaks"),
    ("ai-avatar/single-text", "welcome aboard"),
]


@pytest.mark.breadth
@pytest.mark.parametrize(("part", "wanted"), FITTING)
def test_a_prompt_is_for_what_its_endpoint_does(part: str, wanted: str) -> None:
    meant = {endpoint: text for endpoint, text in snippets().items() if part in endpoint}
    assert meant
    assert [name for name, text in meant.items() if not any(re.search(wanted, said) for said in texts(text))] == []


@pytest.mark.breadth
def test_a_default_that_says_nothing_is_not_shown() -> None:
    assert [name for name, text in snippets().items() if any(re.fullmatch(r"\W*", said) for said in texts(text))] == []
