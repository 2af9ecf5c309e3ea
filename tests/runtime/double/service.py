"""
fal as far as ``fal-client`` sees it: queue, streams, storage and CDN, on loopback.
"""

import asyncio
import itertools
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from unittest import mock

from tests.runtime.double.contract import KINDS, Maker, contracts, violations
from tests.runtime.double.http import Request, Response, Server, as_json
from tests.runtime.double.media import BYTES
from tests.runtime.double.platform import Platform

KEY = "0badc0de-1234-5678-9abc-def012345678:5ecre75ecre75ecre75ecre75ecre75e"
CDN_TOKEN = "cdn-token"


@dataclass
class Upload:
    """A file in the storage."""

    data: bytes
    content_type: str
    file_name: str


@dataclass
class Submission:
    """One accepted request and how it went."""

    request_id: str
    endpoint: str
    arguments: Any
    headers: dict[str, str]
    response: Any = None
    status_code: int = 200
    polls: int = 0
    cancelled: bool = False
    ended: bool = False
    accepted: float = field(default_factory=lambda: _now())


@dataclass
class Behaviour:
    """
    How runs go: positions to report while queued (``None``: forever at position 3), log lines after that, then the
    outcome. ``response`` and ``status_code`` replace what the contract says. An ``error`` in the status leaves nothing
    of the result.
    """

    positions: list[int] | None = field(default_factory=list)
    logs: list[dict[str, Any]] = field(default_factory=list)
    runs_forever: bool = False
    response: Any = None
    status_code: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    optional: bool = True
    error: str | None = None
    #: The answer to a status request, in place of a good one.
    odd_status: Any = None
    events: list[Any] | None = None
    event_delay: float = 0.0
    stream_breaks: bool = False
    #: What the stream sends after its events, byte for byte.
    stream_end: bytes = b""
    queue_knows_streams: bool = True
    status_stream: bool = True
    last_status: str = "COMPLETED"
    #: Seconds that a run takes at least, and between two looks of the status stream.
    duration: float = 0.0
    pause: float = 0.005


class FalDouble:
    """
    The double. ``behaviour`` is for all runs; ``inject`` makes single requests fail, ``fault`` decides for each.

    Stages: submit, status, status_stream, result, cancel, stream, token, upload, initiate, bucket, part, complete, download, platform.
    """

    def __init__(self) -> None:
        self._server = Server(self._handle)
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._faults: dict[str, list[Response]] = {}
        self.reset()

    def reset(self) -> None:
        """Forgets everything that was sent and asked for."""
        self.behaviour = Behaviour()
        self.fault: Callable[[str, Request], Response | None] = lambda stage, request: None
        self.submissions: dict[str, Submission] = {}
        self.streams: list[Submission] = []
        self.refused: list[tuple[str, Any, list[dict[str, Any]]]] = []
        self.uploads: dict[str, Upload] = {}
        #: Off where memory is measured: uploaded bytes are counted, not held.
        self.keeps_bytes = True
        self.made: dict[str, str] = {}
        self.stages: Counter[str] = Counter()
        self.leaks: list[str] = []
        self.platform = Platform()
        self._faults.clear()

    # Life ----------------------------------------------------------------------------------------------------

    def start(self) -> "FalDouble":
        self._server.start()
        return self

    def stop(self) -> None:
        self._server.stop()

    @property
    def url(self) -> str:
        return self._server.url

    @property
    def connections(self) -> int:
        """Sockets that clients hold open."""
        return self._server.connections

    def inject(self, stage: str, *faults: Response) -> None:
        """The next requests of a stage get these answers, one each."""
        self._faults.setdefault(stage, []).extend(faults)

    @contextmanager
    def installed(self) -> Iterator["FalDouble"]:
        """``fal-client`` and the platform API's client talk to the double."""
        with (
            mock.patch.multiple("fal_client.client", **client_urls(self.url)),
            mock.patch("nodetool.fal.money.platform.API", f"{self.url}/v1"),
        ):
            yield self

    # Requests --------------------------------------------------------------------------------------------------

    async def _handle(self, request: Request) -> Response:
        stage, handler = self._route(request)
        with self._lock:
            self.stages[stage] += 1
            queued = self._faults.get(stage, [])
            fault = queued.pop(0) if queued else self.fault(stage, request)
        if fault is not None and not fault.taken and (fault.status != 200 or fault.body or fault.drop):
            return fault
        refusal = self._unauthorised(stage, request)
        response: Response = refusal or await handler(request)
        return response if fault is None else _suffering(response, fault)

    def _route(self, request: Request) -> tuple[str, Any]:
        area, _, rest = request.path.lstrip("/").partition("/")
        if area == "queue" and "/requests/" in rest:
            last = rest.rsplit("/", 1)[-1]
            if rest.endswith("/status/stream"):
                return "status_stream", self._status_stream
            return {"status": ("status", self._status), "cancel": ("cancel", self._cancel)}.get(
                last, ("result", self._result)
            )
        if area == "cdn" and "/multipart" in rest:
            if rest.endswith("/complete"):
                return "complete", self._complete
            return ("part", self._part) if request.method == "PUT" else ("multipart", self._multipart)
        table: dict[str, tuple[str, Any]] = {
            "queue": ("submit", self._submit),
            "run": ("stream", self._stream),
            "cdn": ("upload", self._upload),
            "bucket": ("bucket", self._bucket),
            "files": ("download", self._download),
        }
        if area == "v1":
            return self.platform.route(request)
        if area == "rest":
            return ("token", self._token) if "auth/token" in rest else ("initiate", self._initiate)
        return table.get(area, ("unknown", self._nothing))

    def _unauthorised(self, stage: str, request: Request) -> Response | None:
        given = request.headers.get("authorization", "")
        if stage == "platform":
            return self.platform.unauthorised(given)
        if stage in ("bucket", "download"):
            if KEY in given:
                self.leaks.append(f"{stage} got the key")
            return None
        expected = f"Bearer {CDN_TOKEN}" if stage in ("upload", "multipart", "part", "complete") else f"Key {KEY}"
        return (
            None
            if given == expected
            else as_json({"detail": "Cannot access application. Authentication is required."}, 401)
        )

    async def _nothing(self, request: Request) -> Response:
        return as_json({"detail": f"Path {request.path} not found"}, 404)

    # Queue -----------------------------------------------------------------------------------------------------

    async def _submit(self, request: Request) -> Response:
        endpoint = request.path.removeprefix("/queue/")
        arguments = request.json()
        refusal = self._refusal(endpoint, arguments)
        if refusal:
            return refusal
        submission = Submission(f"req-{next(self._ids)}", endpoint, arguments, request.headers)
        self.submissions[submission.request_id] = submission
        owner, app = endpoint.split("/")[:2]
        base = f"{self.url}/queue/{owner}/{app}/requests/{submission.request_id}"
        urls = {"response_url": base, "status_url": f"{base}/status", "cancel_url": f"{base}/cancel"}
        return as_json(
            {"status": "IN_QUEUE", "request_id": submission.request_id, "queue_position": 0, **urls},
            x_fal_request_id=submission.request_id,
        )

    def _refusal(self, endpoint: str, arguments: Any) -> Response | None:
        if endpoint.startswith("nowhere/"):
            return as_json({"detail": f'Application "{endpoint}" not found'}, 404)
        contract = contracts().get(endpoint)
        problems = violations(contract, arguments, self._is_known) if contract else []
        if problems:
            self.refused.append((endpoint, arguments, problems))
            return as_json({"detail": problems}, 422, x_fal_request_id="req-refused")
        return None

    def _is_known(self, url: str) -> bool:
        return url in self.uploads or url in self.made

    async def _status(self, request: Request) -> Response:
        submission = self.submissions.get(request.path.split("/")[-2])
        if submission is None:
            return await self._nothing(request)
        return as_json(self._next_status(submission))

    async def _status_stream(self, request: Request) -> Response:
        submission = self.submissions.get(request.path.split("/")[-3])
        if submission is None or not self.behaviour.status_stream:
            return await self._nothing(request)
        return Response(content_type="text/event-stream", events=self._statuses(submission))

    async def _statuses(self, submission: Submission) -> AsyncIterator[bytes]:
        """Each status once it differs from the one before, comments in between, the end after the last."""
        said: Any = None
        shown = 0
        while said is None or said.get("status") != "COMPLETED":
            status = self._next_status(submission)
            # Unlike answers to questions, events have the new lines only.
            logs = status.get("logs") or []
            event = {**status, "logs": logs[shown:]} if isinstance(status, dict) else status
            yield b": ping\n\n" if event == said else f"data: {json.dumps(event)}\n\n".encode()
            said, shown = event, len(logs)
            await asyncio.sleep(self.behaviour.pause)

    def _next_status(self, submission: Submission) -> Any:
        how = self.behaviour
        if how.odd_status is not None:
            return how.odd_status
        polls = submission.polls
        submission.polls += 1
        head: dict[str, Any] = {"request_id": submission.request_id, "logs": None}
        if how.positions is None or polls < len(how.positions):
            return {"status": "IN_QUEUE", "queue_position": how.positions[polls] if how.positions else 3, **head}
        seen = polls - len(how.positions)
        if seen < len(how.logs) or how.runs_forever or _now() < submission.accepted + how.duration:
            return {"status": "IN_PROGRESS", **head, "logs": how.logs[: seen + 1]}
        submission.ended = True
        done = {"status": how.last_status, **head, "logs": how.logs, "metrics": {"inference_time": 0.1}}
        return done | ({"error": how.error, "error_type": "runner_server_error"} if how.error else {})

    async def _result(self, request: Request) -> Response:
        submission = self.submissions.get(request.path.split("/")[-1])
        how = self.behaviour
        if submission is None:
            return await self._nothing(request)
        if how.error and how.response is None:
            return as_json({}, x_fal_request_id=submission.request_id)
        if submission.response is None:
            submission.response = self._made_response(submission.endpoint) if how.response is None else how.response
            submission.status_code = how.status_code
        headers = {"x-fal-request-id": submission.request_id, **how.headers}
        return Response(how.status_code, json.dumps(submission.response).encode(), headers)

    def _made_response(self, endpoint: str) -> Any:
        return Maker(self.new_url, self.behaviour.optional).result(contracts().get(endpoint, {}))

    def new_url(self, kind: str) -> str:
        """The URL of a file that fal made."""
        url = f"{self.url}/files/made-{next(self._ids)}.{KINDS[kind][0]}"
        self.made[url] = kind
        return url

    async def _cancel(self, request: Request) -> Response:
        request_id = request.path.split("/")[-2]
        submission = self.submissions.get(request_id) or self._streamed(request_id)
        if submission is None:
            return as_json({"status": "NOT_FOUND"}, 404)
        if submission.ended:
            return as_json({"status": "ALREADY_COMPLETED"}, 400)
        submission.cancelled = True
        return as_json({"status": "CANCELLATION_REQUESTED"}, 202)

    def _streamed(self, request_id: str) -> Submission | None:
        """A stream by its id, where the queue knows it."""
        known = self.streams if self.behaviour.queue_knows_streams else []
        return next((sent for sent in known if sent.request_id == request_id), None)

    # Streams -----------------------------------------------------------------------------------------------------

    async def _stream(self, request: Request) -> Response:
        path = request.path.removeprefix("/run/")
        endpoint = path if path in contracts() else path.removesuffix("/stream")
        arguments = request.json()
        refusal = self._refusal(endpoint, arguments)
        if refusal:
            return refusal
        submission = Submission(f"req-{next(self._ids)}", endpoint, arguments, request.headers)
        made = self._made_response(endpoint)
        ends = {name: value for name, value in {"partial": False, "error": ""}.items() if name in made}
        submission.response = {**made, **ends}
        self.streams.append(submission)
        events = self._events(submission)
        return Response(
            content_type="text/event-stream", events=events, headers={"x-fal-request-id": submission.request_id}
        )

    async def _events(self, submission: Submission) -> AsyncIterator[bytes]:
        whole = submission.response
        first = next(iter(whole))
        parts = self.behaviour.events if self.behaviour.events is not None else [{first: whole[first]}, whole]
        for part in parts:
            yield f"data: {json.dumps(part)}\n\n".encode()
            submission.polls += 1
            await asyncio.sleep(self.behaviour.event_delay)
        if self.behaviour.stream_breaks:
            yield b'data: {"half'
        yield self.behaviour.stream_end
        submission.ended = True

    # Storage -----------------------------------------------------------------------------------------------------

    async def _token(self, request: Request) -> Response:
        return as_json(
            {
                "token": CDN_TOKEN,
                "token_type": "Bearer",
                "base_url": f"{self.url}/cdn",
                "expires_at": "2099-01-01T00:00:00+00:00",
            }
        )

    async def _upload(self, request: Request) -> Response:
        return as_json({"access_url": self._store(request)})

    def _kept(self, request: Request) -> bytes:
        return request.body if self.keeps_bytes else b""

    def _store(self, request: Request) -> str:
        name = request.headers.get("x-fal-file-name", "upload.bin")
        url = f"{self.url}/files/{next(self._ids)}-{name}"
        self.uploads[url] = Upload(self._kept(request), request.headers.get("content-type", ""), name)
        return url

    async def _multipart(self, request: Request) -> Response:
        url = self._store(request)
        return as_json({"access_url": url.replace("/files/", "/cdn/files/"), "uploadId": "u1"})

    async def _part(self, request: Request) -> Response:
        url = self._stored_url(request)
        number = int(request.path.rsplit("/", 1)[-1])
        parts = self.uploads[url].__dict__.setdefault("parts", {})
        parts[number] = request.body
        return Response(headers={"etag": f"part-{number}"})

    async def _complete(self, request: Request) -> Response:
        upload = self.uploads[self._stored_url(request)]
        numbers = sorted(part["partNumber"] for part in request.json()["parts"])
        upload.data = b"".join(upload.__dict__["parts"][number] for number in numbers)
        self.uploads[self._stored_url(request).replace("/files/", "/cdn/files/")] = upload
        return as_json({})

    def _stored_url(self, request: Request) -> str:
        return self.url + request.path.split("/multipart")[0].removeprefix("/cdn")

    async def _initiate(self, request: Request) -> Response:
        asked = request.json()
        name = f"{next(self._ids)}-{asked['file_name']}"
        self.uploads[f"{self.url}/files/{name}"] = Upload(b"", asked["content_type"], asked["file_name"])
        # Another host: signed URLs lead away from fal, and the key must not follow.
        elsewhere = self.url.replace("127.0.0.1", "localhost")
        return as_json({"upload_url": f"{elsewhere}/bucket/{name}?signature=s", "file_url": f"{self.url}/files/{name}"})

    async def _bucket(self, request: Request) -> Response:
        upload = self.uploads[f"{self.url}/files/{request.path.removeprefix('/bucket/')}"]
        upload.data, upload.content_type = self._kept(request), request.headers.get("content-type", "")
        return Response(content_type="text/plain")

    async def _download(self, request: Request) -> Response:
        url = self.url + request.path
        if url in self.uploads:
            return Response(body=self.uploads[url].data, content_type=self.uploads[url].content_type)
        kind = self.made.get(url)
        if kind is None:
            return await self._nothing(request)
        return Response(body=BYTES[kind], content_type=KINDS[kind][1])


def _now() -> float:
    """The time of the event loop that serves: this machine's, or one that jumps."""
    return asyncio.get_running_loop().time()


def _suffering(response: Response, fault: Response) -> Response:
    """The answer to a request that has been taken, as it arrives."""
    if not fault.taken:
        response.delay, response.missing = fault.delay, min(fault.missing, len(response.body))
        response.headers |= fault.headers
        return response
    named = {name: text for name, text in response.headers.items() if fault.names and name == "x-fal-request-id"}
    return replace(fault, headers={**fault.headers, **named})


def client_urls(base: str) -> dict[str, str]:
    """The URL constants of ``fal_client.client`` that lead to a double at ``base``."""
    return {
        "QUEUE_URL_FORMAT": f"{base}/queue/",
        "RUN_URL_FORMAT": f"{base}/run/",
        "REST_URL": f"{base}/rest",
        "CDN_URL": f"{base}/cdn",
    }
