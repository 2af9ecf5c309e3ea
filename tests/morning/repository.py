"""A copy of this repository with few endpoints, and a folder source that serves their contracts as documents."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
#: Every so many endpoints of the catalogue one is copied.
STRIDE = 37
_COPIED = (
    "generator", "tools", "docs", "README.md", ".gitignore", "nodes/pyproject.toml", "nodes/README.md", "nodes/LICENSE",
    "nodes/src/nodetool/fal", "nodes/src/nodetool/nodes/fal/dynamic.py", "nodes/src/nodetool/package_metadata",
)  # fmt: skip
#: What `sync` adds to a schema and no document holds.
_ADDED = frozenset({"media", "limits", "stated"})
Json = dict[str, Any]


@dataclass
class Fal:
    """What fal lists and serves, written as a folder that `--from` reads."""

    rows: dict[str, Json] = field(default_factory=dict)
    documents: dict[str, Json | str | None] = field(default_factory=dict)

    def add(self, endpoint: str, document: Json | str | None, **metadata: Any) -> None:
        """List an endpoint; its document is JSON, broken text, or missing."""
        known = {"category": "text-to-image", "display_name": endpoint, "status": "active"}
        self.rows[endpoint] = {**known, **self.rows.get(endpoint, {}), **metadata}
        self.documents[endpoint] = document

    def remove(self, endpoint: str) -> None:
        """List it no more."""
        del self.rows[endpoint], self.documents[endpoint]

    def write(self, folder: Path) -> Path:
        """The folder."""
        rows = [{"endpoint_id": name, "metadata": facts} for name, facts in self.rows.items()]
        folder.mkdir()
        (folder / "catalog.json").write_text(json.dumps({"models": rows}))
        for name, document in self.documents.items():
            path = folder / "openapi" / f"{name}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            if document is not None:
                path.write_text(document if isinstance(document, str) else json.dumps(document))
        return folder


@dataclass(frozen=True)
class Repository:
    """The copy, in which commands run as people run them."""

    root: Path

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    def python(self, *words: object) -> subprocess.CompletedProcess[str]:
        """One Python process in the copy, with the copy's own code."""
        path = os.pathsep.join([str(self.root), str(self.root / "nodes/src")])
        cache = str(self.root.parent / "cache")
        environment = {**os.environ, "PYTHONPATH": path, "XDG_CACHE_HOME": cache, "CI": "", "FAL_KEY": ""}
        command = [sys.executable, *map(str, words)]
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

    def generator(self, *words: object) -> subprocess.CompletedProcess[str]:
        """One command of the generator."""
        return self.python("-m", "generator", *words)

    def one_after_the_other(self, *lines: Sequence[object]) -> subprocess.CompletedProcess[str]:
        """Command lines of the generator, and scripts, in one process: it imports everything once. A failure ends it."""
        texts = [[str(word) for word in words] for words in lines]
        return self.python("-c", _ONE_AFTER_THE_OTHER, json.dumps(texts))

    def git(self, *words: object) -> str:
        """What git prints."""
        identity = ("-c", "user.email=a@example.org", "-c", "user.name=x")
        done = subprocess.run(["git", *identity, *map(str, words)], cwd=self.root, capture_output=True, check=True)
        return done.stdout.decode()

    def contracts(self) -> dict[str, Json]:
        """Every contract by endpoint."""
        found = [json.loads(path.read_text()) for path in sorted(self.specs.glob("*/*.json"))]
        return {contract["endpoint"]: contract for contract in found}

    def rows(self) -> dict[str, Json]:
        """The catalogue by endpoint."""
        return {row["endpoint"]: row for row in json.loads((self.specs / "catalog.json").read_text())["endpoints"]}


#: Runs each of the command lines as Python would: ``-m module`` or a script, with its arguments.
_ONE_AFTER_THE_OTHER = """
import json, runpy, sys
for words in json.loads(sys.argv[1]):
    module = words[0] == "-m"
    sys.argv = words[1:] if module else words
    try:
        if module:
            runpy.run_module(words[1], run_name="__main__", alter_sys=True)
        else:
            runpy.run_path(words[0], run_name="__main__")
    except SystemExit as end:
        if end.code:
            print("at", *words, file=sys.stderr)
            raise
"""


def copy_some(root: Path) -> Repository:
    """A copy with the code and one endpoint of every `STRIDE`."""
    for name in _COPIED:
        source, target = ROOT / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            # With its bytecode, which fits: the files keep their times.
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)
    copied = Repository(root)
    rows = json.loads((ROOT / "specs/catalog.json").read_text())["endpoints"]
    names = {row["endpoint"] for row in rows[::STRIDE]}
    names |= {follower for name, follower in followers().items() if name in names}
    chosen = [row for row in rows if row["endpoint"] in names]
    copy_specs(names, copied.specs)
    (copied.specs / "catalog.json").write_text(json.dumps({"endpoints": chosen}))
    return copied


def clone(repository: Repository, root: Path) -> Repository:
    """A clean checkout of what is committed; the generator, which no night changes, keeps its times and its bytecode."""
    subprocess.run(["git", "clone", "--quiet", repository.root, root], check=True)
    shutil.copytree(repository.root / "generator", root / "generator", dirs_exist_ok=True)
    return Repository(root)


def followers() -> dict[str, str]:
    """The successor of each retired endpoint whose spec names one."""
    specs = [tomllib.loads(path.read_text()) for path in (ROOT / "specs").glob("*/[!_]*.toml")]
    return {spec["endpoint"]: spec["replaced_by"] for spec in specs if "replaced_by" in spec}


def copy_specs(endpoints: Iterable[str], target: Path) -> None:
    """The contracts of `endpoints` with their specs, and what modules and all endpoints share."""
    target.mkdir()
    for path in (ROOT / "specs").glob("*.toml"):
        shutil.copy(path, target)
    for path in (ROOT / "specs").glob("*/*.json"):
        if json.loads(path.read_text())["endpoint"] in set(endpoints):
            folder = target / path.parent.name
            folder.mkdir(exist_ok=True)
            for file in (path, path.with_suffix(".toml"), path.with_name("_module.toml")):
                if file.exists():
                    shutil.copy(file, folder)


def document_of(contract: Mapping[str, Any]) -> Json:
    """A queue document that says what the contract says."""
    endpoint = contract["endpoint"]
    schemas = {name: _schema(schema) for name, schema in contract.get("$defs", {}).items()}
    schemas |= {"TheInput": _schema(contract["input"]), "TheOutput": _schema(contract["output"])}
    paths = {
        f"/{endpoint}": {"post": {"requestBody": {"content": _content("TheInput")}}},
        f"/{endpoint}/requests/{{request_id}}": {"get": {"responses": {"200": {"content": _content("TheOutput")}}}},
    }
    return {"openapi": "3.0.4", "info": {}, "paths": paths, "components": {"schemas": schemas}}


def _content(name: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _schema(schema: Any) -> Any:
    """A schema of a contract as documents write it; what a sync added becomes the hint it came from."""
    if isinstance(schema, list):
        return [_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _part(name, value) for name, value in schema.items() if name not in _ADDED}
    if "properties" in schema:
        found["x-fal-order-properties"] = list(schema["properties"])
    if isinstance(schema.get("media"), str):
        found["ui"] = {"field": schema["media"]}
    if isinstance(schema.get("limits"), dict):
        found["x-fal"] = schema["limits"]
    return found


def _part(name: str, value: Any) -> Any:
    if name == "$ref":
        return str(value).replace("#/$defs/", "#/components/schemas/")
    if name == "properties":
        return {key: _schema(member) for key, member in value.items()}
    # Values and not schemas.
    return value if name in ("default", "enum", "const", "required") else _schema(value)


def metadata_of(row: Mapping[str, Any]) -> Json:
    """A row of the catalogue as fal's listing gives it."""
    found = {"category": row["category"], "display_name": row["name"], "status": row["status"]}
    more = {"date": row.get("date"), "updated_at": row.get("updated"), "tags": row.get("tags")}
    return {**found, **{key: value for key, value in more.items() if value}, "stream_url": row.get("stream") and "x"}
