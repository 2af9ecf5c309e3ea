"""What may be written in a prompt: names of references, tags of speech and song."""

from __future__ import annotations

import re

from generator.contract.stated.rule import Case, Facts, Rule, words_pattern
from generator.contract.stated.words import Words

_TEXT = {"type": "string"}
_LIST = {"type": "array", "items": {"type": "string", "media": "image"}}

#: As many tokens as a parameter keeps.
MAX_TOKENS = 60
_TOKEN = re.compile(
    r"""@[A-Z][A-Za-z]{1,20}\d{0,2}(?!\w) | <(\w{1,20})>[\w|<>]{1,20}</\1> | <{1,3}/?[A-Za-z\#][\w\ \#-]{0,30}>{1,3}
    | \[\[\w{2,30}\]\] | \[[A-Za-z][A-Za-z\ -]{1,30}\]""",
    re.X,
)
#: Words in brackets that stand for something else, and names of models.
_PLACEHOLDER = re.compile(
    r"""<(?:type|\w*name|format|mime|image|stem|base64|data|lang\w*|url|endpoint|index|id|text|key|value|rate|size|token
    |string|width|height|number|n)> | @(?:ref|gmail) | \[(?:klein|dev|pro|schnell|max|flex|documentation|here)\]""",
    re.I | re.X,
)
#: Sentences about the inside of archives, coordinates and addresses.
_OTHER = words_pattern(
    r"""\b(?:archive|zip|array\sof|json|coordinates|filename|file\sname|captions?\b.{0,60}\btrigger|order\sof\sthe\svalues
    |data\suri|documentation|order\sis|written\sas)\b | \]\(http"""
)


def _tokens(match: re.Match[str], words: Words) -> Facts:
    """The tokens of all sentences: prose names some kinds in one and more in the next."""
    text = " ".join(sentence for sentence in words.sentences if not _OTHER.search(sentence))
    found = (token[0] for token in _TOKEN.finditer(text))
    tokens = list(dict.fromkeys(token for token in found if not _PLACEHOLDER.match(token)))[:MAX_TOKENS]
    return {"tokens": tokens} if tokens else {}


TOKENS = Rule(
    "tokens",
    lambda words: words.media != "file" and bool({"string", "array", "object"} & words.types),
    words_pattern(r"(?: @[A-Z] | <+[A-Za-z/\#] | \[[\[A-Za-z] )"),
    _tokens,
    _OTHER,
    (
        Case("In the prompt they are @Image1, @Image2.", {"tokens": ["@Image1", "@Image2"]}, _LIST, "image_urls"),
        Case("Supports tags: <laugh>, <sigh>", {"tokens": ["<laugh>", "<sigh>"]}, _TEXT, "text"),
        Case("Starts with [verse]. Ends with [outro].", {"tokens": ["[verse]", "[outro]"]}, _TEXT, "lyrics"),
        Case("Use <frame>0</frame> in it.", {"tokens": ["<frame>0</frame>"]}, _TEXT, "prompt"),
        Case("Names them as [[profile_1]].", {"tokens": ["[[profile_1]]"]}, _TEXT, "prompt"),
        Case("Given as data:image/<type>;base64 in a data URI", {}, _TEXT, "image"),
        Case("See [documentation](https://example.com).", {}, _TEXT, "text"),
        Case("A model called FLUX.2 [klein].", {}, _TEXT, "prompt"),
    ),
    once=True,
)
NUMBERED = Rule(
    "numbered-references",
    lambda words: words.is_text or words.is_list,
    words_pattern(
        r"""\b(?:as|using|use|by|with)\s['"`]{0,2}
        (?P<token>(?:image|video|audio|element|figure|character|reference)\s?1)['"`]{0,2}(?:\s?,|\s(?:and|or|etc))"""
    ),
    lambda match, words: {"tokens": [match["token"], match["token"][:-1] + "2"]},
    words_pattern(r"\bfor\sexample\b"),
    (
        Case("Known as Video 1, Video 2 and so on", {"tokens": ["Video 1", "Video 2"]}, _LIST, "image_urls"),
        Case("Use ``character1``, ``character2``", {"tokens": ["character1", "character2"]}, _TEXT, "prompt"),
        Case("The best one is image 1.", {}, _LIST, "image_urls"),
    ),
)

RULES = (TOKENS, NUMBERED)
