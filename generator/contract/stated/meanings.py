"""What a value is measured in, what a safety check looks at, and what costs more."""

from __future__ import annotations

import re

from generator.contract.stated.rule import Case, Facts, Rule, words_pattern
from generator.contract.stated.words import Words

_INTEGER = {"type": "integer"}
_FLOAT = {"type": "number"}
_FLAG = {"type": "boolean"}

_UNITS = {
    "milliseconds": r"milliseconds|ms", "seconds": r"seconds|secs?", "minutes": r"minutes",
    "pixels": r"pixels?|px", "percent": r"percent(?:age)?|%", "degrees": r"degrees?", "decibels": r"decibels?|db(?:tp|fs)?",
    "hertz": r"hertz|hz", "kilobits_per_second": r"kbps", "megapixels": r"megapixels?", "radians": r"radians?",
    "beats_per_minute": r"bpm|beats\sper\sminute", "centimeters": r"centimeters?|cm", "meters": r"meters?", "semitones": r"semitones?",
    "frames_per_second": r"frames\sper\ssecond|fps", "loudness_units": r"lufs", "frames": r"frames(?!\sper)",
}  # fmt: skip
_UNIT = "|".join(f"(?P<{name}>{spelled})" for name, spelled in _UNITS.items())


def _measured(match: re.Match[str], words: Words) -> Facts:
    return {"unit": match.lastgroup} if match.lastgroup else {}


UNIT = Rule(
    "unit",
    lambda words: (
        (bool(words.types) and words.types <= {"integer", "number"})
        or bool(re.search(r"duration|seconds|length", words.name) and words.has_choices)
    ),
    words_pattern(rf"(?:\b(?:in|as)\s|\((?:in\s)?|^)(?:{_UNIT})(?=[\s.,;)\]]|$)(?!\s(?:per)\b)"),
    _measured,
    words_pattern(r"\b(for\sexample)\b"),
    (
        Case("Length of the clip in seconds.", {"unit": "seconds"}, _INTEGER),
        Case("Pause (ms)", {"unit": "milliseconds"}, _INTEGER),
        Case("Gain in dB", {"unit": "decibels"}, _FLOAT),
        Case("Frames per second of the result.", {"unit": "frames_per_second"}, _INTEGER),
        Case("The second one in line.", {}, _INTEGER),
    ),
)


def _scope(match: re.Match[str], words: Words) -> Facts:
    text = words.text.lower()
    takes = re.search(r"\b(?:input|prompts?|before processing|text content|uploaded|reference)\b", text)
    gives = re.search(r"\b(?:outputs?|generated|results?|resulting|after generation|produced)\b", text)
    if not (takes or gives):
        return {}
    return {"safety": "both" if takes and gives else "input" if takes else "output"}


SAFETY = Rule(
    "safety",
    lambda words: bool(re.search(r"safety|nsfw|moderat", words.name)),
    words_pattern(r"\b(?:safety|nsfw|moderation|checked|filter\w*|content)\b"),
    _scope,
    None,
    (
        Case("Checks the generated pictures for safety.", {"safety": "output"}, _FLAG, "enable_safety_checker"),
        Case("The input is checked for safety first.", {"safety": "input"}, _FLAG, "enable_safety_checker"),
        Case("Safety check of prompt and output.", {"safety": "both"}, _FLAG, "enable_safety_checker"),
        Case("Switches the safety checker on.", {}, _FLAG, "enable_safety_checker"),
        Case("Checks the output.", {}, _FLAG, "sharpen"),
    ),
)
EXTRA_COST = Rule(
    "extra-cost",
    lambda words: True,
    words_pattern(r"""(?: \b(?:additional|extra|higher|increased?|double[sd]?|more|surcharge)\s(?:\w+\s){0,3}?(?:costs?|credits?|charges?|fees?|pric(?:e|ing)|billing|units?\s(?:charged|billed))\b
        | \bcosts?\s(?:an?\s)?(?:\w+\s)?(?:more|extra|additional|double|triple|twice|\*\*triple|roughly\s\d|\d+(?:\.\d+)?\s?x|\+|\$|\d+\s(?:more|credits|cents))
        | \b(?:increases?|raises?|doubles?|affects?)\sthe\s(?:\w+\s)?(?:costs?|price|billing)
        | \b(?:billed|charged|priced|bills|price)\s(?:is\s)?(?:at\s)?(?:a\s)?(?:double|higher|more|extra|twice|separately|additional\w*|\d+(?:\.\d+)?\s?x|as\s(?:additional|extra|separate))
        | \b\d+(?:\.\d+)?\s?x\s(?:the\s)?(?:price|cost)s? | \bx\s(?:the\s)?price | \bfor\s\d+\s(?:additional\s)?credits\b | \bincurs?\san?\s(?:additional|extra) | \b(?:at|for)\s(?:an?\s)?(?:additional|extra|higher)\s(?:cost|charge|fee|price)
        | \b\d+(?:\.\d+)?\sbilling\sunits? | \btimes\sthe\s(?:cost|price) | \bpremium\sover\b | \bincreases\s(?:\w+\s){0,2}(?:and\s)?cost\b )"""),
    lambda match, words: {"extra_cost": True},
    words_pattern(
        r"\b(no|without(?:\sany)?|free\sof)\s(additional|extra)\b | \bcomput\w+\scosts? | \bat\sthe\scost\sof | \bcosts?\smore\s(time|memory) | \bcheaper\b"
    ),
    (
        Case("Doubles the price of a run.", {"extra_cost": True}, _FLAG),
        Case("Needs 10 additional credits.", {"extra_cost": True}, _FLAG),
        Case("Costs 2x as much.", {"extra_cost": True}, _FLAG),
        Case("Better, at the cost of speed.", {}, _FLAG),
        Case("Comes at no extra cost.", {}, _FLAG),
    ),
)

RULES = (UNIT, SAFETY, EXTRA_COST)
