"""
The one cleaner for text that leaves the runtime: messages, ``repr``, attributes, logs, progress, terminals.

Cleaned text is one line of bounded length, without keys, tokens and passwords, without binary payloads, and
without characters that move a cursor or change the direction of writing.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

MESSAGE_LIMIT = 400
VALUE_LIMIT = 60
ID_LIMIT = 80
#: Longer text is cut before it is searched; what is shown comes from its beginning.
_SEARCHED = 16_384
#: What goes from the end of text that was cut: a part of a secret there is no longer known for one. No key is longer.
_MARGIN = 600
#: Shorter parts of a key are too likely to be ordinary words to be blanked.
_KEY_PART = 8
_KEYS_KEPT = 32
_BLANK = "***"

#: ECMA-48 control sequences: CSI, then OSC and its relatives up to their terminator.
_ANSI = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
)
#: A data URI with its payload, up to where a URI ends.
_DATA_URI = re.compile(r"data:([\w.+/-]{0,80})((?:;[\w=.+-]+)*),(?!…)[^\s\"'<>)\]}]*", re.IGNORECASE)
#: Base64 long enough to be a payload: no word, id, hash or path of a URL is that long. MIME breaks it into lines.
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/_-]{60,}={0,2}\s+)+[A-Za-z0-9+/_-]{8,}={0,2}|[A-Za-z0-9+/_-]{136,}={0,2}")
#: fal's keys are an id and a secret; https://docs.fal.ai/authentication shows the form.
_FAL_KEY = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[\w-]{8,}", re.IGNORECASE)
_AUTHORIZATION = re.compile(r"\b(bearer|basic|key)[ =:]+[\w.~+/:=-]{16,}", re.IGNORECASE)
_USERINFO = re.compile(r"(?<=://)[^\s/@\"']{1,256}@")
_QUERY_SECRET = re.compile(
    r"(?<=[?&])([\w.-]{0,60}(?:token|signature|secret|password|api_?key|credential)[\w.-]{0,60}=)[^\s&\"'<>)\]}]+",
    re.IGNORECASE,
)

_known_keys: dict[str, None] = {}


def remember(key: str) -> None:
    """Makes :func:`clean` blank ``key`` everywhere in this process from now on."""
    if len(key) >= _KEY_PART:
        _known_keys.pop(key, None)
        _known_keys[key] = None
        for oldest in list(_known_keys)[:-_KEYS_KEPT]:
            del _known_keys[oldest]


def clean(text: str, key: str = "", limit: int = MESSAGE_LIMIT) -> str:
    """
    ``text`` in one line of at most ``limit`` characters, without keys, binary payloads or control characters.

    It has to be the whole text: a secret that was cut in two before is no longer known for one. Its length costs nothing.
    """
    searched = max(_SEARCHED, limit + _MARGIN)
    is_cut = len(text) > searched
    text = _printable(_ANSI.sub("", text[:searched]))
    secrets = _secrets((key, *_known_keys))
    for secret in secrets.patterns:
        text = secret.sub(_BLANK, text)
    text = _FAL_KEY.sub(_BLANK, text)
    text = _AUTHORIZATION.sub(rf"\1 {_BLANK}", text)
    text = _USERINFO.sub(f"{_BLANK}@", text)
    text = _QUERY_SECRET.sub(rf"\1{_BLANK}", text)
    if is_cut:
        text = text[: -max(_MARGIN, secrets.longest)]
    text = _DATA_URI.sub(lambda found: f"data:{found[1]},… ({len(found[0])} characters)", text)
    text = _BASE64.sub(lambda found: f"… ({len(found[0])} characters)", text)
    text = " ".join(text.split())
    return text if len(text) <= limit and not is_cut else f"{text[: limit - 1]}…"


def beginning(content: bytes) -> str:
    """The beginning of bytes as text for :func:`clean`: all that it looks at, and more where there is more."""
    return content[: 4 * (_SEARCHED + 1)].decode("utf-8", "replace")


def brief(value: Any, key: str = "") -> str:
    """A value as a message shows it: its type's ``repr``, cleaned and cut short."""
    if isinstance(value, bytes | bytearray):
        return f"{len(value)} bytes"
    return clean(_repr(value), key, VALUE_LIMIT)


def identifier(text: str, key: str = "") -> str:
    """An id from a header or an answer, such as a request id, as messages and attributes hold it."""
    return clean(text, key, ID_LIMIT)


def shape(value: Any, depth: int = 2) -> str:
    """The keys and types of a JSON value, ``depth`` levels deep: what an error shows in place of the value."""
    if isinstance(value, dict):
        if depth == 0:
            return "{…}"
        members = list(value.items())[:12]
        more = ", …" if len(value) > len(members) else ""
        return "{" + ", ".join(f"{_name(key)}: {shape(inner, depth - 1)}" for key, inner in members) + more + "}"
    if isinstance(value, list):
        inside = shape(value[0], depth - 1) if value and depth else "…"
        return f"[{len(value)} × {inside}]" if value else "[]"
    return "null" if value is None else type(value).__name__


def _name(key: Any) -> str:
    return clean(str(key), limit=40)


def _repr(value: Any) -> str:
    """``repr``, of a bounded part of long text and containers: a value may be megabytes, or nested without end."""
    if isinstance(value, str):
        return repr(value[:_SEARCHED])
    if isinstance(value, int) and value.bit_length() > 10_000:
        return f"a number of {value.bit_length()} bits"
    try:
        return repr(value)
    except RecursionError:
        return f"{type(value).__name__} that is nested too deeply"


def _printable(text: str) -> str:
    """``text`` with spaces for line breaks, and without control, format (direction), surrogate and private characters."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_SPACE if char in _BREAKS else char for char in text if char in _BREAKS or not _is_hidden(char))


_SPACE = " "
_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn")


class _Secrets(NamedTuple):
    """What finds each form in which a key may stand in text, longest first, and the length of the longest."""

    patterns: tuple[re.Pattern[str], ...]
    longest: int


@lru_cache(maxsize=4)
def _secrets(keys: tuple[str, ...]) -> _Secrets:
    """Worked out once for the keys of a run: every line of its log is searched for all of them."""
    found = {form for key in keys for form in _forms(key)}
    forms = sorted(found, key=lambda form: (-len(form), form))
    return _Secrets(
        tuple(re.compile(re.escape(form), re.IGNORECASE) for form in forms), max(map(len, forms), default=0)
    )


def _forms(key: str) -> set[str]:
    """The key, the halves of an ``id:secret`` pair, and all of them as URLs and ``repr`` write them."""
    parts = {part for part in (key, *key.split(":")) if len(part) >= _KEY_PART or (part and part == key)}
    forms = {form for part in parts for form in (part, quote(part, safe=""), repr(part)[1:-1], _printable(part))}
    return {form for form in forms if form.strip()}
