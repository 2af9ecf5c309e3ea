"""``doctor``: whether this machine is ready to run fal's models, and what to do where it is not."""

import argparse
import importlib.util
import os
import platform
from collections.abc import Callable
from pathlib import Path

import httpx
from nodetool.fal.commands.support import as_json, environment, unusable, version_of
from nodetool.fal.credentials import NAMES, check_key
from nodetool.fal.errors import FalError, KeyMalformed, KeyRefused, Unreachable
from nodetool.fal.finding import entries
from nodetool.fal.money.amounts import dollars
from nodetool.fal.money.journal import TROUBLES, Store, path_of
from nodetool.fal.money.platform import current_prices
from nodetool.fal.money.prices import prices
from nodetool.fal.network import settings_told, why
from nodetool.fal.redaction import clean, remember
from nodetool.fal.settings import Money, Settings, misspelt

#: What a check found: ``ok``, ``note`` (works, but worth knowing) or ``bad``; then the words.
Finding = tuple[str, str]
_QUEUE = "https://queue.fal.run/"
_EXAMPLE = "fal-ai/flux/schnell"


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("--offline", action="store_true", help="ask nothing of fal")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Prints a line for each check; status 1 when one is bad."""
    checks = CHECKS if options.offline else {**CHECKS, **ONLINE}
    found = {name: check() for name, check in checks.items()}
    if options.json:
        print(as_json({name: {"state": state, "says": text} for name, (state, text) in found.items()}))
    else:
        for name, (state, text) in found.items():
            print(f"{state:4}  {name}: {clean(text)}")
    return 1 if any(state == "bad" for state, _ in found.values()) else 0


def _versions() -> Finding:
    names = ("nodetool-fal", "nodetool-core", "fal-client")
    known = [f"{name} {version_of(name)}" for name in names]
    return "ok", ", ".join([*known, f"Python {platform.python_version()}"])


def _catalog() -> Finding:
    return "ok", f"{len(entries())} endpoints have a node, {len(prices())} a price"


def _key() -> Finding:
    name, key = _found_key()
    if not key:
        return "bad", "none is set; make one at https://fal.ai/dashboard/keys and set FAL_KEY"
    try:
        check_key(key, name)
    except KeyMalformed as error:
        return "bad", str(error)
    return "ok", f"set in {name}"


def _found_key() -> tuple[str, str]:
    name = next((name for name in NAMES if os.environ.get(name, "").strip()), "")
    key = os.environ.get(name, "").strip()
    remember(key)
    return name, key


def _settings() -> Finding:
    try:
        Settings.read(environment())
        money = Money.read(environment())
    except ValueError as error:
        return "bad", str(error)
    unread = list(map(str, misspelt(environment())))
    if unread:
        return "bad", "; ".join(unread)
    limits = {"run": money.budget_run, "job": money.budget_job, "day": money.budget_day}
    told = [f"{dollars(limit)} a {name}" for name, limit in limits.items() if limit is not None]
    told += ["no run whose cost is unknown before"] if money.budget_unknown == "refuse" else []
    return ("ok", f"budget {', '.join(told)}") if told else ("note", "no budget limits what runs cost")


def _journal() -> Finding:
    try:
        path = path_of(Money.read(environment()))
    except ValueError as error:
        return "bad", str(error)
    if path is None:
        return "note", "off (NODETOOL_FAL_JOURNAL): nothing is remembered of runs"
    if not path.exists():
        folder = next(parent for parent in path.parents if parent.exists())
        state = "ok" if os.access(folder, os.W_OK) else "bad"
        return state, f"{path}, made with the first run" if state == "ok" else f"{folder} cannot be written to"
    if not os.access(path, os.W_OK):
        return "bad", f"{path} cannot be written to"
    try:
        count = Store(path).read(lambda connection: connection.execute("SELECT COUNT(*) FROM runs").fetchone()[0])
    except TROUBLES as trouble:
        return "bad", unusable(path, trouble)
    return "ok", f"{path}, {count} runs"


def _folder() -> Finding:
    here = Path.cwd()
    return (
        ("ok", f"{here}")
        if os.access(here, os.W_OK)
        else ("bad", f"{here} cannot be written to; give run another with -o")
    )


def _extras() -> Finding:
    wanted = {"rich": "bars in a terminal", "mcp": "the server for agents"}
    missing = [f"{name} ({what})" for name, what in wanted.items() if importlib.util.find_spec(name) is None]
    return ("note", f"not installed: {', '.join(missing)}") if missing else ("ok", "rich, mcp")


def _reach() -> Finding:
    try:
        with settings_told():
            httpx.head(_QUEUE, timeout=15)
    except Unreachable as error:
        return "bad", str(error)
    except httpx.HTTPError as error:
        return "bad", f"{_QUEUE} does not answer ({why(error)}); is there a firewall or a proxy?"
    return "ok", f"{_QUEUE} answers"


def _accepted() -> Finding:
    _, key = _found_key()
    if not key:
        return "note", "not asked without a key"
    try:
        current_prices(key, [_EXAMPLE])
    except KeyRefused as error:
        # 403 is what fal says to a good key that may run models and ask for nothing else.
        return ("bad", "fal does not know the key") if "HTTP 401" in str(error) else ("ok", "fal knows the key")
    except FalError as error:
        return "note", f"could not be asked: {error}"
    return "ok", "fal knows the key"


CHECKS: dict[str, Callable[[], Finding]] = {
    "versions": _versions,
    "catalogue": _catalog,
    "key": _key,
    "settings": _settings,
    "journal": _journal,
    "folder": _folder,
    "extras": _extras,
}
ONLINE: dict[str, Callable[[], Finding]] = {"reach": _reach, "account": _accepted}
