<%def name="enum_class(enum, indent)">\
${indent}class ${enum.name}(${enum.bases}):
% for member in enum.members:
${indent}    ${member.name} = ${member.value}
% endfor
</%def>\
<%def name="field_line(field)">\
    ${field.name}: ${field.annotation} = Field(${field.call})
</%def>\
