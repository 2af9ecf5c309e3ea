"""Takes the pictures of ``docs/pictures/``: the catalogue of all nodes, in headless Chromium.

    python tools/pictures.py                  write docs/pictures/
    python tools/pictures.py --folder DIR     write them elsewhere

Run by ``nox -s pictures``. Needs Debian's chromium, or another one that ``CHROMIUM`` names.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from generator.plan import build_plan
from generator.reports.site import Sources, build_site, write_site
from generator.specs.project import load_project

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = ("--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--font-render-hinting=none")


@dataclass(frozen=True)
class Picture:
    """One picture: its file, the node whose page is shown (``#<endpoint>``) or a search, and its size in CSS pixels."""

    file: str
    fragment: str = ""
    search: str = ""
    #: How many of the first nodes are ticked for comparing.
    ticked: int = 0
    width: int = 1200
    height: int = 720


PICTURES = (Picture("catalogue.png", search="upscale video", ticked=2),)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all pictures. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=ROOT / "docs" / "pictures", help="write them here")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pictures-") as name, sync_playwright() as playwright:
        site = Path(name) / "site"
        project = load_project(ROOT / "specs")
        write_site(build_site(project, build_plan(project), Sources.read(ROOT / "specs")), site)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for picture in PICTURES:
            take(browser, picture, site / "index.html", folder / picture.file)
        browser.close()
    return 0


def take(browser: Browser, picture: Picture, page_file: Path, target: Path) -> None:
    """Show the page as ``picture`` asks for it, and write what is seen to ``target``."""
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height}, color_scheme="light", reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(page_file.as_uri() + picture.fragment)
    if picture.search:
        page.get_by_role("searchbox").fill(picture.search)
        page.locator("html[data-search=ready]").wait_for()
    page.locator("#detail h1" if picture.fragment else "article.card").first.wait_for()
    for place in range(picture.ticked):
        page.locator(".pick input").nth(place).check()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=target)
    context.close()
    print(f"{target}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    sys.exit(main())
