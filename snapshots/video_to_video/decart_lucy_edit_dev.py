class DecartLucyEditDev(FalNode):
    """
    Edit a video by instruction with Decart's Lucy Edit Dev: swap outfits, objects or faces, or restyle, while motion stays.
    decart, lucy-edit, video-to-video, video, video-editing, outfit-swap

    The base member of the family; Pro works at 720p and Fast answers in about ten seconds.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Change a presenter's shirt to the club colours in a match preview
    - Replace a mug in a barista's hand with a copper pot
    - Turn a runner on the beach into a stone statue still running
    - Try how a wig and moustache would suit an actor's test take
    - Prototype an editing prompt before sending it to the Pro version
    """

    endpoint: ClassVar[str] = "decart/lucy-edit/dev"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "enhance_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What to change, as an instruction; whatever goes unmentioned should stay as filmed.",
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
