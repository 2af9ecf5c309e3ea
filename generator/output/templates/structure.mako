<%namespace name="parts" file="_parts.mako"/>\
class ${structure.name}(FalStructure):
    ${structure.docstring}
% for enum in structure.enums:

${parts.enum_class(enum, nested)}\
% endfor

% for declaration in structure.declarations:
${parts.declaration_line(declaration)}\
% endfor
    type: Literal[${structure.type_names}] = ${structure.type_name}
% for field in structure.fields:
${parts.field_line(field)}\
% endfor
