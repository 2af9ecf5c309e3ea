${module.docstring}

from __future__ import annotations

from typing import TYPE_CHECKING

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
