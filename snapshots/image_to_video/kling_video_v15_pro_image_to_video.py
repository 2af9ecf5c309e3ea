class KlingVideoV15ProImageToVideo(FalNode):
    """
    Animate a picture with Kling 1.5 Pro and steer the motion with masks.
    kling, image-to-video, video, motion-brush, first-last-frame, pro

    Painted areas stay still or follow drawn paths, or an end frame is set; 5 or 10 seconds, silent. 1.6 Pro has no motion brush.

    Use cases:
    - Bring a product photo to life for a web banner
    - Animate a game splash screen from concept art
    - Let only the fountain move in a square clip of a hotel front
    - Draw the path of a hot-air balloon through an upright 9:16 landscape
    - Hold the building still in a 16:9 clip while its masked flag waves along a path
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.5/pro/image-to-video"
    title: ClassVar[str] = "Kling 1.5 Pro – Image to Video"
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
        description="Picture to set in motion; the masks are painted over it.",
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
        description="Picture for the last moment of the clip; the motion runs towards it. Not together with masks.",
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
    static_mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="static_mask_url",
        description="Mask painted over the parts of the picture that must stay still, of the same size as the picture. Not together with an end picture.",
    )
    dynamic_masks: list[DynamicMask] = Field(
        default=[],
        description="Areas that should move, each with its mask and the path it takes; six at most. Not together with an end picture.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
