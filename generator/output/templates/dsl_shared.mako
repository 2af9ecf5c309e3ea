${shared.docstring}

% for statement in shared.imports:
${statement}
% endfor

__all__ = [
% for name in shared.names:
    "${name}",
% endfor
]

% for choice in shared.choices:
${choice.name}: TypeAlias = ${choice.annotation}
% endfor
