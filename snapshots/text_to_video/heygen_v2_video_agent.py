class HeygenV2VideoAgent(FalNode):
    """
    Create a whole presenter video from one prompt with the second version of HeyGen's Video Agent.
    heygen, text-to-video, video, video-agent, avatar, explainer

    Avatar, orientation and rough length can be set; version 3 also takes files, a voice and a style.

    Use cases:
    - Make an explainer video from a short brief
    - Produce an upright ad of thirty seconds with a presenter
    - Ask for about ninety seconds on one topic
    - Let a chosen avatar present a scene that the agent writes
    - Turn product notes into a video of a length you name
    """

    endpoint: ClassVar[str] = "fal-ai/heygen/v2/video-agent"
    title: ClassVar[str] = "HeyGen Video Agent 2"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "config")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What the video is about: subject, style, what is seen, and how long it should be."
    )
    config: HeygenVideoAgentConfig | None = Field(
        default=None, description="Which avatar appears, the orientation and the rough length."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
