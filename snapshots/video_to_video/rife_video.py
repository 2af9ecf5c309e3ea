class RifeVideo(FalNode):
    """
    Smooth or slow a video with one to four new frames between neighbours by RIFE, the quick interpolator.
    rife, video-to-video, video, frame-interpolation, slow-motion, fast

    Detects cuts if wanted, closes loops and sets the frame rate; FILM is made for larger motion.

    Use cases:
    - Take generated 16 fps clips to 32 fps
    - Slow down a close-up for a product film
    - Smooth a screen recording quickly
    - Close the loop of a small animated clip with RIFE
    - Run the quick interpolator over all rushes before FILM smooths the chosen take
    """

    endpoint: ClassVar[str] = "fal-ai/rife/video"
    title: ClassVar[str] = "RIFE – Video Interpolation"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "num_frames", "use_calculated_fps", "fps", "loop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to make smoother or slower."
    )
    num_frames: int = Field(
        default=1, ge=1, le=4, description="Frames inserted between every two originals; not the total length."
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
