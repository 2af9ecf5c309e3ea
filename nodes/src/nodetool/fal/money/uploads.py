"""
Uploaded files that fal still keeps: equal bytes go up once, also in different runs and processes.
"""

import asyncio
import sqlite3
from dataclasses import dataclass

from nodetool.fal.money.journal import Journal, now
from nodetool.fal.money.links import is_alive


@dataclass(frozen=True)
class Uploads:
    """
    The uploads of one account. ``age`` is how old one may be, in seconds; 0 turns this off.
    """

    journal: Journal
    account: str
    age: float

    async def find(self, name: str) -> str:
        """The URL of an earlier upload of that content, which still leads to it; empty when there is none."""
        if not self.age:
            return ""
        url = await asyncio.to_thread(self.journal.look, lambda connection: self._known(connection, name), "")
        return url if url and await is_alive(url) else ""

    async def keep(self, name: str, url: str) -> None:
        """Remembers an upload."""
        if self.age and not url.startswith("data:"):
            values = (self.account, name, url, now())
            await asyncio.to_thread(
                self.journal.write,
                self.journal.file,
                lambda connection: _replace(connection, values),
                "an uploaded file will be uploaded again by the next run that needs it",
            )

    def _known(self, connection: sqlite3.Connection, name: str) -> str:
        moment = now()
        # One from the future has an unknown age, after a clock was put back.
        found = connection.execute(
            "SELECT url FROM uploads WHERE account = ? AND digest = ? AND created BETWEEN ? AND ?",
            (self.account, name, moment - self.age, moment),
        ).fetchone()
        return str(found["url"]) if found else ""


def _replace(connection: sqlite3.Connection, values: tuple[str, str, str, float]) -> None:
    connection.execute("INSERT OR REPLACE INTO uploads (account, digest, url, created) VALUES (?, ?, ?, ?)", values)
