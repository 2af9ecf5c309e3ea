"""What mypy says about scripts: nothing about right wiring, an error for each wrong line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.runtime.harness import fresh

from .conftest import NODES

CONFIG = """
[mypy]
strict = true
mypy_path = {source}
namespace_packages = true
explicit_package_bases = true
[mypy-nodetool.workflows.*,nodetool.runtime.*,nodetool.fal.node]
follow_imports = skip
# What only bodies of functions use: nothing of it is in a signature that a script sees, and it is half of what is read.
[mypy-aiohttp.*,anyio.*,fal_client.*,filelock.*,h2.*,hpack.*,httpcore.*,httpx.*,idna.*,rich.*,websockets.*]
follow_imports = skip
"""
HEAD = """
import os
from pathlib import Path
from PIL import Image
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProKontextMulti
from nodetool.dsl.fal.shared import ImageSizePreset, LoraWeight
from nodetool.dsl.fal.speech_to_text import Wizper
from nodetool.dsl.fal.text_to_audio import KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxKreaLora, FluxSchnell
from nodetool.fal.dsl import FalEndpoint, FalValue, file, result, result_sync
from nodetool.metadata.types import ImageRef

speech = KokoroBritishEnglish(prompt="Hello", voice="bf_emma")
text = Wizper(audio=speech.output)
image = FluxSchnell(prompt=text.output, image_size="square_hd", seed=3)
pictures = [image.output, image.output]
"""
RIGHT = """
FluxSchnell(prompt="x", image_size=ImageSizePreset.SQUARE_HD, seed=image.seed, guidance_scale=image.seed)
FluxKreaLora(prompt="x", loras=[LoraWeight(path="https://example.com/lora.safetensors")])
FluxProKontextMulti(prompt="x", images=pictures)
FluxProKontextMulti(prompt="x", images=[image.output])
FluxProKontextMulti(prompt="x", images=image.images)
FluxProKontextMulti(prompt="x", images=image.output)
FluxProKontextMulti(prompt="x", images=[ImageRef(uri="https://example.com/a.png")])
FluxProKontextMulti(prompt="x", images=["a.png", Path("b.png"), b"", Image.new("RGB", (1, 1)), file("c.png", ImageRef)])
FluxProKontextMulti(prompt="x", images="a.png")
FluxProKontextMulti(prompt="x", images=[image.output, "a.png", Path("b.png"), image.images])
FluxProKontextMulti(prompt="x", images=[image.output, FalValue(Path("a.png")).output])
photos = sorted(Path(".").glob("*.png"))
FluxProKontextMulti(prompt="x", images=photos)
BirefnetV2(image=Path("b.png"))
BirefnetV2(image=Image.new("RGB", (1, 1)))
Wizper(audio="a.mp3")
FalEndpoint(endpoint_id="acme/new", image_url=Path("b.png"), mask_url=image.output)
saved: Path = result_sync(image.output).save("a.png")
several: list[Path] = [each.save("out/") for each in result_sync(image.images)]
sound: bytes = result_sync(speech.output).read_bytes()
number: int = result_sync(image.seed)
heard: bytes = result_sync(speech).read_bytes()


async def main() -> None:
    kept: Path = await (await result(image.output)).asave()
"""
WRONG = """
Wizper(audio=image.output)
Wizper(audio=speech)
Wizper(audio=speech.sound)
KokoroBritishEnglish(prompt="Hello")
KokoroBritishEnglish(prompt="Hello", voice="bf_nobody")
FluxSchnell(prompt=image.seed)
FluxSchnell(prompt="x", image_size="huge")
FluxSchnell(prompt="x", size="square_hd")
FluxProKontextMulti(prompt="x", images=[speech.output])
FluxProKontextMulti(prompt="x", images=[image.seed])
FluxProKontextMulti(prompt="x", images=[image.output, 3])
FluxKreaLora(prompt="x", loras=["https://example.com/lora.safetensors"])
FluxSchnell(prompt=Path("prompt.txt"))
BirefnetV2(image=3)
BirefnetV2(image=["a.png"])
FluxProKontextMulti(prompt="x", images=[3])
result_sync(image.seed).save("a.png")
result_sync(speech).save_all()
result_sync(3)
"""


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def lines_with_errors(folder: Path, text: str) -> list[str]:
    """The lines of ``text`` that ``mypy --strict`` refuses."""
    (folder / "mypy.ini").write_text(CONFIG.format(source=NODES / "src"), encoding="utf-8")
    script = folder / "script.py"
    script.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", os.devnull, script.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=fresh())
    assert done.returncode in (0, 1), done.stderr
    found = sorted({int(number) for number in re.findall(r"^script\.py:(\d+): error", done.stdout, re.MULTILINE)})
    assert bool(found) == bool(done.returncode), done.stdout
    return [text.splitlines()[number - 1] for number in found]


def test_right_wiring_passes_and_each_wrong_line_is_refused(scripts: Path) -> None:
    assert lines_with_errors(scripts, HEAD + RIGHT + WRONG) == WRONG.strip().splitlines()
