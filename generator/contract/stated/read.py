"""Runs the rules over the prose of one parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.contract.stated import conditions, files, meanings, numbers, prompts
from generator.contract.stated.words import Words

#: The rules in the order in which their facts stand in a contract.
RULES = (*numbers.RULES, *files.RULES, *meanings.RULES, *prompts.RULES, *conditions.RULES)


def stated_facts(
    name: str, prose: str, schema: Mapping[str, Any], siblings: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """What ``prose`` states about the parameter ``name``, which has the reduced ``schema``.

    ``siblings`` are the parameters beside it with their reduced schemas; only they can be conditions.
    The keys are those of the table in this package's docstring.
    """
    words = Words(name, prose, schema, siblings)
    found: dict[str, Any] = {}
    for rule in RULES:
        for key, value in rule.facts(words).items():
            if key not in words.limits:
                found.setdefault(key, value)
    return found
