class PhotaCreateProfile(FalNode):
    """
    fal-ai/phota/create-profile on fal.ai: its words are not written yet.
    fal, training, draft
    """

    endpoint: ClassVar[str] = "fal-ai/phota/create-profile"
    title: ClassVar[str] = "Phota Create Profile"
    _required: ClassVar[tuple[str, ...]] = ("image_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image_data",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("profile_id",)}

    image_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="image_data_url",
        description="Zip archive of training images, single or in before-and-after pairs, with captions as text files. ZIP.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
