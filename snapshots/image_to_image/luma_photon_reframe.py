class LumaPhotonReframe(FalNode):
    """
    Extend a picture to one of seven shapes with the full Luma Photon.
    luma, photon, image-to-image, reframe, outpainting, aspect-ratio

    A prompt describes the added area, coordinates place the original; Flash Reframe is the cheaper one for drafts.

    Use cases:
    - Extend a portrait for a banner
    - Complete a postcard on both sides for a panorama
    - Grow a breakfast table around a teapot at lower left
    - Reach a 9:21 poster from a square picture
    - Finish an extension that was drafted with Flash Reframe
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/reframe"
    title: ClassVar[str] = "Luma Photon – Reframe Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y")
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
