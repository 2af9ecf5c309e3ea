"""``only_with`` and ``ignored_with``: parameters that count only beside another one, or not beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from generator.contract.facts import is_of_type
from generator.contract.stated.rule import Case, Facts, Rule, words_pattern
from generator.contract.stated.words import Words

_FLAG = {"type": "boolean"}
_TEXT = {"type": "string"}
_SIBLINGS: Mapping[str, Mapping[str, Any]] = {
    "use_sound": _FLAG,
    "mode": {"type": "string", "enum": ["color", "blur"]},
    "end_image_url": _TEXT,
    "count": {"type": "integer"},
    "prompt": _TEXT,
}
#: What a parameter does, in a sentence that is about it and makes no condition of it.
_VERBS = frozenset({"will", "would", "can", "should", "must", "may", "to", "from", "for"})
_ON = frozenset({"enabled", "on", "true", "active", "activated", "checked"})
_OFF = frozenset({"disabled", "off", "false", "deactivated"})
_GIVEN = frozenset(
    {
        "provided",
        "set",
        "given",
        "specified",
        "present",
        "supplied",
        "used",
        "passed",
        "selected",
        "defined",
    }
)
#: ``is``, ``=``, ``set to`` and their like between a parameter and what it is.
_IS = (
    r"(?P<link>\s?(?:={1,2}|:)\s?|\s(?:parameter\s|option\s|field\s)?(?:is|are|was|equals|has\sbeen)\s(?:also\s|explicitly\s)?"
    r"(?:set\sto\s|equal\sto\s|either\s)?|\sset\sto\s|\s?[<>]=?\s?|\s)"
)
_VALUE = r"(?P<negated>not\s)?(?P<quote>[\"'`]{1,2})?(?P<value>[\w.:-]{1,60}?)(?(quote)[\"'`]{1,2}|(?=[\s,;)\]]|[.:](?:\s|$)|$))"
#: Another value of the same parameter: ``a or b``, ``a or mode=b``.
_OR_VALUE = (
    r"(?:\s|)(?:,\sor|,|or)\s(?:[`'\"]*NAME[`'\"]*"
    + _IS.replace("?P<link>", "?:")
    + r")?[\"'`]{0,2}(?P<value>[\w.:-]{1,60}?)[\"'`]{0,2}(?=[\s,;)\]]|[.:](?:\s|$)|$)"
)
#: How far from the word "when" a parameter may stand, and from one parameter to the next.
_NEAR = 45


def _spelled(name: str) -> str:
    """The name as prose writes it: with blanks for underscores, and ``reference image`` for ``reference_image_url``."""
    spelled = re.escape(name).replace("_", "[_ ]")
    return re.sub(r"^(.+\[_ \].+)(\[_ \]urls?)$", r"\1(?:\2)?", spelled)


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Finds ``name``, other names joined to it, and what they are said to be."""
    joined = r"(?P<joined>(?:(?:,\s|,?\s(?:and|or)\s)[`'\"]{0,2}\w*_\w+[`'\"]{0,2}){1,3}(?=\s(?:is|are)\s))?"
    return re.compile(
        rf"(?<![\w.-])[`'\"]{{0,2}}(?<![\w.-]){_spelled(name)}(?![\w-])[`'\"]{{0,2}}{joined}(?:{_IS}{_VALUE})?", re.I
    )


def _mentions(text: str, words: Words) -> Iterator[dict[str, Any]]:
    """Every parameter beside this one that ``text`` makes a condition of, with ``negated`` for "is not set"."""
    found = [
        (match.start(), match.end(), name, match)
        for name, schema in words.siblings.items()
        if name != words.name and (match := _chosen(name, schema).search(text) or _pattern(name).search(text))
    ]
    end = 0
    for start, stop, name, match in sorted(found, key=lambda item: (item[0], -item[1])):
        if start - end > _NEAR:
            return
        condition = _condition(name, words.siblings[name], match)
        if start >= end and condition is not None:
            yield condition
            # Names that are joined to this one are looked at on their own.
            end = start if match.groupdict().get("joined") else stop


@lru_cache(maxsize=4096)
def _no_choice() -> re.Pattern[str]:
    return re.compile(r"(?!)")


def _chosen(name: str, schema: Mapping[str, Any]) -> re.Pattern[str]:
    """Finds ``'full' mode``: a choice of the parameter in front of its name."""
    choices = [str(choice) for branch in schema.get("anyOf", [schema]) for choice in branch.get("enum", [])][:40]
    if not choices:
        return _no_choice()
    return _choices_pattern(name, tuple(choices))


@lru_cache(maxsize=4096)
def _choices_pattern(name: str, choices: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(choice) for choice in sorted(choices, key=len, reverse=True))
    return re.compile(
        rf"[\"'`]{{0,2}}(?<![\w.-])(?P<value>{listed})[\"'`]{{0,2}}(?P<more>(?:\s?(?:,|or)\s[\"'`]{{0,2}}(?:{listed})[\"'`]{{0,2}}){{0,4}})"
        rf"\s{_spelled(name)}(?!\w)",
        re.I,
    )


def _condition(name: str, schema: Mapping[str, Any], found: re.Match[str]) -> dict[str, Any] | None:
    parts = found.groupdict()
    said = (parts.get("value") or "").rstrip(".").lower()
    negated = {"negated": True} if parts.get("negated") else {}
    if "link" in parts and found.string[: found.start()].rstrip().endswith(("'", '"')):
        return None  # a choice in front of the name that the parameter does not publish
    if said in _ON | _OFF and _takes(schema, True):
        return {"parameter": name, "equals": (said in _ON) != bool(negated)}
    value = _value(said, schema)
    if value is not None:
        others = _other_values(name, schema, found)
        return {"parameter": name, **({"in": [value, *others]} if others else {"equals": value}), **negated}
    if said in _GIVEN | _ON:
        return {"parameter": name, **negated, **({} if negated else _switched_on(schema))}
    if (parts.get("link") or "").strip():
        return None  # "is within range": a condition, but not one that can be told
    named = "_" in name or found[0][:1] in "`'\""
    return {"parameter": name, **_switched_on(schema)} if named and said not in _VERBS else None


def _switched_on(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"equals": True} if _takes(schema, True) else {}


def _other_values(name: str, schema: Mapping[str, Any], found: re.Match[str]) -> list[Any]:
    before = re.split(r",|\bor\b", found.groupdict().get("more") or "", flags=re.I)
    values = [value for said in before if (value := _value(said.strip(" \"'`"), schema)) is not None]
    following, at = re.compile(_OR_VALUE.replace("NAME", _spelled(name)), re.I), found.end()
    while (match := following.match(found.string, at)) and len(values) < 20:
        value = _value(match["value"].rstrip("."), schema)
        if value is None:
            break
        values.append(value)
        at = match.end()
    return values


def _value(said: str, schema: Mapping[str, Any]) -> Any:
    """``said`` as one of the choices of ``schema``, or as a number where it takes one."""
    for branch in schema.get("anyOf", [schema]):
        for choice in [*branch.get("enum", []), *([branch["const"]] if "const" in branch else [])]:
            if str(choice).lower() == said.lower():
                return choice
        if branch.get("type") in ("integer", "number") and re.fullmatch(r"-?\d{1,9}(\.\d{1,6})?", said):
            value = float(said)
            return int(value) if value.is_integer() else value
    return None


def _takes(schema: Mapping[str, Any], value: object) -> bool:
    return any(branch.get("type") and is_of_type(value, branch["type"]) for branch in schema.get("anyOf", [schema]))


def _facts(match: re.Match[str], words: Words, key: str, other: str) -> Facts:
    found: dict[str, list[dict[str, Any]]] = {}
    for condition in _mentions(match["condition"], words):
        opposite = condition.pop("negated", False)
        found.setdefault(other if opposite else key, []).append(condition)
    return dict(found)


_TAIL = r"(?P<condition>(?:[^.;]|\.(?=\S)){2,160})"
ONLY_WITH = Rule(
    "only-with",
    lambda words: bool(words.siblings),
    words_pattern(rf"""
        (?: \bonly\s(?:\w+\s){{0,1}}?(?:(?:be\s)?(?:used|appl\w+|relevant|effective|works?|active|available|supported|valid|needed|respected|honou?red|meaningful|considered|enabled|compatible|useful
              |takes?\seffect|ha(?:s|ve)\san\seffect|an\seffect|effect)\s)?(?:when|if|with|for|in|alongside)\s(?:(?:it\sis\s)?used\swith\s|conjunction\swith\s)?
          | \b(?:applies|applicable|effective|active|relevant|takes\seffect|valid|available|supported|respected|works?|used|honou?red|needed|apply)\s(?:only\s)?(?:when|if|for)\s
          | \b(?:used|works?|combined|combination|conjunction|meaningful|considered)\s(?:only\s)?(?:in\s(?:conjunction|combination)\s)?with\s
          | \brequires\s
          | \((?:only\s)?(?:\w+\s){{0,2}}(?:for|when|if|requires)\s
          | \b(?:used|applied|multiply)\s[^.]{{1,80}}\swhen\s
          | \brelevant\swhen\s
        ){_TAIL}"""),
    lambda match, words: _facts(match, words, "only_with", "ignored_with"),
    words_pattern(r"""\b(?:ignored | not\sused | unused | no\seffect | overrid\w+ | not\ssupported | can\s?not | must\snot | not\s(?:applicable|available|allowed)
        | either | default(?:s)?\sto | will\sbe\sused | is\sused\s(?:as|instead) | not\srequired | too,? | option | ^note:? | ^\d+\w*\s | longer\sthan | ^the\smodel | optional\swhen | optional\sif | required\s(?:when|if|for|unless))\b"""),
    (
        Case("Only used when `mode` is 'blur'.", {"only_with": [{"parameter": "mode", "equals": "blur"}]}, _FLAG, "radius", _SIBLINGS),
        Case("Only applies if use_sound is enabled.", {"only_with": [{"parameter": "use_sound", "equals": True}]}, _FLAG, "x", _SIBLINGS),
        Case("Has an effect only with end_image_url.", {"only_with": [{"parameter": "end_image_url"}]}, _FLAG, "x", _SIBLINGS),
        Case("Only used when count is 2.5.", {"only_with": [{"parameter": "count", "equals": 2.5}]}, _FLAG, "x", _SIBLINGS),
        Case("Used only when end image url is not provided.", {"ignored_with": [{"parameter": "end_image_url"}]}, _FLAG, "x", _SIBLINGS),
        Case("Only works when use_sound=false.", {"only_with": [{"parameter": "use_sound", "equals": False}]}, _FLAG, "x", _SIBLINGS),
        Case("Only pictures of people are supported.", {}, _FLAG, "x", _SIBLINGS),
        Case("Only relevant when mode=color or mode=blur.", {"only_with": [{"parameter": "mode", "in": ["color", "blur"]}]}, _FLAG, "x", _SIBLINGS),
        Case("Only used in 'blur' mode.", {"only_with": [{"parameter": "mode", "equals": "blur"}]}, _FLAG, "x", _SIBLINGS),
        Case("Takes effect only when use_sound and end_image_url are set.", {"only_with": [{"parameter": "use_sound", "equals": True}, {"parameter": "end_image_url"}]}, _FLAG, "x", _SIBLINGS),
        Case("Required when mode is 'blur'.", {}, _FLAG, "x", _SIBLINGS),
        Case("Only used for the prompt.", {}, _FLAG, "x", _SIBLINGS),
    ),
)  # fmt: skip
IGNORED_WITH = Rule(
    "ignored-with",
    lambda words: bool(words.siblings),
    words_pattern(rf"""
        (?: \b(?:ignored|no\seffect|not\sused|unused|overridden|not\ssupported|not\s(?:applicable|available|allowed|compatible|valid|applied)|incompatible|disabled|mutually\sexclusive
              |(?:can\s?not|must\snot|may\snot)\sbe\s(?:used|combined|set|provided|specified)|does\snot\s(?:apply|take\seffect)|doesn't\sapply|do\snot\suse)
            \s(?:\w+\s){{0,2}}?(?:when|if|for|with|by|unless(?P<unless>)|together\swith|alongside|in)\s
        ){_TAIL}"""),
    lambda match, words: _facts(match, words, *(("only_with", "ignored_with") if match["unless"] is not None else ("ignored_with", "only_with"))),
    words_pattern(r"\b(?:will\sbe\sused\sinstead\sof | option )\b | \b\d+p\s | ^\d+\w*\s"),
    (
        Case("Ignored when end_image_url is provided.", {"ignored_with": [{"parameter": "end_image_url"}]}, _FLAG, "x", _SIBLINGS),
        Case("No effect if `mode` is `color`.", {"ignored_with": [{"parameter": "mode", "equals": "color"}]}, _FLAG, "x", _SIBLINGS),
        Case("Ignored unless use_sound is true.", {"only_with": [{"parameter": "use_sound", "equals": True}]}, _FLAG, "x", _SIBLINGS),
        Case("Cannot be used together with end_image_url.", {"ignored_with": [{"parameter": "end_image_url"}]}, _FLAG, "x", _SIBLINGS),
        Case("Ignored if use_sound is off.", {"ignored_with": [{"parameter": "use_sound", "equals": False}]}, _FLAG, "x", _SIBLINGS),
        Case("Ignored for short texts.", {}, _FLAG, "x", _SIBLINGS),
    ),
)  # fmt: skip

RULES = (ONLY_WITH, IGNORED_WITH)
