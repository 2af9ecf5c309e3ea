${module.docstring}

from __future__ import annotations

% if module.imports:
from typing import TYPE_CHECKING

% endif
from nodetool.fal import dsl_builder as dsl

% if module.imports:
if TYPE_CHECKING:
% for statement in module.imports:
    ${statement}
% endfor
% endif

__all__ = [
% for name in module.names:
    "${name}",
% endfor
]
