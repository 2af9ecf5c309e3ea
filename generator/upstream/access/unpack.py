"""A response body as it arrives: unpacked here, so that a small body cannot unpack to more than the limit."""

from __future__ import annotations

import zlib

from generator.upstream.access.failures import Cause, FalError, Transient

#: What requests ask for. Servers that answer in another coding, or in several, are refused.
ACCEPTED = "gzip"
# 32 lets zlib tell gzip from deflate by the header, 15 is the largest window.
_ANY_HEADER = 32 + zlib.MAX_WBITS
_CODINGS = frozenset({"gzip", "x-gzip", "deflate"})


class Body:
    """Collects the chunks of one body and undoes its ``Content-Encoding`` (RFC 9110, 8.4).

    ``limit`` is the largest size of the unpacked body in bytes. Raises ``FalError`` for a coding that was not
    asked for, which includes codings applied twice: their size cannot be limited in one pass.
    """

    def __init__(self, coding: str, limit: int) -> None:
        name = coding.strip().lower()
        if name not in _CODINGS | {"", "identity"}:
            raise FalError(Cause.ENCODING, f"the answer is packed as {name!r:.80}, which was not asked for")
        self._packed = zlib.decompressobj(_ANY_HEADER) if name in _CODINGS else None
        self._limit = limit
        self._data = bytearray()

    def feed(self, chunk: bytes) -> None:
        """Take in one chunk. Raises ``FalError`` above the limit, Transient for data that is not packed as it says."""
        self._data += chunk if self._packed is None else self._unpacked(self._packed, chunk)
        if len(self._data) > self._limit:
            raise FalError(Cause.TOO_LARGE, f"more than {self._limit} bytes")

    def _unpacked(self, packed: zlib._Decompress, chunk: bytes) -> bytes:
        # One byte above the limit is enough to see that there is too much.
        room = self._limit - len(self._data) + 1
        try:
            return packed.decompress(chunk, room)
        except zlib.error as error:
            raise Transient(Cause.TRUNCATED, f"the answer cannot be unpacked: {error}") from None

    def whole(self) -> bytes:
        """The unpacked body. Raises Transient when the packed data has no end."""
        if self._packed is not None and not self._packed.eof:
            raise Transient(Cause.TRUNCATED, "the answer broke off: its packed data has no end")
        return bytes(self._data)
