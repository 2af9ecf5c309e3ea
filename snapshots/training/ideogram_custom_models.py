class IdeogramCustomModels(FalNode):
    """
    fal-ai/ideogram/custom-models on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/custom-models"
    title: ClassVar[str] = "Ideogram Custom Models"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_id",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip archive or list of the images to learn from or to work through. ZIP.",
    )

    class OutputType(TypedDict):
        output: str
        custom_model_uri: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
