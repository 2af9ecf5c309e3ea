class KlingVideoV1_6ProImageToVideo(FalNode):
    """
    Animate a picture with Kling 1.6 Pro, on request up to an end frame.
    kling, image-to-video, video, first-last-frame, negative-prompt, pro

    5 or 10 seconds in three shapes, silent; 1.6 Standard has neither end frame nor shape, 1.5 Pro adds the motion brush.

    Use cases:
    - Animate a real estate photo with a slow push-in
    - Turn an album cover into a moving visual
    - Lead a closed gift box to its opened photo in a square 1.6 clip
    - Ask for a 9:16 clip from a landscape photo for a phone story
    - Close an upright 1.6 sequence on the brand's packshot
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/image-to-video"
    title: ClassVar[str] = "Kling 1.6 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "tail_image", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to set in motion; the clip opens with it.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    tail_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="tail_image_url",
        description="Image for the last moment of the clip; the motion runs towards it.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
