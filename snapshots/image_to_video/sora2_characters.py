class Sora2Characters(FalNode):
    """
    fal-ai/sora-2/characters on fal.ai: its words are not written yet.
    fal, image-to-video, draft

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.
    """

    endpoint: ClassVar[str] = "fal-ai/sora-2/characters"
    title: ClassVar[str] = "Sora 2 Characters"
    _required: ClassVar[tuple[str, ...]] = ("video", "name")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "name")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("id",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. MP4.",
    )
    name: str = Field(default="", max_length=80, min_length=1, description="Ready-made set of colours.")

    class OutputType(TypedDict):
        output: str
        name: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
