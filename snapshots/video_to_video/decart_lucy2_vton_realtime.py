class DecartLucy2VtonRealtime(FalNode):
    """
    decart/lucy2-vton/realtime on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "decart/lucy2-vton/realtime"
    title: ClassVar[str] = "Lucy 2.1 VTON Realtime"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "reference_image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    prompt: str = Field(
        default="Substitute the current top with the outfit from the reference image, matching its color, material, and fit",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
