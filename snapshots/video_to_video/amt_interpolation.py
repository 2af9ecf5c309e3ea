class AMTInterpolation(FalNode):
    """
    Smooth a video by inserting new frames between existing ones with AMT, doubling them in recursive passes.
    amt, video-to-video, video, frame-interpolation, slow-motion, fps

    Set the passes and output frame rate; two passes at 24 fps are the default. FILM handles larger jumps.

    Use cases:
    - Smooth an 8 fps AnimateDiff clip up to 24 for a music loop
    - Stretch a splash into slow motion for a swimming teacher
    - Fill the gaps in a low-frame-rate trail camera clip of badgers
    - Make a security still sequence of a delivery readable as motion
    - Even out a flip-book scan from a primary class
    """

    endpoint: ClassVar[str] = "fal-ai/amt-interpolation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_fps", "recursive_interpolation_passes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    output_fps: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frame rate of the interpolated video; higher plays the added frames faster.",
    )
    recursive_interpolation_passes: int = Field(
        default=2,
        ge=1,
        le=10,
        description="How often the frames are doubled; every pass adds twice as many in-between pictures.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
