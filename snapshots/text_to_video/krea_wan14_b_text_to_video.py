class KreaWan14BTextToVideo(FalNode):
    """
    Generate video from text quickly with Krea's Wan 14B: 18 to 162 frames in steps of twelve, prompt expansion on request, nothing else to tune.
    krea, text-to-video, video, wan, 14b, fast

    Size is fixed and there is no sound.

    Use cases:
    - Jam visual ideas live while a synth player improvises
    - Stretch a paper-lantern parade to the full 162 frames
    - Test terse prompts with and without expansion on a heron
    - Throw quick dream images on the wall at a poetry slam
    - Draft eighteen-frame blips for a comedy edit
    """

    endpoint: ClassVar[str] = "fal-ai/krea-wan-14b/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int = Field(
        default=78, ge=18, le=162, description="Number of frames: a multiple of twelve plus six, such as 18, 30 or 78."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
