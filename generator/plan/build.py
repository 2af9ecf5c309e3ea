"""From specs and contracts to the plan of the whole pack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.plan.aliases import plan_aliases
from generator.plan.classnames import plan_class_names
from generator.plan.conflicts import find_conflicts
from generator.plan.dsl import plan_builders
from generator.plan.enums import plan_shared_enums
from generator.plan.model import AliasPlan, KeptClass, ModulePlan, NodePlan, PackPlan, ReadyNode, SharedPlan, place_of
from generator.plan.nodes import Surroundings, plan_node
from generator.plan.source import docstring
from generator.plan.structures import alias_problems, plan_structures
from generator.plan.words import word_problems
from generator.problems import Problem, raise_if
from generator.specs.model import ModuleSpec
from generator.specs.project import Project


def build_plan(project: Project) -> PackPlan:
    """The plan of every endpoint in ``project``.

    Raises ``ProblemError`` with everything that cannot be planned and everything that clashes.
    """
    plan = plan_pack(project)
    raise_if(problem for problem in plan.problems if problem.stops)
    return plan


def survey(project: Project) -> tuple[PackPlan, list[Problem]]:
    """The plan as far as it goes, and all that is wrong with it."""
    plan = plan_pack(project)
    return plan, list(plan.problems)


def plan_pack(project: Project, ready: Sequence[ReadyNode] = (), *, whole: bool = True) -> PackPlan:
    """The plan with everything that is wrong in ``problems``.

    An endpoint with a fault is planned by rule where its spec cannot be followed, and is listed in ``failed``.
    Endpoints of ``ready`` are not planned. They may be missing from ``project``; where those with structures are, it
    is not ``whole``, and what all structures have in common is for the caller to know.
    """
    endpoints = sorted(project.endpoints, key=lambda endpoint: (endpoint.module, endpoint.spec.class_name))
    enums = plan_shared_enums(project.enums)
    names = plan_class_names(project, endpoints)
    around = Surroundings(project, names, plan_structures(project, names, enums), enums)
    shared = _shared(around, [*names.problems, *(alias_problems(project, around.structures) if whole else ())])
    nodes: list[NodePlan] = []
    aliases = [alias for item in ready for alias in item.aliases]
    told = {item.endpoint_id: item.problems for item in ready}
    known = {(item.module, item.stem) for item in ready}
    for endpoint in endpoints:
        if (endpoint.module, endpoint.stem) not in known:
            node, found = plan_node(endpoint, around)
            older, wrong = plan_aliases(node, endpoint)
            nodes.append(node)
            aliases += older
            told[endpoint.id] = (*found, *wrong)
    modules = tuple(_modules(nodes, aliases, project, ready))
    builders = plan_builders(modules, shared, ready)
    plan = PackPlan(modules, shared, builders, {node.endpoint_id: node for node in nodes}, tuple(ready), told)
    problems = [*project.problems, *word_problems(project), *enums.problems, *shared.problems]
    return _judged(plan, [*problems, *(problem for found in told.values() for problem in found), *find_conflicts(plan)])


def _judged(plan: PackPlan, problems: Iterable[Problem]) -> PackPlan:
    """The plan with its problems, sorted, and the specs that have a fault."""
    found = tuple(sorted(set(problems)))
    places = (place_of(problem) for problem in found)
    return replace(plan, failed=frozenset(place for place in places if place), problems=found)


def _shared(around: Surroundings, problems: Sequence[Problem]) -> SharedPlan:
    enums, structures = around.enums.by_name, around.structures
    planned = tuple(structures.plans[name] for name in sorted(structures.plans))
    return SharedPlan(tuple(enums.values()), planned, problems=tuple(problems))


def _modules(
    nodes: Sequence[NodePlan], aliases: Iterable[AliasPlan], project: Project, ready: Sequence[ReadyNode]
) -> Iterator[ModulePlan]:
    by_module: dict[str, list[NodePlan]] = defaultdict(list)
    older: dict[str, list[AliasPlan]] = defaultdict(list)
    for node in nodes:
        by_module[node.module].append(node)
    for alias in aliases:
        older[alias.module].append(alias)
    kept: dict[str, list[KeptClass]] = defaultdict(list)
    for item in ready:
        kept[item.module].append(item.node)
    for name in sorted({*by_module, *older, *kept}):
        yield module_plan(name, by_module[name], sorted(older[name]), project.modules.get(name), kept[name])


def module_plan(
    name: str,
    nodes: Sequence[NodePlan],
    aliases: Sequence[AliasPlan],
    spec: ModuleSpec | None,
    kept: Sequence[KeptClass] = (),
) -> ModulePlan:
    """One file of nodes; without a summary of its own it says what fal's category is."""
    summary = spec.summary if spec and spec.summary else _module_summary(name, has_nodes=bool(nodes or kept))
    text = docstring([summary, "", "Generated by `nox -s generate` from specs/; do not edit."], 0)
    return ModulePlan(name, text, tuple(nodes), tuple(aliases), tuple(kept))


def _module_summary(name: str, *, has_nodes: bool) -> str:
    words = name.removeprefix("model_").replace("_", " ")
    return (
        f"fal.ai's {words} endpoints as NodeTool nodes."
        if has_nodes
        else f"Older names of nodes that were in `fal.{name}`."
    )
