class Omnilottie(FalNode):
    """
    Generate a Lottie animation file from a description with OmniLottie.
    omnilottie, text-to-lottie, lottie, vector, animation, icon

    Works from text and gives a vector animation for web and apps; the sibling nodes start from a picture or a video.

    Use cases:
    - Make an animated loading icon for an app from one sentence
    - Create a success tick for a web shop without drawing it first
    - Describe an animated logo before anything is drawn
    - Type a chat sticker idea and get it as a Lottie file
    - Describe weather icons for an app that has no artwork
    """

    endpoint: ClassVar[str] = "fal-ai/omnilottie"
    title: ClassVar[str] = "OmniLottie – Text to Lottie"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "max_tokens", "temperature")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lottie_file",)}

    prompt: str = Field(
        default="", max_length=2000, description="Shapes, colours and movement of the animation, in words."
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
