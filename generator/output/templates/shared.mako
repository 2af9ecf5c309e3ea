${docstring}

from importlib import import_module
from typing import TYPE_CHECKING

% if imports:
if TYPE_CHECKING:
% for statement in imports:
    ${statement}
% endfor

% endif
__all__ = [
% for name, _ in homes:
    "${name}",
% endfor
]

_FILES = {
% for name, file in homes:
    "${name}": "${file}",
% endfor
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """A class, loaded when it is first asked for (PEP 562)."""
        if name not in _FILES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"${package}.{_FILES[name]}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """What the module holds, loaded or not."""
    return sorted({*globals(), *__all__})
