"""Phrases that would fit any endpoint, and so say nothing about this one."""

from __future__ import annotations

import re

_PHRASES = """
and more; automated workflow; batch processing workflows; concept art and ideation; content creation; content repurposing;
creative projects; cutting-edge; effortless; engaging content; high-quality results; leverage; marketing and advertising;
powerful; product demonstrations; professional photo editing; professional results; rapid prototyping; seamless;
social media content; state-of-the-art; stunning; unlock; various; visual storytelling; wide range of
"""
GENERIC = tuple(" ".join(phrase.split()) for phrase in _PHRASES.split(";"))
#: Anywhere in a word, so that "unlocked" and "seamlessly" are caught too.
_ANY = re.compile("|".join(re.escape(phrase) for phrase in GENERIC))

#: Tags that fit every endpoint.
CATCH_ALL = frozenset({"ai", "generation", "generative", "model", "fal", "tool"})
#: Words that cannot be the verb a summary begins with.
_NO_VERBS = "a an the this that these it its with for from in on by using and or fal new our your"
NO_VERBS = frozenset(_NO_VERBS.split())


def generic_phrases(text: str) -> list[str]:
    """The generic phrases in ``text``, each once."""
    return list(dict.fromkeys(_ANY.findall(text.lower())))
