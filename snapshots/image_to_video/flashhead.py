class Flashhead(FalNode):
    """
    fal-ai/flashhead on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/flashhead"
    title: ClassVar[str] = "Flashhead Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    text: str = Field(default="", description="The words to be spoken, shown or examined, exactly as written.")
    voice: ElevenLabsVoice = Field(
        default=ElevenLabsVoice.ARIA, description="Who speaks or sings, picked by name or identifier."
    )
    stability: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        duration: float
        timings: dict[str, Any]

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
