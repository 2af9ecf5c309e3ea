class LumaPhotonFlashReframe(FalNode):
    """
    Extend a picture to a new shape with Luma Photon Flash, filling the added area at the cheaper tier.
    luma, photon, image-to-image, reframe, outpainting, fast

    Coordinates place the original on the canvas, and nothing inside it is edited.

    Use cases:
    - Make vertical story versions of hotel photos
    - Add sky above a photo for a headline
    - Bring a catalogue's pictures to 4:3 with nothing inside them repainted
    - Draft a 21:9 extension before Photon Reframe
    - Pad a team photo on both sides by start and end coordinates
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash/reframe"
    title: ClassVar[str] = "Luma Photon Flash – Reframe Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to extend.")
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None, description="Shape of the result as width to height."
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=3,
        description="What the newly added borders should show; left out, the picture is simply continued.",
    )
    grid_position_x: int | None = Field(
        default=None, description="Where the original sits across the new frame, from side to side."
    )
    grid_position_y: int | None = Field(
        default=None, description="Where the original sits up or down in the new frame."
    )
    x_end: int | None = Field(default=None, description="Right edge of the original inside the new frame, in pixels.")
    x_start: int | None = Field(default=None, description="Left edge of the original inside the new frame, in pixels.")
    y_end: int | None = Field(default=None, description="Lower edge of the original inside the new frame, in pixels.")
    y_start: int | None = Field(default=None, description="Upper edge of the original inside the new frame, in pixels.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
