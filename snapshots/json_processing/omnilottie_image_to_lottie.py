class OmnilottieImageToLottie(FalNode):
    """
    Turn a picture into a Lottie animation with OmniLottie, guided by a description of the movement.
    omnilottie, image-to-lottie, lottie, vector, animation, logo

    Takes a picture and a prompt and gives a vector animation file; the video version copies filmed motion.

    Use cases:
    - Animate a logo for a website
    - Make a moving icon from an app symbol
    - Let a drawn bell swing as the prompt says
    - Turn a flat illustration into a vector animation
    - Give one badge three different movements
    """

    endpoint: ClassVar[str] = "fal-ai/omnilottie/image-to-lottie"
    title: ClassVar[str] = "OmniLottie – Image to Lottie"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "max_tokens", "temperature")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("lottie_file",)}

    prompt: str = Field(default="", max_length=2000, description="How the picture should move, in words.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to animate, best a simple icon, logo or flat drawing.",
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
