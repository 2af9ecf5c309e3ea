class LumaDreamMachineRay2FlashReframe(FalNode):
    """
    Change a video's shape with Luma Ray 2 Flash, painting in what the new frame lacks.
    luma, ray-2-flash, video-to-video, video, reframe, outpainting, aspect-ratio

    Seven shapes from 21:9 to 9:21, the original placed by coordinates; cheaper than the full Ray 2 Reframe.

    Use cases:
    - Turn wide property clips into vertical ones
    - Reframe a landscape clip to 1:1 without cropping heads
    - Bring square customer testimonials to 16:9 for a website
    - Shift a speaker to one third while widening the room
    - Draft a 21:9 version before the full Ray 2 Reframe
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash/reframe"
    title: ClassVar[str] = "Luma Ray 2 Flash – Reframe Video"
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
