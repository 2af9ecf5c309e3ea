class Sora2Characters(FalNode):
    """
    Create a character for Sora 2 from a short video and a name.
    sora, openai, image-to-video, video, character-consistency, character-id

    Takes an MP4 of which the first four seconds count; returns an ID that Sora 2 video nodes accept, but makes no video itself.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Register a brand mascot for later Sora clips
    - Keep one presenter the same across a series
    - Turn four seconds of footage into a character ID
    - Give a character the name that prompts will use
    - Prepare two characters for one Sora 2 scene
    """

    endpoint: ClassVar[str] = "fal-ai/sora-2/characters"
    title: ClassVar[str] = "Sora 2 – Create Character"
    _required: ClassVar[tuple[str, ...]] = ("video", "name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "name")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"formats": ["mp4"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("id",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that shows the character, at least 720p and at most 2.67:1. Only the first four seconds count; odd shapes are padded to 16:9 or 9:16, more than 1080p is reduced. MP4.",
    )
    name: str = Field(
        default="", max_length=80, min_length=1, description="Name of the character, by which later prompts call it."
    )

    class OutputType(TypedDict):
        output: str
        name: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
