"""Decides which strings are files and of what kind, from fal's hints, names and prose.

Measured on every string of the seed catalogue (2026-02) that has a hint, a file-like name or prose about
URLs. fal's own hints are wrong in known ways: frames carry the hint ``video``, training archives and LoRA
weights carry ``image``. So a name that says the medium outweighs the hint, and prose that says "archive"
outweighs both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

IMAGE, VIDEO, AUDIO, MODEL3D, DOCUMENT, FILE = "image", "video", "audio", "model3d", "document", "file"
KINDS = (IMAGE, VIDEO, AUDIO, MODEL3D, DOCUMENT, FILE)

_ARCHIVE = re.compile(r"\b(zip|archive|tarball|tar\.gz)\b", re.I)
_RAW = re.compile(r"\bdirectory\b|\blatents\b", re.I)
_ALSO_OTHER = re.compile(
    r"\bor (the )?path\b|\bURL or (the )?(path|hugging\s?face)|can also be one of|repo(sitory)? id", re.I
)
_WEIGHTS = re.compile(r"(^|_)(lora|weights?|checkpoint|embeddings?|config|safetensors|tokenizer)(_|$)")
_WEIGHTS_PROSE = re.compile(
    r"safetensors|\bweights\b|\blora (model|server)\b|\bcheckpoint\b|\bIC Light model to use\b|\bbase model\b", re.I
)
_MESH_PROSE = re.compile(r"\b3d (model|object|mesh|file)\b|\.glb\b|\.obj\b|\.ply\b|\.fbx\b|\bmesh\b", re.I)
_MESH_NAME = re.compile(r"(^|_)(mesh|meshes|model|glb|gltf|fbx|obj|usdz|stl|ply|splat|gaussian)(_|$)")
_MESH_FILE = re.compile(r"\b(glb|gltf|fbx|obj|usdz)\b( or \w+)? (format|files?)\b", re.I)
#: Addresses of pages and of services: to read or to call, not to upload.
_PLACE_NAME = re.compile(r"(^|_)(webhook|callback|redirect|website|homepage|page)_ur[il]s?$")
_PLACE_PROSE = re.compile(r"\b(web ?page|web ?site|page) to (read|visit|open|crawl|scrape|summari[sz]e)\b", re.I)
_URL_NAME = re.compile(r"(^|_)(urls?|uris?)(_|$)|_url_")
_INLINE_PROSE = re.compile(
    r"\b(url|base64|data uri)\b.{0,24}\b(of|to|for)\b|^(url|base64)\b|\burl or (raw )?base64\b|\bimage urls\b", re.I
)
#: Words of prose that name what the file is: its extension.
_EXTENSIONS = (
    (re.compile(r"\b(wav|mp3|flac)\b", re.I), AUDIO),
    (re.compile(r"\b(glb|gltf|fbx|obj|usdz)\b", re.I), MODEL3D),
    (re.compile(r"\b(npz|npy)\b", re.I), FILE),
)
#: A mask that fal takes as either kind.
_EITHER = re.compile(r"\(image or video\)", re.I)
_SEVERAL = (r"\bimages?\b", r"\bvideos?\b", r"\baudio\b", r"\b(pdfs?|documents?)\b")

# The last medium in a name is what the file is: `mask_video_url` is a video, `video_thumbnail` an image.
_NAME_KINDS = (
    (re.compile(r"^(images?|imgs?|photos?|pictures?|(key)?frames?|masks?|thumbnails?|textures?|sketch|face|faces|poster|preview|"
                r"depth|normal|canny|albedo|metallic|roughness|basecolor|diffuse|selfie|portrait|garment|logo|cover|"
                r"background|foreground|visualization|color)$"), IMAGE),
    (re.compile(r"^(videos?|clips?|movie|animation|footage)$"), VIDEO),
    (re.compile(r"^(audios?|voices?|music|songs?|speech|vocals?|sound|sounds|stems?|wav|mp3|instrumental|track)$"), AUDIO),
    (re.compile(r"^(meshes|mesh|glb|gltf|fbx|usdz|stl|ply|obj|splat|splats|gaussian|pointcloud)$"), MODEL3D),
    (re.compile(r"^(pdfs?|docs?|documents?|srt|subtitles?|transcript)$"), DOCUMENT),
    (re.compile(r"^(zip|archive|archives|lora|weights|config|file|files|checkpoint|embedding|embeddings|npz|npy|json)$"), FILE),
)  # fmt: skip
_CATEGORY_KINDS = (
    (re.compile(r"-to-image$|^vision$"), IMAGE),
    (re.compile(r"-to-video$"), VIDEO),
    (re.compile(r"-to-(audio|speech)$"), AUDIO),
    (re.compile(r"-to-3d$"), MODEL3D),
)
_CONTENT_KINDS = {"image": IMAGE, "video": VIDEO, "audio": AUDIO, "model": MODEL3D}


@dataclass(frozen=True)
class MediaContext:
    """What surrounds a value: its property name, fal's hint and fal's prose."""

    name: str
    hint: str = ""
    prose: str = ""

    def within(self, schema: Mapping[str, Any]) -> MediaContext:
        """The context one level in; a schema's own hint and prose outweigh the outer ones."""
        ui = schema.get("ui")
        hint = schema.get("_fal_ui_field") or (ui.get("field") if isinstance(ui, Mapping) else None)
        prose = schema.get("description")
        found = replace(self, hint=hint) if isinstance(hint, str) else self
        return replace(found, prose=prose) if isinstance(prose, str) and prose else found


def string_media(context: MediaContext, output: bool) -> str | None:
    """The kind of file that a string names, or ``None`` when it is just text."""
    name = context.name.lower()
    if not _names_a_file(name, context):
        return None
    if _is_plain_file(name, context, output):
        return FILE
    named = _kind_of_name(name)
    if _MESH_NAME.search(name) and named in (None, FILE) and _MESH_PROSE.search(context.prose):
        return MODEL3D
    if _WEIGHTS_PROSE.search(context.prose) and named is None:
        return FILE
    if named is not None and named != FILE:
        return _mask_of(name, context, named)
    if context.hint in KINDS and context.hint != FILE:
        return context.hint
    return _kind_of_prose(context.prose) or _kind_of_extension(context.prose) or FILE


def _names_a_file(name: str, context: MediaContext) -> bool:
    """Whether name, hint or prose make a file of the text, and nothing makes a path or an id of it."""
    urlish = bool(_URL_NAME.search(name)) or name in ("url", "urls")
    if not (urlish or context.hint in KINDS or _inline(context)):
        return False
    if context.hint not in KINDS and (_PLACE_NAME.search(name) or _PLACE_PROSE.search(context.prose)):
        return False
    # A model's URI is the name of a trained model, as other endpoints of the same app take it.
    return not name.endswith("model_uri") and (bool(context.hint) or not _ALSO_OTHER.search(context.prose))


def _is_plain_file(name: str, context: MediaContext, output: bool) -> bool:
    """Archives, data sets, weights, the ``url`` inside a file object, and files of several kinds."""
    if _ARCHIVE.search(context.prose) or name.endswith("_data_url") or _is_of_several_kinds(name, context.prose):
        return True
    if output and name == "url":
        return True
    return bool(_WEIGHTS.search(name)) and not re.search(r"(image|img|mask|video|audio)s?_urls?", name)


def _is_of_several_kinds(name: str, prose: str) -> bool:
    """``file_urls`` that take pictures, films and sound alike, and masks that are an image or a video."""
    if "mask" in name and _EITHER.search(prose):
        return True
    return (
        re.search(r"(^|_)files?_urls?$", name) is not None
        and sum(bool(re.search(p, prose, re.I)) for p in _SEVERAL) > 2
    )


def _kind_of_extension(prose: str) -> str | None:
    return next((kind for pattern, kind in _EXTENSIONS if pattern.search(prose)), None)


def _mask_of(name: str, context: MediaContext, kind: str) -> str:
    """A mask is an image unless fal says that it is a video."""
    if (
        kind == IMAGE
        and "mask" in name
        and "image" not in name
        and re.search(r"\bmask video\b|\bvideo mask\b", context.prose, re.I)
    ):
        return VIDEO
    return kind


def _inline(context: MediaContext) -> bool:
    """A string whose name says a medium and whose prose says "URL or base64 of …"."""
    return _kind_of_name(context.name.lower()) in (IMAGE, VIDEO, AUDIO) and bool(_INLINE_PROSE.search(context.prose))


def is_file_object(schema: object) -> bool:
    """Whether a shape is fal's file object: a ``url`` beside a content type, file name or size.

    Source: fal's ``File``, ``Image``, ``Video`` and their kin in every queue document.
    """
    if not isinstance(schema, Mapping) or not isinstance(schema.get("properties"), Mapping):
        return False
    names = set(schema["properties"])
    return "url" in names and bool(names & {"content_type", "file_name", "file_size", "file_data"})


def file_media(definition: str, schema: Mapping[str, Any], context: MediaContext, category: str) -> str:
    """The kind of a file object: by property name, then shape name, hint, prose, content type, category."""
    if _ARCHIVE.search(context.prose) or _RAW.search(context.prose) or re.search(r"\.np[zy]\b", context.prose, re.I):
        return FILE
    named = _kind_of_name(context.name.lower())
    if named == FILE and _MESH_FILE.search(context.prose):
        return MODEL3D
    if named is not None:
        return named
    for kind, word in ((IMAGE, "image"), (VIDEO, "video"), (AUDIO, "audio")):
        if word in definition.lower():
            return kind
    if context.hint in KINDS:
        return context.hint
    return _kind_of_prose(context.prose) or _kind_of_content(schema) or _kind_of_category(category) or FILE


def _kind_of_name(name: str) -> str | None:
    if name.startswith("model_mesh") or "model_glb" in name:
        return MODEL3D
    for word in reversed([word for word in re.split(r"[^a-z0-9]+", name) if word]):
        for pattern, kind in _NAME_KINDS:
            if pattern.match(word):
                return kind
    return None


def _kind_of_prose(prose: str) -> str | None:
    first: tuple[int, str] | None = None
    words = (
        (r"\b(image|photo|picture|mask|thumbnail)s?\b", IMAGE), (r"\bvideos?\b", VIDEO),
        (r"\b(audio|speech|music|sound)\b", AUDIO), (_MESH_PROSE.pattern, MODEL3D),
        (r"\b(pdf|document)s?\b", DOCUMENT),
    )  # fmt: skip
    for pattern, kind in words:
        match = re.search(pattern, prose, re.I)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), kind)
    return first[1] if first else None


def _kind_of_content(schema: Mapping[str, Any]) -> str | None:
    content = schema["properties"].get("content_type")
    default = content.get("default") if isinstance(content, Mapping) else None
    return _CONTENT_KINDS.get(default.split("/")[0]) if isinstance(default, str) else None


def _kind_of_category(category: str) -> str | None:
    return next((kind for pattern, kind in _CATEGORY_KINDS if pattern.search(category)), None)
