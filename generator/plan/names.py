"""Names that nobody has yet."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count


def free_name(name: str, taken: Iterable[str], joint: str = "") -> str:
    """``name``, or ``name`` with the first number behind it that is not ``taken``, whatever the case.

    ``free_name("Thing", {"thing"})`` is ``Thing2``.
    """
    known = {other.lower() for other in taken}
    if name.lower() not in known:
        return name
    return next(found for number in count(2) if (found := f"{name}{joint}{number}").lower() not in known)
