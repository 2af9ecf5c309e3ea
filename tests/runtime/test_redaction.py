"""The one cleaner: nothing secret, binary, long or active gets through it, whatever it stands in."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal import redaction
from nodetool.fal.redaction import MESSAGE_LIMIT, beginning, brief, clean, identifier, remember, shape

from tests.runtime.double import KEY

SECRET = "kéy+with/odd=signs:and~more%40"


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """Keys that one test makes known are unknown to the next."""
    before = dict(redaction._known_keys)
    redaction._known_keys.clear()
    yield
    redaction._known_keys.clear()
    redaction._known_keys.update(before)


@pytest.mark.parametrize("form", [SECRET, quote(SECRET, safe=""), SECRET.upper(), SECRET.split(":")[0]])
def test_a_key_goes_in_every_form(form: str) -> None:
    assert clean(f"sent <{form}> twice", SECRET) == "sent <***> twice"


def test_known_keys_go_from_every_text_and_the_oldest_are_forgotten() -> None:
    remember(SECRET)
    assert clean(f"a {SECRET}") == "a ***"
    for number in range(40):
        remember(f"another-key-{number}")
    assert SECRET in clean(f"a {SECRET}") and clean("another-key-39") == "***"


def test_short_words_are_not_taken_for_keys() -> None:
    remember("fal")
    assert clean("fal says hello") == "fal says hello"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (f"key {KEY}!", "key ***!"),
        ("Authorization: Bearer abcdef.0123456789-xyz", "Authorization: Bearer ***"),
        ("https://user:pass@host/x", "https://***@host/x"),
        ("https://host/x?X-Amz-Signature=abc123&v=2", "https://host/x?X-Amz-Signature=***&v=2"),
        ("https://host/x?v=2&token=abc", "https://host/x?v=2&token=***"),
        ("the key is wrong", "the key is wrong"),
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("\x1b]0;title\x07done", "done"),
        ("one\r\ntwo\u2028three\tfour", "one two three four"),
        ("abc\u202edcba\u2066x\x00\x9b31m", "abcdcbax"),
        ("DATA:image/png;base64,AAAA rest", "data:image/png,… (26 characters) rest"),
    ],
)
def test_what_is_active_or_secret_goes(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize("encode", [base64.b64encode, base64.encodebytes, base64.urlsafe_b64encode])
def test_payloads_go(encode: object) -> None:
    payload = encode(bytes(range(256)) * 2).decode()  # type: ignore[operator]
    assert len(clean(f"got {payload} back")) < 50


def test_a_key_that_escape_codes_divide_goes() -> None:
    assert clean(f"{SECRET[:9]}\x1b[1m\u202e{SECRET[9:]}", SECRET) == "***"


@pytest.mark.parametrize("at", range(redaction._SEARCHED - len(SECRET), redaction._SEARCHED + 1))
def test_a_key_where_long_text_is_cut_goes(at: int) -> None:
    text = clean(f"{'A' * (at - 1)} {SECRET}{'B' * 99}", SECRET)
    assert "kéy" not in text


@pytest.mark.parametrize("at", range(redaction._SEARCHED - len(SECRET), redaction._SEARCHED + 1))
@pytest.mark.parametrize("inside", ["", "\x1b[1m\u202e"])
def test_a_key_where_long_text_is_cut_goes_from_behind_nothing(at: int, inside: str) -> None:
    text = clean(f"a{' ' * (at - 1 - len(inside))}{SECRET[:5]}{inside}{SECRET[5:]}{'B' * 99}", SECRET)
    assert text in ("a…", "a ***…", "a ***B…") or set(text) <= set("a *B…")


def test_text_that_was_cut_says_so() -> None:
    assert clean(" " * 20_000 + "end") == "…" and clean("a " * 30_000, limit=50_000).endswith("a…")


@given(st.binary(), st.sampled_from([b"", b"\xf0\x9f\x90\x88" * 17_000, "é".encode() * 40_000, b"\xff" * 70_000]))
def test_the_beginning_of_bytes_is_cut_where_they_are(start: bytes, rest: bytes) -> None:
    text = beginning(start + rest)
    assert text == (start + rest).decode("utf-8", "replace") or len(text) > redaction._SEARCHED


@pytest.mark.wide
def test_text_of_any_length_is_cleaned_at_once() -> None:
    assert len(clean("data:" * 40_000_000)) == MESSAGE_LIMIT


@given(st.text(), st.text(min_size=1))
def test_any_text_becomes_one_plain_line(text: str, key: str) -> None:
    cleaned = clean(text, key)
    assert len(cleaned) <= MESSAGE_LIMIT
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in cleaned)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_key_never_gets_through(before: str, after: str) -> None:
    assert KEY not in clean(before + KEY + after, KEY)


def test_ids_are_short() -> None:
    assert identifier("req-1\n") == "req-1" and len(identifier("x " * 500)) == 80


def test_values_in_messages_are_bounded() -> None:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    assert brief(nested) == "list that is nested too deeply"
    assert brief(10**100_000) == "a number of 332193 bits"
    assert brief(b"\x89PNG") == "4 bytes"
    assert len(brief("x " * 10_000_000)) == 60


def test_shapes_show_cleaned_names() -> None:
    assert shape({KEY: 1, "a\x1b[0m": [None]}) == "{***: int, a: [1 × null]}"
    assert shape({str(index): 0 for index in range(20)}).endswith("11: int, …}")


@given(st.text(), st.sampled_from(["", "data:image/png;base64,AAAA", "https://a:b@c/?token=x", KEY, "A" * 200]))
def test_cleaned_text_stays_as_it_is(text: str, part: str) -> None:
    once = clean(text + part, limit=4000)
    assert clean(once, limit=4000) == once
