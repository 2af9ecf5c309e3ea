"""The catalogue as people use it: search, filters, a node's page, siblings, the snippet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.specs.project import read_catalog
from tests.pages.conftest import ROOT, Open

pytestmark = pytest.mark.pages
Picture = Callable[[Page, str], None]
SCHNELL = "#fal-ai/flux/schnell"
#: Types into the search and waits for the browser to paint; answers the milliseconds.
TYPE = """async (text) => {
  const field = document.getElementById("search"), began = performance.now();
  field.value = text;
  field.dispatchEvent(new Event("input"));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - began;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_it_fits_the_screen(open_page: Open, picture: Picture, site: Path, size: str, scheme: str) -> None:
    page = open_page(site, size, scheme)
    picture(page, f"catalog-{size}-{scheme}")
    page.get_by_role("searchbox").fill("lora video")
    picture(page, f"catalog-search-{size}-{scheme}")
    page.locator("a.card").first.click()
    expect(page.get_by_role("heading", name="Inputs")).to_be_visible()
    picture(page, f"catalog-node-{size}-{scheme}")


def test_the_first_view_reads_one_small_file(open_page: Open, site: Path) -> None:
    page = open_page(site)
    expect(page.locator("a.card").first).to_be_visible()
    # An extra file would be a script in the page's head.
    assert page.locator("head script").count() == 0
    assert site.stat().st_size < 300_000


@pytest.mark.parametrize("text", ["flux", "nursery rhyme", "num_inference_steps", "lip-sync video", "zzzz"])
def test_search_answers_at_once(open_page: Open, site: Path, text: str) -> None:
    page = open_page(site)
    page.evaluate(TYPE, "a")
    page.wait_for_function("nodes.at(-1).words !== ''")
    assert min(page.evaluate(TYPE, text) for _ in range(3)) < 100


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("FluxSchnell", "fal-ai/flux/schnell"),
        ("fal-ai/flux/schnell", "fal-ai/flux/schnell"),
        ("flux schnell", "fal-ai/flux/schnell"),
        ("nursery rhyme picture every line", "fal-ai/flux/schnell"),
    ],
)
def test_a_node_is_found_by_name_and_by_use_case(open_page: Open, site: Path, text: str, id: str) -> None:
    page = open_page(site)
    page.get_by_role("searchbox").fill(text)
    expect(page.locator("a.card").first).to_have_attribute("href", f"#{id}")


def test_filters_narrow(open_page: Open, site: Path) -> None:
    page = open_page(site)
    page.get_by_label("Takes").select_option(label="takes audio")
    page.get_by_label("Gives").select_option(label="gives video")
    expect(page.locator("a.card .flow").first).to_contain_text("audio")
    page.get_by_label("Vendor").select_option(index=1)
    page.get_by_label("Module").select_option(index=1)
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#count")).to_contain_text(f"{len(read_catalog(ROOT / 'specs')):,} nodes")


def test_a_node_page_has_everything(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    detail = page.locator("#detail")
    for name in ("Use cases", "Inputs", "Outputs", "Run it from a script", "Sibling endpoints"):
        expect(detail.get_by_role("heading", name=name)).to_be_visible()
    row = detail.locator(".row", has_text="num_inference_steps")
    expect(row).to_contain_text("default 4 · ≥ 1, ≤ 12")
    expect(detail.locator("pre")).to_contain_text("from nodetool.dsl.fal.text_to_image import FluxSchnell")
    detail.locator(".siblings a").first.click()
    expect(detail.get_by_role("heading", level=1)).not_to_have_text("Flux Schnell")
    page.go_back()
    expect(detail.get_by_role("heading", level=1)).to_have_text("Flux Schnell")
    detail.get_by_role("link", name="← All nodes").click()
    expect(page.locator("a.card").first).to_be_visible()


def test_the_snippet_can_be_copied(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()


def test_a_tag_searches_for_itself(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    page.locator(".tags a", has_text="open-weights").click()
    expect(page.get_by_role("searchbox")).to_have_value("open-weights")
    expect(page.locator("a.card").first).to_be_visible()


def test_markup_in_words_is_shown_as_text(open_page: Open, hostile_site: Path) -> None:
    page = open_page(hostile_site)
    expect(page.locator("a.card .summary").first).to_contain_text("</script><img src=x onerror=alert(1)>")
    page.locator("a.card").first.click()
    expect(page.locator("#detail .lead")).to_contain_text("</script><img src=x onerror=alert(1)>")
    assert page.locator("img").count() == 0
