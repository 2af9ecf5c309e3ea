class DecartLucyEditFast(FalNode):
    """
    Edit particular objects or backgrounds in a video by instruction with Lucy Edit Fast, Decart's ten-second-turnaround version.
    decart, lucy-edit, video-to-video, video, fast, video-editing

    For quick local changes; choose Pro for 720p edits and Restyle for whole-look changes on long footage.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Swap a grey office wall for bookshelves behind a tutor
    - Offer visitors at a photo booth a dragon on their shoulder
    - Try five hat ideas on a milliner's own catwalk clip
    - Turn the ball in a juggler's routine into an orange while they wait
    - Check on set whether a green sofa could pass as red
    """

    endpoint: ClassVar[str] = "decart/lucy-edit/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "enhance_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=1500, description="One local change, as an instruction, such as make the car yellow."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
