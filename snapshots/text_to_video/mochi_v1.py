class MochiV1(FalNode):
    """
    Turn text into a short silent clip with Mochi 1 preview, an open video model from Genmo known for lifelike motion.
    mochi, genmo, text-to-video, video, open-weights, motion

    Controls are limited to a negative prompt, a seed and prompt expansion.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Study how an open model handles a figure skater's spin
    - Make a clip of jellyfish pulsing for a planetarium's sea night
    - Rule out text overlays with a negative prompt in a street parade shot
    - Repeat one seed across three wordings of a beekeeper at work
    - Give a synth duo a grainy clip of a motorway at dusk
    """

    endpoint: ClassVar[str] = "fal-ai/mochi-v1"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
