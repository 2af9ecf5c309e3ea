class KlingVideoV25TurboStandardImageToVideo(FalNode):
    """
    Animate a first frame with Kling 2.5 Turbo Standard, the lower tier of 2.5.
    kling, image-to-video, video, turbo, first-frame, budget, standard

    Picture, prompt and 5 or 10 seconds, silent; only Pro takes an end frame. 2.1 Standard takes the same inputs.

    Use cases:
    - Animate a surf school's photo for its feed
    - Add motion to a recipe picture
    - Try three action prompts on a comic cover in Turbo Standard
    - Continue a shop's series of product clips made in 2.5 Turbo Standard
    - Draft a rally start before 2.5 Turbo Pro
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.5-turbo/standard/image-to-video"
    title: ClassVar[str] = "Kling 2.5 Turbo Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "cfg_scale")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        description="Picture to set in motion; it is the first frame. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
