"""
The smallest files of each kind that say what they are.
"""

import struct
import zipfile
import zlib
from io import BytesIO


def png(shade: int = 0) -> bytes:
    """A picture of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes([0, shade % 256]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def wav(samples: int = 8) -> bytes:
    """Silence, 16 bit mono."""
    data = b"\0\0" * samples
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    return b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVE" + form + b"data" + struct.pack("<I", len(data)) + data


def mp4(tail: bytes = b"") -> bytes:
    """The box that says "MP4", and free space."""
    return (
        struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 512, b"mp41")
        + struct.pack(">I4s", 8 + len(tail), b"free")
        + tail
    )


def glb(tail: bytes = b"{}  ") -> bytes:
    """A binary glTF of one JSON chunk."""
    chunk = struct.pack("<I4s", len(tail), b"JSON") + tail
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunk)) + chunk


def archive(name: str = "readme.txt", text: str = "hello") -> bytes:
    """A zip of one file."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        opened.writestr(zipfile.ZipInfo(name), text)
    return buffer.getvalue()


PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"

#: By media kind, as contracts name them.
BYTES = {"image": png(), "video": mp4(), "audio": wav(), "model3d": glb(), "document": PDF, "file": archive()}
