"""The rules that look at one spec alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.authoring.words.alike import words_of
from generator.authoring.words.generic import CATCH_ALL, NO_VERBS, generic_phrases
from generator.contract.view import is_sync_mode
from generator.problems import nearest
from generator.specs.project import Endpoint

_TAG = re.compile(r"[a-z0-9][a-z0-9.+-]*")
SUMMARY, DESCRIPTION, USE_CASE = (50, 320), (15, 220), (4, 18)
TAGS, USE_CASES, BASIC = (5, 7), 5, (2, 5)
#: A claim that the summary names every input.
_WHOLE = re.compile(
    r"\bnothing (?:else|more|to set|has to be set)\b|\ball (?:there is|it takes)\b|\bonly input\b", re.I
)
#: Inputs that such a claim forgets, with what would name them.
_FORGOTTEN = {
    "seed": "seed",
    "negative_prompt": "negative",
    "num_inference_steps": "step",
    "guidance_scale": "guidance",
    "num_images": "picture|image|number|result|how many",
    "output_format": "format|file type|png|jpeg",
    "enable_safety_checker": "safety",
    "acceleration": "accelerat|speed",
    "enable_prompt_expansion": "expan|rewrit",
    "prompt_optimizer": "optimi",
    "loras": "lora",
    "duration": "second|length|long",
    "aspect_ratio": "shape|ratio|landscape|portrait|square",
    "resolution": r"\d[pk]\b|resolution|size",
    "image_size": "size|shape|pixel",
}


@dataclass(frozen=True)
class Said:
    """What a rule has to say about a key."""

    rule: str
    key: str
    message: str


def endpoint_rules(endpoint: Endpoint) -> Iterator[Said]:
    """Every rule that one endpoint's own words break."""
    for rule in _RULES:
        yield from rule(endpoint)


def description_rules(text: str | None) -> Iterator[tuple[str, str]]:
    """Rule and message for each fault of a parameter's description; none without a description."""
    if text is None:
        return
    if not DESCRIPTION[0] <= len(text) <= DESCRIPTION[1]:
        yield "description-length", f"{len(text)} characters: {text[:60]!r}"
    for phrase in _empty_phrases(text):
        yield "generic-phrase", f"{phrase!r} in {text!r}"


def _empty_phrases(text: str) -> Iterator[str]:
    """Generic phrases. "Rougher and more random" compares; only a list that trails off with "and more" says nothing."""
    for phrase in generic_phrases(text):
        if phrase != "and more" or text.rstrip(". ").endswith(phrase):
            yield phrase


def _summary(endpoint: Endpoint) -> Iterator[Said]:
    text = endpoint.spec.summary
    if not SUMMARY[0] <= len(text) <= SUMMARY[1]:
        yield Said("summary-length", "summary", f"{len(text)} characters: {text[:60]!r}")
    if text and not text.endswith("."):
        yield Said("summary-form", "summary", f"ends with {text[-20:]!r}, not with a full stop")
    first = (text.split() or [""])[0]
    if text and (not first[0].isupper() or first.lower().strip(",") in NO_VERBS):
        yield Said("summary-form", "summary", f"begins with {first!r}, not with a verb")


def _whole(endpoint: Endpoint) -> Iterator[Said]:
    text = endpoint.spec.summary
    claim = _WHOLE.search(text)
    if not claim:
        return
    takes = endpoint.inputs
    unnamed = [name for name, named in _FORGOTTEN.items() if name in takes and not re.search(named, text, re.I)]
    if unnamed:
        listed = ", ".join(f"`{name}`" for name in unnamed)
        yield Said("summary-whole", "summary", f"says {claim.group()!r}, and there is {listed}")


def _tags(endpoint: Endpoint) -> Iterator[Said]:
    tags = endpoint.spec.tags
    if not TAGS[0] <= len(tags) <= TAGS[1]:
        yield Said("tag-count", "tags", f"{len(tags)} tags")
    for position, tag in enumerate(tags):
        if not _TAG.fullmatch(tag) or tag in tags[:position]:
            yield Said(
                "tag-form",
                "tags",
                f"{tag!r} " + ("stands twice" if tag in tags[:position] else "is not lower case with hyphens"),
            )
        if tag in CATCH_ALL:
            yield Said("tag-catch-all", "tags", f"{tag!r} fits everything")


def _use_cases(endpoint: Endpoint) -> Iterator[Said]:
    uses = endpoint.spec.use_cases
    if len(uses) != USE_CASES:
        yield Said("use-case-count", "use_cases", f"{len(uses)} use cases")
    for use in uses:
        count = len(words_of(use))
        if not USE_CASE[0] <= count <= USE_CASE[1]:
            yield Said("use-case-form", "use_cases", f"{count} words: {use!r}")
        if use.rstrip().endswith("."):
            yield Said("use-case-form", "use_cases", f"ends with a full stop: {use!r}")
        if not use[:1].isupper():
            yield Said("use-case-form", "use_cases", f"begins without a capital: {use!r}")


def _generic(endpoint: Endpoint) -> Iterator[Said]:
    texts = [("summary", endpoint.spec.summary), *(("use_cases", use) for use in endpoint.spec.use_cases)]
    for key, text in texts:
        for phrase in _empty_phrases(text):
            yield Said("generic-phrase", key, f"{phrase!r} in {text!r}")


def _basic_fields(endpoint: Endpoint) -> Iterator[Said]:
    takes = endpoint.inputs
    known = [name for name, schema in takes.items() if not is_sync_mode(name, schema)]
    basic = endpoint.spec.basic_fields
    if not min(BASIC[0], len(known)) <= len(basic) <= BASIC[1]:
        yield Said("basic-fields", "basic_fields", f"{len(basic)} basic fields of {len(known)} parameters")
    needed = [name for name in known if name in endpoint.contract.required]
    for name in needed if len(needed) <= BASIC[1] else ():
        if name not in basic:
            yield Said("basic-fields", "basic_fields", f"`{name}` is required and not among them")
    for position, name in enumerate(basic):
        if name not in known:
            hint = nearest(name, known, cutoff=0.6)
            yield Said("basic-fields", "basic_fields", f"fal has no `{name}` here" + (f"; {hint}" if hint else ""))
        elif name in basic[:position]:
            yield Said("basic-fields", "basic_fields", f"`{name}` stands twice")


_RULES: tuple[Callable[[Endpoint], Iterator[Said]], ...] = (
    _summary,
    _whole,
    _tags,
    _use_cases,
    _generic,
    _basic_fields,
)
