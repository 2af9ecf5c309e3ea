"""
Results as a script uses them: files that save themselves and show themselves in a notebook.

Each class is NodeTool's reference with methods more, so that it goes into other nodes as it is.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.fal import writing
from nodetool.fal.content import extension, sniff_file, suffix, type_of_name
from nodetool.fal.dsl_blocking import blocking
from nodetool.fal.money.saving import Unsaved, bytes_of, downloaded
from nodetool.fal.redaction import clean
from nodetool.metadata.types import AssetRef, AudioRef, DocumentRef, ImageRef, Model3DRef, TextRef, VideoRef
from pydantic import BaseModel

logger = logging.getLogger(__name__)


class ResultFile:
    """A file of a result. ``save`` and ``read_bytes`` wait for it; ``asave`` and ``aread_bytes`` are for async code."""

    if TYPE_CHECKING:
        uri: str
        data: Any
        metadata: dict[str, Any] | None

    def save(self, path: str | os.PathLike[str] = ".") -> Path:
        """
        Writes the file to ``path`` and returns where it is; one of that name is replaced.

        A folder gets a file named by its content, which replaces nothing; a name without extension gets the right one.
        A host that does not answer is asked again a few times. Raises ``OSError``, and ``ValueError`` when there is no
        file, none any more, or none that can be reached.
        """
        return blocking(self.asave(path))

    async def asave(self, path: str | os.PathLike[str] = ".") -> Path:
        """``save`` for async code."""
        self._check()
        given = Path(path).expanduser()
        is_folder = os.fspath(path).endswith(("/", os.sep)) or given.is_dir()
        try:
            async with downloaded(self.uri, self.data, given if is_folder else given.parent) as whole:
                return await asyncio.to_thread(_placed, whole, given, self.uri, is_folder)
        except Unsaved as error:
            raise self._unread(error) from None

    def read_bytes(self) -> bytes:
        """The file's bytes. Raises as ``save``."""
        return blocking(self.aread_bytes())

    async def aread_bytes(self) -> bytes:
        """``read_bytes`` for async code."""
        self._check()
        try:
            return await bytes_of(self.uri, self.data)
        except Unsaved as error:
            raise self._unread(error) from None

    def _check(self) -> None:
        if not (self.uri or self.data):
            raise ValueError("there is no file in this result")
        if not self.data and not self.uri.startswith(("https:", "http:", "data:")):
            raise ValueError(f"{clean(self.uri)} is not on the web")

    def _unread(self, error: Unsaved) -> ValueError:
        hint = "; fal deletes files after a while" if error.is_gone else ""
        return ValueError(f"{clean(self.uri)} cannot be read: {error}{hint}")

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """What a notebook shows: the picture, the video or the sound, else a link."""
        page = _page(self.uri, type_of_name(self.uri), type(self).__name__)
        return {"text/plain": repr(self), **({"text/html": page} if page else {})}


class ImageFile(ResultFile, ImageRef):
    """A picture."""


class VideoFile(ResultFile, VideoRef):
    """A video."""


class AudioFile(ResultFile, AudioRef):
    """Speech, music or noises."""


class Model3DFile(ResultFile, Model3DRef):
    """A 3D model."""


class DocumentFile(ResultFile, DocumentRef):
    """A document."""


class TextFile(ResultFile, TextRef):
    """A file of text."""


class OtherFile(ResultFile, AssetRef):
    """A file of another kind, or of a kind that is not known."""


#: The most special ones first.
_CLASSES: Mapping[type[AssetRef], type[Any]] = {
    ImageRef: ImageFile, VideoRef: VideoFile, AudioRef: AudioFile, Model3DRef: Model3DFile, DocumentRef: DocumentFile,
    TextRef: TextFile, AssetRef: OtherFile,
}  # fmt: skip


def usable(value: Any) -> Any:
    """``value``, a slot or several, with files that save and show themselves in place of NodeTool's references."""
    if isinstance(value, ResultFile):
        return value
    if isinstance(value, AssetRef):
        kind = next(made for known, made in _CLASSES.items() if isinstance(value, known))
        return kind(
            **{name: getattr(value, name) for name in kind.model_fields if name != "type" and hasattr(value, name)}
        )
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: usable(inner) for name, inner in value})
    if isinstance(value, dict):
        return {key: usable(inner) for key, inner in value.items()}
    return [usable(inner) for inner in value] if isinstance(value, list) else value


def _placed(whole: Path, path: Path, uri: str, is_folder: bool) -> Path:
    """Moves a file to where it was asked for; a name of this module's own choice replaces nothing."""
    target = _target(whole, path, uri, is_folder)
    return writing.place(whole, target) if is_folder else writing.move(whole, target)


def _target(whole: Path, path: Path, uri: str, is_folder: bool) -> Path:
    kind = sniff_file(whole, uri)
    right = extension(kind, uri)
    if is_folder:
        with whole.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return path / f"{kind.partition('/')[0]}-{digest[:10]}.{right}"
    if not path.suffix:
        return path.with_suffix(f".{right}")
    named = type_of_name(path.name)
    if named and named != kind and suffix(path.name) != right:
        logger.warning("%s holds %s, whatever its name says", path, kind)
    return path


#: Content type's family → how a page shows it.
_PAGES = {
    "image": '<img src="{}" style="max-width: 100%; max-height: 512px">',
    "video": '<video src="{}" controls loop style="max-width: 100%; max-height: 512px"></video>',
    "audio": '<audio src="{}" controls></audio>',
}
_FAMILIES = {"ImageFile": "image", "VideoFile": "video", "AudioFile": "audio"}


def _page(uri: str, content_type: str, name: str) -> str:
    """HTML that shows a file; empty for what a page cannot reach. The address is fal's text: only its kinds are shown."""
    if not uri.startswith(("https://", "data:")):
        return ""
    family = _FAMILIES.get(name) or content_type.partition("/")[0]
    if uri.startswith("data:") and not content_type.startswith(tuple(f"{known}/" for known in _PAGES)):
        return ""
    link = '<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>'
    quoted = html.escape(uri, quote=True)
    return _PAGES.get(family, link).format(quoted, html.escape(uri))
