"""
What makes two runs equal: endpoint, arguments, and the content of files. And what stands for a key.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from nodetool.fal import leniency
from nodetool.fal.shapes import parameters_of


def run_digest(node: Any, endpoint: str, described: Mapping[str, Any]) -> str:
    """
    The digest of a run of ``node``; ``described`` are its arguments with the digests of files in place of them.

    A seed that was drawn for this run only is left out: without it the run is the same.
    """
    drawn = drawn_seeds(node)
    arguments = {name: value for name, value in described.items() if name not in drawn}
    text = json.dumps([endpoint, arguments], sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def drawn_seeds(node: Any) -> frozenset[str]:
    """fal's names of the seeds that are drawn here, for each run anew."""
    found = [each for each in parameters_of(type(node)).values() if each.fixed_seed]
    return frozenset(each.fal_name for each in found if leniency.scalar(int, getattr(node, each.name)) == -1)


def account_of(key: str) -> str:
    """What stands for a key in the journal: enough to tell accounts apart, and nothing of the key."""
    return hashlib.sha256(f"nodetool-fal journal {key}".encode()).hexdigest()[:16]
