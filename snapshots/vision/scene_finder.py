class SceneFinder(FalNode):
    """
    Search a video for every moment that fits a description.
    scene-finder, vision, video-search, video-to-text, timestamps, frames

    Gives the time segments that match and frames taken from them, where Marlin Find gives a single event without pictures.

    Use cases:
    - Find all scenes with the product in a long recording
    - Collect stills of one speaker from a conference video
    - Pull the middle frame of every matching moment as thumbnails
    - List each segment of a vlog in which a dog appears
    - Get the first frame of every drone shot for the storyboard
    """

    class FrameSelection(str, Enum):
        MID = "mid"
        START = "start"
        END = "end"
        ALL = "all"

    endpoint: ClassVar[str] = "fal-ai/scene-finder"
    title: ClassVar[str] = "Scene Finder"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "frame_selection")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output", "images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video to search. Up to 500 MB."
    )
    prompt: str = Field(
        default="", max_length=1000, description="The event or scene to look for, described in plain words."
    )
    frames_per_second: int = Field(
        default=2,
        ge=1,
        le=8,
        description="How many frames of each second are looked at; more find the moment more exactly and need more memory.",
    )
    frame_selection: FrameSelection = Field(
        default=FrameSelection.MID,
        description="Which frames of a segment come back: its middle, its start, its end, or all three.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        segments: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
