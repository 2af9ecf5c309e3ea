"""Where fal is, who asks, and how patiently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

API_URL = "https://api.fal.ai/v1"
QUEUE_URL = "https://fal.ai/api/openapi/queue/openapi.json"
# The Platform API takes 1 to 50 ``endpoint_id``s a request, and caps an expanded page near 10.
MAX_BATCH = 50
EXPANDED_PAGE = 10


def _cache_folder() -> Path:
    return platformdirs.user_cache_path("nodetool-fal-generator")


@dataclass(frozen=True)
class Settings:
    """Every number and address of the access to fal. Times are seconds, sizes are bytes.

    Raises ``ValueError`` for a batch outside 1 to 50, a time or number that is not positive, an address that is not
    HTTP, and a key that no header can carry.
    """

    api_url: str = API_URL
    queue_url: str = QUEUE_URL
    key: str | None = field(default=None, repr=False)
    cache: Path = field(default_factory=_cache_folder)
    offline: bool = False
    no_cache: bool = False
    timeout: float = 30.0
    # For everything together. Without it, a server that asks for patience at every document holds a run for hours.
    run_timeout: float = 1800.0
    concurrency: int = 8
    batch_size: int = EXPANDED_PAGE
    page_size: int = 100
    attempts: int = 5
    backoff: float = 0.5
    backoff_max: float = 8.0
    # Longer than this is not waited for: the endpoint fails and the next run goes on with it.
    retry_after_max: float = 60.0
    max_bytes: int = 16 * 2**20
    resume_within: float = 6 * 3600.0

    def __post_init__(self) -> None:
        if not 1 <= self.batch_size <= MAX_BATCH:
            raise ValueError(f"the batch size must be 1 to {MAX_BATCH}, not {self.batch_size}")
        for name in ("timeout", "run_timeout", "concurrency", "page_size", "attempts"):
            _require_positive(name, getattr(self, name))
        for url in (self.api_url, self.queue_url):
            _require_address(url)
        if self.key is not None and not is_header_value(self.key):
            raise ValueError("FAL_KEY must be printable ASCII characters without line ends")


def is_header_value(text: str) -> bool:
    """Whether ``text`` can be sent as the value of an HTTP header: printable ASCII."""
    return text.isascii() and text.isprintable()


def _require_positive(name: str, value: float) -> None:
    if not value > 0:
        raise ValueError(f"{name.replace('_', ' ')} must be more than 0, not {value}")


def _require_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{url!r} is not an http or https address")


def settings_values(environment: Mapping[str, str]) -> dict[str, str]:
    """The settings that the environment gives, as keyword arguments of ``Settings``.

    ``FAL_KEY`` wins over ``FAL_API_KEY``; ``FAL_PLATFORM_URL`` and ``FAL_OPENAPI_URL`` move the two base
    URLs, for a proxy or a test server.
    """
    found = {
        "key": (environment.get("FAL_KEY") or environment.get("FAL_API_KEY") or "").strip(),
        "api_url": (environment.get("FAL_PLATFORM_URL") or "").rstrip("/"),
        "queue_url": environment.get("FAL_OPENAPI_URL"),
    }
    return {name: value for name, value in found.items() if value}
