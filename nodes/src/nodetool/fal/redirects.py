"""
Answers that lead to another address (RFC 9110, section 15.4): which of them are followed, and what is said of the others.

A question (``GET``) follows them within fal. A cancellation (``PUT``) follows those that keep its method: it may be
said twice. A submission (``POST``) never does: whether the first address has taken it, nobody knows, and it is billed.
"""

import httpx
from nodetool.fal.redaction import clean
from nodetool.fal.upstream import is_home

#: How many addresses are asked after the first one. Two that lead to each other end here, too.
HOPS = 4
#: The statuses that lead elsewhere, for each method that may follow.
_FOLLOWED = {"GET": frozenset({301, 302, 303, 307, 308}), "PUT": frozenset({307, 308})}
#: Characters of a host's name that a message has room for.
_HOST = 80


def is_redirect(response: httpx.Response) -> bool:
    """Whether an answer is neither good nor bad, but about another address: any 3xx."""
    return 300 <= response.status_code < 400


def following(request: httpx.Request, response: httpx.Response) -> httpx.Request | None:
    """
    ``request`` as the redirecting ``response`` asks for it, its headers (the key among them) and timeouts as they were.

    ``None`` where it is not to be followed: no redirect, one for another method, no address that can be read, or one
    that the key may not be sent to (:func:`nodetool.fal.upstream.is_home`: fal's own hosts over https).
    """
    target = _target(request, response)
    if target is None or not is_home(target):
        return None
    if response.status_code not in _FOLLOWED.get(request.method, ()):
        return None
    headers = request.headers.copy()
    headers["Host"] = target.netloc.decode("ascii")
    return httpx.Request(request.method, target, headers=headers, stream=request.stream, extensions=request.extensions)


def whereto(request: httpx.Request, response: httpx.Response) -> str:
    """What is wrong with a redirect that was not followed, as a clause; it names a host at most, since links may be secret."""
    target = _target(request, response)
    if target is None:
        return f"HTTP {response.status_code} without an address that can be read"
    host = clean(target.host, limit=_HOST) or "no host"
    if not is_home(target):
        return f"HTTP {response.status_code} leads to another server ({host}), which is not asked"
    if response.status_code in _FOLLOWED.get(request.method, ()):
        return f"HTTP {response.status_code} leads from one address to the next ({host}), more than {HOPS} times"
    return (
        f"HTTP {response.status_code} leads to another address ({host}), to which a {request.method} is not sent again"
    )


def _target(request: httpx.Request, response: httpx.Response) -> httpx.URL | None:
    location = response.headers.get("location", "")
    try:
        return request.url.join(location) if location else None
    except (httpx.InvalidURL, ValueError):
        return None
