class NvidiaNemotron3NanoOmniVideo(FalNode):
    """
    Answer an English prompt about a video of up to two minutes with NVIDIA's Nemotron 3 Nano Omni.
    nemotron, nvidia, video-to-text, video-understanding, reasoning, captioning

    Takes footage and a prompt and returns text; think mode shows the reasoning.

    Use cases:
    - Describe a clip for a video description
    - Check a filmed advert against a written briefing
    - Ask what happens first and what follows in a clip
    - List the steps shown in a two-minute how-to video
    - Have the model reason about why a machine stops in the footage
    """

    endpoint: ClassVar[str] = "nvidia/nemotron-3-nano-omni/video"
    title: ClassVar[str] = "Nemotron 3 Nano Omni – Video Understanding"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "reasoning_mode", "max_tokens")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_duration": 120}}

    prompt: str = Field(default="", min_length=1, description="What to find out about the video, in English.")
    system_prompt: str | None = Field(
        default=None,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    reasoning_mode: NemotronReasoningMode = Field(
        default=NemotronReasoningMode.NO_THINK,
        description="Think writes out its reasoning before the answer; no_think answers at once.",
    )
    max_tokens: int = Field(
        default=1024,
        ge=1,
        le=20000,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.7,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.95,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage that the prompt is about, as MP4 of up to 1080p. At most 120 seconds.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
