class MarlinFind(FalNode):
    """
    Find the moment in a video that you describe, with the 2B model Marlin.
    marlin, vision, video-to-text, video-search, events, timestamps

    Takes a clip and a short description and gives the start and end of that event; plain Marlin describes the whole clip.

    Use cases:
    - Find the goal in a recording of a match
    - Locate the moment a speaker shows the price slide
    - Get start and end of the unboxing in a review video
    - Check security footage for the moment the door opens
    - Read the in and out points for cutting one described event
    """

    endpoint: ClassVar[str] = "fal-ai/marlin/find"
    title: ClassVar[str] = "Marlin – Find an Event"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 524288000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("span",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video to search. Up to 500 MB."
    )
    prompt: str = Field(default="", max_length=500, description="The event to find, described in plain words.")
    do_sample: bool = Field(
        default=False,
        description="Draws the answer with some chance; off always takes the likeliest word, and temperature and top_p do nothing.",
    )
    temperature: float = Field(
        default=1.0, ge=0, le=2, description="How much chance enters the answer; counts only while do_sample is on."
    )
    top_p: float = Field(
        default=1.0, gt=0, le=1, description="Share of likely words to choose from; counts only while do_sample is on."
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        text: str
        format_ok: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
