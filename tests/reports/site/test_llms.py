"""``llms.txt``: every live endpoint once, a line each, and no line of fal's making."""

from __future__ import annotations

import re
from pathlib import Path

from generator.reports.site import Site
from generator.specs.project import Project
from tests.review.project import HOSTILE

from .test_catalog import site_of


def test_every_live_endpoint_has_a_line_below_a_task(real_site: Site, project: Project) -> None:
    text = real_site.files["llms.txt"]
    listed = re.findall(r"^- \[.+?\]\(https://fal\.ai/models/(.+?)\): `(.+?)`, `\w+\.\w+`\. .+\.$", text, re.MULTILINE)
    live = {each.id for each in project.endpoints if not each.deprecated}
    assert [page for page, _ in listed] == [name for _, name in listed] and {name for _, name in listed} == live
    assert len(listed) == len(live) == text.count("](https://fal.ai/models/")
    assert text.startswith("# nodetool-fal\n") and text.count("\n## ") > 20


def test_foreign_text_is_one_line_of_text(specs: Path) -> None:
    text = site_of(specs).files["llms.txt"]
    lines = [line for line in text.splitlines() if "](https" in line]
    assert len(lines) == 3 and not any("<" in line.replace("&lt;", "") for line in lines)
    assert HOSTILE.replace("<", "&lt;") in text
