class KlingVideoV1StandardImageToVideo(FalNode):
    """
    Animate a picture with Kling 1.0 Standard, the cheapest Kling with a motion brush.
    kling, image-to-video, video, motion-brush, first-last-frame, standard

    Masks hold areas still or move them along paths, or an end frame is set; 5 or 10 seconds, silent. 1.5 Pro is the dearer successor.

    Use cases:
    - Animate an illustration for a children's app
    - Let the sea move in a coastal photo while the cliff stays
    - Drift one masked cloud in a holiday picture with no shape to set
    - Try brush paths on a still before 1.5 Pro renders them
    - Close a pop-up book between two photographed states in Kling 1.0 Standard
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/image-to-video"
    title: ClassVar[str] = "Kling 1.0 Standard – Image to Video"
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
        description="Picture to set in motion; the masks are painted over it.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
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
    dynamic_masks: list[DynamicMask] = Field(
        default=[],
        description="Areas that should move, each with its mask and the path it takes; six at most. Not together with an end picture.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
