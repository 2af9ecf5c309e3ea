"""Prints the plan with Mako: every piece (header, enum, structure, node, alias) on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mako.lookup import TemplateLookup

from generator.output.format import LINE_LENGTH
from generator.output.mistakes import render
from generator.output.owned import PACKAGE, SHARED_FILES, SHARED_PACKAGE
from generator.plan.identifiers import Identifier
from generator.plan.imports import ENUM, SHARED_MODULE, Import, import_statements, shared_import, shared_stem
from generator.plan.imports import SHARED_PACKAGE as SHARED_PATH
from generator.plan.model import AliasPlan, ModulePlan, NodePlan, PackPlan, SharedPlan, at_home
from generator.plan.source import Source, docstring

TEMPLATES = Path(__file__).parent / "templates"
NESTED, TOP = Source("    "), Source("")


@dataclass(frozen=True)
class Piece:
    """One unformatted piece of a file. A node has all names; its builder has ``module`` and ``stem``, no ``endpoint``."""

    file: str
    text: str
    endpoint: str = ""
    module: str = ""
    stem: str = ""
    formatted: bool = False


def printed(value: object) -> str:
    """Mako's filter for every insertion: finished source passes, everything else is a mistake.

    Raises ``TypeError`` for a plain string: foreign text must become a literal first (``plan/source.py``).
    """
    if isinstance(value, Source):
        return value
    if isinstance(value, str) and not value:
        return ""
    raise TypeError(f"{type(value).__name__} {value!r} is not finished source")


@cache
def _lookup() -> TemplateLookup:
    return TemplateLookup(
        directories=[str(TEMPLATES)],
        # Templates do not change while they are printed.
        filesystem_checks=False,
        strict_undefined=True,
        default_filters=["printed"],
        imports=["from generator.output.render import printed"],
    )


def printed_with(template: str, **values: object) -> str:
    """The text that ``templates/<template>.mako`` prints with ``values``, unformatted.

    Raises ``ProblemError`` for a mistake in the template.
    """
    return render(_lookup(), template, values)


def render_pack(plan: PackPlan, modules: frozenset[str] | None = None) -> Iterator[Piece]:
    """Every piece of every file, in the file's order; ``modules`` narrows the node files."""
    yield from _render_shared(plan.shared)
    for module in plan.modules:
        if modules is None or module.name in modules:
            yield from _render_module(module)


def render_node(node: NodePlan) -> str:
    """The class of one node, unformatted."""
    return printed_with("node", node=node, nested=NESTED)


def _render_module(module: ModulePlan) -> Iterator[Piece]:
    file = f"{PACKAGE}/{module.name}.py"
    classes = {
        node.class_name: Piece(file, render_node(node), node.endpoint_id, node.module, node.stem)
        for node in module.nodes
    }
    classes |= {item.name: Piece(file, item.text, formatted=item.formatted) for item in module.kept}
    names = sorted([*classes, *(alias.class_name for alias in module.aliases)])
    yield Piece(file, _header(module.docstring, module.imports, names))
    yield from (piece for _, piece in sorted(classes.items()))
    if module.alias_imports:
        # At the end: two modules may hold older names of each other's nodes.
        yield Piece(file, "\n".join(module.alias_imports) + "\n")
    for alias in module.aliases:
        yield Piece(file, _render_alias(alias))


def _render_alias(alias: AliasPlan) -> str:
    return printed_with("alias", alias=alias)


def _render_shared(shared: SharedPlan) -> Iterator[Piece]:
    if shared.texts:
        yield from (Piece(file, text, formatted=True) for file, text in shared.texts.items())
        return
    yield Piece(SHARED_FILES[0], _public(shared))
    for enum in shared.enums:
        yield from _class_file((enum.name,), [printed_with("enum", enum=enum, nested=TOP)], frozenset({ENUM}))
    for structure in shared.structures:
        texts = [printed_with("structure", structure=structure, nested=NESTED)]
        if structure.older:
            texts.append(printed_with("older_structure", structure=structure))
        yield from _class_file((structure.name, *structure.older), texts, structure.needs, structure.needs_below)
    for item in shared.kept:
        yield from _class_file(item.names, [item.text], item.needs, item.needs_below)


def _public(shared: SharedPlan) -> str:
    """The module where every shared class is public and none is loaded."""
    text = _shared_docstring("Enums and structured parameters that several nodes share; each loads with its first use.")
    imports = at_home((shared_import(name) for name in shared.homes), shared.homes)
    homes = [(name, Identifier(shared_stem(home))) for name, home in shared.homes.items()]
    return printed_with(
        "shared", docstring=text, imports=import_statements(imports), homes=homes, package=Source(SHARED_PATH)
    )


def _class_file(
    names: Sequence[Identifier],
    texts: Iterable[str],
    needs: frozenset[Import],
    needs_below: frozenset[Import] = frozenset(),
) -> Iterator[Piece]:
    """The file of one shared class and its older names."""
    file = f"{SHARED_PACKAGE}/{shared_stem(names[0])}.py"
    text = _shared_docstring(f"{names[0]} of `{SHARED_MODULE}`, which several nodes share.")
    head = _header(text, import_statements(needs), sorted(names))
    # A head is printed as the formatter leaves it where each statement fits on a line; a few hundred files cost time.
    yield Piece(file, head, formatted=max(map(len, head.splitlines())) <= LINE_LENGTH)
    yield from (Piece(file, text) for text in texts)
    if needs_below:
        # Below the class: it is in the structures that are imported here.
        yield Piece(file, "\n".join(import_statements(needs_below)) + "\n")


def _shared_docstring(first: str) -> Source:
    return docstring([first, "", "Generated by `nox -s generate` from specs/; do not edit."], 0)


def _header(text: Source, imports: tuple[Source, ...], names: Sequence[Source]) -> str:
    return printed_with("header", docstring=text, imports=imports, names=names)
