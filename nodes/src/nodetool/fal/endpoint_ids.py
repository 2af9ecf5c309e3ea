"""
Ids of fal's endpoints, as people type and paste them.
"""

import re
from urllib.parse import urlsplit

#: ``owner/app``, then any path inside of the app. Dots alone would climb out of it.
_ID = re.compile(r"(?!.*\.\.)[A-Za-z0-9][\w.-]{0,99}(?:/[A-Za-z0-9][\w.-]{0,99}){1,7}", re.ASCII)
_SCHEMED = re.compile(r"https?://", re.IGNORECASE)
#: Hosts whose paths are ids; on the site, pages of models are below ``/models``.
_HOSTS = frozenset({"fal.ai", "www.fal.ai", "fal.run", "www.fal.run", "queue.fal.run"})
#: Tabs of a model's page, which browsers put behind the id.
_TABS = frozenset({"api", "playground", "examples", "requests", "readme", "schema", "docs"})


def parse(text: str) -> str:
    """
    The id in ``text``: an id itself, or the address of its page at fal.ai or of the endpoint at fal.run.

    What an address says after ``?`` or ``#`` is left out. Raises ``ValueError`` for everything that is not an id.
    """
    path = _path(text.strip()).strip("/")
    head, _, tab = path.rpartition("/")
    if tab in _TABS and "/" in head:
        path = head
    if not _ID.fullmatch(path):
        raise ValueError("it must be an id such as fal-ai/flux/schnell")
    return path


def _path(text: str) -> str:
    """The path of an address at one of fal's hosts; text that is not an address is a path itself."""
    host = text.partition("/")[0].lower()
    if host in _HOSTS:
        text = f"https://{text}"
    if not _SCHEMED.match(text):
        return text
    try:
        parts = urlsplit(text)
        host = parts.netloc.lower()
    except ValueError:
        raise ValueError("it is not an address") from None
    if host not in _HOSTS:
        raise ValueError(f"only addresses at {', '.join(sorted(_HOSTS))} lead to an endpoint")
    return parts.path.removeprefix("/models") if host.endswith("fal.ai") else parts.path
