<%namespace name="parts" file="_parts.mako"/>\
class ${node.class_name}(FalNode):
    ${node.docstring}
% for enum in node.enums:

${parts.enum_class(enum, nested)}\
% endfor

    endpoint: ClassVar[str] = ${node.endpoint}
% for declaration in node.declarations:
${parts.declaration_line(declaration)}\
% endfor

% for field in node.fields:
${parts.field_line(field)}\
% endfor

    class OutputType(TypedDict):
% for slot in node.slots:
        ${slot.name}: ${slot.annotation}
% endfor

% if node.streams:
    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
% else:
    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
% endif
