"""All rules over all ready specs. A draft has no words yet, so no rule speaks of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.authoring.words.alike import copied, normal, similar_pairs
from generator.authoring.words.rules import Said, description_rules, endpoint_rules
from generator.plan.model import FieldPlan, PackPlan
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
    "summary-length": "a summary has 50 to 260 characters",
    "summary-form": "a summary begins with a verb, capital first, and ends with a full stop",
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
    "description-length": "a description has 15 to 160 characters",
    "basic-fields": "two to five basic fields, as far as there are so many, each a parameter",
}


def check_words(project: Project, plan: PackPlan, upstream: Mapping[str, str] | None = None) -> list[WordFault]:
    """What the words of every ready spec, the modules and the glossary lack, sorted.

    ``upstream`` holds fal's own sentences by endpoint, where they are known.
    """
    ready = [endpoint for endpoint in project.endpoints if endpoint.spec.status == "ready"]
    findings = [_finding(endpoint, said) for endpoint in ready for said in endpoint_rules(endpoint)]
    findings += _repeated("summary", [(endpoint, endpoint.spec.summary) for endpoint in ready if endpoint.spec.summary])
    findings += _repeated("use-case", [(endpoint, use) for endpoint in ready for use in endpoint.spec.use_cases])
    findings += _copied(ready, upstream or {})
    findings += _undescribed(ready, plan)
    findings += _descriptions(project, ready)
    return sorted(set(findings))


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
        if later not in same and earlier not in same:
            endpoint, text = said[later]
            yield WordFault(
                rule,
                endpoint.file,
                key,
                f"{text!r} is nearly {said[earlier][1]!r} in {said[earlier][0].file}",
                endpoint.id,
            )


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


def _undescribed(ready: Iterable[Endpoint], plan: PackPlan) -> Iterator[WordFault]:
    structures = {str(structure.name): structure for structure in plan.shared.structures}
    for endpoint in ready:
        node = plan.endpoints[endpoint.id]
        for field in _silent(node.fields):
            yield _lacking(endpoint, field.parameter)
        for name in sorted(node.structures & set(structures)):
            for field in _silent(structures[name].fields):
                yield _lacking(endpoint, field.parameter, f" of {name}")


def _silent(fields: Iterable[FieldPlan]) -> Iterator[FieldPlan]:
    yield from (field for field in fields if not field.description)


def _lacking(endpoint: Endpoint, parameter: str, where: str = "") -> WordFault:
    message = f"`{parameter}`{where} has no description; write one in specs/glossary.toml"
    return WordFault("parameter-undescribed", endpoint.file, f"fields.{parameter}", message, endpoint.id)


def _descriptions(project: Project, ready: Iterable[Endpoint]) -> Iterator[WordFault]:
    places = [("specs/glossary.toml", "", "", project.glossary)]
    places += [(f"specs/{name}/_module.toml", "fields.", "", module.fields) for name, module in project.modules.items()]
    places += [(endpoint.file, "fields.", endpoint.id, endpoint.spec.fields) for endpoint in ready]
    for file, prefix, endpoint_id, fields in places:
        for name, field in fields.items():
            for rule, message in description_rules(field.description):
                yield WordFault(rule, file, f"{prefix}{name}.description", message, endpoint_id)
