"""
The smallest files of each kind that say what they are.
"""

import struct
import zipfile
import zlib
from io import BytesIO


def png(shade: int = 0, width: int = 1, height: int = 1) -> bytes:
    """A black and white picture that differs by ``shade``."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = bytearray((1 + (width + 7) // 8) * height)
    rows[1] = shade % 256
    pixels = zlib.compress(bytes(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def wav(samples: int = 8) -> bytes:
    """Silence, 16 bit mono, 8,000 samples a second."""
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


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of an ISO media file."""
    payload = b"".join(parts)
    return struct.pack(">I4s", 8 + len(payload), kind) + payload


def film(seconds: float, width: int, height: int, fps: float, brand: bytes = b"isom", wide: bool = False) -> bytes:
    """The headers of an MP4 with a sound track and a film track; ``wide`` writes times in 64 bits."""

    def times(kind: bytes) -> bytes:
        if wide:
            return box(kind, struct.pack(">B3xQQIQ", 1, 0, 0, 1000, round(seconds * 1000)), bytes(4))
        return box(kind, struct.pack(">4xIIII", 0, 0, 1000, round(seconds * 1000)), bytes(4))

    def track(handler: bytes, *tables: bytes) -> bytes:
        return box(
            b"trak",
            box(b"tkhd", bytes(84)),
            box(b"mdia", times(b"mdhd"), box(b"hdlr", bytes(8), handler), box(b"minf", box(b"stbl", *tables))),
        )

    entry = box(b"avc1", bytes(24), struct.pack(">HH", width, height), bytes(50))
    film_track = track(
        b"vide",
        box(b"stsd", bytes(4), struct.pack(">I", 1), entry),
        box(b"stsz", struct.pack(">4xII", 0, round(seconds * fps))),
    )
    return (
        box(b"ftyp", brand, struct.pack(">I", 512), b"mp41")
        + struct.pack(">I4sQ", 1, b"mdat", 24)
        + bytes(8)
        + box(b"moov", times(b"mvhd"), track(b"soun"), film_track)
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
