"""JSON objects by URL: retried, revalidated against the cache, parsed strictly."""

from __future__ import annotations

import time
from dataclasses import dataclass

import stamina

from generator.upstream.access.failures import Cause, FalError, Transient
from generator.upstream.access.settings import Settings, is_header_value
from generator.upstream.access.store import Entry, Store
from generator.upstream.access.strict_json import JsonObject, parse_object
from generator.upstream.access.transport import Reply, Transport

#: The longest ETag or date that is sent back: others fill the room that servers have for headers, and they answer 431.
MAX_VALIDATOR = 512
_UNASKED = "fal answers 304 to a question without a condition"
#: Broken text is worth another try: gateways answer HTML, and bodies break off without a trace.
_TRY_AGAIN = frozenset({Cause.HTML, Cause.NOT_JSON})


@dataclass(frozen=True)
class Client:
    """Asks fal for JSON objects."""

    settings: Settings
    transport: Transport
    store: Store

    async def get_object(self, url: str) -> JsonObject:
        """The JSON object at ``url``, from the cache where fal says that it still holds.

        Raises ``FalError`` when it cannot be had, after ``settings.attempts`` tries if it may pass.
        """
        kept = None if self.settings.no_cache else self.store.get(_key(url))
        retrying = stamina.AsyncRetryingCaller(
            attempts=self.settings.attempts,
            timeout=None,
            wait_initial=self.settings.backoff,
            wait_max=self.settings.backoff_max,
            wait_jitter=self.settings.backoff,
        )
        return await retrying(_worth_retrying, self._attempt, url, kept)

    async def _attempt(self, url: str, kept: Entry | None) -> JsonObject:
        reply = await self._asked(url, kept)
        if reply.body is not None:
            return self._accept(url, reply.body, reply)
        if kept is None:
            raise FalError(Cause.HTTP, _UNASKED)
        return _parse(kept.body)

    async def _asked(self, url: str, kept: Entry | None) -> Reply:
        try:
            return await self.transport.get(url, self._headers(url, kept))
        except FalError as error:
            if kept is None or error.cause is not Cause.HTTP:
                raise
        # It may be the condition that the server refuses, and with the cache that would be so in every run.
        reply = await self.transport.get(url, self._headers(url, None))
        if reply.body is None:
            raise FalError(Cause.HTTP, _UNASKED)
        return reply

    def _headers(self, url: str, kept: Entry | None) -> dict[str, str]:
        key = self.settings.key if url.startswith(self.settings.api_url) else None
        found = {
            "Accept": "application/json",
            "Authorization": f"Key {key}" if key else "",
            "If-None-Match": _validator(kept.etag) if kept else "",
            "If-Modified-Since": _validator(kept.last_modified) if kept else "",
        }
        return {name: value for name, value in found.items() if value and is_header_value(value)}

    def _accept(self, url: str, body: bytes, reply: Reply) -> JsonObject:
        content = _parse(body)
        etag, last_modified = _validator(reply.etag), _validator(reply.last_modified)
        if etag or last_modified:
            entry = Entry(body, url, etag, last_modified, time.time())
            self.store.put(_key(url), entry)
        return content


def _validator(text: str) -> str:
    """``text`` where a header can carry it back; empty otherwise: the answer is then a whole one."""
    return text if len(text) <= MAX_VALIDATOR and is_header_value(text) else ""


def _parse(body: bytes) -> JsonObject:
    try:
        return parse_object(body)
    except FalError as error:
        if error.cause in _TRY_AGAIN:
            raise Transient(error.cause, error.detail) from None
        raise


def _worth_retrying(error: Exception) -> bool | float:
    if not isinstance(error, Transient):
        return False
    return True if error.wait is None else error.wait


def _key(url: str) -> str:
    return f"response {url}"
