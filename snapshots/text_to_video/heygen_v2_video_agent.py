class HeygenV2VideoAgent(FalNode):
    """
    fal-ai/heygen/v2/video-agent on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/heygen/v2/video-agent"
    title: ClassVar[str] = "Heygen V2 Video Agent"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "config")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    config: HeygenVideoAgentConfig | None = Field(default=None)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
