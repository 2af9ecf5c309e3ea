"""Headers of pictures, sound and films: what they tell, and that no file can harm whoever reads them."""

from __future__ import annotations

import struct
from io import BytesIO

import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.content import EXTENSIONS, sniff
from nodetool.fal.media_headers import sound
from nodetool.fal.media_headers.facts import Facts
from nodetool.fal.media_headers.reading import read
from tinytag import ParseError

from tests.runtime.double.media import box, film, mp4, png, wav

UNKNOWN = Facts()
#: Id bytes of Matroska.
EBML, SEGMENT, INFO, TRACKS, TRACK, VIDEO = (bytes.fromhex(h) for h in ("1A45DFA3", "18538067", "1549A966", "1654AE6B", "AE", "E0"))  # fmt: skip
SCALE, DURATION, KIND, FRAME, WIDTH, HEIGHT = (bytes.fromhex(h) for h in ("2AD7B1", "4489", "83", "23E383", "B0", "BA"))


def element(name: bytes, *parts: bytes) -> bytes:
    """An element of Matroska, its size in eight bytes."""
    payload = b"".join(parts)
    return name + struct.pack(">Q", 1 << 56 | len(payload)) + payload


def number(name: bytes, value: int) -> bytes:
    return element(name, value.to_bytes(4, "big"))


def webm(*tracks: bytes, info: bytes = b"", before: bytes = b"") -> bytes:
    head = element(EBML, element(b"\x42\x82", b"webm"))
    return head + element(SEGMENT, before, element(INFO, info), element(TRACKS, *tracks))


FILM = element(
    TRACK, number(KIND, 1), number(FRAME, 40_000_000), element(VIDEO, number(WIDTH, 640), number(HEIGHT, 360))
)
SPEECH = element(TRACK, number(KIND, 2))


def picture(kind: str) -> bytes:
    buffer = BytesIO()
    PIL.Image.new("RGB", (321, 123)).save(buffer, kind)
    return buffer.getvalue()


def mp3(mark: bytes, flags: int, frames: int, tag: bytes = b"") -> bytes:
    """A frame of 44.1 kHz, 1,152 samples and 417 bytes that counts ``frames`` more, and ten silent ones."""
    frame = bytes.fromhex("FFFB9064")
    counting = frame + bytes(32) + mark + struct.pack(">III", flags, frames, frames * 417)
    return tag + counting.ljust(417, b"\0") + (frame + bytes(413)) * 10


def flac(samples: int, rate: int) -> bytes:
    """The stream information of a FLAC and as many bytes of frames as that length needs."""
    counts = rate << 44 | 1 << 41 | 15 << 36 | samples
    block = struct.pack(">HH", 4096, 4096) + bytes(6) + counts.to_bytes(8, "big") + bytes(16)
    return b"fLaC" + struct.pack(">I", 1 << 31 | len(block)) + block + bytes(samples)


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "JPEG", "WEBP", "TIFF"])
def test_sizes_of_pictures(kind: str) -> None:
    data = picture(kind)
    assert read(data, sniff(data)) == Facts(321, 123, turnable=kind not in ("PNG", "GIF", "BMP"))


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (film(4, 640, 360, 25), Facts(640, 360, 4, 25, turnable=True)),
        (film(4, 640, 360, 25, b"qt  "), Facts(640, 360, 4, 25, turnable=True)),
        (film(3.5, 640, 360, 24, wide=True), Facts(640, 360, 3.5, 24, turnable=True)),
        (film(0, 640, 360, 25), Facts(640, 360, turnable=True)),
        (mp4(), UNKNOWN),
        (box(b"ftyp", b"M4A ") + box(b"moov", box(b"mvhd", struct.pack(">12xII", 8000, 12000))), Facts(duration=1.5)),
        (box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", struct.pack(">12xII", 8000, 2**32 - 1))), UNKNOWN),
        (box(b"ftyp", b"isom") + box(b"moov"), UNKNOWN),
        (box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", bytes(3))), UNKNOWN),
        (box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", bytes(20)), box(b"trak", box(b"mdia", box(b"hdlr", bytes(8), b"vide")))), Facts(turnable=True)),
        (film(3, 64, 36, 25)[:-9], UNKNOWN),
        # The last box may leave its size out.
        (box(b"ftyp", b"isom") + bytes(4) + box(b"moov", box(b"mvhd", struct.pack(">12xII", 10, 25)))[4:], Facts(duration=2.5)),
    ],
    ids=range(12),
)  # fmt: skip
def test_iso_media(data: bytes, facts: Facts) -> None:
    assert read(data, sniff(data)) == facts


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (webm(SPEECH, FILM, info=element(DURATION, struct.pack(">f", 3500))), Facts(640, 360, 3.5, 25, turnable=True)),
        (webm(FILM, info=number(SCALE, 500_000) + element(DURATION, struct.pack(">d", 7000))), Facts(640, 360, 3.5, 25, turnable=True)),
        (webm(SPEECH), UNKNOWN),
        (webm(element(TRACK, number(KIND, 1))), Facts(turnable=True)),
        (webm(info=element(DURATION, struct.pack(">f", float("inf")))), UNKNOWN),
        (webm(info=element(DURATION, b"???")), UNKNOWN),
        (element(EBML), UNKNOWN),
        # A live recording: neither the segment nor its clusters know their size.
        (element(EBML) + SEGMENT + b"\x01" + b"\xff" * 7 + element(TRACKS, FILM) + bytes.fromhex("1F43B675FF") + b"\0" * 9, Facts(640, 360, 0, 25, turnable=True)),
        (element(EBML) + SEGMENT + b"\xff" + b"\0" * 9, UNKNOWN),
    ],
    ids=range(9),
)  # fmt: skip
def test_matroska(data: bytes, facts: Facts) -> None:
    assert read(data, "video/webm") == read(data, "video/x-matroska") == facts


@pytest.mark.parametrize(
    ("data", "duration"),
    [
        (wav(12_000), 1.5),
        # A program that wrote to a pipe could not know the length.
        (wav(12_000).replace(struct.pack("<I", 24_000), b"\xff" * 4), 0),
        (flac(12_000, 8000), 1.5),
        (flac(0, 8000), 0),
        (mp3(b"Xing", 3, 10), 10 * 1152 / 44100),
        (mp3(b"Info", 3, 10, tag=b"ID3\4\0\0\0\0\2\0" + bytes(256)), 10 * 1152 / 44100),
        (mp3(b"Xing", 1, 10), 0),
        (mp3(b"none", 3, 10), 0),
        (mp3(b"VBRI" + bytes(6) + struct.pack(">II", 4170, 10), 0, 0), 10 * 1152 / 44100),
        (b"RIFF\0\0\0\0WAVE", 0),
    ],
    ids=range(10),
)
def test_lengths_of_sound(data: bytes, duration: float) -> None:
    assert read(data, sniff(data)).duration == pytest.approx(duration)


def test_kinds_without_a_reader_tell_nothing() -> None:
    assert read(b"%PDF-1.4", "application/pdf") == UNKNOWN


def test_headers_are_looked_for_in_a_limited_number_of_places() -> None:
    """A hostile file has millions of boxes, elements or bytes before the one that is looked for."""
    many = 1001
    assert read(box(b"ftyp", b"isom") + box(b"free") * many + film(3, 64, 36, 25), "video/mp4") == UNKNOWN
    assert read(webm(FILM, before=element(b"\xec") * many), "video/webm") == UNKNOWN
    tracks = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8), b"soun"))) * 33
    last = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8), b"vide")))
    moov = box(b"moov", box(b"mvhd", struct.pack(">12xII", 1, 3)), tracks, last)
    assert read(moov, "video/mp4") == Facts(duration=3)
    jpeg = picture("JPEG")
    assert read(jpeg[:2] + b"\xff\xe2\xff\xff".ljust(65_537, b"\0") * 31 + jpeg[2:], "image/jpeg") == UNKNOWN


@pytest.mark.wide
def test_sound_is_read_a_limited_number_of_times() -> None:
    noise = mp3(b"Xing", 3, 0)[:60] + b"\xff\xfb\0\0" * 400_000
    with pytest.raises(ParseError) as caught:
        sound.read(noise, "audio/mpeg")
    assert isinstance(caught.value.__cause__, sound.TooManyReads)
    assert read(noise, "audio/mpeg") == UNKNOWN


HEADS = st.sampled_from(
    [
        b"", png(1), picture("JPEG"), picture("TIFF"), picture("WEBP"), wav(9), flac(9, 9), mp3(b"Xing", 3, 9),
        film(1, 2, 3, 4), webm(FILM), box(b"ftyp", b"avif") + box(b"meta"), b"OggS", b"FORM\0\0\0\0AIFF",
    ]
)  # fmt: skip


@given(HEADS, st.binary(max_size=300), st.integers(0, 400), st.integers(0, 400))
def test_no_bytes_raise(head: bytes, noise: bytes, cut: int, skip: int) -> None:
    data = head[:cut] + noise + head[cut + skip :]
    for kind in EXTENSIONS:
        facts = read(data, kind)
        assert facts.duration >= 0 and facts.width >= 0
