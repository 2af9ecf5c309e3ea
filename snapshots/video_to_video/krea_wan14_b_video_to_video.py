class KreaWan14BVideoToVideo(FalNode):
    """
    Restyle video very fast with Krea's real-time build of Wan 2.1 14B: a prompt and a strength remake the clip at 480p in 16:9, under 1,000 frames at 16 fps.
    krea, wan-2.1, video-to-video, video, restyle, fast, 480p

    No sound. For quick looks on longer footage.

    Use cases:
    - Repaint a one-minute bus ride as a watercolour in a single go
    - Try strength settings on a juggler until he looks carved from wood
    - Make VJ visuals from tonight's rehearsal before the doors open
    - Preview a western look on a farm walk for a student crew
    - Turn desk toys pushed by hand into a monster city attack
    """

    endpoint: ClassVar[str] = "fal-ai/krea-wan-14b/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
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
        description="The source footage that this endpoint works on.",
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
