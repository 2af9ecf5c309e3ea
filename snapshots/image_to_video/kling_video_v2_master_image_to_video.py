class KlingVideoV2MasterImageToVideo(FalNode):
    """
    Animate a first frame with Kling 2.0 Master, the only tier of 2.0.
    kling, image-to-video, video, first-frame, cinematic, master

    Picture, prompt, negative prompt and 5 or 10 seconds, silent; 2.1 Master takes the same inputs and is the later version.

    Use cases:
    - Animate a painting for a gallery screen
    - Turn a fashion photo into a runway clip
    - Match a shot to footage made with Kling 2.0
    - Redo one scene of a 2.0 film from its old start frame
    - Keep a prompt that was tuned on 2.0 Master in use
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2/master/image-to-video"
    title: ClassVar[str] = "Kling 2.0 Master – Image to Video"
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
