class AMTInterpolation(FalNode):
    """
    Smooth a video with in-between frames by AMT, which doubles the frames in each pass.
    amt, video-to-video, video, frame-interpolation, slow-motion, fps

    Passes and output frame rate are the only controls; RIFE and FILM take a number of frames to add instead.

    Use cases:
    - Bring an 8 fps animation clip up to 24 fps
    - Stretch a filmed splash into slow motion
    - Quadruple the frames of a clip in two passes
    - Smooth a jerky screen recording without exporting its frames
    - Even out an old cine film that has already been scanned to video
    """

    endpoint: ClassVar[str] = "fal-ai/amt-interpolation"
    title: ClassVar[str] = "AMT Interpolation – Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "output_fps", "recursive_interpolation_passes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to make smoother or slower."
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
