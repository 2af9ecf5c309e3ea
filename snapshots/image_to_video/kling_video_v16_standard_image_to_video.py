class KlingVideoV16StandardImageToVideo(FalNode):
    """
    Animate a first frame with Kling 1.6 Standard, the cheaper tier.
    kling, image-to-video, video, first-frame, negative-prompt, standard

    5 or 10 seconds with prompt and negative prompt, silent; no end frame and no shape to set, which 1.6 Pro has.

    Use cases:
    - Swirl the coffee in a café's menu photo
    - Move the fabric of a knitwear photo for a newsletter
    - Animate a mixed photo album with no output shape to choose
    - Roll fog through a cover picture before the 1.6 Pro render
    - Add a shot to a reel whose stills moved in Kling 1.6 Standard
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/image-to-video"
    title: ClassVar[str] = "Kling 1.6 Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to set in motion; it is the first frame.",
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
