"""Hypothesis strategies for foreign text at its worst, and for the documents and specs that carry it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

#: Everything that has ever broken a generator of source: quotes, escapes, template syntax, controls, direction marks.
SNIPPETS = (
    '"', "'", '"""', "'''", "\\", "\\n", "\n", "\r", "\t", "\0", "\x1b[31m", "${", "${}", "${1/0}", "<%", "<% raise %>",
    "%>", "<%include file='x'/>", "##", "\n## gone", "% for", "\n% endfor", "{{", "{%", "#", "# cut", "\u202e", "\u2066",
    "\u200f", "\ufeff", "\u2028", "\x85", "é", "ﬁ", "İ", "𝒳", "你", "\ud800", "\udfff", "None", "class", "def", "import os",
    "__import__('os')", "f'{x}'", "1e400", "NaN", "-Infinity", "0x1F", " ", "  ", ",", "=", ")", "(", "]", "}",
    "# ==================== cut ====================",
)  # fmt: skip
NAMES = (
    "class", "None", "self", "cls", "id", "json", "dict", "copy", "model_fields", "model_", "process", "run", "type", "str",
    "list", "endpoint", "output", "outputs", "OutputType", "Enum", "Field", "2nd", "9", "a b", "a-b", "a_b", "A-b", "_x",
    "__init__", "x" * 300, "image_url", "image_urls", "seed", "sync_mode", "äöü", "ae", "", " ", "url", "mro", "name", "value",
)  # fmt: skip

text = st.one_of(
    st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=4)), max_size=5).map("".join),
    st.text(st.characters(), max_size=12),
)
names = st.one_of(st.sampled_from(NAMES), text.filter(lambda value: len(value) < 40))
#: Mostly words that a spec may hold, however strange; one in eight is any text at all.
_STRANGE = [
    'Say "hi" to ${x}',
    'ends with three """',
    "<% raise %> ## % endfor",
    "C:\\new\\x41",
    "Ünïcode 你好 → ﬁne",
    "'s'",
    "{{ }} {% %}",
    "100 %",
]
words = st.integers(0, 15).flatmap(lambda roll: text if roll == 0 else st.sampled_from(_STRANGE))


def mostly(usual: str) -> st.SearchStrategy[str]:
    """``usual``, and one time in eight any name at all."""
    return st.integers(0, 7).flatmap(lambda roll: names if roll == 0 else st.just(usual))


numbers = st.one_of(
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from([1e308, -0.0, 1e-320, True]),
)


def schemas() -> st.SearchStrategy[dict[str, Any]]:
    """Schemas of one parameter, with foreign defaults, choices and bounds."""
    return st.one_of(
        st.fixed_dictionaries({"type": st.just("string")}, optional={"default": text, "description": text}),
        st.fixed_dictionaries(
            {"type": st.just("string"), "enum": st.lists(text, min_size=1, max_size=4)}, optional={"default": text}
        ),
        st.fixed_dictionaries({"enum": st.lists(st.one_of(text, numbers, st.none()), min_size=1, max_size=4)}),
        st.fixed_dictionaries(
            {"type": st.sampled_from(["integer", "number"])},
            optional={"default": numbers, "minimum": numbers, "maximum": numbers},
        ),
        st.fixed_dictionaries({"type": st.just("boolean")}, optional={"default": st.booleans()}),
        st.fixed_dictionaries(
            {"type": st.just("array"), "items": st.just({"type": "string"})},
            optional={"default": st.lists(text, max_size=3)},
        ),
        st.just({"$ref": "#/components/schemas/Shape"}),
        st.just({"type": "array", "items": {"$ref": "#/components/schemas/Shape"}}),
        st.sampled_from(
            [{"$ref": "#/components/schemas/Nowhere"}, {"type": "date"}, {"anyOf": []}, {"enum": []}, True, 7]
        ),
    )  # type: ignore[return-value]


def nested() -> st.SearchStrategy[Any]:
    """Schemas within schemas, in every construct that fal's documents know."""
    inner = schemas()
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        inner,
        inner,
        inner,
        st.fixed_dictionaries({"anyOf": several}, optional={"default": text}),
        st.fixed_dictionaries({"oneOf": several}),
        st.fixed_dictionaries({"allOf": several}, optional={"default": text}),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.fixed_dictionaries({"type": st.just("array"), "prefixItems": several}),
        st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner}),
        st.fixed_dictionaries({"type": st.just("object"), "properties": st.dictionaries(names, inner, max_size=2)}),
    )


def properties() -> st.SearchStrategy[dict[str, Any]]:
    """A few parameters with foreign names."""
    return st.dictionaries(names, nested(), max_size=4)
