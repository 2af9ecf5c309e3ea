class RifeVideo(FalNode):
    """
    Smooth or slow a video with RIFE, which adds one to four estimated frames between neighbours.
    rife, video-to-video, video, frame-interpolation, slow-motion, fast

    Set frame rate, looping and scene detection; the fast interpolator, where FILM is built for large motion.

    Use cases:
    - Take 16 fps Wan clips to 32 before cutting a music video
    - Slow a hummingbird feeder clip to study wing beats
    - Smooth a scrolling timetable animation for a bus shelter screen
    - Close the loop on a lantern GIF for a greeting card
    - Even out a screen capture recorded on an old laptop
    """

    endpoint: ClassVar[str] = "fal-ai/rife/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "num_frames", "use_calculated_fps", "fps", "loop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    num_frames: int = Field(
        default=1, ge=1, le=4, description="Frames inserted between every two originals; not the total length."
    )
    use_scene_detection: bool = Field(
        default=False,
        description="Splits the video at its cuts first, so that no smeared frames appear between scenes.",
    )
    use_calculated_fps: bool = Field(
        default=True,
        description="Derives the frame rate from the input and the added frames; off uses the one you set.",
    )
    fps: int = Field(
        default=8,
        ge=1,
        le=60,
        description="Frame rate of the result, used only when the calculated rate is switched off.",
    )
    loop: bool = Field(
        default=False,
        description="Adds frames from the last picture back to the first, so that the video can run in a circle.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
