"""Bounds of numbers and lengths of lists and texts that only prose states."""

from __future__ import annotations

import re

from generator.contract.stated.rule import NUMBER, Case, Facts, Rule, in_order, number, words_pattern
from generator.contract.stated.words import Words

_INTEGER = {"type": "integer"}
_FLOAT = {"type": "number"}
_TEXT = {"type": "string"}
_LIST = {"type": "array", "items": {"type": "string"}}

#: What makes a sentence advice, an example or a special case instead of a rule for every value.
ADVICE = words_pattern(
    r"""\b(recommend\w* | typical(ly)? | usually | default(s|\sis)?\s+(to|is) | for\sexample | e\.g\. | approximately
    | suggest\w* | ideal(ly)? | prefer(red|ably)? | best\s(results|quality) | works\sbest | optimal | sweet\sspot | good\s(range|values?)
    | try\sto | about | around | most\scases | normally | higher\svalues\slike | are\slimited\sto)\b | ~\d"""
)
#: A limit that holds under a condition only.
CONDITION = words_pattern(r"\b(when|if|unless|for\s\w+\smode|in\s\w+\smode|depending|for\s(image|video|text)-to-\w+)\b")
_UNIT = r"(?:\s?(?:seconds?|secs?|s|ms|milliseconds?|px|pixels?|frames?|steps?|tokens?|fps|hz|khz|db|dbtp|lufs|degrees?|°|%|percent|bpm|faces|polygons|x))?"
_OTHER = r"(?!\s?(?:[x:/*]\s?\d|mb\b|gb\b|kb\b|images?\b|videos?\b|characters?\b|words?\b|files?\b|urls?\b|p\b|k\b|megapixels?\b|mp\b|times\b|samples\b|gpus?\b|credits?\b|cents?\b|usd\b|\$))"


def _number(words: Words) -> bool:
    return words.is_number


def _range(match: re.Match[str], words: Words) -> Facts:
    return {} if words.knows("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum") else in_order(
        match["low"], match["high"], "minimum", "maximum"
    )  # fmt: skip


def _most(match: re.Match[str], words: Words) -> Facts:
    return {} if words.knows("maximum", "exclusiveMaximum") else {"maximum": number(match["high"])}


def _least(match: re.Match[str], words: Words) -> Facts:
    return {} if words.knows("minimum", "exclusiveMinimum") else {"minimum": number(match["low"])}


def _step(match: re.Match[str], words: Words) -> Facts:
    step = 2 if match["even"] else int(match["step"])
    return {"multiple_of": step} if step > 1 and not words.knows("multipleOf") else {}


RANGE = Rule(
    "range",
    _number,
    words_pattern(rf"""
        (?: \b(?:between|from|rang(?:e|es|ing)(?:\s(?:is|of|from|between))?|in\sthe\srange(?:\sof)?|values?(?:\sfrom)?|supports?(?:\svalues\sfrom)?
              |must\sbe(?:\sin)?|accepts?|allowed|valid)\s?:?\s{{0,2}}[\[(]?
          | [\[(] | ,\s(?=\d+(?:\.\d+)?\s?-\s?\d+(?:\.\d+)?\s?[.)]?$) )
        (?P<low>{NUMBER}){_UNIT}
        \s?(?:-|to|and|\.\.\.?|,|through)\s?
        (?P<high>{NUMBER}){_OTHER}{_UNIT}
        (?=[\s.,;:)\]]|$)(?!\s?,\s?-?\d)(?!,?\s(?:or|and)\s\d)"""),
    _range,
    ADVICE,
    (
        Case("Weight of the adapter (0.0 to 4.0).", {"minimum": 0, "maximum": 4}, _FLOAT),
        Case("Must be between 40 to 120 frames.", {"minimum": 40, "maximum": 120}, _INTEGER),
        Case("Face count. Range: 40,000-1,500,000", {"minimum": 40000, "maximum": 1500000}, _INTEGER),
        Case("Left edge (0-1)", {"minimum": 0, "maximum": 1}, _FLOAT),
        Case("Threshold in dB (-60 to 0)", {"minimum": -60, "maximum": 0}, _FLOAT),
        Case("Value in [0.5, 2]", {"minimum": 0.5, "maximum": 2}, _FLOAT),
        Case("Ranging from 0 to 65535.", {"minimum": 0, "maximum": 65535}, _INTEGER),
        Case("Choose between 5, 10 or 15.", {}, _INTEGER),
        Case("Recommended range: 3-8.", {}, _FLOAT),
        Case("Between 2 and 20.", {}, {"type": "number", "minimum": 1, "maximum": 30}),
        Case("Between 1 and 4 images.", {}, _INTEGER),
        Case("Between 4 and 2.", {}, _INTEGER),
        Case("Between 4 and 4.", {}, _INTEGER),
        Case("Between 1 and 4.", {}, {"type": "integer", "enum": [1, 4]}),
    ),
)
MAXIMUM = Rule(
    "maximum",
    _number,
    words_pattern(rf"""\b(?:max(?:imum)?(?:\s(?:value|is|of|allowed)){{0,2}}|at\smost|(?:can\s?not|must\snot|may\snot|can't|not)\sexceed|no\smore\sthan|up\sto)
        \s?:?\s?(?P<high>{NUMBER}){_OTHER}(?![\d.,]*\s?-\s?\d){_UNIT}(?=[\s.,;)\]]|$)"""),
    _most,
    re.compile(f"{ADVICE.pattern}|{CONDITION.pattern}", re.I | re.X),
    (
        Case("Length in seconds (max 600).", {"maximum": 600}, _INTEGER),
        Case("Seconds to add. Maximum 20 seconds.", {"maximum": 20}, _INTEGER),
        Case("The maximum value is 12.", {"maximum": 12}, _INTEGER),
        Case("Cannot exceed 30.", {"maximum": 30}, _FLOAT),
        Case("Up to 4 images are made.", {}, _INTEGER),
        Case("When sound is on, at most 8.", {}, _INTEGER),
        Case("At most 8.", {}, {"type": "integer", "maximum": 9}),
    ),
)
MINIMUM = Rule(
    "minimum",
    _number,
    words_pattern(rf"""\b(?:min(?:imum)?(?:\s(?:value|is|of|allowed)){{0,2}}|at\sleast|no\sless\sthan)
        \s?:?\s?(?P<low>{NUMBER}){_OTHER}{_UNIT}(?=[\s.,;)\]]|$)"""),
    _least,
    MAXIMUM.unless,
    (
        Case("Must be at least 2.", {"minimum": 2}, _INTEGER),
        Case("Minimum: 0.5, maximum: 2", {"minimum": 0.5}, _FLOAT),
        Case("If set, at least 2.", {}, _INTEGER),
        Case("At least 8.", {}, {"type": "integer", "minimum": 9}),
    ),
)
MULTIPLE = Rule(
    "multiple-of",
    _number,
    words_pattern(r"""\b(?:(?:multiples?\sof|divisible\sby)\s(?P<step>\d{1,6})(?!\.?\d)(?!\s?(?:plus|\+))
        | must\sbe\s(?:an\s)?(?P<even>even)\b)"""),
    _step,
    words_pattern(r"\b(round(ed|s)?|resized|not\sa\smultiple|if|plus|width|height|dimensions?|both)\b"),
    (
        Case("Must be a multiple of 8.", {"multiple_of": 8}, _INTEGER),
        Case("Has to be divisible by 32.", {"multiple_of": 32}, _INTEGER),
        Case("Must be even.", {"multiple_of": 2}, _INTEGER),
        Case("A multiple of 12 plus 6.", {}, _INTEGER),
        Case("Rounded to the nearest multiple of 32.", {}, _INTEGER),
        Case("A multiple of 8.", {}, {"type": "integer", "multipleOf": 8}),
    ),
)
ODD = Rule(
    "odd",
    _number,
    words_pattern(r"\bmust\sbe\s(?:an\s)?odd\b|\(odd\b|\bodd\snumbers?\sonly\b|\bonly\sodd\b"),
    lambda match, words: {"odd": True},
    None,
    (
        Case("Size of the window; must be an odd number.", {"odd": True}, _INTEGER),
        Case("Removes odd frames.", {}, _INTEGER),
    ),
)

_THINGS = r"(?:\s(?:\w+\s){0,3}?(?:images?|videos?|clips?|files?|urls?|items?|entries|loras?|weights?|elements?|controlnets?|prompts?|references?|pictures?|photos?|voices?|speakers?|objects?|points?|frames?|prompts?|characters?|segments?|embeddings?|audios?|tracks?|samples?|people|faces?|masks?|shots?|keyframes?|methods?|subjects?|ids?|formats?|texts?|lines?|tags?|words?|styles?|colors?|total|elements))"
_NO_UNIT = r"(?!\s?(?:[x:/*.]\s?\d|mb\b|gb\b|kb\b|px\b|pixels?\b|s\b|sec|ms\b|min(?:ute)?s?\b|characters?\s(?:each|per|long|in)|chars?\b|p\b|k\b|fps\b|megapixels?|mp\b|-))"


_COUNTED = {"one": 1, "two": 2, "a single": 1}


def _items_of(match: re.Match[str], words: Words) -> Facts:
    found: Facts = {}
    groups = match.groupdict()
    low, high = groups.get("low"), groups.get("high") or groups.get("only")
    if low and int(low) and not words.knows("minItems"):
        found["min_items"] = int(low)
    if high and not words.knows("maxItems"):
        found["max_items"] = _COUNTED.get(high.lower()) or int(high)
    if groups.get("exact"):
        found = {"min_items": int(match["exact"]), "max_items": int(match["exact"])}
        found = {} if words.knows("minItems", "maxItems") else found
    return found if found.get("min_items", 0) <= found.get("max_items", 10**9) else {}


ITEMS = Rule(
    "items",
    lambda words: words.is_list,
    words_pattern(rf"""
        (?: \b(?:between\s|provide\s|from\s)?(?P<low>\d{{1,4}})\s?(?:-|to|and)\s?(?P<high>\d{{1,4}}){_THINGS}
          | \bexactly\s(?P<exact>\d{{1,4}}){_NO_UNIT}
          )"""),
    _items_of,
    words_pattern(
        r"\b(seconds?|recommend\w*|for\sexample|e\.g\.|pixels?|ideal(ly)?|if|when|archive|varies|other)\b(?!\sprovided)"
    ),
    (
        Case("One to use, 1-6 images.", {"min_items": 1, "max_items": 6}, _LIST),
        Case("Provide between 2 and 4 pictures", {"min_items": 2, "max_items": 4}, _LIST),
        Case("Exactly 2 clips.", {"min_items": 2, "max_items": 2}, _LIST),
        Case("Clips of 2-15 seconds each.", {}, _LIST),
        Case("Exactly 2 clips.", {}, {**_LIST, "maxItems": 3}),
    ),
)
MAX_ITEMS = Rule(
    "max-items",
    lambda words: words.is_list,
    words_pattern(rf"""
        (?: \b(?:up\sto|max(?:imum)?(?:\s(?:is|of|number\sis|number\sof\s\w+\sis))?|at\smost|no\smore\sthan|(?:can\s?not|must\snot)\sexceed|limited\sto)\s?:?\s?
            (?:a\smaximum\sof\s)?(?P<high>\d{{1,4}}){_NO_UNIT}(?: (?=[).,;]|$) | (?={_THINGS}) | (?=\s(?:are|is|can|may|allowed|supported|in\stotal)\b))
          | \bonly\s(?P<only>\d{{1,3}}|one|two|a\ssingle){_THINGS}\s(?:is|are)?\s?(?:supported|allowed|used|accepted) )"""),
    _items_of,
    words_pattern(
        r"\b(recommend\w*|for\sexample|e\.g\.|ideal(ly)?|if|when|archive|across|output|add\sup|per\s(?!task|request)|varies)\b(?!\sprovided)"
    ),
    (
        Case("Adapters to merge (max 3).", {"max_items": 3}, _LIST),
        Case("Up to 4 URLs.", {"max_items": 4}, _LIST),
        Case("A maximum of 10 images are read.", {"max_items": 10}, _LIST),
        Case("Maximum 7 total (elements + images).", {"max_items": 7}, _LIST),
        Case("Only 1 image is supported.", {"max_items": 1}, _LIST),
        Case("Only one mask is supported.", {"max_items": 1}, _LIST),
        Case("Max 10 MB each.", {}, _LIST),
        Case("At most 4 images when a video is set.", {}, _LIST),
    ),
)
MIN_ITEMS = Rule(
    "min-items",
    lambda words: words.is_list,
    words_pattern(rf"\b(?:at\sleast|min(?:imum)?(?:\sof)?)\s?:?\s?(?P<low>\d{{1,4}}|one|two){_NO_UNIT}{_THINGS}"),
    lambda match, words: (
        {} if words.knows("minItems") else {"min_items": _COUNTED.get(match["low"].lower()) or int(match["low"])}
    ),
    words_pattern(
        r"\b(recommend\w*|try|for\sexample|if|when|resolution|dimensions?|or|must\sbe\sat\sleast)\b(?!\sprovided)"
    ),
    (
        Case("Needs at least 2 images.", {"min_items": 2}, _LIST),
        Case("At least one image is required.", {"min_items": 1}, _LIST),
        Case("Try to use at least 10 images.", {}, _LIST),
        Case("At least 300px.", {}, _LIST),
    ),
)


def _length(match: re.Match[str], words: Words) -> Facts:
    found: Facts = {}
    if match["low"] and not words.knows("minLength"):
        found["min_length"] = int(number(match["low"]))
    high = match["high"] or match["most"] or match["after"]
    if high and not words.knows("maxLength"):
        found["max_length"] = int(number(high))
    return found if found.get("min_length", 0) <= found.get("max_length", 10**9) else {}


LENGTH = Rule(
    "characters",
    lambda words: words.is_text,
    words_pattern(rf"""
        (?: (?P<low>\d{{1,6}})\s?(?:-|to|and)\s?(?P<high>{NUMBER})\s(?:utf-8\s|unicode\s)?char(?:acter)?s?\b
          | \b(?:max(?:imum)?(?:\slength)?(?:\s(?:of|is))?|up\sto|at\smost|no\smore\sthan|(?:can\s?not|must\snot|not)\sexceed|limited\sto|limit\s?(?:of|is|:)?|less\sthan|under|within|<=?)\s?:?\s?
            (?P<most>{NUMBER})\s(?:utf-8\s|unicode\s)?char(?:acter)?s?\b
          | (?P<after>{NUMBER})\s(?:utf-8\s|unicode\s)?char(?:acter)?s?\s(?:max(?:imum)?|limit|or\s(?:less|fewer))\b
          )"""),
    _length,
    words_pattern(r"\b(recommend\w*|best|each|per\s\w+|if|when|longer\sthan)\b"),
    (
        Case("What to say. Maximum 15,000 characters.", {"max_length": 15000}, _TEXT),
        Case("The words, 10-600 characters.", {"min_length": 10, "max_length": 600}, _TEXT),
        Case("Up to 1024 UTF-8 characters.", {"max_length": 1024}, _TEXT),
        Case("A text (500 characters max).", {"max_length": 500}, _TEXT),
        Case("If over 1500 characters, it is cut.", {}, _TEXT),
        Case("Max 600 characters.", {}, {"type": "string", "maxLength": 700}),
        Case("From 20 to 10 characters.", {}, _TEXT),
    ),
)

RULES = (RANGE, MAXIMUM, MINIMUM, MULTIPLE, ODD, ITEMS, MAX_ITEMS, MIN_ITEMS, LENGTH)
