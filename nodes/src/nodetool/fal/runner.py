"""
One run of a node, from its fields to its slots.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from typing import Any, TypeVar

from nodetool.fal import leniency
from nodetool.fal.addresses import is_public
from nodetool.fal.assets import gather
from nodetool.fal.client import Client, connect
from nodetool.fal.credentials import find_key
from nodetool.fal.errors import FalError, RunTimeout, StreamBroken
from nodetool.fal.failures import explain
from nodetool.fal.fate import Fate
from nodetool.fal.money.links import links_in
from nodetool.fal.money.record import Record, Start
from nodetool.fal.notices import posting
from nodetool.fal.observer import Observer, Several, observe
from nodetool.fal.progress import Progress
from nodetool.fal.queue import Queue
from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.results import arrived, collect, slots_of
from nodetool.fal.settings import Money, Settings, check_budget_names
from nodetool.fal.streaming import Stream
from nodetool.fal.waiting import stopped
from nodetool.workflows.processing_context import NodeCancelledError

logger = logging.getLogger(__name__)
Result = TypeVar("Result")

#: How often a run looks whether its job has been cancelled, in seconds: contexts have a flag, no event.
_WATCH = 0.1
_END = object()
#: By this key, events of many streams say that more is to come.
_PARTIAL = "partial"
#: Files of a stream that its error names.
_NAMED = 4


@dataclass(frozen=True)
class Answer:
    """fal's response to one run as it came, and the run's record."""

    response: Any
    record: Record

    @property
    def request_id(self) -> str:
        """fal's id of the request."""
        return self.record.fate.request_id


async def run(node: Any, context: Any) -> dict[str, Any]:
    """
    Runs ``node`` and returns its slots.

    Raises the classes of :mod:`nodetool.fal.errors`, ``NodeCancelledError``, and ``ValueError`` for settings.
    """
    return await collected(node, await answer(node, context), context)


async def collected(node: Any, given: Answer, context: Any) -> dict[str, Any]:
    """The slots of ``node`` from fal's answer. Raises as ``nodetool.fal.results.collect``."""
    try:
        results = await collect(type(node), given.response, context, given.request_id, given.record.noted)
    except FalError:
        given.record.discard()
        raise
    except asyncio.CancelledError:
        given.record.undelivered()
        raise
    finally:
        await given.record.written()
    given.record.stamp(results)
    return results


async def collected_any(node: Any, given: Answer, context: Any) -> dict[str, Any]:
    """As :func:`collected`, also for the node of any endpoint, which has no slots of the endpoint's own."""
    if node.endpoint:
        return await collected(node, given, context)
    return dict(await import_module("nodetool.nodes.fal.dynamic").anything(given, context))


async def answer(node: Any, context: Any, request_id: str = "") -> Answer:
    """
    fal's answer to ``node``. Raises as :func:`run`.

    With a ``request_id`` nothing is uploaded or submitted: that request is watched and its result fetched. It goes on
    at fal when this is cancelled.
    """
    arguments = {} if request_id else node.fal_arguments()
    fate = Fate()
    return await watched(_answer(node, arguments, context, fate, request_id), node, context, fate)


async def _answer(node: Any, arguments: dict[str, Any], context: Any, fate: Fate, request_id: str) -> Answer:
    async with _session(node, context, fate) as session, session.delivered(), session.run(fate):
        queue = Queue(session.client, session.settings, session.progress, session.key, session.observer, fate)
        if request_id:
            await asyncio.to_thread(session.record.follow, request_id)
            return Answer(await queue.run(node.fal_endpoint(), {}, request_id, owns=False), session.record)
        start, body = await session.start(arguments)
        if start.is_cached:
            return Answer(start.response, session.record)
        return Answer(await queue.run(node.fal_endpoint(), body, start.request_id), session.record)


async def stream(node: Any, context: Any) -> AsyncGenerator[dict[str, Any], None]:
    """
    Runs a streaming ``node``: its slots after each event of the stream, ``None`` for those that no event has
    brought so far; the last ones are complete. Raises as :func:`run`.
    """
    arguments = node.fal_arguments()
    model, fate, records = type(node), Fate(), list[Record]()
    so_far: dict[str, Any] = {}
    pending: frozenset[str] = frozenset()
    work = _pumped(lambda sink: _stream(node, arguments, context, sink, fate, records), node, context, fate)
    async with aclosing(work) as parts:
        async for event in parts:
            so_far |= event
            results = await collect(model, so_far, context, fate.request_id, complete=False)
            records[0].stamp(results)
            pending = frozenset(slots_of(model)) - arrived(model, so_far)
            yield {name: None if name in pending else value for name, value in results.items()}
    complete = await collected(node, Answer(so_far, records[0]), context)
    if pending:
        yield complete


async def _stream(
    node: Any,
    arguments: dict[str, Any],
    context: Any,
    sink: "asyncio.Queue[Any]",
    fate: Fate,
    records: list[Record],
) -> None:
    so_far: dict[str, Any] = {}
    async with _session(node, context, fate, streamed=True) as session, session.run(fate):
        records.append(session.record)
        start, body = await session.start(arguments)
        if start.is_cached:
            sink.put_nowait(start.response)
            return
        source = Stream(session.client, session.settings, session.key, session.observer, fate)
        async with aclosing(source.events(node.fal_endpoint(), body)) as parts:
            async for event in parts:
                so_far |= event
                sink.put_nowait(event)
        missing = lacking(type(node), so_far, source.is_done)
        if missing:
            await source.cut_short(node.fal_endpoint())
            raise StreamBroken(
                f"The stream of {node.fal_endpoint()} ended before its last part: {', '.join(missing)} missing"
                f"{_came(so_far)}",
                fate.request_id,
            )
        source.completed()
        session.observer.finished(so_far, source.headers)
        if not source.is_done and is_unmarked(type(node), so_far):
            session.record.noted(
                f"fal ended the stream of {node.fal_endpoint()} without a word on whether that is all of it", ()
            )


def _came(so_far: Mapping[str, Any]) -> str:
    """The files of a stream that ended too soon, as a clause of its error: they may be the result after all."""
    links = [f"{path} ({url})" for path, url in islice(links_in(so_far), _NAMED) if is_public(url)]
    return f"; it did bring {', '.join(links)}" if links else ""


def lacking(model: Any, so_far: Mapping[str, Any], is_done: bool = False) -> tuple[str, ...]:
    """
    What shows that a stream of ``model`` ended too soon, by slot; empty when it is complete.

    A stream is complete when it says so: ``partial`` is false again, or the end is marked (``is_done``) and no part
    is open. Streams that know no ``partial`` are complete with all that fal promises of a result.
    """
    said = so_far.get(_PARTIAL)
    if said is not None:
        return () if leniency.truth(said) is False else ("the last part",)
    if is_done:
        return ()
    if _marks_parts(model):
        return ("the last part",)
    promised = frozenset(model._promised or slots_of(model))
    return tuple(sorted(promised - arrived(model, so_far)))


def is_unmarked(model: Any, so_far: Mapping[str, Any]) -> bool:
    """Whether nothing can show that a stream is complete: fal publishes no shape of it, and no event spoke of parts."""
    return so_far.get(_PARTIAL) is None and any(not path for path, _ in slots_of(model).values())


def _marks_parts(model: Any) -> bool:
    return any(path == (_PARTIAL,) for path, _ in slots_of(model).values())


@dataclass(frozen=True)
class _Session:
    """What one run works with."""

    node: Any
    client: Client
    settings: Settings
    key: str
    progress: Progress
    record: Record
    observer: Observer

    def __repr__(self) -> str:
        return "_Session()"

    async def start(self, arguments: dict[str, Any]) -> tuple[Start, dict[str, Any]]:
        """
        How the run starts, and its request with all files uploaded, empty where nothing is to be submitted.

        All files are read first; then the budget is asked, before anything is uploaded. Raises ``ValueError`` for a
        misspelt budget, which would be none.
        """
        record, settings = self.record, self.settings
        check_budget_names(record.context.environment)
        files = await gather(arguments, record.context, self.key)
        start = await record.begin(files.described())
        if start.is_cached or start.request_id:
            return start, {}
        return start, await files.upload(self.client, self.key, record.uploads(), settings.object_lifetime)

    @asynccontextmanager
    async def run(self, fate: Fate) -> AsyncIterator[None]:
        """The run itself, within its total time, and its record. Turns whatever ends it into an error that says what fal knows."""
        try:
            async with self._told(fate):
                yield
        finally:
            await self.record.written()

    @asynccontextmanager
    async def delivered(self) -> AsyncIterator[None]:
        """Around a run: where it is cancelled with its result at hand, the next equal run gets that."""
        try:
            yield
        except asyncio.CancelledError:
            self.record.undelivered()
            await self.record.written()
            raise

    @asynccontextmanager
    async def _told(self, fate: Fate) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self.settings.total_timeout):
                yield
        except asyncio.CancelledError:
            self.observer.cancelled(not fate.is_open)
            raise
        except TimeoutError:
            error: FalError = self._late(fate)
        except (Refusal, Broken) as failure:
            if isinstance(failure, Refusal):
                self.record.refused(failure.headers)
            error = explain(failure, self.node.fal_endpoint(), type(self.node), self.key, fate.request_id)
        except FalError as failure:
            error = failure
        except Exception as failure:
            # Not one of the ways in which runs usually end: it leaves as it is, and is recorded like any other.
            self.observer.failed(failure)
            raise
        else:
            return
        error = self.record.remark(fate.noted(error))
        self.observer.failed(error)
        raise error from None

    def _late(self, fate: Fate) -> RunTimeout:
        trouble = f" (last problem: {fate.trouble})" if fate.trouble else ""
        return RunTimeout(
            f"The run took longer than {self.settings.total_timeout:g} seconds{trouble} and {fate.outcome()};"
            " NODETOOL_FAL_TOTAL_TIMEOUT allows more",
            fate.request_id,
        )


@asynccontextmanager
async def _session(node: Any, context: Any, fate: Fate, streamed: bool = False) -> AsyncIterator[_Session]:
    settings, money = Settings.read(context.environment), Money.read(context.environment)
    key = await find_key(context)
    record = Record(node, context, money, key, fate, posting(node, context), streamed)
    async with connect(key, settings) as client:
        progress = Progress(node, context, key)
        heard = Several(record, observe(context))
        yield _Session(node, client, settings, key, progress, record, heard)


async def watched(work: Coroutine[Any, Any, Result], node: Any, context: Any, fate: Fate) -> Result:
    """
    The result of ``work``, which is cancelled when the context's job is, or when this task is.

    Either way its clean-up (telling fal) has ended before this returns. Raises ``NodeCancelledError`` for the job,
    with what ``fate`` has to say. A cancelled task cannot say anything, so that goes to the log.
    """
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=_WATCH)
            if not task.done() and context.is_cancelled:
                await stopped(task)
                raise NodeCancelledError(_cancelled("Node execution was cancelled", fate))
    except asyncio.CancelledError:
        try:
            await stopped(task)
        finally:
            _say(node, context, fate)
        raise
    return task.result()


def _say(node: Any, context: Any, fate: Fate) -> None:
    if fate.is_open:
        text = _cancelled("Cancelled", fate)
        logger.warning("%s", text)
        Progress(node, context).log(text, "error")


def _cancelled(what: str, fate: Fate) -> str:
    note = fate.note()
    request = f" (request {fate.request_id})" if fate.request_id else ""
    return f"{what}, but {note}{request}" if note else what


async def _pumped(
    start: Callable[["asyncio.Queue[Any]"], Coroutine[Any, Any, None]], node: Any, context: Any, fate: Fate
) -> AsyncGenerator[Any, None]:
    """What a task puts into its sink, as it comes. The task ends with this iterator, whichever is first."""
    sink: asyncio.Queue[Any] = asyncio.Queue()
    task = asyncio.ensure_future(watched(start(sink), node, context, fate))
    task.add_done_callback(lambda _: sink.put_nowait(_END))
    try:
        while (item := await sink.get()) is not _END:
            yield item
        await task
    finally:
        await stopped(task)
