"""HTML templates print, and escape what they print; scripts never turn text into markup."""

from __future__ import annotations

import re

import pytest
from markupsafe import Markup

from generator.output.pages import FOLDER, asset, data_element, render_page

GENERATOR = FOLDER.parent.parent
#: Ways from text to markup or code.
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|createContextualFragment"
)
#: The one module that may say that a text is markup; pages join what it gives.
TRUSTED = {"pages.py"}


def names(pattern: str) -> list[str]:
    found = sorted(path.name for path in FOLDER.glob(pattern))
    assert found
    return found


@pytest.mark.parametrize("name", names("*.mako"))
def test_a_template_holds_no_code_and_no_way_around_the_filter(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert "<%" not in text
    # Names alone: no expressions, no filters.
    assert [found for found in re.findall(r"\$\{([^}]*)\}", text) if not found.isidentifier()] == []


@pytest.mark.parametrize("name", names("*.js"))
def test_a_script_never_turns_text_into_markup(name: str) -> None:
    assert not FORBIDDEN.findall((FOLDER / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [*names("*.js"), *names("*.css")])
def test_nothing_can_end_its_element_or_ask_anybody(name: str) -> None:
    text = asset(name).lower()
    assert "</script" not in text and "</style" not in text
    assert not re.search(r"url\(|@import|\bfetch\(|xmlhttprequest", text)


def test_only_one_module_trusts_texts() -> None:
    trusting = {
        path.name
        for path in GENERATOR.rglob("*.py")
        if re.search(r"Markup\((?!\"\\n\"\)\.join|MARK\))", path.read_text(encoding="utf-8"))
    }
    assert trusting == TRUSTED


def test_values_are_escaped_unless_they_are_markup() -> None:
    page = render_page(
        "review", heading="differ from <b>&", bump="minor", levels=[("words", "1,234")], style=Markup("a{}"), script=Markup("1<2"),
        policy=Markup("'x'"), data=data_element(["</script>"], "data"), drafts="", worst="words", verdict="<i>", breaking=[],
        example="",
    )  # fmt: skip
    assert "differ from &lt;b&gt;&amp;" in page
    assert "&lt;i&gt;" in page and "<i>" not in page
    assert "1<2" in page and "1,234 words" in page
    assert '["\\u003c/script\\u003e"]' in page
