class KlingVideoV2_1MasterImageToVideo(FalNode):
    """
    Animate a first frame with Kling 2.1 Master, the premium tier of 2.1.
    kling, image-to-video, video, first-frame, cinematic, master

    Picture, prompt and 5 or 10 seconds, silent; 2.1 Pro takes an end frame, 2.1 Standard the same inputs at the lowest tier.

    Use cases:
    - Animate a hero picture for a brand film
    - Turn concept art into a game trailer shot
    - Render the main action shot of a campaign in 2.1 Master
    - Finish in Master a camera move that 2.1 Standard or Pro drafted
    - Stage a dance from a single costume photo in 2.1 Master
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.1/master/image-to-video"
    title: ClassVar[str] = "Kling 2.1 Master – Image to Video"
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
