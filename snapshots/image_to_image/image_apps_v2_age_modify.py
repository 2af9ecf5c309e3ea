class ImageAppsV2AgeModify(FalNode):
    """
    Make the person in a portrait younger or older by naming an age with fal's Image Apps.
    image-apps, image-to-image, age-progression, face-editing, portrait, aging

    Takes one photo and a number from 6 to 100; Image Editing's Age Progression takes the change in words.

    Use cases:
    - Age a portrait for a retirement card
    - Show an actor older on a casting sheet
    - Set a character's age to exactly 73 for a family tree
    - Loosen the likeness by switching identity off at age 100
    - Show one face at 10, 20, 30 and 40, one run each
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/age-modify"
    title: ClassVar[str] = "Image Apps – Age Modify"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_age", "preserve_identity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose age should change, with the face clearly visible.",
    )
    target_age: int = Field(default=30, ge=6, le=100, description="Age in years the person should appear to have.")
    preserve_identity: bool = Field(default=True, description="Keeps the person recognisable at the new age.")
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
