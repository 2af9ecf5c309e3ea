class Lyria3Pro(FalNode):
    """
    fal-ai/lyria3/pro on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "fal-ai/lyria3/pro"
    title: ClassVar[str] = "Lyria 3 Pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
