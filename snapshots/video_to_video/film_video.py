class FilmVideo(FalNode):
    """
    Smooth or slow a video with one to four new frames between neighbours by FILM, made for large motion.
    film, video-to-video, video, frame-interpolation, slow-motion, loop

    Detects cuts if wanted, closes loops and lets you set quality and frame rate; RIFE is the lighter counterpart.

    Use cases:
    - Turn a sports clip into slow motion
    - Smooth a stop-motion animation
    - Write an interpolated reel at maximum quality
    - Save a smoothed screen demo in small write mode for a help page
    - Preview a slow-motion pour in low quality before the final export
    """

    endpoint: ClassVar[str] = "fal-ai/film/video"
    title: ClassVar[str] = "FILM – Video Interpolation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "num_frames", "use_scene_detection", "loop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to make smoother or slower."
    )
    num_frames: int = Field(
        default=1,
        ge=1,
        le=4,
        description="New frames placed between each neighbouring pair of the input, not the length of the clip.",
    )
    use_scene_detection: bool = Field(
        default=False,
        description="Splits the video at its cuts first, so that no smeared frames appear between scenes.",
    )
    use_calculated_fps: bool = Field(
        default=True, description="Derives the frame rate from the input and the added frames; off uses a set one."
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
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
