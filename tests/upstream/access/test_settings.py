"""Settings: where they come from and what they refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.upstream.access.names import is_endpoint_id
from generator.upstream.access.settings import API_URL, Settings, settings_values


def test_the_environment_gives_key_and_addresses() -> None:
    environment = {
        "FAL_API_KEY": "second",
        "FAL_KEY": "first",
        "FAL_PLATFORM_URL": "http://localhost/v1/",
        "FAL_OPENAPI_URL": "http://localhost/queue",
    }
    values = settings_values(environment)
    assert values == {
        "key": "first",
        "api_url": "http://localhost/v1",
        "queue_url": "http://localhost/queue",
    }


def test_an_empty_environment_leaves_everything_as_it_is() -> None:
    assert settings_values({"FAL_KEY": ""}) == {}
    assert Settings().api_url == API_URL


def test_the_second_name_of_the_key_works_too() -> None:
    assert settings_values({"FAL_API_KEY": "k"}) == {"key": "k"}


def test_the_cache_is_where_xdg_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Settings().cache == tmp_path / "nodetool-fal-generator"


def test_line_ends_around_the_key_do_not_count() -> None:
    assert settings_values({"FAL_KEY": " k\n"}) == {"key": "k"}


def test_a_run_has_a_limit_without_being_told() -> None:
    assert 0 < Settings().run_timeout <= 3600


def test_the_key_is_never_printed() -> None:
    assert "secret" not in repr(Settings(key="secret"))


@pytest.mark.parametrize(
    "values",
    [
        {"batch_size": 0},
        {"batch_size": 51},
        {"timeout": 0},
        {"run_timeout": -1.0},
        {"concurrency": 0},
        {"timeout": float("nan")},
        {"api_url": "ftp://fal"},
        {"queue_url": "https://"},
        {"key": "two\nlines"},
        {"key": "schlüssel"},
    ],
)
def test_nonsense_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must be|is not an http"):
        Settings(**values)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("fal-ai/flux/schnell", True),
        ("fal-ai/kling-video/v1.6/pro_2", True),
        ("single", True),
        ("fal-ai/../x", False),
        ("/etc/passwd", False),
        ("fal-ai//x", False),
        ("fal-ai/x/", False),
        ("fal-ai/.hidden", False),
        ("fal-ai/x\n", False),
        ("fal-ai/ä", False),
        ("a" * 201, False),
        ("", False),
        (None, False),
        (["fal-ai/x"], False),
    ],
)
def test_only_plain_endpoint_ids_get_through(value: object, plain: bool) -> None:
    assert is_endpoint_id(value) is plain
