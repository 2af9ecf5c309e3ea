"""The rules that hold a field's text against the facts about its value. Each has an id and says what it asks for.

A rule errs on the side of silence: it speaks only where text and facts cannot both be right, or where a fact that
only the text can carry is missing. Exceptions are waivers in the spec (``[[waivers]]``), with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.authoring.words.texts import FieldText
from generator.contract.facts_text import branches

#: A rule's complaint about a text, empty when there is none.
Check = Callable[[FieldText], str]


@dataclass(frozen=True)
class FieldRule:
    """One rule: its id, what it asks for, and the check."""

    id: str
    asks: str
    check: Check


_LEFT_OUT = re.compile(
    r"\b(left (out|empty|blank|unset)|leave (it )?(out|empty|blank|unset)|omitted|if empty|without one)\b", re.I
)
_AUTOMATIC = re.compile(
    r"\bautomatic(ally)? (choice|chosen|picks?|choose)|\bautomatic choice\b|\bauto (follows|picks|matches|keeps)\b",
    re.I,
)
#: A length, a shape or a size, as choices beside "auto" are written.
_MEASURE = re.compile(r"\d+(\.\d+)?([a-z]{1,2}|:\d+|x\d+)?", re.I)
_TOTAL = re.compile(r"\d ?x ?\d|\d (mega)?pixels\b", re.I)
_PROMPT = re.compile(r"\bthe prompt\b", re.I)
_OWN_SIZE = re.compile(
    r"\b(your own|exact) width and height|width and height of your own|\bcustom (size|width)\b", re.I
)
_FRAME_RATE = re.compile(r"\bdivided by the frame rate|\bset frame rate\b", re.I)
_API_NAME = re.compile(r"\b[a-z][a-z0-9_]*_urls?\b")
_QUOTED = re.compile(r"`([a-z][a-z0-9_]*)`")
_CATCH_ALL = re.compile(
    r"depend(s|ing)? on the (model|endpoint)|this endpoint works on|where (it|one) exists|edit, animate|edit, extend"
    r"|change, find or answer|some (models|endpoints)|fal's structured parameter",
    re.I,
)
_CONDITION = re.compile(
    r"\b(only|ignored?|unless|needs?|requires?|without|no effect|instead|takes? over|counts?|when|while|if|with|together|replaces?"
    r"|either|exclude[sd]?|alternative|not both|set|turned on|is on|is off|applies|applied|overrides?|comes first)\b",
    re.I,
)
_COST = re.compile(
    r"\b(cost|costs|price|priced|charge|charged|billed|bill|paid|pays?|dearer|surcharge|cheaper|expensive|credits?)\b",
    re.I,
)
_INPUT = re.compile(r"\b(inputs?|requests?|prompts?|given|before|source|uploads?|uploaded|what goes in)\b", re.I)
_OUTPUT = re.compile(r"\b(results?|outputs?|finished|generated|made|returned|after|comes out)\b", re.I)
_NUMBER = re.compile(r"[\d.]+|(?<![A-Za-z])[xN](?![A-Za-z])")
_MEDIA_NOUNS: Mapping[str, re.Pattern[str]] = {
    "image": re.compile(r"\b(image|picture|photo|portrait|drawing|sketch|frame|mask|still|texture|logo|map|selfie|face|shot|product|sticker|art|scene|view|painting|artwork|cut-?out|render|poster|screenshot|page|document|illustration)s?\b", re.I),
    "video": re.compile(r"\b(video|clip|footage|film|recording|take|scene|shot|frame|sequence|avatar|movie)s?\b", re.I),
    "audio": re.compile(r"\b(audio|sound|recording|speech|voice|song|music|track|noise|sample|clip|vocal|singing|melody|narration|dialogue)s?\b", re.I),
}  # fmt: skip
_UNITS: Mapping[str, re.Pattern[str]] = {
    "milliseconds": re.compile(r"\bmilliseconds?\b|\bms\b", re.I),
    "seconds": re.compile(r"\bseconds?\b|\bsecs?\b|\blength\b|\bduration\b", re.I),
    "pixels": re.compile(r"\bpixels?\b|\bpx\b", re.I),
    "percent": re.compile(r"\bpercent(age)?\b|%|\bper cent\b|\b100\b", re.I),
    "fraction": re.compile(r"\bshares?\b|\bfractions?\b|\b0(\.0)? (to|and) 1|\bfrom 0\b|\bprobability\b", re.I),
    "decibels": re.compile(r"\bdecibels?\b|\bdB", re.I),
    "degrees": re.compile(r"\bdegrees?\b|°", re.I),
    "hertz": re.compile(r"\bhertz\b|\bHz\b|\bsamples (a|per) second\b|\bsample rate\b", re.I),
}


def _left_out(said: FieldText) -> str:
    if not _LEFT_OUT.search(said.text):
        return ""
    if said.required:
        return "speaks of leaving it out, but it is required"
    if said.default not in (None, "", [], {}) and not isinstance(said.default, bool):
        return f"speaks of leaving it out, but {said.default!r} is set by default"
    return ""


def _automatic(said: FieldText) -> str:
    automatic = any("auto" in str(choice).lower() or choice == "default" for choice in said.choices)
    if said.choices and _AUTOMATIC.search(said.text) and not automatic:
        return "promises an automatic choice that does not exist"
    return ""


def _auto(said: FieldText) -> str:
    others = [str(choice) for choice in said.choices if choice not in (None, "auto")]
    measures = "auto" in said.choices and others and all(map(_MEASURE.fullmatch, others))
    return "does not say what auto does" if measures and "auto" not in said.text.lower() else ""


def _pixels(said: FieldText) -> str:
    stated = not said.media and said.facts.keys() & {"min_pixels", "max_pixels"}
    return "does not say how many pixels there may be in all" if stated and not _TOTAL.search(said.text) else ""


def _no_prompt(said: FieldText) -> str:
    if not _PROMPT.search(said.text):
        return ""
    contract = said.endpoint.contract
    members = [contract.members(definition) for definition in contract.structures]
    values = (value for fields in (said.endpoint.inputs, *members) for value in fields.values())
    return "" if any(map(_takes_words, values)) else "speaks of the prompt, and the node takes no words at all"


def _takes_words(schema: Mapping[str, Any]) -> bool:
    """Whether a value, or an item of it, is a text of one's own: neither a choice nor the address of a file."""
    parts = (*branches(schema), *(branch.get("items") or {} for branch in branches(schema)))
    return any(part.get("type") == "string" and not part.keys() & {"enum", "const", "media"} for part in parts)


def _own_size(said: FieldText) -> str:
    return (
        "promises sizes of one's own, but only choices exist"
        if _OWN_SIZE.search(said.text) and not said.takes_object
        else ""
    )


def _frame_rate(said: FieldText) -> str:
    known = any("fps" in name or "frame_rate" in name or "frames_per_second" in name for name in said.names)
    return "speaks of a frame rate that this node does not have" if _FRAME_RATE.search(said.text) and not known else ""


def _api_name(said: FieldText) -> str:
    found = [name for name in _API_NAME.findall(said.text) if name not in said.names or name != said.name]
    names = [name for name in found if not _is_field(name, said)]
    return f"names `{names[0]}`, which is not a field of the node" if names else ""


def _is_field(name: str, said: FieldText) -> bool:
    """Parameters that are files drop ``_url``; only strings that are not files keep it."""
    return (
        name in said.names
        and name.removesuffix("_url") not in said.names
        and f"{name.removesuffix('_urls')}s" not in said.names
    )


def _other_field(said: FieldText) -> str:
    unknown = [
        name for name in _QUOTED.findall(said.text) if name not in said.names and name not in map(str, said.choices)
    ]
    return f"names `{unknown[0]}`, and the node has no such field" if unknown else ""


def _medium(said: FieldText) -> str:
    own = _MEDIA_NOUNS.get(said.media)
    if own is None or own.search(said.text):
        return ""
    others = [kind for kind, nouns in _MEDIA_NOUNS.items() if kind != said.media and nouns.search(said.text)]
    return f"takes a file of kind {said.media}, and the text speaks of {others[0]} alone" if others else ""


def _unit(said: FieldText) -> str:
    unit = said.facts.get("unit")
    pattern = _UNITS.get(str(unit))
    return f"does not say that it counts in {unit}" if pattern is not None and not pattern.search(said.text) else ""


def _safety(said: FieldText) -> str:
    scope = said.facts.get("safety")
    wrong = {
        "input": (_INPUT, _OUTPUT, "checks the input alone"),
        "output": (_OUTPUT, _INPUT, "checks the result alone"),
    }.get(str(scope))
    if wrong and (wrong[1].search(said.text) and not wrong[0].search(said.text)):
        return f"{wrong[2]}, and the text says otherwise"
    return ""


def _seed(said: FieldText) -> str:
    kinds = {str(part.get("type")) for part in (said.schema, *said.schema.get("anyOf", ()))}
    if said.parameter == "seed" and "integer" in kinds and not said.required and not re.search(r"[-−–]1\b", said.text):
        return "does not say that -1 draws a new number"
    return ""


def _condition(said: FieldText) -> str:
    if not (said.facts.get("only_with") or said.facts.get("ignored_with")) or _CONDITION.search(said.text):
        return ""
    conditions = [*said.facts.get("only_with", ()), *said.facts.get("ignored_with", ())]
    # What fal demands is always there: a condition on its presence says nothing.
    always = said.endpoint.contract.required
    others = {
        str(other.get("parameter"))
        for other in conditions
        if set(other) > {"parameter"} or other.get("parameter") not in always
    }
    return f"does not say how it depends on {', '.join(sorted(others))}" if others else ""


def _tokens(said: FieldText) -> str:
    tokens = [str(token) for token in said.facts.get("tokens", ())]
    text = _without_numbers(said.text)
    if not tokens or any(_without_numbers(token) in text for token in tokens):
        return ""
    return f"does not say what to write in the prompt: {', '.join(tokens[:4])}"


def _without_numbers(text: str) -> str:
    """``@Image1`` and ``<frame>N</frame>`` without what stands for a number, in lower case."""
    return _NUMBER.sub("", text).lower()


def _cost(said: FieldText) -> str:
    return "does not say that it costs extra" if said.facts.get("extra_cost") and not _COST.search(said.text) else ""


def _general(said: FieldText) -> str:
    found = _CATCH_ALL.search(said.text)
    return f"{found.group()!r} would fit any endpoint" if found else ""


FIELD_RULES: tuple[FieldRule, ...] = (
    FieldRule("left-out", "no text speaks of leaving out what is required or has a default", _left_out),
    FieldRule("automatic-choice", "no text promises an automatic choice that does not exist", _automatic),
    FieldRule("auto", "where a length, a shape or a size may be auto, the text says what auto does", _auto),
    FieldRule("own-size", "no text promises sizes of one's own where only choices exist", _own_size),
    FieldRule("frame-rate", "no text speaks of a frame rate that the node does not have", _frame_rate),
    FieldRule("api-name", "texts use the node's field names, not fal's parameter names", _api_name),
    FieldRule("unknown-field", "a name in backquotes is a field of the node or a choice", _other_field),
    FieldRule("no-prompt", "no text speaks of a prompt where a node takes no words", _no_prompt),
    FieldRule("other-medium", "a text speaks of the kind of file that the field takes", _medium),
    FieldRule("unit", "a stated unit is in the text", _unit),
    FieldRule("pixels", "a stated number of pixels is in the text of a size", _pixels),
    FieldRule("safety-scope", "a safety check is said to check what it does check", _safety),
    FieldRule("seed", "a seed's text says that -1 draws a new number", _seed),
    FieldRule("condition", "a stated condition (only with, ignored with) is in the text", _condition),
    FieldRule("prompt-token", "stated prompt syntax is in the text", _tokens),
    FieldRule("extra-cost", "a stated extra cost is in the text", _cost),
    FieldRule("catch-all", "no text would fit any endpoint", _general),
)


def field_faults(said: FieldText) -> Iterator[tuple[str, str]]:
    """Rule and complaint for everything that is wrong with one text; none for a text that is missing."""
    if not said.text:
        return
    for rule in FIELD_RULES:
        complaint = rule.check(said)
        if complaint:
            yield rule.id, f"{complaint}: {said.text[:80]!r}"
