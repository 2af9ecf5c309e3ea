"""
This machine's own settings of the network (proxies, certificates), and what stands between it and fal, in plain words.
"""

import functools
import os
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from nodetool.fal.errors import Unreachable
from nodetool.fal.redaction import clean

_PROXIES = "HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY"
#: Characters of a library's words that a message has room for.
_WORDS = 120


@contextmanager
def settings_told() -> Iterator[None]:
    """For making a client of httpx: raises ``Unreachable`` naming the setting with which it cannot be made."""
    try:
        yield
    except ImportError:
        raise Unreachable(
            "The proxy that ALL_PROXY or HTTPS_PROXY names speaks SOCKS, for which a package is missing:"
            " pip install 'httpx[socks]'; nothing was sent"
        ) from None
    except OSError as error:
        raise Unreachable(
            "The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"
            f" ({error.strerror or type(error).__name__}): nothing was sent"
        ) from None
    except (httpx.InvalidURL, ValueError) as error:
        raise Unreachable(
            f"A proxy setting of this machine ({_PROXIES}) holds no address ({clean(str(error), limit=_WORDS)}):"
            " nothing was sent"
        ) from None


@functools.cache
def tls() -> ssl.SSLContext:
    """The authorities that this machine trusts, read once a process. Raises ``OSError`` where they cannot be."""
    return httpx.create_ssl_context()


def why(error: httpx.HTTPError) -> str:
    """Why there is no connection, as a clause; the name of the error where nothing more is known."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return (
                f"the server's certificate is not trusted here: {clean(cause.verify_message, limit=_WORDS)};"
                " SSL_CERT_FILE may name a file with the authorities of your network"
            )
        if isinstance(cause, socket.gaierror):
            return "the name of the server cannot be looked up"
        if isinstance(cause, OSError) and cause.errno and not isinstance(cause, ssl.SSLError):
            return os.strerror(cause.errno)
    said = clean(str(error), limit=_WORDS)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _causes(error: BaseException) -> Iterator[BaseException]:
    """What led to an error, the error itself first; of several attempts, the first one."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.exceptions[0] if isinstance(cause, BaseExceptionGroup) else cause.__cause__ or cause.__context__
