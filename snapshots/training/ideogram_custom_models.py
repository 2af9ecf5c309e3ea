class IdeogramCustomModels(FalNode):
    """
    Train an Ideogram model of your own on 10 to 100 pictures of a subject or style.
    ideogram, training, custom-model, style, subject, personalization

    Takes a zip, with captions if you like, and returns the identifier that Custom Models generate asks for.

    Use cases:
    - Train a model on a brand's illustrations
    - Teach Ideogram a product from photos
    - Learn an artist's style from 10 to 100 pictures
    - Train with caption files beside the pictures
    - Train on sketches with neither steps nor learning rate to set
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/custom-models"
    title: ClassVar[str] = "Ideogram Custom Models – Training"
    _required: ClassVar[tuple[str, ...]] = ("images_data",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images_data",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images_data": {"formats": ["zip"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_id",)}

    images_data: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="images_data_url",
        description="Zip of the 10 to 100 JPEG, PNG or WebP pictures to learn from; a text file with the same name holds a picture's caption.",
    )

    class OutputType(TypedDict):
        output: str
        custom_model_uri: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
