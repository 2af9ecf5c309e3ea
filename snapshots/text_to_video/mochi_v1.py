class MochiV1(FalNode):
    """
    Generate a short silent clip from text with Genmo's open model Mochi 1 Preview.
    mochi, genmo, text-to-video, video, open-weights, realistic

    Takes a prompt, a negative prompt and a seed; size and length are fixed.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Get a short background clip for a blog post
    - Fill a gap in a trailer with a short silent shot
    - Change one word of an old Mochi 1 shot while its seed stays
    - Rebuild an early open-video clip from its Mochi prompt and seed
    - Add a shot to a music video whose others came from Mochi 1
    """

    endpoint: ClassVar[str] = "fal-ai/mochi-v1"
    title: ClassVar[str] = "Mochi 1 Preview – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "negative_prompt", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
