"""The ``Retry-After`` header (RFC 9110, 10.2.3): seconds, or a date."""

from __future__ import annotations

from email.utils import parsedate_to_datetime


def seconds_to_wait(header: str | None, now: float) -> float | None:
    """Seconds that ``header`` asks to wait, at least 0; ``None`` if it is absent or unreadable.

    ``now`` is seconds since the epoch, for headers that give a date.
    """
    if header is None:
        return None
    text = header.strip()
    return float(text) if text.isascii() and text.isdigit() else _until(text, now)


def _until(date: str, now: float) -> float | None:
    try:
        return max(0.0, parsedate_to_datetime(date).timestamp() - now)
    except (ValueError, OverflowError):
        return None
