class DecartLucyRestyle(FalNode):
    """
    Restyle a whole video of up to 30 minutes from a text prompt with Decart's Lucy Restyle, at 720p.
    decart, lucy-restyle, video-to-video, video, style-transfer, long-video

    The long-form member of the Lucy family: it alters the overall look, whereas Lucy Edit changes single things in short clips.

    Use cases:
    - Redraw a twenty-minute school play recording as a pencil cartoon
    - Give an entire cycling vlog the look of a 1930s travel poster
    - Turn a live lute concert into moving stained glass
    - Repaint a full kitchen tutorial in children's book gouache
    - Convert a walking tour recording into a clay world for under-tens
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-restyle"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
