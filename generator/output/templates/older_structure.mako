% for name, type_name in structure.older_types:
${name} = ${structure.name}
NameToType[${type_name}] = ${structure.name}
% endfor
