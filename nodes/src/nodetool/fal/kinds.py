"""
Whether a file on this machine is what a field takes: told from its bytes, before it is sent anywhere.
"""

from collections.abc import Mapping
from pathlib import Path

from nodetool.fal.content import sniff, suffix
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

#: What a field of a class takes, by the beginning of the content type: speech is taken from films, too.
_KINDS: Mapping[type[AssetRef], tuple[str, ...]] = {
    ImageRef: ("image/",),
    VideoRef: ("video/", "image/gif"),
    AudioRef: ("audio/", "video/"),
    Model3DRef: ("model/", "application/vnd.autodesk.fbx"),
}
_NAMES = {ImageRef: "a picture", VideoRef: "a video", AudioRef: "sound", Model3DRef: "a 3D model"}
#: 3D files that nothing in them names.
_MODELS = frozenset({"blend", "usd", "usdc", "usda", "3mf", "obj"})


def takes_any(kind: type[AssetRef]) -> bool:
    """Whether a field of a class takes files of every kind."""
    return kind not in _KINDS


def misfit(path: Path, kind: type[AssetRef], data: bytes) -> str:
    """A phrase ("is text/plain, not a picture") when a file is not what a field of class ``kind`` takes, else empty."""
    content = sniff(data, path.name)
    is_model = kind is Model3DRef and suffix(path.absolute().as_uri()) in _MODELS
    if takes_any(kind) or content.startswith(_KINDS[kind]) or is_model:
        return ""
    return f"is {content}, not {_NAMES[kind]}"


def is_at_hand(path: Path) -> bool:
    """Whether a file is below the current folder, links followed, and no part of its path is hidden."""
    here, full = Path.cwd().resolve(), path.resolve()
    return full.is_relative_to(here) and not any(part.startswith(".") for part in full.relative_to(here).parts)
