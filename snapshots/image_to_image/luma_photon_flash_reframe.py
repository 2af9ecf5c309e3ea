class LumaPhotonFlashReframe(FalNode):
    """
    Extend an image to a new aspect ratio with Luma Photon Flash, filling the added area at the quicker, cheaper tier.
    luma, photon, image-to-image, reframe, outpainting, flash

    You can place the original on the canvas; no edit is made inside it.

    Use cases:
    - Draft vertical versions of forty hotel photos for tonight's stories
    - Test whether a square mural shot can fill a bus-side 21:9
    - Extend a horse-show photo upward so a headline fits the sky
    - Make quick widescreen placeholders from portrait storyboard frames
    - Pad a cropped team picture at both sides for a hall screen
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash/reframe"
    _required: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
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
