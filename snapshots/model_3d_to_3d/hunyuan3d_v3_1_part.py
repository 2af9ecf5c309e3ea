class Hunyuan3dV3_1Part(FalNode):
    """
    fal-ai/hunyuan-3d/v3.1/part on fal.ai: its words are not written yet.
    fal, model-3d-to-3d, draft
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/part"
    title: ClassVar[str] = "Hunyuan 3D Part Splitter V3.1"
    _required: ClassVar[tuple[str, ...]] = ("input_file",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_file",)
    _limits: ClassVar[dict[str, dict[str, float]]] = {"input_file": {"max_file_size": 104857600}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("result_files", 0)}

    input_file: Model3DRef = Field(
        default=Model3DRef(), serialization_alias="input_file_url", description="FBX, up to 100 MB."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        result_files: list[Model3DRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
