class Marlin(FalNode):
    """
    Describe what happens in a video, and when, with the 2B model Marlin.
    marlin, vision, video-to-text, caption, events, timestamps

    Takes a clip and gives a description of the scene and a list of timed events; Marlin Find looks for one event instead.

    Use cases:
    - Write a description for a video upload
    - Log the events of a two-minute security clip
    - Get timed events of a clip as chapter marks
    - Turn raw footage into a list of moments for the editor
    - Caption two minutes of dashcam video with start and end times
    """

    endpoint: ClassVar[str] = "fal-ai/marlin"
    title: ClassVar[str] = "Marlin – Video Captions"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "max_tokens")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("text",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video to describe, best no longer than about two minutes. Up to 500 MB.",
    )
    prompt: str = Field(
        default="",
        max_length=2000,
        description="Instruction; best is Marlin's own: Provide a spatial description of this clip followed by time-ranged events. For each event, give the time range as <start - end> and a short description.",
    )
    max_tokens: int = Field(
        default=2048,
        ge=64,
        le=4096,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    do_sample: bool = Field(
        default=False,
        description="Draws the words with some chance; off always takes the likeliest word, and temperature and top_p do nothing.",
    )
    temperature: float = Field(
        default=1.0, ge=0, le=2, description="How much chance enters the wording; counts only while do_sample is on."
    )
    top_p: float = Field(
        default=1.0, gt=0, le=1, description="Share of likely words to choose from; counts only while do_sample is on."
    )

    class OutputType(TypedDict):
        output: str
        scene: str
        events: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
