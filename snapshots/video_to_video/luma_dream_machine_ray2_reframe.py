class LumaDreamMachineRay2Reframe(FalNode):
    """
    Fit a video to a new shape with Luma Ray 2, painting the missing areas instead of cropping.
    luma, ray-2, video-to-video, video, reframe, outpainting, aspect-ratio

    Seven shapes from 21:9 to 9:21 with coordinates for the original; the full model beside cheaper Flash.

    Use cases:
    - Widen a vertical wedding clip for television
    - Make a vertical ad from a landscape master
    - Deliver a 21:9 trailer from a 4:3 film
    - Build floor and ceiling around a musician for 9:21
    - Place a presenter low in frame to leave headline space
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2/reframe"
    title: ClassVar[str] = "Luma Ray 2 – Reframe Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose frame should change its shape."
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None, description="Shape of the video as width to height."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to use as the first frame of the reframed video; optional.",
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
