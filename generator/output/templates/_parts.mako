<%def name="enum_class(enum, indent)">\
${indent}class ${enum.name}(${enum.bases}):
% if enum.shared:
${indent}    __module__ = ${enum.home}

% endif
% for member in enum.members:
${indent}    ${member.name} = ${member.literal}
% endfor
</%def>\
<%def name="declaration_line(declaration)">\
    ${declaration.name}: ClassVar[${declaration.annotation}] = ${declaration.value}
</%def>\
<%def name="field_line(field)">\
    ${field.name}: ${field.annotation} = Field(${field.call})
</%def>\
