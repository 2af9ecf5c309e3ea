class DecartLucyEditDev(FalNode):
    """
    Edit a video by instruction with Decart's Lucy Edit Dev: outfits, objects, faces or the whole style.
    lucy, decart, video-to-video, video, video-editing, outfit-swap

    The base member of the family: a clip, a prompt and a switch for rewording it; Lucy Edit Pro gives 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is decart/lucy-edit/pro.

    Use cases:
    - Change a presenter's shirt in a match preview
    - Replace a mug in a filmed scene
    - Teach video editing with a model whose weights students can download
    - Work out an edit prompt in Lucy Edit Dev before Pro renders it
    - Check a home installation of the open Dev weights against fal's run
    """

    endpoint: ClassVar[str] = "decart/lucy-edit/dev"
    title: ClassVar[str] = "Lucy Edit Dev"
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
