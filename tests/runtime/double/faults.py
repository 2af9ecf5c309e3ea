"""
What can go wrong with one answer, by name, and where: the plan that fault tests are made of.
"""

from dataclasses import dataclass, replace

from tests.runtime.double.http import Response, as_json

HTML = {"body": b"<html>Bad gateway</html>", "content_type": "text/html"}
#: A gateway's or fal's failure before the request was handled.
REFUSALS = (408, 425, 429, 500, 502, 503, 504, 520, 522, 524, 530)
FAULTS: dict[str, Response] = {
    **{str(status): Response(status, **HTML) for status in REFUSALS},
    "429 with Retry-After": as_json({"detail": "slow down"}, 429, Retry_After="0.01"),
    "503 with odd Retry-After": as_json({"detail": "busy"}, 503, Retry_After="Wed, 21 Oct"),
    "dropped": Response(drop=True),
    "taken, dropped": Response(drop=True, taken=True),
    "taken, cut": Response(missing=10),
    "taken, 502": Response(502, **HTML, taken=True),
    "taken, 504 with id": Response(504, **HTML, taken=True, names=True),
    "taken, 520": Response(520, **HTML, taken=True),
    "taken, 409": Response(409, **HTML, taken=True),
    **{f"taken, {status} with id": Response(status, **HTML, taken=True, names=True) for status in (400, 408, 429, 503)},
    "HTML with 200": Response(200, b"<html>Sign in to the wifi</html>", content_type="text/html"),
    "half of the JSON": Response(200, b'{"status": "COMPL'),
    "late": Response(delay=0.02),
    "led elsewhere": Response(302, **HTML, headers={"location": "https://login.example/"}),
    "taken, led elsewhere": Response(307, **HTML, headers={"location": "https://login.example/"}, taken=True),
}


@dataclass(frozen=True)
class Fault:
    """One fault: the next answer of ``stage`` suffers as ``name`` says."""

    stage: str
    name: str

    def response(self) -> Response:
        """A response of its own for each use."""
        return replace(FAULTS[self.name], headers=dict(FAULTS[self.name].headers))
