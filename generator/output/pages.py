"""HTML pages: Mako with escaping by default, and the one place where anything counts as safe markup.

Pages work from disk and ask nobody for anything: their content security policy allows what they hold and no more.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path

from mako.lookup import TemplateLookup
from markupsafe import Markup

from generator.output.mistakes import render

FOLDER = Path(__file__).parent / "templates" / "html"


@cache
def _lookup() -> TemplateLookup:
    # Markup passes the filter `h`, every other value is escaped.
    return TemplateLookup(directories=[str(FOLDER)], strict_undefined=True, default_filters=["h"])


def render_page(name: str, **values: object) -> str:
    """The template ``name`` with ``values``, escaped unless they are ``Markup``."""
    return render(_lookup(), name, values)


@cache
def asset(name: str) -> Markup:
    """A style sheet or script of ours, for use inside a page."""
    return Markup((FOLDER / name).read_text(encoding="utf-8"))


def compact_json(value: object) -> str:
    """JSON for use inside a script: no character in it can end the element or a line."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def data_element(value: object, name: str) -> Markup:
    """``value`` as a data block, which no browser runs."""
    return (
        Markup('<script type="application/json" id="{}">').format(name)
        + Markup(compact_json(value))
        + Markup("</script>")
    )


def script_source(text: str) -> Markup:
    """The policy's word for one inline script: its digest."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Markup("'sha256-{}'").format(digest)
