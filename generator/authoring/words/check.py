"""All rules over all ready specs. A draft has no words yet, so no rule speaks of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.authoring.words.alike import copied, names_of, normal, similar_pairs
from generator.authoring.words.field_rules import FIELD_RULES, field_faults
from generator.authoring.words.rules import Said, description_rules, endpoint_rules
from generator.authoring.words.texts import FieldText, field_texts
from generator.authoring.words.titles import title_faults
from generator.specs.project import Endpoint, Project


@dataclass(frozen=True, order=True)
class WordFault:
    """One rule that the words of one file break. ``endpoint`` is empty for files that many share."""

    rule: str
    file: str
    key: str
    message: str
    endpoint: str = ""

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.message}"


#: Every rule by id, with what it asks for.
RULES: Mapping[str, str] = {
    "title-length": "a title has 3 to 60 characters",
    "title-form": "a title holds no word twice",
    "title-repeated": "no title stands twice",
    "title-spelling": "titles spell a name in one way",
    "summary-length": "a summary has 50 to 320 characters",
    "summary-form": "a summary begins with a verb, capital first, and ends with a full stop",
    "summary-whole": "a summary that says it names all inputs does",
    "summary-copied": "no seven words in a row are fal's",
    "summary-repeated": "no two summaries are the same, or nearly",
    "tag-count": "five to seven tags",
    "tag-form": "tags are lower case, with hyphens, each once",
    "tag-catch-all": "no tag that fits everything",
    "use-case-count": "five use cases",
    "use-case-form": "a use case has 4 to 18 words, a capital first, no full stop",
    "use-case-repeated": "no use case stands twice, or nearly",
    "generic-phrase": "no phrase that fits everything",
    "parameter-undescribed": "every parameter and every member of a structure is described",
    "description-length": "a description has 15 to 220 characters",
    "basic-fields": "two to five basic fields, as far as there are so many, each a parameter; all required ones among them",
    "first-media": "the first file input of a node has a text of its own in the spec",
    "structure-undescribed": "every structure says what it is",
    **{rule.id: rule.asks for rule in FIELD_RULES},
    "waiver-stale": "a waiver of a rule of words covers a finding",
}
#: Rules that the facts of one endpoint may be an exception to: a waiver in its spec can name them.
WAIVABLE = frozenset(rule.id for rule in FIELD_RULES) | {"first-media"}


def check_words(project: Project, upstream: Mapping[str, str] | None = None) -> list[WordFault]:
    """What the words of every ready spec, the modules and the glossary lack, sorted.

    ``upstream`` holds fal's own sentences by endpoint, where they are known.
    """
    ready = [endpoint for endpoint in project.endpoints if endpoint.spec.status == "ready"]
    findings = [_finding(endpoint, said) for endpoint in ready for said in endpoint_rules(endpoint)]
    findings += _repeated("summary", [(endpoint, endpoint.spec.summary) for endpoint in ready if endpoint.spec.summary])
    findings += _repeated("use-case", [(endpoint, use) for endpoint in ready for use in endpoint.spec.use_cases])
    findings += _copied(ready, upstream or {})
    findings += _descriptions(project, ready)
    findings += [
        WordFault(rule, endpoint.file, "title", told, endpoint.id) for rule, endpoint, told in title_faults(ready)
    ]
    for endpoint in ready:
        findings += _unwaived(endpoint, list(_against_facts(project, endpoint)))
    return sorted(set(findings))


def _against_facts(project: Project, endpoint: Endpoint) -> Iterator[WordFault]:
    """What is wrong with the texts of one node's fields, beside the facts of its contract."""
    said = list(field_texts(project, endpoint))
    yield from _undescribed(endpoint, said)
    for text in said:
        for rule, complaint in field_faults(text):
            yield WordFault(rule, endpoint.file, text.key, complaint, endpoint.id)
    first = next((text for text in said if text.media and text.key.startswith("fields.")), None)
    if first is not None and not first.own:
        told = f"`{first.name}` is worded for many nodes ({first.text[:60]!r}): say what file this node wants"
        yield WordFault("first-media", endpoint.file, first.key, told, endpoint.id)
    for definition in endpoint.contract.structures:
        if not project.structure_spec(endpoint, definition).description:
            told = f"`{definition}` has no description; write one in specs/definitions.toml, or here"
            yield WordFault("structure-undescribed", endpoint.file, f"structures.{definition}", told, endpoint.id)


def _unwaived(endpoint: Endpoint, findings: Sequence[WordFault]) -> Iterator[WordFault]:
    """``findings`` without those that the spec waives, and the waivers that cover none."""
    waivers = [waiver for waiver in endpoint.spec.waivers if waiver.rule in WAIVABLE]
    covered = {(waiver.rule, waiver.path) for waiver in waivers}
    yield from (finding for finding in findings if (finding.rule, finding.key) not in covered)
    found = {(finding.rule, finding.key) for finding in findings}
    for waiver in waivers:
        if (waiver.rule, waiver.path) not in found:
            told = f"nothing at {waiver.path} breaks {waiver.rule}; remove the waiver"
            yield WordFault("waiver-stale", endpoint.file, f"waivers.{waiver.path}", told, endpoint.id)


def _finding(endpoint: Endpoint, said: Said) -> WordFault:
    return WordFault(said.rule, endpoint.file, said.key, said.message, endpoint.id)


def _repeated(kind: str, said: Sequence[tuple[Endpoint, str]]) -> Iterator[WordFault]:
    rule, key = f"{kind}-repeated", "summary" if kind == "summary" else "use_cases"
    first: dict[str, Endpoint] = {}
    same: set[int] = set()
    for position, (endpoint, text) in enumerate(said):
        other = first.setdefault(normal(text), endpoint)
        if other is not endpoint or (normal(text) in (normal(earlier) for _, earlier in _own(said, position))):
            same.add(position)
            yield WordFault(rule, endpoint.file, key, f"{text!r} also stands in {other.file}", endpoint.id)
    for later, earlier in similar_pairs([text for _, text in said]):
        if (
            later not in same
            and earlier not in same
            and not (kind == "summary" and _other_version(said, later, earlier))
        ):
            endpoint, text = said[later]
            yield WordFault(
                rule,
                endpoint.file,
                key,
                f"{text!r} is nearly {said[earlier][1]!r} in {said[earlier][0].file}",
                endpoint.id,
            )


def _other_version(said: Sequence[tuple[Endpoint, str]], later: int, earlier: int) -> bool:
    """Whether two summaries name other versions or sizes, as those of siblings do that differ in nothing else."""
    return names_of(said[later][1]) != names_of(said[earlier][1])


def _own(said: Sequence[tuple[Endpoint, str]], position: int) -> Iterator[tuple[Endpoint, str]]:
    """The earlier sentences of the same endpoint: they stand right before it."""
    start = position
    while start and said[start - 1][0] is said[position][0]:
        start -= 1
    yield from said[start:position]


def _copied(ready: Iterable[Endpoint], upstream: Mapping[str, str]) -> Iterator[WordFault]:
    for endpoint in ready:
        run = copied(endpoint.spec.summary, upstream.get(endpoint.id, ""))
        if run:
            yield WordFault("summary-copied", endpoint.file, "summary", f"fal says {run!r} too", endpoint.id)


def _undescribed(endpoint: Endpoint, said: Iterable[FieldText]) -> Iterator[WordFault]:
    """Fields without words. A line of facts, which the plan appends, is not one."""
    for text in said:
        if not text.text:
            where = f" of {text.definition}" if text.definition else ""
            told = f"`{text.parameter}`{where} has no description; write one in specs/glossary.toml"
            yield WordFault("parameter-undescribed", endpoint.file, text.key, told, endpoint.id)


def _descriptions(project: Project, ready: Iterable[Endpoint]) -> Iterator[WordFault]:
    places = [("specs/glossary.toml", "", "", project.glossary)]
    places += [(f"specs/{name}/_module.toml", "fields.", "", module.fields) for name, module in project.modules.items()]
    places += [(endpoint.file, "fields.", endpoint.id, endpoint.spec.fields) for endpoint in ready]
    for file, prefix, endpoint_id, fields in places:
        for name, field in fields.items():
            for rule, message in description_rules(field.description):
                yield WordFault(rule, file, f"{prefix}{name}.description", message, endpoint_id)
