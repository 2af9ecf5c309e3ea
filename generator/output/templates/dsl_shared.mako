${shared.docstring}

from importlib import import_module
% if shared.choices:
from typing import TYPE_CHECKING, Literal, TypeAlias
% else:
from typing import TYPE_CHECKING
% endif

% if shared.imports:
if TYPE_CHECKING:
% for statement in shared.imports:
    ${statement}
% endfor
% if shared.choices:

% for choice in shared.choices:
    ${choice.name}: TypeAlias = ${choice.annotation}
% endfor
% endif

% endif
__all__ = [
% for name in shared.names:
    "${name}",
% endfor
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """A class, or what is taken for an enum: a member or its value. Made when it is first asked for (PEP 562)."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        classes = import_module("${module}")
        if name in classes.__all__:
            found = getattr(classes, name)
% if shared.choices:
        else:
            enum = getattr(classes, name.removesuffix("Value"))
            found = enum | Literal[tuple(member.value for member in enum)]
% endif
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """What the module holds, loaded or not."""
    return sorted({*globals(), *__all__})
