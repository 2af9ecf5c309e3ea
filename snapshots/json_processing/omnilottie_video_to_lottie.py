class OmnilottieVideoToLottie(FalNode):
    """
    fal-ai/omnilottie/video-to-lottie on fal.ai: its words are not written yet.
    fal, json-processing, draft
    """

    endpoint: ClassVar[str] = "fal-ai/omnilottie/video-to-lottie"
    title: ClassVar[str] = "Omnilottie Video to Lottie"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lottie_file",)}

    prompt: str | None = Field(
        default=None,
        max_length=2000,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    max_tokens: int = Field(
        default=4096,
        ge=256,
        le=8192,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.9,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.25,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    top_k: int = Field(
        default=5,
        ge=1,
        le=100,
        description="How many of the likeliest tokens are in the running; a small number is predictable.",
    )

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
