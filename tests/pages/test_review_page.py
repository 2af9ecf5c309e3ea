"""The review as people use it: kinds, filters, search, diffs; on a phone and at a desk, in light and dark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages.conftest import Open
from tests.review.nodes import NODE

pytestmark = pytest.mark.pages
Picture = Callable[[Page, str], None]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_it_fits_the_screen(open_page: Open, picture: Picture, review_file: Path, size: str, scheme: str) -> None:
    page = open_page(review_file, size, scheme)
    expect(page.get_by_role("heading", level=1)).to_contain_text("1,001 nodes differ")
    picture(page, f"review-{size}-{scheme}")
    page.get_by_role("searchbox").fill("model-7")
    page.locator("details.node summary").first.click()
    page.locator("details.node").first.scroll_into_view_if_needed()
    picture(page, f"review-diff-{size}-{scheme}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_the_first_screen_tells_a_stranger_what_it_is(open_page: Open, review_file: Path, size: str) -> None:
    page = open_page(review_file, size)
    for text in (
        "This page shows generated nodes whose text is not the approved one",
        "Some saved workflows break.",
        "node removed, 1 node",
        "To accept or reject, check out this branch",
    ):
        box = page.locator("header").get_by_text(text).first.bounding_box()
        assert box is not None and box["y"] + box["height"] <= page.viewport_size["height"]  # type: ignore[index]
    page.get_by_text("Decide without a terminal").click()
    expect(page.locator("header pre")).to_contain_text("python -m generator review acme/model-0 --accept")


def test_without_javascript_it_names_the_command(browser: Browser, review_file: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(review_file.as_uri())
    # Playwright's own expectations overlook what stands in `noscript`.
    assert "python -m generator review --list" in page.locator("main").inner_text()
    page.close()


def test_drafts_are_marked(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    expect(page.locator("header .totals .draft")).to_have_text("1 draft")
    page.get_by_role("searchbox").fill("node_0008")
    expect(page.locator("details.node .draft")).to_have_text("draft")
    page.get_by_role("searchbox").fill("node_0009")
    expect(page.locator("details.node .draft")).to_have_count(0)


def test_a_changed_builder_has_a_part_of_its_own(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    page.get_by_role("searchbox").fill("node_0009")
    page.locator("details.node summary").first.click()
    expect(page.locator("td.gap", has_text="snapshots/_dsl/module_9/node_0009.py")).to_be_visible()
    expect(page.locator("td.new", has_text="builder = 2")).to_be_visible()


def test_the_page_is_dark_where_people_want_it_dark(open_page: Open, review_file: Path) -> None:
    colours = [
        open_page(review_file, scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    assert colours[0] != colours[1]


def test_a_kind_narrows_to_its_nodes(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    kind = page.locator("#kinds button", has_text="relaxed to")
    expect(kind).to_contain_text("999 nodes")
    kind.click()
    expect(kind).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#count")).to_have_text("999 of 1,001")
    kind.click()
    expect(page.locator("#count")).to_have_text("1,001 of 1,001")


def test_filters_and_search_work_together(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    page.get_by_label("Module").select_option("module_7")
    expect(page.locator("#count")).to_have_text("50 of 1,001")
    page.get_by_role("searchbox").fill("summary")
    expect(page.locator("#count")).to_have_text("1 of 1,001")
    page.get_by_label("Level").select_option("breaking")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#count")).to_have_text("1,001 of 1,001")


def test_a_diff_shows_both_sides_and_marks_what_differs(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    page.get_by_role("searchbox").fill("acme/model-8 ")
    page.locator("details.node summary").first.click()
    expect(page.locator("td.old mark").first).to_have_text("1")
    expect(page.locator("td.new mark").first).to_have_text("0")


def test_markup_in_words_is_shown_as_text(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    page.get_by_role("searchbox").fill("summary rewritten")
    page.locator("details.node summary").first.click()
    expect(page.locator("td.new").first).to_contain_text("</script><img src=x onerror=alert(1)>")
    assert page.locator("img").count() == 0


@pytest.mark.parametrize(("name", "side"), [("acme/new", "new"), ("node removed", "old")])
def test_a_node_that_comes_or_goes_is_shown_whole(open_page: Open, review_file: Path, name: str, side: str) -> None:
    page = open_page(review_file)
    page.get_by_role("searchbox").fill(name)
    page.locator("details.node summary").first.click()
    expect(page.locator(f"td.{side}")).to_have_count(len(NODE.splitlines()))


def test_scrolling_brings_more_nodes(open_page: Open, review_file: Path) -> None:
    page = open_page(review_file)
    nodes = page.locator("details.node")
    first = nodes.count()
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    # The page's own policy forbids the waiting that a script in it would do.
    expect(nodes.nth(first)).to_be_attached()
