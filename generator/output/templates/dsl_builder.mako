class ${builder.name}(dsl.Builder, node_type=${builder.node_type}):
    ${builder.docstring}

% for slot in builder.slots:
    ${slot.name}: dsl.Handle[${slot.annotation}]
% endfor

% if builder.arguments:
    def __init__(
        self,
        *,
% for argument in builder.arguments:
% if argument.default:
        ${argument.name}: ${argument.annotation} = ${argument.default},
% else:
        ${argument.name}: ${argument.annotation},
% endif
% endfor
    ) -> None:
        super().__init__(
% for argument in builder.arguments:
            ${argument.name}=${argument.name},
% endfor
        )
% else:
    def __init__(self) -> None:
        super().__init__()
% endif
