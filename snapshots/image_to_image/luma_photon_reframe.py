class LumaPhotonReframe(FalNode):
    """
    Extend an image to one of seven aspect ratios with full Luma Photon, steering the new area by prompt and positioning the original by grid coordinates.
    luma, photon, image-to-image, reframe, outpainting, aspect-ratio

    Use the Flash sibling for drafts.

    Use cases:
    - Extend an oil portrait's dark drapery to fit a 3:4 exhibition banner
    - Complete the pier on both sides of a postcard for a panoramic print
    - Place a teapot at lower left and grow a breakfast table around it
    - Reach 9:21 for a lift-door poster from a square festival image
    - Add believable meadow below a cropped hot-air balloon picture
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/reframe"
    _required: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y")
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
