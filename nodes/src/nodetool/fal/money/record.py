"""
One run as the journal and the budget see it: decides how it starts, hears what happens to it, writes it down.
"""

import asyncio
import atexit
import json
import logging
import sqlite3
import threading
import uuid
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from weakref import WeakKeyDictionary

from nodetool.fal.errors import FalError, QueueTimeout
from nodetool.fal.fate import LIVE, REQUESTS_PAGE, Fate
from nodetool.fal.money import budget, cache, rows
from nodetool.fal.money.amounts import plain
from nodetool.fal.money.bill import Bill, bill_of, post
from nodetool.fal.money.digest import account_of, run_digest
from nodetool.fal.money.estimate import Estimate, of_node
from nodetool.fal.money.journal import Journal, Store, close_all, journal_of, now, opened
from nodetool.fal.money.links import links_in
from nodetool.fal.money.provenance import seed_of, stamp
from nodetool.fal.money.uploads import Uploads
from nodetool.fal.notices import Notice
from nodetool.fal.redaction import clean, identifier
from nodetool.fal.settings import Money
from nodetool.fal.waiting import waited
from nodetool.metadata.types import AssetRef

logger = logging.getLogger(__name__)
#: Files of one run that are listed, and characters of a URL.
_FILES, _URL = 200, 2000
_jobs: WeakKeyDictionary[Any, str] = WeakKeyDictionary()


@dataclass(frozen=True)
class Start:
    """How a run begins: with the ``response`` of an equal one, with a ``request_id`` to take up, or as a new one."""

    request_id: str = ""
    response: Any = None
    is_cached: bool = False


@dataclass(frozen=True)
class _Heard:
    """What is to be written: columns of one row, and what is ``lost`` where that fails."""

    store: Store
    row: int
    lost: str
    values: Mapping[str, object]

    def change(self, connection: sqlite3.Connection) -> None:
        rows.change(connection, self.row, **self.values)


@dataclass
class Record:
    """
    The record of one run of ``node``. ``begin`` comes first; the rest are the moments of
    :class:`nodetool.fal.observer.Observer`, none of which stops a run. What they say is in the journal after ``written``.
    """

    node: Any
    context: Any
    settings: Money
    key: str
    fate: Fate
    notice: Notice
    streamed: bool = False
    journal: Journal | None = None
    endpoint: str = ""
    bill: Bill | None = None
    _arguments: Mapping[str, Any] = field(default_factory=dict)
    _estimate: Estimate | None = None
    _store: Store | None = None
    _row: int = 0
    _files: list[dict[str, Any]] = field(default_factory=list)
    _response: Any = None
    _takes_up: bool = False
    _only_looks: bool = False
    _is_finished: bool = False
    _before: Mapping[str, object] = field(default_factory=lambda: {"state": "accepted", "owner": "", "ended": None})
    _heard: deque[_Heard] = field(default_factory=deque)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.journal = journal_of(self.settings)
        self.endpoint = self.node.fal_endpoint()
        self.account = account_of(self.key)

    def __repr__(self) -> str:
        return f"Record({self.endpoint})"

    # Start --------------------------------------------------------------------------------------------------

    async def begin(self, described: Mapping[str, Any]) -> Start:
        """
        How the run starts; ``described`` are its arguments with digests in place of files.

        Sets aside what it may cost. Raises ``BudgetExceeded``.
        """
        self._arguments = described
        self._estimate = of_node(self.node)
        if self.journal is None:
            return Start()
        entry = self._entry(described)
        if cache.is_cached(self.node, self.settings):
            start = await self._cached(self.journal, entry)
            if start.is_cached:
                return start
        begin, journal = self._begun, self.journal
        task = asyncio.ensure_future(
            asyncio.to_thread(journal.begin, lambda store, connection: begin(store, connection, entry))
        )
        # A thread cannot be stopped: what it writes is this run's, also when that is cancelled meanwhile.
        again = await waited(task)
        if again is not None and task.exception() is not None:
            raise again
        (self._store, (self._row, request_id, lost)) = task.result()
        self._takes_up = bool(request_id)
        if again is not None:
            raise again
        self._tell(lost)
        if request_id:
            self.notice(
                f"Takes up request {identifier(request_id)}, which an equal run has left behind: nothing is submitted and"
                " paid again",
                (),
            )
        return Start(request_id)

    def may_be_free(self, connection: sqlite3.Connection, described: Mapping[str, Any]) -> bool:
        """Whether an equal run has left a result or a request that this one could use. Changes nothing."""
        entry, settings = self._entry(described), self.settings
        since, until = entry.created - settings.cache_age, entry.created
        if cache.is_cached(self.node, settings) and rows.finished(connection, entry, since, until) is not None:
            return True
        takes_up = settings.resume and not self.streamed
        return takes_up and rows.left_behind(connection, entry, entry.created - settings.resume_age) is not None

    def follow(self, request_id: str) -> None:
        """Records the result of a request that somebody fetches by its id, if the journal knows that request."""
        if self.journal is not None:
            row = self.journal.look(lambda connection: rows.by_request(connection, request_id), None)
            if row is not None and row["state"] != "done":
                self._store, self._row = self.journal.file, row["id"]
                self._only_looks = True
                self._before = {name: row[name] for name in self._before}

    def uploads(self) -> Uploads | None:
        """The memory of uploads; ``None`` without a journal in a file."""
        if self.journal is None or self.journal.file.path is None:
            return None
        return Uploads(self.journal, self.account, self.settings.upload_age)

    def _entry(self, described: Mapping[str, Any]) -> rows.Entry:
        kept = json.dumps(described, default=str) if self.settings.journal_prompts else None
        estimate = self._estimate
        return rows.Entry(
            created=now(),
            endpoint=self.endpoint,
            node_type=self.node.get_node_type(),
            node_id=str(self.node.id),
            workflow=str(getattr(self.context, "workflow_id", "") or ""),
            job=job_of(self.context),
            account=self.account,
            digest=run_digest(self.node, self.endpoint, described),
            streamed=self.streamed,
            estimate=estimate.reserved if estimate and estimate.is_known else None,
            arguments=kept,
        )

    def _begun(
        self, store: Store, connection: sqlite3.Connection, entry: rows.Entry
    ) -> tuple[int, str, Sequence[sqlite3.Row]]:
        """The run's row, the request to take up or an empty string, and earlier runs with an unknown fate."""
        me = store.owners.me
        rows.bury(connection, store.owners)
        if not store.is_tidy:
            store.is_tidy = True
            rows.forget_old(connection, entry.created - max(self.settings.cache_age, self.settings.upload_age))
            store.owners.forget_dead()
        if self.settings.resume and not self.streamed:
            found = rows.take_up(connection, entry, me, entry.created - self.settings.resume_age)
            if found is not None:
                return found["id"], found["request_id"], ()
        if self._estimate is not None:
            budget.check(connection, self.settings, self._estimate, entry.job, entry.created)
        return rows.add(connection, entry, me), "", rows.untold(connection, entry.endpoint)

    async def _cached(self, journal: Journal, entry: rows.Entry) -> Start:
        since, until = entry.created - self.settings.cache_age, entry.created
        row = await asyncio.to_thread(journal.look, lambda found: rows.finished(found, entry, since, until), None)
        if row is None:
            return Start()
        try:
            response = cache.unpacked(row["response"], self._arguments)
        except ValueError:
            return Start()
        request_id = identifier(row["request_id"])
        usable = await cache.is_usable(response)
        if usable is False:
            self.notice(f"The kept result of request {request_id} has files that fal has deleted: it is made anew", ())
            return Start()
        self._response, self._store, self._row = response, journal.file, row["id"]
        self.fate.request_id = row["request_id"]
        # A server that does not answer now is no reason to pay again.
        doubt = "; nobody could say whether its files are still there" if usable is None else ""
        self.notice(
            f"Uses the result of an equal run (request {request_id}, {_when(row['ended'])}): nothing is paid{doubt}", ()
        )
        return Start(row["request_id"], response, is_cached=True)

    def _tell(self, lost: Sequence[sqlite3.Row]) -> None:
        for row in lost:
            request = f" (request {identifier(row['request_id'])})" if row["request_id"] else ""
            self.notice(
                f"An earlier run of {self.endpoint}, started {_when(row['created'])}, was killed or cut off and nobody"
                f" knows whether fal took and billed it{request}; see {REQUESTS_PAGE}",
                (),
            )

    # Moments ------------------------------------------------------------------------------------------------

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        """The submission is about to leave."""
        self._change("the state of a run is not up to date", state="sent")

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """fal has the request."""
        self._change(
            f"request {identifier(request_id)} of {self.endpoint} is not in it",
            state="accepted",
            request_id=identifier(request_id),
        )

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        """The response came: books its cost, and keeps what settings want kept."""
        self._response, self._is_finished = response, True
        self.bill = bill_of(self.endpoint, headers)
        found = self.bill
        if self.journal is not None:
            keeps = cache.is_cached(self.node, self.settings)
            self._files = [_file(path, url) for path, url in islice(links_in(response), _FILES)]
            self._change(
                f"what request {identifier(self.fate.request_id)} cost is not in it",
                state="done",
                ended=now(),
                owner="",
                units=None if found.units is None else str(found.units),
                cost=found.cost,
                cost_source="" if found.cost is None else "units",
                response=cache.packed(response, self._arguments) if keeps else None,
                files=json.dumps(self._files),
            )
        if self.settings.bill:
            post(found, self.node, self.context, self.fate.request_id)

    def refused(self, headers: Mapping[str, str]) -> None:
        """fal's answer is an error: books what it bills all the same."""
        found = bill_of(self.endpoint, headers)
        if not found.cost:
            return
        self._change(
            f"what request {identifier(self.fate.request_id)} cost is not in it",
            units=str(found.units), cost=found.cost, cost_source="units",
        )  # fmt: skip
        if self.settings.bill:
            post(found, self.node, self.context, self.fate.request_id, "failed")

    def failed(self, error: Exception) -> None:
        """The run ended without a response."""
        if self._is_left_alone:
            self._let_go(str(error))
        elif self.fate.state == "told" and not isinstance(error, QueueTimeout):
            # fal bills what had begun.
            self._ended("cancelled", str(error))
        else:
            self._ended("unknown" if self._may_be_billed else "failed", str(error))

    def cancelled(self, told: bool) -> None:
        """The run was given up, which says nothing against a result that fal has, or may still make."""
        if self._only_looks or self._has_not_begun or self._is_to_be_had:
            self._let_go("")
        else:
            self._ended("unknown" if self._may_be_billed else "cancelled", "")

    def remark(self, error: FalError) -> FalError:
        """``error`` with what it means for the next run that is equal to this one."""
        if self._only_looks:
            return error
        if self._is_left_alone:
            return error.completed("the next equal run takes this request up and pays nothing", "")
        if self._takes_up:
            return error.completed("this was the request of an earlier run; run again to submit a new one", "")
        return error

    @property
    def _has_not_begun(self) -> bool:
        """Whether this run was to take a request up, and did not come to it."""
        return self._takes_up and not self.fate.request_id

    @property
    def _is_left_alone(self) -> bool:
        """
        Whether another run may still get the result: this one only looked, or did not come to it, or fal has a result
        that did not arrive, or goes on with the request. One that a second run cannot get either is not waited for by
        a third.
        """
        if self._only_looks:
            return self.fate.state != "ended"
        return self._has_not_begun or (self._is_to_be_had and not self._takes_up)

    @property
    def _is_to_be_had(self) -> bool:
        """Whether an equal run could take the request up: fal has its result, or could not be told to stop it."""
        is_kept = self.settings.resume and not self.streamed and self._store is not None
        return is_kept and bool(self.fate.request_id) and self.fate.state in ("completed", "untold")

    @property
    def _known_id(self) -> Mapping[str, str]:
        """The request's id as a column. One of which fal could not be asked came with a refusal, and stands nowhere else."""
        return {"request_id": identifier(self.fate.request_id)} if self.fate.request_id else {}

    @property
    def _may_be_billed(self) -> bool:
        """Whether fal has billed the request, or still may, although nothing came of it."""
        return self.fate.is_open or self.fate.state == "completed"

    def _let_go(self, note: str) -> None:
        """Nobody waits for the request any more, as if its process were gone. One that was only looked at stays as it is."""
        if not self._only_looks:
            self._change(
                f"that request {identifier(self.fate.request_id)} can be taken up is not in it",
                state="accepted", owner="", note=clean(note, self.key), **self._known_id,
            )  # fmt: skip

    def noted(self, text: str, files: Sequence[AssetRef]) -> None:
        """A notice about the result: files that no slot shows are marked in the journal, which has their whole links."""
        extra = {ref.uri[:_URL] for ref in files}
        kept = self._is_kept and any(each["url"] in extra for each in self._files)
        request = identifier(self.fate.request_id)
        self.notice(
            f"{text}; `nodetool-fal jobs show {request}` has their whole links" if kept and request else text, files
        )
        if extra and self._files:
            marked = [{**each, "undeclared": True} if each["url"] in extra else each for each in self._files]
            self._files = marked
            self._change("files that no output shows are not listed", files=json.dumps(marked))

    @property
    def _is_kept(self) -> bool:
        return self.journal is not None and self.journal.file.path is not None

    def undelivered(self) -> None:
        """The run was given up after its result came, which nobody got: an equal run takes the request up once more."""
        is_kept = cache.is_cached(self.node, self.settings)
        if self._is_finished and self.settings.resume and not (self.streamed or is_kept):
            self._change("a paid result that nobody got is not taken up", **self._before)

    def discard(self) -> None:
        """No other run is to get this result: it holds nothing that the node is for."""
        self._change("a result without a file may be used again", response=None)

    def stamp(self, results: Any) -> None:
        """Puts the run's origin into the metadata of its files."""
        cost = self.bill.cost if self.bill else None
        origin = {
            "endpoint": self.endpoint,
            "request_id": identifier(self.fate.request_id),
            "seed": seed_of(self._response, self._arguments),
            "cost": plain(cost),
            "currency": None if cost is None else "USD",
        }
        stamp(results, origin)

    def _ended(self, state: str, note: str) -> None:
        # What was told to this run's user is not told again.
        self._change(
            f"the end of a run of {self.endpoint} is not in it",
            state=state, ended=now(), owner="", note=clean(note, self.key), told=1, **self._known_id,
        )  # fmt: skip

    def _change(self, lost: str, **values: object) -> None:
        if self._store is not None:
            self._heard.append(_Heard(self._store, self._row, lost, values))

    async def written(self) -> None:
        """
        Writes down what was heard so far, in a thread: another program may hold the journal for seconds, and no other run
        is to wait for that. A cancellation of this task does not interrupt it and is raised afterwards.
        """
        if not self._heard:
            return
        again = await waited(asyncio.ensure_future(asyncio.to_thread(self._write)))
        # A loop that ends gives no threads any more.
        self._write()
        if again is not None:
            raise again

    def _write(self) -> None:
        with self._guard:
            while self._heard and self.journal is not None:
                heard = self._heard.popleft()
                try:
                    self.journal.write(heard.store, heard.change, heard.lost)
                except Exception as error:
                    logger.error("The record of a fal request could not be written (%s)", type(error).__name__)


def job_of(context: Any) -> str:
    """The job that a run belongs to; a context without one is a job of its own."""
    given = getattr(context, "job_id", None)
    if given:
        return str(given)
    try:
        return _jobs.setdefault(context, f"context-{uuid.uuid4().hex}")
    except TypeError:
        return f"context-{id(context)}"


def _file(path: str, url: str) -> dict[str, Any]:
    """A file as the journal lists it. A long URL (inline data) is no place to fetch it from later."""
    return {"path": clean(path), "url": url if len(url) <= _URL else ""}


def _when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _leave() -> None:
    """
    At the end of the interpreter: fal is told to stop what nobody waits for, which is written down.

    This runs before the handler of :mod:`nodetool.fal.fate`, which was registered earlier.
    """
    told = LIVE.tell_all()
    if told:
        for journal in opened():
            journal.write(journal.file, lambda connection: rows.stop(connection, told, now()), "")
    close_all()


atexit.register(_leave)
