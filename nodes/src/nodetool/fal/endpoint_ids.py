"""
Ids of fal's endpoints, as people type and paste them.
"""

import re
from urllib.parse import urlsplit

#: ``owner/app``, then any path inside of the app. Dots alone would climb out of it.
_ID = re.compile(r"(?!.*\.\.)[A-Za-z0-9][\w.-]{0,99}(?:/[A-Za-z0-9][\w.-]{0,99}){1,7}", re.ASCII)
_SCHEMED = re.compile(r"https?://", re.IGNORECASE)
#: Hosts whose paths are ids, and the site, where pages of models are below ``/models``, and other pages beside that.
_HOSTS = frozenset({"fal.ai", "www.fal.ai", "fal.run", "www.fal.run", "queue.fal.run"})
_MODELS = "/models/"
#: Tabs of a model's page, and what it is for programs, which stand behind the id.
_TABS = frozenset({"api", "playground", "examples", "requests", "readme", "schema", "docs", "versions", "llms.txt"})
#: What follows this in the queue's paths is a request: a submission there would speak to that, and could cancel it.
_REQUESTS = "requests"


def parse(text: str) -> str:
    """
    The id in ``text``: an id itself, or the address of its page at fal.ai or of the endpoint at fal.run.

    What an address says after ``?`` or ``#`` is left out. Raises ``ValueError`` for everything that is not an id.
    """
    path = _path(text.strip()).strip("/")
    head, _, tab = path.rpartition("/")
    if tab in _TABS and "/" in head:
        path = head
    if _REQUESTS in path.lower().split("/")[2:]:
        raise ValueError("it leads to a request; the endpoint's id is what stands before /requests")
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
    if not host.endswith("fal.ai"):
        return parts.path
    if not parts.path.startswith(_MODELS):
        raise ValueError("it is a page at fal.ai that is no model's; those are below https://fal.ai/models")
    return parts.path.removeprefix(_MODELS)
