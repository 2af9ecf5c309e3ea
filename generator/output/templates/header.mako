${docstring}

% for statement in imports:
${statement}
% endfor
% if names:

__all__ = [
% for name in names:
    "${name}",
% endfor
]
% endif
