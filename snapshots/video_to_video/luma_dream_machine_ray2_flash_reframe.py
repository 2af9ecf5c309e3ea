class LumaDreamMachineRay2FlashReframe(FalNode):
    """
    Change a video's aspect ratio with Luma Ray 2 Flash Reframe, which paints in what the new frame is missing.
    luma, ray-2-flash, video-to-video, video, reframe, outpainting, aspect-ratio

    Seven shapes from 21:9 to 9:21 with placement by coordinates; the faster of the two Ray 2 reframers.

    Use cases:
    - Prepare tall cuts of twenty wide property clips by evening
    - Square up a puppy video for a rescue centre's grid
    - Test 21:9 for a band's phone-shot desert drive
    - Move a chef to the left third while widening her kitchen
    - Fit a festival's vertical clip to an old 4:3 monitor
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash/reframe"
    _required: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None, description="Shape of the video as width to height; an automatic choice follows the input."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to use as the first frame of the changed video; optional.",
    )
    grid_position_x: int | None = Field(
        default=None, description="Where the original sits across the new frame, from side to side."
    )
    grid_position_y: int | None = Field(
        default=None, description="Where the original sits up or down in the new frame."
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=1,
        description="Optional hint about what should fill the newly painted areas.",
    )
    x_end: int | None = Field(default=None, description="Right edge of the original inside the new frame, in pixels.")
    x_start: int | None = Field(default=None, description="Left edge of the original inside the new frame, in pixels.")
    y_end: int | None = Field(default=None, description="Lower edge of the original inside the new frame, in pixels.")
    y_start: int | None = Field(default=None, description="Upper edge of the original inside the new frame, in pixels.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
