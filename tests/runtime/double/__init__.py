"""
A double of fal.ai on loopback, for tests and for ``nox -s sample`` without a key.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.runtime.double.http import Response, as_json
from tests.runtime.double.platform import ADMIN_KEY
from tests.runtime.double.service import KEY, Behaviour, FalDouble


@contextmanager
def serving() -> Iterator[str]:
    """Runs a double that shows a little progress; yields the key that it takes."""
    double = FalDouble().start()
    double.behaviour.positions = [1]
    double.behaviour.logs = [{"message": "50%|█████     | 2/4", "level": "INFO"}, {"message": "100%", "level": "INFO"}]
    try:
        with double.installed():
            yield KEY
    finally:
        double.stop()


__all__ = ["ADMIN_KEY", "KEY", "Behaviour", "FalDouble", "Response", "as_json", "serving"]
