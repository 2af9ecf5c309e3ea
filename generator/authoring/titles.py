"""A first title for a draft: the name that fal shows, and what of the endpoint's id it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

#: Words with a spelling of their own, and words that stay small inside a title.
_SPELLING = {
    "3d": "3D", "4k": "4K", "8k": "8K", "a2a": "A2A", "a2v": "A2V", "api": "API", "asr": "ASR", "fps": "FPS",
    "hdr": "HDR", "i2v": "I2V", "lora": "LoRA", "pbr": "PBR", "rle": "RLE", "sfx": "SFX", "svg": "SVG",
    "t2a": "T2A", "t2v": "T2V", "tts": "TTS", "v2a": "V2A", "v2v": "V2V", "vto": "VTO",
}  # fmt: skip
_SMALL = {"to", "and", "of", "with", "by", "from"}
MAX_TITLE = 80


def propose_title(endpoint: str, entry: Mapping[str, Any]) -> str:
    """``entry``'s name with the parts of the id that it does not say: ``Kling Video`` → ``Kling Video V3 4K Image to Video``.

    An id of one part says nothing of what the endpoint does; its category does. One line, at most 80 characters.
    """
    name = _line(str(entry.get("name") or "")) or endpoint
    owner, _, model = endpoint.partition("/")
    parts = model.split("/") if model else [owner]
    missing = [part for index, part in enumerate(parts) if not _says(name, part, is_model=index == 0)]
    # "LTX 2.3 Trainer (V2) - Video Inpainting" says in words what its id says in letters.
    missing = [] if " - " in name else missing
    category = str(entry.get("category") or "")
    if len(parts) == 1 and not missing and "-to-" in category and not _says(name, category, is_model=False):
        missing = [category]
    before = [owner] if owner != "fal-ai" and re.match(r"[Vv]?\d", name) else []
    return " ".join([*map(_spelled, before), name, *map(_spelled, missing)])[:MAX_TITLE].strip()


def _says(name: str, part: str, *, is_model: bool) -> bool:
    """Whether a name says a part of an id; for the model, its first word is enough, and for a version, its number."""
    said, words = _letters(name), _words(part)
    if is_model and words and len(words[0]) > 2 and words[0] in said:
        return True
    pieces = [re.sub(r"^v(?=\d)", "", piece) for piece in re.split(r"[-_]", part.lower())]
    return all(piece in _SMALL or _letters(piece) in said for piece in pieces)


def _letters(text: str) -> str:
    """Letters and digits alone, so that ``LTX-2.3 22B`` says ``ltx-2.3-22b``."""
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", text.lower()) if word]


def _spelled(part: str) -> str:
    words = [word for word in re.split(r"[-_]+", part) if word]
    return " ".join(
        word if word in _SMALL else _SPELLING.get(word.lower(), word[0].upper() + word[1:]) for word in words
    )


def _line(text: str) -> str:
    """``text`` on one line, without what a docstring could not carry."""
    return " ".join("".join(_printable(text)).split())


def _printable(text: str) -> Iterator[str]:
    yield from (char if char.isprintable() else " " for char in text)
