"""Debian's chromium on pages of the small project and of all nodes: no request leaves, no error is logged.

``SCREENSHOTS`` names a folder that keeps the pictures; they are looked at, not compared.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from generator.plan import build_plan
from generator.reports.site import Sources, build_site, write_site
from generator.review import find_pending
from generator.review.page import review_page
from generator.specs.project import load_project
from tests.review.nodes import changed, named
from tests.review.project import write_project

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
SIZES = {"phone": (390, 844), "tablet": (820, 1180), "desktop": (1280, 850)}
#: Milliseconds until what should be seen is missing: a busy machine is slow, and that is no fault of a page.
WAIT = 60_000
expect.set_options(timeout=WAIT)
Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser with a fresh profile for the whole run."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open a file; at the end, nothing went wrong in it and nobody outside was asked for anything."""
    troubles: list[str] = []
    contexts = []

    def opened(path: Path, size: str = "desktop", scheme: str = "light", fragment: str = "") -> Page:
        width, height = SIZES[size]
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WAIT)
        page.on("console", lambda message: troubles.extend(_logged(message)))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: troubles.extend(_outside(request)))
        page.goto(path.as_uri() + fragment)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


def _logged(message: ConsoleMessage) -> list[str]:
    return [message.text] if message.type in ("error", "warning") else []


def _outside(request: Request) -> list[str]:
    return [] if request.url.startswith(("file:", "data:")) else [request.url]


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[Page, str], None]:
    """Keep a screenshot, and see that nothing is wider than the screen."""
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)

    def keep(page: Page, name: str) -> None:
        page.screenshot(path=folder / f"{name}.png")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

    return keep


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of all nodes, one of them with its cost."""
    folder = tmp_path_factory.mktemp("site")
    project = load_project(ROOT / "specs")
    estimates = folder.parent / "estimates.json"
    rows = [{"endpoint": "fal-ai/flux/schnell", "figure": "$0.003", "reason": "1 × $0.003 per image"}]
    estimates.write_text(json.dumps(rows), encoding="utf-8")
    write_site(build_site(project, build_plan(project), Sources.read(ROOT / "specs", estimates)), folder)
    return folder / "index.html"


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of a project whose words are markup."""
    folder = tmp_path_factory.mktemp("hostile")
    specs = write_project(folder)
    project = load_project(specs)
    write_site(build_site(project, build_plan(project), Sources.read(specs)), folder / "site")
    return folder / "site" / "index.html"


@pytest.fixture(scope="session")
def review_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A review of a thousand nodes: one changed bound everywhere, a few nodes that come, go or hold markup."""
    before, after = {}, {}
    for at in range(1000):
        key, text = f"module_{at % 20}/node_{at:04}.py", named(f"acme/model-{at}", f"Node{at}")
        before[key], after[key] = text, changed(("ge=1", "ge=0"), text=text)
    markup = ("Paint a picture.", "</script><img src=x onerror=alert(1)> is the new summary.")
    after["module_7/node_0007.py"] = changed(markup, text=after["module_7/node_0007.py"])
    del after["module_1/node_0001.py"]
    after["module_3/node_new.py"] = named("acme/new", "NodeNew")
    builder = "class Node9(dsl.Builder):\n    builder = {}\n"
    before["_dsl/module_9/node_0009.py"], after["_dsl/module_9/node_0009.py"] = builder.format(1), builder.format(2)
    path = tmp_path_factory.mktemp("review") / "review.html"
    path.write_text(
        review_page(find_pending(before, after, {"acme/model-8"}), "the approved snapshots"), encoding="utf-8"
    )
    return path
