class KlingVideoV1ProImageToVideo(FalNode):
    """
    Animate a picture with Kling 1.0 Pro, the upper tier of the first generation.
    kling, image-to-video, video, motion-brush, first-last-frame, pro

    Masks hold areas still or move them along paths, or an end frame is set; 5 or 10 seconds, silent. Kling 1.5 Pro succeeds it.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/kling-video/v1.5/pro/image-to-video.

    Use cases:
    - Move one element of a poster for a teaser
    - Animate hair and cloth in a fashion still
    - Reproduce the 2024 Kling look for a sequel
    - Steer a toy train along a plotted track in a 1.0 clip
    - Rebuild an older workflow that used first-generation masks
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/image-to-video"
    title: ClassVar[str] = "Kling 1.0 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "tail_image", "dynamic_masks")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to set in motion; the masks are painted over it.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    tail_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="tail_image_url",
        description="Picture for the last moment of the clip; the motion runs towards it. Not together with masks.",
    )
    static_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="static_mask_url",
        description="Mask painted over the parts of the picture that must stay still, of the same size as the picture. Not together with an end picture.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    dynamic_masks: list[KlingVideoDynamicMask] = Field(
        default=[],
        description="Areas that should move, each with its mask and the path it takes; six at most. Not together with an end picture.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
