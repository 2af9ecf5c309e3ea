class KlingVideoV1ProImageToVideo(FalNode):
    """
    Animate an image with Kling 1.0 Pro, the first generation's upper tier: motion-brush masks with trajectories, an optional end frame, 5 or 10 seconds, silent.
    kling, image-to-video, video, pro, motion-brush, first-last-frame

    The frame shape follows the picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Steer a toy train around its painted track with plotted points
    - Keep a portrait sitter's hands masked still while her hair blows
    - Reproduce a 2024 Kling look for the second half of an art piece
    - Drift one lily pad across a pond photograph along a drawn curve
    - End a bread-rising clip exactly on the baker's photographed loaf
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "tail_image", "dynamic_masks")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
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
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    dynamic_masks: list[KlingVideoV1ProImageToVideoDynamicMask] = Field(
        default=[], description="Areas brushed for motion, each with the path that it should take."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
