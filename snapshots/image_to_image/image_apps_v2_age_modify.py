class ImageAppsV2AgeModify(FalNode):
    """
    Make the person in a portrait younger or older by naming an age from 6 to 100.
    image-apps, image-to-image, age, face-editing, portrait, aging

    A one-dial face app on fal's Image Apps v2; a switch keeps the identity recognisable.

    Use cases:
    - See the groom at ninety for a best man's speech
    - Match a teenage actor to the old man he plays in act three
    - Show an actor at six, thirty and seventy on a casting sheet
    - Imagine a founder's younger face for the jubilee timeline
    - Let a pension adviser show clients their older selves
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/age-modify"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_age", "preserve_identity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_age: int = Field(default=30, ge=6, le=100, description="Age in years the person should appear to have.")
    preserve_identity: bool = Field(default=True, description="Keeps the person recognisable at the new age.")
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
