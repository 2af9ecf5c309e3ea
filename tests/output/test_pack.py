"""The pack as {path: text}: what stands where, and what generation answers for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.output.owned import PACKED_PRICES, SHARED_PACKAGE, owned_files
from generator.output.pack import with_prices
from generator.output.render import Piece, printed, render_pack
from generator.plan.source import Source
from generator.problems import ProblemError
from tests.cases import ENDPOINT, TEXT, Json, Specs, ref, shape

PACKAGE = "src/nodetool/nodes/fal"
OTHER = "fal-ai/other"
PICTURES: Json = {"images": {"type": "array", "items": {"type": "string"}}}


@pytest.fixture
def two(specs: Specs) -> Specs:
    """Two endpoints in two modules."""
    schemas = {"Pair": shape({"x": TEXT})}
    specs.add(
        {"prompt": TEXT, "pair": ref("Pair")},
        PICTURES,
        required=["prompt"],
        schemas=schemas,
        spec={"aliases": ["fal.older.Old"]},
    )
    return specs.add({"mode": {"enum": ["a", "b"]}}, endpoint=OTHER, category="vision")


def test_a_module_a_file_and_an_empty_package(two: Specs) -> None:
    pack = two.pack()
    found = {path.removeprefix(f"{PACKAGE}/") for path in pack.files if path.startswith(PACKAGE)}
    assert found == {"__init__.py", "_shared.py", "older.py", "text_to_image.py", "vision.py"}
    assert pack.files[f"{PACKAGE}/__init__.py"] == ""
    assert list(pack.files) == sorted(pack.files)


def test_each_node_stands_in_its_module_as_in_its_snapshot(two: Specs) -> None:
    pack = two.pack()
    assert list(pack.nodes) == ["text_to_image/thing.py", "vision/other.py"]
    for path, text in pack.nodes.items():
        assert text in pack.files[f"{PACKAGE}/{path.partition('/')[0]}.py"]


def test_a_node_reads_as_designed(two: Specs) -> None:
    assert (
        two.pack().nodes["text_to_image/thing.py"]
        == '''class Thing(FalNode):
    """
    fal-ai/thing on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/thing"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "pair")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images",)}

    prompt: str = Field(default="")
    pair: Pair | None = Field(default=None)

    class OutputType(TypedDict):
        output: list[str]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
'''
    )


def test_every_file_parses_and_names_what_it_exports(two: Specs) -> None:
    for path, text in two.pack().files.items():
        tree = ast.parse(text)
        assert "from __future__" not in text or "/dsl/" in path
        if path.startswith((f"{PACKAGE}/", f"{SHARED_PACKAGE}/")) and text and not path.endswith("/_shared.py"):
            exported = next(ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign))
            assert exported == sorted(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def test_an_empty_catalogue_gives_a_pack_without_nodes(specs: Specs) -> None:
    pack = specs.pack()
    assert pack.nodes == {}
    assert "__all__ = []" in pack.files[f"{PACKAGE}/_shared.py"]
    assert [path for path in pack.files if path.startswith(SHARED_PACKAGE)] == [f"{SHARED_PACKAGE}/__init__.py"]


def test_a_pack_narrowed_to_a_module_holds_it_and_what_modules_share(two: Specs) -> None:
    narrowed = two.pack(frozenset({"vision"}))
    assert list(narrowed.nodes) == ["vision/other.py"]
    whole = two.pack().files
    assert {path: whole[path] for path in narrowed.files} == narrowed.files
    assert {f"{PACKAGE}/_shared.py", f"{SHARED_PACKAGE}/pair.py"} < narrowed.files.keys()
    assert f"{PACKAGE}/text_to_image.py" not in narrowed.files


def test_generation_answers_for_generated_folders_alone(two: Specs, tmp_path: Path) -> None:
    for name in (
        "nodes/fal/vision.py",
        "nodes/fal/old.py",
        "nodes/fal/dynamic.py",
        "nodes/other.py",
        "dsl/fal/vision.py",
        "fal/node.py",
    ):
        path = tmp_path / "src" / "nodetool" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    found = [f"{PACKAGE}/old.py", f"{PACKAGE}/vision.py", "src/nodetool/dsl/fal/vision.py"]
    assert owned_files(tmp_path) == found
    assert owned_files(tmp_path, frozenset({"vision"})) == found[1:]


def test_pieces_name_the_endpoint_they_are_of(two: Specs) -> None:
    pieces = list(render_pack(two.plan()))
    assert [(piece.endpoint, piece.module, piece.stem) for piece in pieces if piece.endpoint] == [
        (ENDPOINT, "text_to_image", "thing"),
        (OTHER, "vision", "other"),
    ]
    assert all(isinstance(piece, Piece) and piece.text for piece in pieces)


def test_only_finished_source_is_printed() -> None:
    assert printed(Source("x = 1")) == "x = 1"
    assert printed("") == ""
    for foreign in ("text", 5, None):
        with pytest.raises(TypeError, match="is not finished source"):
            printed(foreign)


def test_prices_are_packed_as_sync_wrote_them(two: Specs, tmp_path: Path) -> None:
    price = '"fal-ai/thing": {"unit_price": 0.003, "unit": "images", "currency": "USD"}'
    text = f'{{\n "fetched": "2026-05",\n "prices": {{\n  {price}\n }}\n}}\n'
    bare = two.pack()
    assert with_prices(bare, two.root) == bare
    (two.root / "prices.json").write_text(text)
    packed = with_prices(bare, two.root)
    assert packed.files == {**bare.files, PACKED_PRICES: text}
    assert list(packed.files) == sorted(packed.files)
    assert not any("0.003" in node for node in packed.nodes.values())
    target = tmp_path / "nodes" / PACKED_PRICES
    target.parent.mkdir(parents=True)
    target.write_text(text)
    assert owned_files(tmp_path / "nodes") == owned_files(tmp_path / "nodes", frozenset({"vision"})) == [PACKED_PRICES]


def test_prices_that_cannot_be_read_are_a_problem(two: Specs) -> None:
    bare = two.pack()
    (two.root / "prices.json").write_text("[]")
    with pytest.raises(ProblemError, match="restore the file"):
        with_prices(bare, two.root)
