class KlingVideoV2_5TurboProImageToVideo(FalNode):
    """
    Animate a start picture with Kling 2.5 Turbo Pro, on request up to an end picture.
    kling, image-to-video, video, turbo, first-last-frame, action, pro

    5 or 10 seconds, silent; Standard has no end frame, 2.6 Pro adds sound.

    Use cases:
    - Animate a sports photo for a club's social post
    - Make a product reveal from two packshots
    - Vault a runner from one frozen pose to another
    - End a drift shot on the photo of the parked car
    - Connect two silent action frames for a music video
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.5-turbo/pro/image-to-video"
    title: ClassVar[str] = "Kling 2.5 Turbo Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "tail_image", "duration", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
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
        description="Image for the last moment of the clip; the motion runs towards it.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
