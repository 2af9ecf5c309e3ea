"""``nodetool-fal run``: inputs, files, results, mistakes."""

from __future__ import annotations

import itertools
import json
import os
import shlex
import sqlite3
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal import commands
from nodetool.fal.commands.inputs import endpoint_of
from nodetool.fal.commands.show import command
from nodetool.fal.commands.support import UsageError
from nodetool.fal.finding import entries
from nodetool.fal.finding.catalog import by_endpoint
from nodetool.fal.money import prices
from nodetool.fal.money.prices import Price

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.double.media import BYTES, png
from tests.runtime.harness import fresh

from .conftest import Ask

SCHNELL = "fal-ai/flux/schnell"
ROOT = Path(__file__).parents[3]


def arguments_of(double: FalDouble) -> dict[str, Any]:
    (sent,) = double.submissions.values()
    return dict(sent.arguments)


def test_a_cost_that_fal_has_not_said_is_estimated(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prices, "prices", lambda: {SCHNELL: Price(Decimal("0.003"), "images", "2026-05")})
    assert "cost about $0.003; request" in ask("run", SCHNELL, "prompt=a cat")[1]
    monkeypatch.setattr(prices, "prices", lambda: {})
    assert "cost unknown until fal's bill; request" in ask("run", SCHNELL, "prompt=a cat")[1]


def test_a_run_saves_its_files_shows_progress_and_says_what_it_cost(
    ask: Ask, home: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prices, "prices", lambda: {SCHNELL: Price(Decimal("0.003"), "megapixels", "2026-05")})
    double.behaviour = Behaviour(
        logs=[{"message": "50%|#####     | 2/4", "level": "INFO"}], headers={"x-fal-billable-units": "2"}
    )
    status, out, err = ask("run", SCHNELL, "prompt=a cat", "num_images=2", "-o", "out/", "seed=0")
    assert status == 0, err
    assert arguments_of(double)["num_images"] == 2 and arguments_of(double)["seed"] == 0
    (request_id,) = double.submissions
    assert out.splitlines()[-1] == f"cost $0.006; request {request_id}"
    assert f"{SCHNELL}: started" in err and f"{SCHNELL}: 50 %" in err and f"{SCHNELL}: done" in err
    saved = sorted((home / "out").iterdir())
    assert len(saved) == 2 and saved[1].name.startswith("output-") and saved[1].read_bytes() == BYTES["image"]
    assert f"output = {Path('out') / saved[1].name}" in out


def test_the_usual_folder_is_ignored_by_git_and_nothing_is_replaced(ask: Ask, home: Path) -> None:
    for _ in range(2):
        assert ask("run", SCHNELL, "prompt=a cat", "-q")[0] == 0
    names = sorted(path.name for path in (home / "fal-results").iterdir())
    assert names[0] == ".gitignore" and (home / "fal-results" / ".gitignore").read_text() == "*\n"
    assert len([name for name in names if name.startswith("output-")]) == 2


def test_a_file_name_gets_the_main_result(ask: Ask, home: Path) -> None:
    assert ask("run", SCHNELL, "prompt=a cat", "num_images=2", "-o", "cat.png", "-q")[0] == 0
    assert sorted(path.name for path in home.glob("cat*")) == ["cat-images-1.png", "cat.png"]


def test_a_file_that_is_there_is_replaced_when_that_is_asked_for(ask: Ask, home: Path, double: FalDouble) -> None:
    """A reader's find: ``-o poster.png`` replaced whatever had that name."""
    (home / "cat.png").write_bytes(b"mine")
    status, _, err = ask("run", SCHNELL, "prompt=a cat", "-o", "cat.png")
    assert status == 2 and "cat.png is there already: --force replaces it" in err and not double.stages
    assert ask("run", SCHNELL, "prompt=a cat", "num_images=2", "-o", "cat.png", "--force")[0] == 0
    assert (home / "cat.png").read_bytes() == BYTES["image"]
    assert ask("run", SCHNELL, "prompt=a cat", "num_images=2", "-o", "cat.png", "--force")[0] == 0
    assert sorted(path.name for path in home.glob("*cat*")) == ["cat-images-1.png", "cat.png"]


def test_a_file_that_came_during_the_run_stays(ask: Ask, home: Path, double: FalDouble) -> None:
    def meanwhile(stage: str, request: Any) -> None:
        if stage == "download":
            (home / "cat.png").write_bytes(b"mine")

    double.fault = meanwhile
    status, out, _ = ask("run", SCHNELL, "prompt=a cat", "-o", "cat.png")
    assert status == 0 and "output = cat-2.png" in out
    assert (home / "cat.png").read_bytes() == b"mine" and (home / "cat-2.png").read_bytes() == BYTES["image"]


def test_results_in_a_folder_replace_nothing_whatever_their_names(ask: Ask, home: Path, double: FalDouble) -> None:
    """A reader's find: names had the beginning of the request's id alone, and equal beginnings replaced each other."""
    for name in ("req-1000001", "req-1000006"):
        double.behaviour = Behaviour(response={"images": [{"url": f"data:text/plain,{name}"}], "seed": 1})
        double._ids = itertools.count(int(name[4:]))
        assert ask("run", SCHNELL, "prompt=a cat", "-o", "out")[0] == 0
    names = {path.name: path.read_text() for path in (home / "out").iterdir()}
    assert names == {
        "output-req-1000001.txt": "req-1000001", "output-req-1000006.txt": "req-1000006",
    }  # fmt: skip
    double.behaviour = Behaviour(
        response={
            "a.b": {"url": "data:text/plain,1"},
            "a-b": {"url": "data:text/plain,2"},
            "../" * 99: {"url": "data:,3"},
        }
    )
    assert ask("run", "someone/new", "--any", "-o", "more")[0] == 0
    found = [path for path in (home / "more").iterdir() if path.is_file()]
    assert sorted(path.read_text() for path in found) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "output", ["/proc/x.png", "afile/sub", "afile/sub.png", "afile/", "afile", f"{'x' * 300}.png", "a\0b"]
)
def test_a_place_that_takes_no_results_is_refused_before_they_are_paid_for(
    ask: Ask, home: Path, double: FalDouble, output: str
) -> None:
    (home / "afile").write_bytes(b"x")
    status, _, err = ask("run", SCHNELL, "prompt=a cat", "-o", output)
    assert status == 2 and "results cannot be saved at" in err and "nothing was sent" in err, err
    assert not double.stages and (home / "afile").read_bytes() == b"x"


def test_a_folder_may_have_a_point_in_its_name(ask: Ask, home: Path) -> None:
    assert ask("run", SCHNELL, "prompt=a cat", "-o", "v1.2/")[0] == 0
    assert {path.suffix for path in (home / "v1.2").iterdir()} == {".png"}


def test_the_other_files_of_a_run_are_saved_although_one_is_lost(ask: Ask, home: Path, double: FalDouble) -> None:
    double.behaviour = Behaviour(
        response={"a": {"url": "data:text/plain,kept"}, "b": {"url": "https://gone.example/b.txt"}}
    )
    status, _, err = ask("run", "someone/new", "--any", "-o", "out")
    (request_id,) = double.submissions
    assert status == 1 and "a file was not saved" in err and f"output-a-{request_id}.txt" in err, err
    assert (home / "out" / f"output-a-{request_id}.txt").read_text() == "kept"


def test_files_and_texts_come_from_files(ask: Ask, home: Path, double: FalDouble) -> None:
    (home / "in.png").write_bytes(png(5))
    (home / "prompt.txt").write_text("a dog\n", encoding="utf-8")
    images = ["images=@in.png", "images=in.png", "images=https://example.com/b.png"]
    assert ask("run", "fal-ai/trellis/multi", *images)[0] == 0
    first, second, third = arguments_of(double)["image_urls"]
    assert double.uploads[first].data == png(5) and first == second and third == "https://example.com/b.png"
    double.submissions.clear()
    assert ask("run", SCHNELL, "prompt=@prompt.txt")[0] == 0
    assert arguments_of(double)["prompt"] == "a dog"
    double.submissions.clear()
    assert ask("run", SCHNELL, "prompt=@@home")[0] == 0
    assert arguments_of(double)["prompt"] == "@home"


@pytest.mark.parametrize("name", ["@t1.py", "@.env", ".env", "/etc/hostname"])
def test_a_file_that_is_no_picture_is_not_sent_as_one(ask: Ask, home: Path, double: FalDouble, name: str) -> None:
    """A reader's find: the command line uploaded any file, and paid for the run."""
    (home / "t1.py").write_text("import this\n")
    (home / ".env").write_text("SECRET=1\n")
    if name.startswith("/"):
        name = str(home / "hostname")
        Path(name).write_text("here\n")
    status, _, err = ask("run", "fal-ai/esrgan", f"image={name}")
    assert status == 2 and ", not a picture; --any-file sends it all the same" in err, err
    assert not double.submissions and not double.uploads


def test_a_person_may_know_a_file_better(ask: Ask, home: Path, double: FalDouble) -> None:
    (home / "odd.raw").write_bytes(b"\x01\x02" * 50)
    (home / ".hidden.png").write_bytes(png(5))
    assert ask("run", "fal-ai/esrgan", "image=@odd.raw", "--any-file")[0] == 0
    assert ask("run", "fal-ai/esrgan", "image=.hidden.png")[0] == 0
    assert ask("estimate", "fal-ai/esrgan", "image=odd.raw")[0] == 0


@pytest.mark.parametrize("name", [".env", "../outside.txt"])
def test_a_bare_name_is_a_file_where_anything_goes_only_when_it_is_at_hand(
    ask: Ask, home: Path, double: FalDouble, name: str
) -> None:
    (home / "work").mkdir()
    os.chdir(home / "work")
    Path(".env").write_text("SECRET=1\n")
    Path("../outside.txt").write_text("x\n")
    status, _, err = ask("run", "someone/new", "--any", f"notes={name}")
    assert status == 2 and "@ before its name says that it is meant" in err and not double.stages
    assert ask("run", "someone/new", "--any", f"notes=@{name}")[0] == 0
    assert double.uploads


def test_an_endpoint_that_fal_has_retired_is_said_before_it_runs(ask: Ask) -> None:
    """A reader's find: only ``show`` said it."""
    retired = next(entry for entry in entries() if not entry.live and entry.replaced_by)
    status, _, err = ask("estimate", retired.endpoint)
    assert status == 0 and f"fal has retired {retired.endpoint}; use {retired.replaced_by}." in err
    assert "has retired" not in ask("run", SCHNELL, "prompt=a cat")[2]
    given = [word for word in shlex.split(command(retired))[3:] if "@" not in word]
    inputs = [word.replace("…", "a cat") for word in given]
    files = [
        f"{word.partition('=')[0]}=https://example.com/a" for word in shlex.split(command(retired))[3:] if "@" in word
    ]
    status, _, err = ask("run", retired.endpoint, *inputs, *files)
    assert status == 0 and err.splitlines()[0].startswith(f"fal has retired {retired.endpoint}; use "), err


def test_what_show_writes_is_not_paid_for_as_it_stands(ask: Ask, double: FalDouble) -> None:
    """A reader's find: copied as it stood, it paid for a picture of three points."""
    line = shlex.split(command(by_endpoint()[SCHNELL]))
    assert line == ["nodetool-fal", "run", SCHNELL, "prompt=…"]
    status, _, err = ask(*line[1:])
    assert status == 2 and "prompt is still …, which stands for a value of your own" in err and not double.stages


def test_an_unknown_endpoint_is_an_error_with_the_nearest_names(ask: Ask, double: FalDouble) -> None:
    """A reader's find: a typo ran as a new endpoint."""
    status, _, err = ask("run", "fal-ai/flux/schnel", "prompt=x")
    assert status == 2 and "Did you mean fal-ai/flux/schnell," in err and "--any takes it all the same" in err
    assert not double.submissions
    assert "Did you mean" not in ask("run", "zzz/qqqqqqqq", "prompt=x")[2]
    assert "--any" not in ask("show", "fal-ai/flux/schnel")[2]


def test_any_endpoint_and_files_inside_of_the_answer(ask: Ask, home: Path, double: FalDouble) -> None:
    (home / "in.png").write_bytes(png(6))
    double.behaviour = Behaviour(response={"note": {"file": "data:text/plain,hi"}, "empty": None, "list": [1.5]})
    given = ["picture=in.png", "mask=@in.png", "n=3", "tag=a", "tag=b", "text=so: it is", "sign=@@x"]
    status, out, err = ask("run", "someone/new", "--any", "-o", "out/", *given)
    assert status == 0, err
    sent = arguments_of(double)
    assert double.uploads[sent.pop("picture")].data == double.uploads[sent.pop("mask")].data == png(6)
    assert sent == {"n": 3, "tag": ["a", "b"], "text": "so: it is", "sign": "@x"}
    assert "list: [1.5]" in out
    (saved,) = (home / "out").glob("output-note-file*")
    assert saved.read_bytes() == b"hi"


def test_streams_are_followed(ask: Ask) -> None:
    status, out, _ = ask("run", "openrouter/router", "prompt=hi", "model=m")
    assert status == 0 and "output = text of output" in out


def test_machines_get_json(ask: Ask, double: FalDouble) -> None:
    status, out, _ = ask("run", SCHNELL, "prompt=a cat", "--json")
    said = json.loads(out)
    assert status == 0 and said["endpoint"] == SCHNELL and said["request_id"] in double.submissions
    assert said["outputs"]["output"]["uri"].startswith("http") and Path(said["files"][0]).exists()
    assert "data" not in said["outputs"]["output"]


def test_an_empty_slot_is_said(ask: Ask, double: FalDouble) -> None:
    double.behaviour = Behaviour(response={"model_mesh": {"url": double.new_url("model3d")}})
    status, out, _ = ask("run", "tripo3d/tripo/v2.5/image-to-3d", "image_url=https://example.com/a.png")
    assert status == 0 and "= (no file)" in out


def test_a_paid_file_that_was_not_saved_can_be_had_again(ask: Ask, home: Path, double: FalDouble) -> None:
    double.fault = lambda stage, request: Response(500) if stage == "download" else None
    status, _, err = ask("run", SCHNELL, "prompt=a cat", "-q")
    (request_id,) = double.submissions
    assert status == 1 and f"nodetool-fal jobs save {request_id} tries again" in err
    double.fault = lambda stage, request: None
    assert ask("jobs", "save", request_id, "--output", "again")[0] == 0
    assert list((home / "again").iterdir())


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["run"], 2, "required: endpoint"),
        (["run", SCHNELL, "x"], 2, "inputs are written key=value, not 'x'"),
        (["run", SCHNELL, "=x"], 2, "inputs are written key=value"),
        (["run", SCHNELL, "-o", "out/", "prompt=x", "loose"], 2, "unrecognized arguments"),
        (["run", SCHNELL, "-o", "out/", "prompt=x", "--loud"], 2, "unrecognized arguments"),
        (["run", SCHNELL, "colour=red"], 2, "has no input 'colour'; it has "),
        (["run", SCHNELL, "num_images=many"], 2, "num_images is 'many', which is not of its type: whole number"),
        (["run", SCHNELL, "num_images=99"], 2, "num_images must be at most 4"),
        (["run", SCHNELL], 2, "prompt is required"),
        (["run", SCHNELL, "prompt=@gone.txt"], 2, "'gone.txt' cannot be read"),
        (["run", "fal-ai/trellis", "image=@gone.png"], 2, "there is no file gone.png"),
        (["run", "fal-ai/trellis", f"image={'x' * 5000}"], 2, "there is no file … (5000 characters)"),
        (["run", SCHNELL, "prompt=@data.bin"], 2, "'data.bin' cannot be read: it is not text in UTF-8"),
        (["run", "fal-ai/trellis", "image=@folder"], 2, "folder is a folder, not a file"),
        (["run", SCHNELL, "num_images=many", "colour=red"], 2, "num_images is 'many', which is not of its type"),
        (["run", SCHNELL, "num_images=many", "colour=red"], 2, "has no input 'colour'"),
        (["jobs", "--limit", "0"], 2, "'0' is not a whole number of at least 1"),
        (["jobs", "save", "nobody"], 2, "--endpoint ID says where the request ran"),
        (["estimate", "--workflow", "gone.json"], 2, "gone.json cannot be read: No such file"),
        (["estimate", "--workflow", "data.bin"], 2, "data.bin is not JSON"),
        (["estimate", "--workflow", "list.json"], 2, "list.json holds no workflow: all of it: Input should be"),
        (["run", "https://example.com/x", "a=1"], 2, "is not an endpoint"),
        (["run", "..", "a=1", "--any"], 2, "is not an endpoint"),
    ],
)
def test_mistakes_are_said_without_a_trace(
    ask: Ask, home: Path, double: FalDouble, arguments: list[str], status: int, words: str
) -> None:
    (home / "folder").mkdir()
    (home / "data.bin").write_bytes(b"\xff\xfe")
    (home / "list.json").write_text("[]")
    found, _, err = ask(*arguments)
    assert (found, words in err, "Traceback" in err) == (status, True, False), err
    assert "pydantic" not in err
    assert not double.submissions


@pytest.mark.parametrize("text", [os.fsdecode(b"a\xffb"), "   ", "\u200b"])
def test_a_text_that_cannot_be_sent_or_says_nothing_is_not_billed(
    ask: Ask, double: FalDouble, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """A reader's find: bytes that are no UTF-8 were billed, and stood in the way of the next run's budget."""
    monkeypatch.setattr(prices, "prices", lambda: {SCHNELL: Price(Decimal("0.003"), "images", "2026-05")})
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_DAY", "0.004")
    status, _, err = ask("run", SCHNELL, f"prompt={text}")
    assert status == 2 and "prompt is " in err and not double.stages, err
    assert ask("run", SCHNELL, "prompt=a cat")[0] == 0


def test_what_fal_refuses_is_status_1(ask: Ask, double: FalDouble) -> None:
    double.behaviour = Behaviour(response={"detail": "no"}, status_code=500)
    status, _, err = ask("run", SCHNELL, "prompt=x")
    assert status == 1 and "The model's runner failed: no" in err


def test_a_budget_holds(ask: Ask, double: FalDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_RUN", "0.0001")
    status, _, err = ask("run", SCHNELL, "prompt=x")
    assert status == 1 and "BUDGET_RUN" in err and not double.submissions


@pytest.mark.parametrize(
    "text",
    [SCHNELL, f"/{SCHNELL}/", f"https://fal.ai/models/{SCHNELL}/api", "FluxSchnell", "fal.text_to_image.FluxSchnell"],
)
def test_an_endpoint_is_known_by_many_names(text: str) -> None:
    assert endpoint_of(text) == SCHNELL


def test_text_that_is_no_name_is_refused() -> None:
    with pytest.raises(UsageError):
        endpoint_of("no such thing")


# The program itself ------------------------------------------------------------------------------------------


def raising(error: BaseException) -> Any:
    class Module:
        @staticmethod
        def add(parser: object) -> None:
            """Takes nothing."""

        @staticmethod
        def run(options: object) -> int:
            raise error

    return lambda name: Module


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (KeyboardInterrupt(), 130),
        (sqlite3.OperationalError("locked"), 1),
        (OSError("disk full"), 1),
        (ValueError(""), 1),
        (UsageError("so not"), 2),
    ],
)
def test_ordinary_mistakes_have_a_line_and_a_status(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int
) -> None:
    monkeypatch.setattr(commands, "import_module", raising(error))
    found, _, err = ask("doctor")
    assert found == status and len(err.splitlines()) == 1


def started(code: str, measured: bool = False, **settings: str) -> subprocess.Popen[bytes]:
    """A fresh interpreter with the pack on its path, and with no key that is not in ``settings``."""
    known = {
        name: value
        for name, value in fresh(ROOT / "nodes" / "src", measured=measured).items()
        if not name.startswith("FAL_")
    }
    return subprocess.Popen(
        [sys.executable, "-c", code], env={**known, **settings}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_a_reader_that_leaves_early_is_no_failure(home: Path) -> None:
    code = "import sys\nfrom nodetool.fal.commands import main\nsys.exit(main(['search', 'video', '-n', '1500', '--json']))"
    with started(code, measured=True) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        err = running.stderr.read()
    assert running.returncode == 0 and b"Error" not in err, err


def test_without_a_key_nothing_is_sent(home: Path) -> None:
    code = f"import sys\nfrom nodetool.fal.commands import main\nsys.exit(main(['run', '{SCHNELL}', 'prompt=x', '-q']))"
    with started(code) as running:
        _, err = running.communicate()
    assert running.returncode == 1 and b"No fal key is set" in err and b"Traceback" not in err, err


def test_a_key_that_is_none_is_said_before_anything_starts(home: Path) -> None:
    """The README's ``"your key"``, typed as it stands there."""
    code = f"import sys\nfrom nodetool.fal.commands import main\nsys.exit(main(['run', '{SCHNELL}', 'prompt=x']))"
    with started(code, FAL_KEY="your key") as running:
        _, err = running.communicate()
    assert running.returncode == 1 and b"The fal key in FAL_KEY contains" in err and b"started" not in err, err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.main(["--version"])
    assert ended.value.code == 0 and capsys.readouterr().out.startswith("nodetool-fal ")


@pytest.mark.parametrize("start", ["from nodetool.fal.program import program", "import runpy"])
def test_the_program_is_quiet_about_nodetool(home: Path, start: str) -> None:
    run = "program()" if "program" in start else "runpy.run_module('nodetool.fal', run_name='__main__')"
    code = f"import sys\n{start}\nsys.argv = ['nodetool-fal', 'estimate', '{SCHNELL}']\nsys.exit({run})"
    with started(code, measured=True, NODETOOL_LOG_LEVEL="") as running:
        out, err = running.communicate()
    assert (running.returncode, err) == (0, b"") and out.startswith(SCHNELL.encode())


def test_a_terminal_with_few_characters_is_no_failure(home: Path) -> None:
    code = (
        "import sys\nfrom nodetool.fal.program import program\n"
        f"sys.argv = ['nodetool-fal', 'show', '{SCHNELL}']\nsys.exit(program())"
    )
    with started(code, PYTHONIOENCODING="ascii") as running:
        out, err = running.communicate()
    assert running.returncode == 0 and b"\\u2026" in out, err


def test_a_service_without_an_output_is_no_failure(home: Path) -> None:
    """Python's streams are ``None`` where nothing takes them: what is for people goes into no other one."""
    code = (
        "import sys\nfrom nodetool.fal.program import program\n"
        "sys.{} = None\nsys.argv = ['nodetool-fal', 'show', '{}', '--json']\nsys.exit(program())"
    )
    with started(code.format("stdout", SCHNELL), measured=True) as running:
        out, err = running.communicate()
    assert (running.returncode, out, err) == (0, b"", b"")
    with started(code.format("stderr", "no/such")) as running:
        out, err = running.communicate()
    assert (running.returncode, list(json.loads(out)), err) == (2, ["problem"], b"")
