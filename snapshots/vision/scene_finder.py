class SceneFinder(FalNode):
    """
    fal-ai/scene-finder on fal.ai: its words are not written yet.
    fal, vision, draft
    """

    class FrameSelection(str, Enum):
        MID = "mid"
        START = "start"
        END = "end"
        ALL = "all"

    endpoint: ClassVar[str] = "fal-ai/scene-finder"
    title: ClassVar[str] = "Scene Finder"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "frames_per_second")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 500 MB.",
    )
    prompt: str = Field(
        default="",
        max_length=1000,
        description="The question about the picture, or what to describe, read or count in it.",
    )
    frames_per_second: int = Field(
        default=2,
        ge=1,
        le=8,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    frame_selection: FrameSelection = Field(default=FrameSelection.MID)

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        segments: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
