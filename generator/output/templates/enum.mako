<%namespace name="parts" file="_parts.mako"/>\
${parts.enum_class(enum, nested)}\
