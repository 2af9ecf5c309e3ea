class DecartLucyEditPro(FalNode):
    """
    Edit a video by instruction with Decart's Lucy Edit Pro: outfits, objects, faces or the whole style, at 720p.
    lucy, decart, video-to-video, video, video-editing, outfit-swap, 720p

    Takes a clip and a prompt; Lucy Restyle changes only the overall look, but for up to 30 minutes.

    Use cases:
    - Change the clothes of a presenter in a 720p course video
    - Replace plastic chairs with oak ones in a venue's film
    - Turn a product clip into claymation from edge to edge at 720p
    - Make a violin look gilded in a 720p music video
    - Render at 720p the edit that Lucy Edit Fast only sketched
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-edit/pro"
    title: ClassVar[str] = "Lucy Edit Pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "enhance_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="The edit to make, written as an instruction; name the object and its new look.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit, with the thing that should change in clear view.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
