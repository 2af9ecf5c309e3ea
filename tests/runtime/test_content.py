"""What bytes are."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.content import BINARY, extension, sniff, suffix, type_of_name

from tests.runtime.double.media import PDF, archive, glb, mp4, png, wav

OFFICE = "application/vnd.openxmlformats-officedocument"


def box(brand: bytes) -> bytes:
    return struct.pack(">I4s4sI", 16, b"ftyp", brand, 0) + b"rest"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (png(), "image/png"), (b"\xff\xd8\xff\xe0JFIF", "image/jpeg"), (b"GIF89a", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"), (b"II*\x00rest", "image/tiff"), (b"MM\x00*rest", "image/tiff"),
        (b"BM" + b"\0" * 12 + b"\x28\0\0\0", "image/bmp"), (box(b"avif"), "image/avif"), (box(b"heic"), "image/heic"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"), (b"<?xml version='1.0'?><svg/>", "image/svg+xml"),
        (mp4(), "video/mp4"), (box(b"qt  "), "video/quicktime"), (b"\x1aE\xdf\xa3\x01webm", "video/webm"),
        (b"\x1aE\xdf\xa3\x01matroska", "video/x-matroska"), (b"RIFF\x00\x00\x00\x00AVI LIST", "video/x-msvideo"),
        (b"OggS" + b"\0" * 24 + b"\x80theora", "video/ogg"), (b"OggS" + b"\0" * 24 + b"OpusHead", "audio/ogg"),
        (wav(), "audio/wav"), (b"ID3\x04rest", "audio/mpeg"), (b"\xff\xfb\x90\x00rest", "audio/mpeg"), (b"\xff\xf1\x50\x80rest", "audio/aac"),
        (b"\xff\xe0\x00\x00", BINARY), (b"fLaC", "audio/flac"), (box(b"M4A "), "audio/mp4"), (b"MThd", "audio/midi"),
        (glb(), "model/gltf-binary"), (json.dumps({"asset": {"version": "2.0"}}).encode(), "model/gltf+json"),
        (b"ply\nformat ascii", "model/ply"), (b"solid x\nfacet normal 0 0 0", "model/stl"),
        (b"\0" * 80 + struct.pack("<I", 1) + b"\0" * 50, "model/stl"), (b"Kaydara FBX Binary  \0", "application/vnd.autodesk.fbx"),
        (archive("scene.usdc"), "model/vnd.usdz+zip"), (archive(), "application/zip"), (archive("word/document.xml"), f"{OFFICE}.wordprocessingml.document"),
        (archive("xl/workbook.xml"), f"{OFFICE}.spreadsheetml.sheet"), (PDF, "application/pdf"), (b"\x1f\x8b\x08", "application/gzip"),
        (b"\0" * 257 + b"ustar", "application/x-tar"), (b'{"a": 1}', "application/json"), (b"[1, 2]", "application/json"),
        (b"<!DOCTYPE html><p>", "text/html"), ("grüße".encode(), "text/plain"), (b"BM is a brand", "text/plain"),
        (b"x" * 4095 + "é".encode(), "text/plain"), (b"\x80\x81\x82\x83\x84", BINARY), (b"a\0b", BINARY),
    ],
)  # fmt: skip
def test_bytes_say_what_they_are(data: bytes, kind: str) -> None:
    assert sniff(data) == kind
    # Where the bytes speak, the name has no say.
    if kind not in (BINARY, "text/plain"):
        assert sniff(data, "misnamed.mp3") == kind


@pytest.mark.parametrize(
    ("data", "uri", "kind", "ending"),
    [
        (b"v 0 0 0\nf 1 1 1\n", "https://f/mesh.OBJ?x=1", "model/obj", "obj"),
        (b"a,b\n", "table.csv", "text/csv", "csv"),
        (b"1\n00:00 --> 00:01\nHi\n", "s.srt", "text/plain", "srt"),
        (b"words", "photo.png", "text/plain", "png"),
        (b"\x08\0\0\0\0\0\0\0{}", "lora.safetensors", BINARY, "safetensors"),
        (b"\x80\x02}", "model.pth", BINARY, "pth"),
        # What makes a sound or a picture of RIFF, in another file.
        (b"\x80\x02}\0\0\0\0\0WAVE", "model.pth", BINARY, "pth"),
        (b"\x80\x02}\0\0\0\0\0WEBP", "model.pth", BINARY, "pth"),
        (b"\x80\x02}", "", BINARY, "bin"),
        (b"\x80\x02}", "data:image/png;base64,xx", BINARY, "bin"),
        (png(), "misnamed.jpg", "image/png", "png"),
    ],
)
def test_a_name_helps_where_bytes_do_not(data: bytes, uri: str, kind: str, ending: str) -> None:
    assert sniff(data, uri) == kind
    assert extension(kind, uri) == ending


def test_names() -> None:
    assert (
        suffix("https://f/a.tar.gz#x") == "gz" and suffix("https://f/a") == "" and suffix("https://example.com") == ""
    )
    assert type_of_name("a.glb") == "model/gltf-binary" and type_of_name("data:image/PNG;base64,x") == "image/png"
    assert type_of_name("a") == ""
    assert extension("application/x-unheard-of") == "bin"


@given(st.binary(max_size=300), st.text(max_size=30))
def test_any_bytes_have_a_type(data: bytes, name: str) -> None:
    assert "/" in sniff(data, f"x.{name}") or sniff(data, f"x.{name}") == BINARY
