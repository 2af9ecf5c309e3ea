class KlingVideoV21ProImageToVideo(FalNode):
    """
    Animate a start picture with Kling 2.1 Pro, on request up to an end picture.
    kling, image-to-video, video, first-last-frame, cinematic, pro

    5 or 10 seconds with prompt and negative prompt, silent; the only 2.1 tier that takes an end frame.

    Use cases:
    - Circle a motorcycle for an auction listing
    - Make a before and after clip of a kitchen
    - Open a jewellery box from its closed to its open photo
    - Join two storyboard frames into one 2.1 shot
    - Land a crane shot on the photo of the vineyard below
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.1/pro/image-to-video"
    title: ClassVar[str] = "Kling 2.1 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "tail_image", "cfg_scale")
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
