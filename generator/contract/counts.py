"""Whole numbers that a document calls ``number``: client typings know one kind of number only.

Where the document is as fal serves it, its ``integer`` and ``number`` stand, unless prose says "integer". In
documents from typings, names that fal's own documents give to whole numbers only are counts. Measured on the
verbatim documents of 2026-08: every name here is ``integer`` there in at least four of five places.
"""

from __future__ import annotations

import re
from typing import Any

_SAYS_WHOLE = re.compile(r"\b(?:an? integer|integers?\b|whole numbers?)\b", re.I)
_SAYS_COUNT = re.compile(
    r"^(?:the |maximum |minimum |max |min |target |total )*(?:number|count) of (?!seconds|minutes)\w", re.I
)
_NAMES = re.compile(
    r"""(?:^|_)(?:index|indexes|indices|count|counts|seed|channels|frames|width|height|tokens|bytes|file_size|size_bytes
    |sample_rate|frame_rate|bit_rate|action_ids?|decimation_target|num_\w+|\w+_steps|steps|images|face_limit|top_k)$
    | ^max_(?:images|frames|tokens|faces|results|items|speakers)$ | ^[rgb]$""",
    re.X,
)
_VALUES = ("default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "const")


def is_count(name: str, prose: str, facts: dict[str, Any], *, verbatim: bool) -> bool:
    """Whether a parameter of type ``number`` takes whole numbers only.

    Never when the document itself gives it a fraction as default, bound or choice.
    """
    values = [facts[key] for key in _VALUES if key in facts] + list(facts.get("enum", ()))
    if any(isinstance(value, float) and not value.is_integer() for value in values):
        return False
    if _SAYS_WHOLE.search(prose):
        return True
    return not verbatim and bool(_NAMES.search(name.lower()) or _SAYS_COUNT.search(prose))
