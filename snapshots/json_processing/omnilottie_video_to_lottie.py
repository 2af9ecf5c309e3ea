class OmnilottieVideoToLottie(FalNode):
    """
    Convert a short video into a Lottie animation with OmniLottie.
    omnilottie, video-to-lottie, lottie, vector, animation, conversion

    Takes a clip, a prompt if wanted, and gives a vector animation file that follows its motion; the picture version invents the motion from words.

    Use cases:
    - Convert a short GIF-style clip to a Lottie file for an app
    - Turn a motion-graphics draft into a web animation
    - Rebuild a filmed icon animation as vectors
    - Convert a clip without writing any prompt
    - Follow the motion of a rendered spinner in a Lottie file
    """

    endpoint: ClassVar[str] = "fal-ai/omnilottie/video-to-lottie"
    title: ClassVar[str] = "OmniLottie – Video to Lottie"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "max_tokens")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lottie_file",)}

    prompt: str | None = Field(
        default=None,
        max_length=2000,
        description="What matters in the conversion, such as shapes or movements to keep; may stay empty.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to rebuild as a vector animation, best with simple flat shapes.",
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
