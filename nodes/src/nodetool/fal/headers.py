"""
The headers that ask fal to treat a request in a certain way.

The sources are https://docs.fal.ai/documentation/model-apis/media-expiration for what is kept and for how long, and
``fal_client``'s own headers for priority and runner hint.
"""

import json
import math

from nodetool.fal.settings import Settings

#: fal takes 0 for "no expiration", so the shortest lifetime is a second.
_SHORTEST = 1
#: What asks for an answer as server-sent events, each as soon as it is there: packed or kept ones would wait for others.
EVENT_STREAM = {"Accept": "text/event-stream", "Accept-Encoding": "identity", "Cache-Control": "no-store"}


def lifecycle(settings: Settings) -> dict[str, int | None] | None:
    """How long fal keeps files, as it is said in headers; ``None`` leaves it to the account's settings."""
    seconds = settings.object_lifetime
    if seconds is None:
        return None
    return {"expiration_duration_seconds": None if math.isinf(seconds) else max(_SHORTEST, int(seconds))}


def request_headers(settings: Settings) -> dict[str, str]:
    """The headers of a submission that ``settings`` ask for."""
    kept = lifecycle(settings)
    headers = {
        "X-Fal-Object-Lifecycle-Preference": json.dumps(kept) if kept else "",
        "X-Fal-Store-IO": "" if settings.store_io else "0",
        "X-Fal-Queue-Priority": settings.priority,
        "X-Fal-Runner-Hint": settings.runner_hint,
    }
    return {name: text for name, text in headers.items() if text}
