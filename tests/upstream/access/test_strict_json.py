"""Bytes from outside: what is let through, and what is said of the rest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.upstream.access.failures import FalError
from generator.upstream.access.strict_json import parse_object

REFUSED = {
    "nothing": (b"", "not-json"),
    "cut off": (b'{"a": 1', "not-json"),
    "html": (b" <html></html>", "html"),
    "no utf-8": (b'{"a": "\xff"}', "not-json"),
    "nan": (b'{"a": NaN}', "not-json"),
    "infinity": (b'{"a": -Infinity}', "not-json"),
    "beyond floats": (b'{"a": 1e400}', "not-json"),
    "endless integer": (b'{"a": ' + b"9" * 5000 + b"}", "not-json"),
    "a key twice": (b'{"a": 1, "b": {"c": 1, "c": 2}}', "not-json"),
    "a list": (b"[1]", "wrong-shape"),
    "null": (b"null", "wrong-shape"),
    "deep": (b'{"a":' * 65 + b"1" + b"}" * 65, "too-deep"),
    "deep lists": (b'{"a":' + b"[" * 65 + b"]" * 65 + b"}", "too-deep"),
    "deeper than the stack": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "too-deep"),
}


@pytest.mark.parametrize(("body", "cause"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_says_why(body: bytes, cause: str) -> None:
    with pytest.raises(FalError) as caught:
        parse_object(body)
    assert caught.value.cause == cause
    assert caught.value.detail


def test_the_key_given_twice_is_named() -> None:
    with pytest.raises(FalError, match="'c' is given twice"):
        parse_object(b'{"a": 1, "b": {"c": 1, "c": 2}}')


def test_lone_surrogates_and_a_byte_order_mark_get_through() -> None:
    assert parse_object(b'\xef\xbb\xbf{"a": "\\ud83d"}') == {"a": "\ud83d"}


def test_the_deepest_allowed_document_is_read() -> None:
    assert parse_object(b'{"a":' * 64 + b"1" + b"}" * 64)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.text(alphabet='{}[]",:0e1\\u', max_size=40).map(str.encode))
def test_any_bytes_give_an_object_or_a_reason(body: bytes) -> None:
    try:
        assert isinstance(parse_object(body), dict)
    except FalError as error:
        assert error.detail
