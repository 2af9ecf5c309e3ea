class LumaDreamMachineRay2Reframe(FalNode):
    """
    Fit a video to a new aspect ratio with Luma Ray 2 Reframe, painting the missing areas so nothing need be cropped.
    luma, ray-2, video-to-video, video, reframe, outpainting, aspect-ratio

    Seven shapes, 21:9 to 9:21, with coordinates to place the original; the full model, where Flash is quicker.

    Use cases:
    - Widen a portrait-format wedding dance to 16:9 for the couple's television
    - Deliver a film festival trailer in 21:9 from a 4:3 master
    - Build floor and ceiling around a violinist for a 9:21 totem
    - Place a news anchor low in frame to leave headline space
    - Turn a landscape orchard aerial into a finished vertical poster clip
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2/reframe"
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
        description="Optional hint on what the painted-in surroundings should show.",
    )
    x_end: int | None = Field(default=None, description="Right edge of the original inside the new frame, in pixels.")
    x_start: int | None = Field(default=None, description="Left edge of the original inside the new frame, in pixels.")
    y_end: int | None = Field(default=None, description="Lower edge of the original inside the new frame, in pixels.")
    y_start: int | None = Field(default=None, description="Upper edge of the original inside the new frame, in pixels.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
