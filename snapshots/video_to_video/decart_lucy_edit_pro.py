class DecartLucyEditPro(FalNode):
    """
    Change outfits, objects, faces or style in a video by written instruction with Decart's Lucy Edit Pro, returned at 720p.
    decart, lucy-edit, video-to-video, video, 720p, pro

    The top of the Lucy Edit tiers; use Fast for quick looks and Dev for trials.

    Use cases:
    - Dress a tour guide in medieval clothes for a castle's trailer
    - Make a violinist's instrument look gilded in the final music video
    - Age a farmer by thirty years for a family saga's flash-forward
    - Replace plastic chairs with oak ones in a venue's hire film
    - Turn a street performer's costume into glass in a finished cut
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-edit/pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="The edit to make, written as an instruction; name the object and its new look.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
