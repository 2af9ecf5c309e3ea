"""The catalogue as people use it: search, tasks, filters, links, comparing, a node's page, the snippet, the keyboard."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.reports.search import NodeSearch, document_of_endpoint, read_table, read_tasks
from generator.specs.project import load_project, read_catalog
from tests.pages.conftest import ROOT, Open

pytestmark = pytest.mark.pages
Picture = Callable[[Page, str], None]
SPECS = ROOT / "specs"
SCHNELL = "#fal-ai/flux/schnell"
NEEDS: dict[str, Any] = tomllib.loads((ROOT / "tests/reports/search/needs.toml").read_text(encoding="utf-8"))
UPSCALERS = ["fal-ai/seedvr/upscale/video", "fal-ai/flashvsr/upscale/video", "bria/video/increase-resolution",
             "fal-ai/video-upscaler", "clarityai/crystal-video-upscaler"]  # fmt: skip
#: Milliseconds of one search of the engine; the answer's first ten endpoints.
FIND = """(text) => {
  const began = performance.now(), found = engine.find(text);
  return [performance.now() - began, found.slice(0, 10).map((at) => nodes[at].id)];
}"""
#: Whether the middle of what has the focus can be seen, or nothing has it.
IN_SIGHT = """() => {
  const made = document.activeElement, box = made.getBoundingClientRect();
  if (made === document.body) return true;
  const seen = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return ["#tray", ".filters"].every((place) => made.closest(place) || !seen?.closest(place));
}"""
HEADINGS = (
    """() => [...document.querySelectorAll("section:not([hidden]) :is(h1, h2, h3, h4)")].map((made) => made.tagName)"""
)
#: Of the field of the search: its edge, its ground, the page's ground, its placeholder.
COLOURS = """() => {
  const field = document.getElementById("q"), style = getComputedStyle(field);
  return [style.borderTopColor, style.backgroundColor, getComputedStyle(document.body).backgroundColor,
          getComputedStyle(field, "::placeholder").color];
}"""


def typed(page: Page, text: str) -> None:
    page.get_by_role("searchbox").fill(text)
    expect(page.locator("html")).to_have_attribute("data-search", "ready")


def first_cards(page: Page, count: int) -> list[str]:
    expect(page.locator("article.card").nth(count - 1)).to_be_visible()
    return page.locator("article.card code.id").all_inner_texts()[:count]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["phone", "tablet", "desktop"])
def test_it_fits_the_screen(open_page: Open, picture: Picture, site: Path, size: str, scheme: str) -> None:
    page = open_page(site, size, scheme)
    picture(page, f"catalog-{size}-{scheme}")
    typed(page, "upscale video")
    expect(page.locator("article.card h3").first).to_contain_text("Video")
    picture(page, f"catalog-search-{size}-{scheme}")
    page.locator(".pick input").nth(0).check()
    page.locator(".pick input").nth(1).check()
    page.get_by_role("link", name="Compare 2").click()
    expect(page.get_by_role("heading", name="Compare", level=1)).to_be_visible()
    picture(page, f"catalog-compare-{size}-{scheme}")
    page.locator("#detail th a").first.click()
    expect(page.get_by_role("heading", name="Inputs")).to_be_visible()
    picture(page, f"catalog-node-{size}-{scheme}")


def test_the_first_view_reads_one_small_file(open_page: Open, site: Path) -> None:
    page = open_page(site)
    expect(page.locator("article.card").first).to_be_visible()
    # An extra file would be a script in the page's head.
    assert page.locator("head script").count() == 0
    assert site.stat().st_size < 300_000


# Search -----------------------------------------------------------------------------------------------------


def test_page_and_command_line_give_the_same_for_every_need(open_page: Open, site: Path) -> None:
    tasks = read_tasks(SPECS)
    documents = [document_of_endpoint(endpoint, tasks) for endpoint in load_project(SPECS).endpoints]
    page = open_page(site)
    typed(page, "a")
    with NodeSearch(documents, read_table(SPECS)) as search:
        for need in NEEDS:
            assert page.evaluate(FIND, need)[1] == search.find(need)[:10], need


def test_a_search_takes_less_than_20_ms(open_page: Open, site: Path) -> None:
    page = open_page(site)
    typed(page, "a")
    assert median(page.evaluate(FIND, need)[0] for need in NEEDS) < 20


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("FluxSchnell", "fal-ai/flux/schnell"),
        ("fal-ai/flux/schnell", "fal-ai/flux/schnell"),
        ("flux schnell", "fal-ai/flux/schnell"),
    ],
)
def test_a_node_is_found_by_its_names(open_page: Open, site: Path, text: str, id: str) -> None:
    page = open_page(site)
    typed(page, text)
    expect(page.locator("article.card code.id").first).to_have_text(id)


def test_nothing_that_fits_is_said(open_page: Open, site: Path) -> None:
    page = open_page(site)
    typed(page, "qqqqzzzz")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()


def test_how_words_were_read_is_said(open_page: Open, site: Path) -> None:
    page = open_page(site)
    typed(page, "photo restauration")
    expect(page.locator("#read")).to_have_text("“restauration” was read as “restoration”.")
    expect(page.locator("article.card h3").first).to_contain_text("Restoration")
    typed(page, "Entferne den Hintergrund")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    expect(page.locator("#read")).to_contain_text("No node has “hintergrund”.")
    typed(page, "remove background")
    expect(page.locator("#read")).to_be_empty()


# Tasks, filters, links --------------------------------------------------------------------------------------


def test_a_task_groups_what_does_it_and_tells_it_apart(open_page: Open, site: Path) -> None:
    page = open_page(site)
    page.get_by_role("link", name="Upscale a video").click()
    expect(page.locator("#count")).to_contain_text("Upscale a video")
    expect(page.locator("#tasks")).to_be_hidden()
    card = page.locator("article.card", has_text="fal-ai/bytedance-upscaler/upscale/video")
    expect(card.locator(".flow")).to_have_text("video → video")
    expect(card.locator(".line")).to_contain_text("1080p–4K")
    expect(card.locator(".line")).to_contain_text("a second (May 2026)")


def test_filters_narrow_and_clear(open_page: Open, site: Path) -> None:
    page = open_page(site)
    page.get_by_label("Takes").select_option(label="takes audio")
    page.get_by_label("Gives").select_option(label="gives video")
    expect(page.locator("article.card .flow").first).to_contain_text("audio")
    page.get_by_label("Maker").select_option("Recraft")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    active = [entry for entry in read_catalog(SPECS).values() if entry["status"] == "active"]
    expect(page.locator("#count")).to_contain_text(f"{len(active):,} nodes")


def test_an_address_shows_the_same_again(open_page: Open, site: Path) -> None:
    page = open_page(site)
    typed(page, "logo")
    page.get_by_label("Maker").select_option("Ideogram")
    page.locator(".pick input").nth(1).check()
    shown, fragment = first_cards(page, 3), page.url.partition("#")[2]
    again = open_page(site, fragment=f"#{fragment}")
    assert first_cards(again, 3) == shown
    expect(again.get_by_role("searchbox")).to_have_value("logo")
    expect(again.get_by_label("Maker")).to_have_value("Ideogram")
    expect(again.locator("#tray")).to_be_visible()


def test_back_from_a_node_keeps_the_list(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#?q=lip%20sync&gives=video")
    shown = first_cards(page, 3)
    page.locator("article.card h3 a").nth(1).click()
    expect(page.get_by_role("heading", name="Inputs")).to_be_visible()
    page.get_by_role("link", name="← Back to the list").click()
    assert first_cards(page, 3) == shown


def test_an_unknown_id_gets_the_nearest(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#fal-ai/flx/schnel?q=x")
    expect(page.get_by_role("heading", name="No such node")).to_be_visible()
    expect(page.locator("#detail")).to_contain_text("fal-ai/flx/schnel")
    page.locator(".alike a", has_text="FLUX.1 [schnell] – Text to Image").first.click()
    expect(page.get_by_role("heading", name="Inputs")).to_be_visible()


def test_a_broken_escape_in_an_address_is_an_unknown_id(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#fal-ai/%E0%A4%A")
    expect(page.get_by_role("heading", name="No such node")).to_be_visible()


def test_retired_nodes_stand_apart_and_name_their_successor(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#?q=kling%20image%20to%20video")
    apart = page.locator("#cards .apart")
    while not apart.count() and page.locator(".foot").inner_text():
        page.locator(".foot").scroll_into_view_if_needed()
    expect(apart).to_be_visible()
    assert page.locator("#cards > .apart ~ .card:not(.retired)").count() == 0
    assert page.locator("#cards > .card.retired").count() > 0
    retired = next(one for one in load_project(SPECS).endpoints if one.deprecated and one.spec.replaced_by)
    page = open_page(site, fragment=f"#{retired.id}")
    expect(page.locator("#detail > .gone")).to_contain_text("Retired. Use ")
    page.locator("#detail > .gone a").click()
    assert page.url.endswith(f"#{retired.spec.replaced_by}")


@pytest.mark.parametrize("fragment", ["", "#?q=kling", "#?q=kling%20image%20to%20video", "#?task=text-to-video"])
def test_what_is_shown_is_counted_in_nodes(open_page: Open, site: Path, fragment: str) -> None:
    """The heading above the retired ones is no node: the foot counts as the head does."""
    page = open_page(site, fragment=fragment)
    first_cards(page, 24)
    head = page.locator("#count").inner_text()
    told = sum(int(count.replace(",", "")) for count in re.findall(r"([\d,]+) (?:nodes?|retired)", head))
    expect(page.locator(".foot")).to_have_text(re.compile(rf" of {told:,} shown$"))


def test_all_that_is_counted_can_be_scrolled_to(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#?q=kling")
    first_cards(page, 24)
    told = int(page.locator(".foot").inner_text().split()[2])
    while page.locator(".foot").inner_text():
        page.locator(".foot").scroll_into_view_if_needed()
    expect(page.locator("article.card")).to_have_count(told)


# Comparing --------------------------------------------------------------------------------------------------


def test_four_are_compared_side_by_side(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=f"#compare?with={','.join(UPSCALERS)}")
    expect(page.locator("#detail th[scope=col]")).to_have_count(4)
    rows = page.locator("#detail th[scope=row]").all_inner_texts()
    assert {"Does", "Maker", "Takes and gives", "Resolution", "Price", "Licence", "State", "In short"} <= set(rows)
    page.get_by_role("button", name="Remove SeedVR2 – Upscale Video").click()
    expect(page.locator("#detail th[scope=col]")).to_have_count(3)


def test_a_fifth_cannot_be_chosen(open_page: Open, site: Path) -> None:
    page = open_page(site)
    for at in range(4):
        page.locator(".pick input").nth(at).check()
    expect(page.locator(".pick input").nth(4)).to_be_disabled()
    page.get_by_role("button", name="Forget").click()
    expect(page.locator(".pick input").nth(4)).to_be_enabled()
    expect(page.locator("#tray")).to_be_hidden()


def test_the_keyboard_goes_on_where_nodes_are_chosen(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=f"#?with={UPSCALERS[0]}")
    page.get_by_role("button", name="Forget").press("Enter")
    expect(page.locator(".pick input").first).to_be_focused()


def test_nothing_chosen_is_explained(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#compare")
    expect(page.locator("#detail")).to_contain_text("up to four nodes")


# One node ---------------------------------------------------------------------------------------------------


def test_a_node_page_has_everything(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    detail = page.locator("#detail")
    expect(detail.get_by_role("heading", level=1)).to_have_text("FLUX.1 [schnell] – Text to Image")
    for name in ("Use cases", "Inputs", "Outputs", "Run it from a script", "Alternatives: make a picture from text"):
        expect(detail.get_by_role("heading", name=name)).to_be_visible()
    row = detail.locator(".row", has_text="num_inference_steps")
    expect(row).to_contain_text("default 4 · ≥ 1, ≤ 12")
    expect(detail.locator("pre")).to_contain_text("from nodetool.dsl.fal.text_to_image import FluxSchnell")
    expect(detail).to_contain_text("Black Forest Labs")
    expect(detail).to_contain_text("One run with the defaults: $0.003 (1 × $0.003 per image)")
    detail.locator(".alike a").first.click()
    expect(detail.get_by_role("heading", level=1)).not_to_have_text("FLUX.1 [schnell] – Text to Image")
    page.go_back()
    expect(detail.get_by_role("heading", level=1)).to_have_text("FLUX.1 [schnell] – Text to Image")
    detail.get_by_role("link", name="← All nodes").click()
    expect(page.locator("article.card").first).to_be_visible()


def test_alternatives_do_the_same(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#fal-ai/minimax/voice-clone")
    expect(page.get_by_role("heading", name="Alternatives: clone a voice")).to_be_visible()
    page.get_by_role("link", name=re.compile(r"All \d+ that do this")).click()
    expect(page.locator("#count")).to_contain_text("Clone a voice")


def test_the_snippet_can_be_copied(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()


def test_a_tag_searches_for_itself(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment=SCHNELL)
    page.locator(".tags a", has_text="open-weights").click()
    expect(page.get_by_role("searchbox")).to_have_value("open-weights")
    expect(page.locator("article.card").first).to_be_visible()


# Keyboard, eyes, hostile words ------------------------------------------------------------------------------------


def test_the_keyboard_is_enough(open_page: Open, site: Path) -> None:
    page = open_page(site)
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("lip sync")
    # The list of the last key: that of "lip syn" looks the same and is still to be replaced.
    expect(page.locator("article.card h3 a").first).to_have_attribute("href", re.compile(r"q=lip\+sync"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("article.card h3 a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Inputs")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("searchbox")).to_have_value("lip sync")
    expect(page.locator("#list")).to_be_visible()


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_what_the_keyboard_comes_to_is_in_sight(open_page: Open, site: Path, size: str) -> None:
    """Neither the tray nor the filters lie above it."""
    page = open_page(site, size, fragment=f"#?q=upscale+video&with={','.join(UPSCALERS[:3])}")
    expect(page.locator("article.card").first).to_be_visible()
    for key, times in (("Tab", 40), ("Shift+Tab", 40)):
        for _ in range(times):
            page.keyboard.press(key)
            assert page.evaluate(IN_SIGHT), page.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("fragment", ["", "#?q=upscale+video", SCHNELL])
def test_headings_leave_no_level_out(open_page: Open, site: Path, fragment: str) -> None:
    page = open_page(site, fragment=fragment)
    expect(page.locator("section:not([hidden]) :is(h2, h3)").first).to_be_attached()
    levels = [int(name[1]) for name in page.evaluate(HEADINGS)]
    assert levels[0] == 1 and all(below - above <= 1 for above, below in pairwise(levels))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fields_stand_out_from_the_page(open_page: Open, site: Path, scheme: str) -> None:
    """WCAG 2.2: their edges by 3 to 1 (1.4.11), the text in them by 4.5 to 1 (1.4.3)."""
    colours = open_page(site, scheme=scheme).evaluate(COLOURS)
    edge, field, ground, placeholder = (tuple(map(int, re.findall(r"\d+", text)[:3])) for text in colours)
    assert contrast(edge, ground) >= 3 and contrast(edge, field) >= 3 and contrast(placeholder, field) >= 4.5


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The ratio of two colours as WCAG reckons it."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: tuple[int, ...]) -> float:
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_way_back_says_where_it_leads(open_page: Open, site: Path) -> None:
    page = open_page(site, fragment="#?vendor=Kling")
    page.locator("article.card h3 a").first.click()
    page.get_by_role("link", name="← Back to the list").click()
    expect(page.locator("#vendor")).to_have_value("Kling")


@pytest.mark.parametrize("fragment", ["#?q=photo", "#compare", "#acme/nothing"])
def test_a_page_without_its_search_says_so(browser: Browser, site: Path, tmp_path: Path, fragment: str) -> None:
    shutil.copyfile(site, tmp_path / site.name)
    page = browser.new_page()
    page.goto((tmp_path / site.name).as_uri() + fragment)
    expect(page.locator("section:not([hidden])")).to_contain_text("search.js is missing beside this page.")
    page.close()


def test_without_javascript_there_is_a_list(browser: Browser, site: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site.as_uri())
    link = page.get_by_role("link", name="llms.txt")
    expect(link).to_be_visible()
    assert (site.parent / str(link.get_attribute("href"))).is_file()
    page.close()


def test_on_paper_nothing_is_cut_or_covered(open_page: Open, site: Path) -> None:
    page = open_page(site, "tablet", fragment=f"{SCHNELL}?with={UPSCALERS[0]}")
    expect(page.locator("#tray")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("#tray")).to_be_hidden()
    expect(page.get_by_role("button", name="Copy")).to_be_hidden()
    assert page.locator("pre").evaluate("(made) => made.scrollWidth <= made.clientWidth")


def test_markup_in_words_is_shown_as_text(open_page: Open, hostile_site: Path) -> None:
    page = open_page(hostile_site)
    expect(page.locator("article.card .summary").first).to_contain_text("</script><img src=x onerror=alert(1)>")
    typed(page, "img")
    page.locator("article.card h3 a").first.click()
    expect(page.locator("#detail .lead")).to_contain_text("</script><img src=x onerror=alert(1)>")
    assert page.locator("img").count() == 0
