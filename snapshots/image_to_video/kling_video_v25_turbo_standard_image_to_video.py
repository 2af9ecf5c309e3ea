class KlingVideoV25TurboStandardImageToVideo(FalNode):
    """
    Animate a first frame with Kling 2.5 Turbo Standard: the lower tier of the sped-up 2.5 generation, 5 or 10 seconds, prompt-driven, without end frame or sound.
    kling, image-to-video, video, turbo, standard, fast

    Use cases:
    - Vault a parkour runner from his frozen mid-air picture
    - Kick up dust behind a rally car photographed at rest
    - Have a pastry chef's still toss the dough and catch it
    - Flip through action tests for a comic cover before the print deadline
    - Break a wave over a surf school's logo shot
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.5-turbo/standard/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "cfg_scale")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
