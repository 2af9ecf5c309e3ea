class KlingVideoV15ProImageToVideo(FalNode):
    """
    Animate an image with Kling 1.5 Pro and steer it by motion brush: masks hold areas still or move them along drawn paths, with an optional end frame.
    kling, image-to-video, video, pro, motion-brush, first-last-frame

    5 or 10 seconds, silent.

    Use cases:
    - Brush a path for one hot-air balloon while the others stay put
    - Freeze the building and let only the fountain run in a city hall photo
    - Guide a chess knight along its L-shaped move with a mask and points
    - Send one duckling off to the left and keep the rest in line
    - Animate the pendulum alone in a clockmaker's window picture
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.5/pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "tail_image", "dynamic_masks")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    static_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="static_mask_url",
        description="Image in which the areas that must not move are painted over.",
    )
    dynamic_masks: list[DynamicMask] = Field(
        default=[], description="Areas brushed for motion, each with the path that it should take."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
