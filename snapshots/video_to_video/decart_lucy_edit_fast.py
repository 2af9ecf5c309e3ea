class DecartLucyEditFast(FalNode):
    """
    Edit single objects or the background of a video by instruction with Decart's quick Lucy Edit Fast.
    lucy, decart, video-to-video, video, video-editing, fast

    Made for local changes within about ten seconds; Pro edits at 720p, Restyle changes whole long videos.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is decart/lucy-edit/pro.

    Use cases:
    - Swap an office wall for bookshelves behind a speaker
    - Recolour a car in a short clip
    - Check on set in about ten seconds whether a green sofa could pass as red
    - Show a set designer three wall colours in Lucy Edit Fast during the shoot
    - Try five hats on one catwalk clip in Fast, then give one to Pro
    """

    endpoint: ClassVar[str] = "decart/lucy-edit/fast"
    title: ClassVar[str] = "Lucy Edit Fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "enhance_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=1500, description="One local change, as an instruction, such as make the car yellow."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit, with the thing that should change in clear view.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
