class KlingVideoV1StandardImageToVideo(FalNode):
    """
    Animate an image with Kling 1.0 Standard: motion-brush masks, a static mask and an optional end frame at the entry price, 5 or 10 seconds, 16:9, 9:16 or square, silent.
    kling, image-to-video, video, standard, motion-brush, first-last-frame

    Use cases:
    - Trace where a paper plane should fly across a classroom photo
    - Pin the cliff and let only the sea move in a coastal print
    - Walk a single ant along a marked route in a macro shot
    - Square up a vinyl sleeve picture and spin just the record
    - Close a pop-up book between its two photographed states
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "static_mask", "dynamic_masks")
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
    tail_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="tail_image_url",
        description="Image for the last moment of the clip; the motion runs towards it.",
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
