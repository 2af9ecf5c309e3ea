class KreaWan14BTextToVideo(FalNode):
    """
    Generate a silent clip from text quickly with Krea's Wan 14B.
    krea, wan, text-to-video, video, 14b, fast

    From 18 to 162 frames in steps of twelve, with a seed and prompt expansion on request; size is fixed, and there are no steps or guidance to set.

    Use cases:
    - Make a moving slide background from one sentence
    - Try ten written ideas for a music clip
    - Render one shot at its full 162 frames
    - Make 18-frame snippets for a comedy edit
    - Flesh out a terse video idea by prompt expansion, with no footage
    """

    endpoint: ClassVar[str] = "fal-ai/krea-wan-14b/text-to-video"
    title: ClassVar[str] = "Krea Wan 14B – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=78,
        ge=18,
        le=162,
        description="Number of frames: six more than a multiple of twelve, such as 18, 30 or 78.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
