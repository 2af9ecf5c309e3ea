class KreaWan14BVideoToVideo(FalNode):
    """
    Restyle a video quickly with Krea's Wan 2.1 14B build, by prompt and strength.
    krea, wan, video-to-video, video, restyle, fast, 480p

    For footage of less than 1,000 frames at 16 a second; always gives 480p in 16:9, without sound.

    Use cases:
    - Turn phone footage into a watercolour clip
    - Make stage visuals from rehearsal footage
    - Restyle nearly a minute of video in one go
    - Preview a western look on a walk at 480p
    - Shift the mood of 900 frames at low strength in one run
    """

    endpoint: ClassVar[str] = "fal-ai/krea-wan-14b/video-to-video"
    title: ClassVar[str] = "Krea Wan 14B – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the clip is remade: low keeps the footage, the top value follows the prompt alone.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to restyle, of less than 1,000 frames at 16 a second; it comes back in 16:9 at 480p.",
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
