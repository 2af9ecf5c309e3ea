"""
The bounds of a run, what it may cost, and what is kept of it, from the environment.
"""

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal, InvalidOperation
from typing import Any, Self

PREFIX = "NODETOOL_FAL_"
#: Settings that other modules read: :mod:`.addresses`, :mod:`.classes`, :mod:`.namespaces`.
_ELSEWHERE = ("OWN_SERVERS", "FAST_CLASSES", "NAMESPACE")
_FLAGS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


Reader = Callable[[str, str], Any]


def _one_of(*choices: str) -> Reader:
    def read(name: str, text: str) -> str:
        value = text.strip().lower()
        if value not in choices:
            raise ValueError(f"{name} must be one of {', '.join(choices)}, not {text[:40]!r}.")
        return value

    return read


def _dollars(name: str, text: str) -> int:
    """An amount in US dollars, as billionths of one."""
    try:
        value = Decimal(text.strip().removeprefix("$"))
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or not 0 <= value < 10**9:
        raise ValueError(f"{name} must be an amount in US dollars such as 2.50, not {text[:40]!r}.")
    return int(value * 10**9)


def _lifetime(name: str, text: str) -> float:
    """Seconds, infinite for ``never``."""
    if text.strip().lower() == "never":
        return float("inf")
    value = _positive(name, text)
    if value < 1:
        raise ValueError(f"{name} must be a number of seconds from 1 on, or never, not {text[:40]!r}.")
    return value


def _token(name: str, text: str) -> str:
    value = text.strip()
    if not (value.isascii() and value.isprintable()) or len(value) > 200:
        raise ValueError(f"{name} must be at most 200 printable ASCII characters.")
    return value


def _text(name: str, text: str) -> str:
    return text.strip()


def _read_by(reader: Reader, default: Any) -> Any:
    """A setting that ``reader`` reads, where the type of the default does not say how."""
    return field(default=default, metadata={"reader": reader})


@dataclass(frozen=True)
class _Variables:
    """A group of settings. Each is set by an environment variable: ``NODETOOL_FAL_`` and its name in capitals."""

    @classmethod
    def read(cls, environment: Mapping[str, str | None]) -> Self:
        """The defaults with what ``environment`` sets. Raises ``ValueError`` naming a variable that makes no sense."""
        given: dict[str, Any] = {}
        for item in fields(cls):
            name = f"{PREFIX}{item.name.upper()}"
            text = environment.get(name)
            if text:
                usual = _flag if isinstance(item.default, bool) else _positive
                given[item.name] = item.metadata.get("reader", usual)(name, text)
        return cls(**given)


@dataclass(frozen=True)
class Settings(_Variables):
    """How long a run may take, in seconds, how it retries, and what fal is asked to do with it."""

    queue_timeout: float = 1800.0
    """Waiting in fal's queue before the runner starts."""
    total_timeout: float = 7200.0
    """Uploads, queue, run and result together."""
    retries: float = 6
    """Repeats of one HTTP request after a transient failure."""
    retry_delay: float = 0.5
    """Before the first repeat; doubles with each, half of it at random."""
    retry_ceiling: float = 30.0
    """The longest wait between repeats, also when fal asks for more in ``Retry-After``."""
    status_stream: bool = True
    """Whether fal's stream of statuses is used. Without it, and where it fails, the status is asked for repeatedly."""
    poll_interval: float = 0.05
    """The shortest time between two questions for the status; it grows to 5 % of the elapsed time."""
    poll_ceiling: float = 5.0
    """The longest time between two questions for the status."""
    cancel_timeout: float = 10.0
    """For telling fal that a run is given up; before that, as long again for an answer to its submission."""
    object_lifetime: float | None = _read_by(_lifetime, None)
    """How long fal keeps the files of a run, in seconds, or ``never`` for no end; unset: as the account says."""
    store_io: bool = True
    """Whether fal stores the inputs and the answer of a run. Without it, an answer can be fetched for a short time."""
    priority: str = _read_by(_one_of("normal", "low"), "")
    """``low`` lets fal serve other requests of the account first."""
    runner_hint: str = _read_by(_token, "")
    """Requests with the same hint go to the same runner, where fal can do that."""


@dataclass(frozen=True)
class Money(_Variables):
    """What runs may cost, and what the journal keeps of them. Amounts are in billionths of a US dollar."""

    journal: str = _read_by(_text, "")
    """The journal's file; ``off`` for none; unset: in the user's data folder."""
    journal_prompts: bool = False
    """Whether the journal holds the inputs of runs."""
    budget_run: int | None = _read_by(_dollars, None)
    """What one run may cost, in US dollars."""
    budget_job: int | None = _read_by(_dollars, None)
    """What the runs of one job (one execution of a workflow) may cost together, in US dollars."""
    budget_day: int | None = _read_by(_dollars, None)
    """What all runs of one day (UTC) may cost together, in US dollars."""
    budget_unknown: str = _read_by(_one_of("allow", "refuse"), "allow")
    """Whether a run whose price nobody knows before may start, with other limits or without."""
    resume: bool = True
    """Whether a run takes up the request that an equal run has left behind, as one whose process was killed."""
    resume_age: float = 86_400.0
    """The age, in seconds, up to which such a request is taken up."""
    cache: str = _read_by(_one_of("off", "seeded", "all"), "off")
    """Whether equal runs get the result of an earlier one: never, where a seed makes them equal, or always."""
    cache_age: float = 604_800.0
    """The age, in seconds, up to which a result is used again."""
    upload_age: float = 86_400.0
    """The age, in seconds, up to which an uploaded file is used again; 0: never."""
    bill: bool = True
    """Whether a run says what it cost in the node's log."""

    @property
    def has_budget(self) -> bool:
        """Whether anything limits what runs cost: an amount, or that it must be known before."""
        limits = (self.budget_run, self.budget_job, self.budget_day)
        return self.budget_unknown == "refuse" or any(limit is not None for limit in limits)


def known_names() -> list[str]:
    """The names of all settings."""
    return [f"{PREFIX}{item.name.upper()}" for group in (Settings, Money) for item in fields(group)] + [
        f"{PREFIX}{name}" for name in _ELSEWHERE
    ]


@dataclass(frozen=True)
class Misspelt:
    """A variable that is written like a setting and is none; ``nearest`` is the setting that it looks most like, if any."""

    name: str
    nearest: str

    def __str__(self) -> str:
        return f"{self.name[:80]} is no setting{f'; did you mean {self.nearest}' if self.nearest else ''}"

    @property
    def is_budget(self) -> bool:
        """Whether it is meant to limit what runs cost."""
        return "BUDGET" in self.name.upper() or self.nearest.startswith(f"{PREFIX}BUDGET")


def misspelt(environment: Mapping[str, Any]) -> Iterator[Misspelt]:
    """The variables that are meant as settings and that nobody reads."""
    known = known_names()
    for name in sorted(environment):
        if name not in known and _is_meant(name) and environment[name]:
            yield Misspelt(name, next(iter(difflib.get_close_matches(name.upper(), known, n=1)), ""))


def check_budget_names(environment: Mapping[str, Any]) -> None:
    """Raises ``ValueError`` for a misspelt budget: it would be no limit at all, in silence."""
    for found in misspelt(environment):
        if found.is_budget:
            raise ValueError(f"{found}: it limits nothing, so nothing was sent.")


def _is_meant(name: str) -> bool:
    """Whether a variable's name is that of a setting but for its spelling. ``FAL_BUDGET_DAY`` has lost its beginning."""
    upper = name.upper()
    return upper.startswith(PREFIX) or upper.startswith(("FAL_BUDGET_", "NODETOOL_BUDGET_"))


def _flag(name: str, text: str) -> bool:
    value = _FLAGS.get(text.strip().lower())
    if value is None:
        raise ValueError(f"{name} must be 1 or 0, not {text[:40]!r}.")
    return value


def _positive(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise ValueError(f"{name} must be a number of at least 0, not {text[:40]!r}.")
    return value
