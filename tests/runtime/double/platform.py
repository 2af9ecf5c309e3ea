"""
fal's platform API as the double has it: billing events, prices, deletions. Only an admin key may ask.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.runtime.double.http import Request, Response, as_json

ADMIN_KEY = "ad0be000-1234-5678-9abc-def012345678:adm1nadm1nadm1nadm1nadm1nadm1n"


@dataclass
class Platform:
    """
    ``events`` are billed, ``prices`` asked for by endpoint id; ``page`` events are in one answer. ``stuck`` are links
    that cannot be deleted. ``answer`` comes in place of every good one.
    """

    events: list[Any] = field(default_factory=list)
    prices: dict[str, dict[str, Any]] = field(default_factory=dict)
    stuck: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    asked: list[dict[str, list[str]]] = field(default_factory=list)
    page: int = 2
    answer: Response | None = None

    def route(self, request: Request) -> tuple[str, Any]:
        """The stage and handler of a request below ``/v1``."""
        if request.method == "DELETE":
            return "platform", self._delete
        return "platform", self._pricing if request.path.endswith("/pricing") else self._events

    def unauthorised(self, given: str) -> Response | None:
        """The refusal of any other key."""
        return None if given == f"Key {ADMIN_KEY}" else as_json({"error": {"type": "authorization_error"}}, 403)

    async def _events(self, request: Request) -> Response:
        self.asked.append(request.query)
        if self.answer is not None:
            return self.answer
        # Everything happened just now.
        until = datetime.fromisoformat(request.query["end"][0].replace("Z", "+00:00"))
        events = self.events if until > datetime.now(UTC) - timedelta(hours=1) else []
        start = int(request.query.get("cursor", ["0"])[0])
        end = start + self.page
        more = end < len(events)
        return as_json(
            {"billing_events": events[start:end], "has_more": more, "next_cursor": str(end) if more else None}
        )

    async def _pricing(self, request: Request) -> Response:
        self.asked.append(request.query)
        rows = [
            {"endpoint_id": endpoint, **self.prices[endpoint]}
            for endpoint in request.query["endpoint_id"]
            if endpoint in self.prices
        ]
        return self.answer or as_json({"prices": rows, "has_more": False, "next_cursor": None})

    async def _delete(self, request: Request) -> Response:
        request_id = request.path.split("/")[-2]
        self.deleted.append(request_id)
        links = [{"link": link, "exception": "denied"} for link in self.stuck]
        return self.answer or as_json(
            {"cdn_delete_results": [*links, {"link": "https://v3.fal.media/a", "exception": None}]}
        )
