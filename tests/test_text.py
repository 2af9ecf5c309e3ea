"""Plain text for people."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from generator.text import toml_key

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(NAMES, NAMES)
def test_a_toml_key_of_any_names_leads_where_they_say(table: str, name: str) -> None:
    assert tomllib.loads(f"{toml_key(table, name)} = 1") == {table: {name: 1}}


def test_a_toml_key_with_a_character_that_toml_forbids_is_escaped() -> None:
    assert toml_key("a\x7f") == '"a\\u007f"'


def test_a_plain_toml_key_has_no_quotes() -> None:
    assert toml_key("fields", "image-url_2") == "fields.image-url_2"
