class DecartLucy2_5Realtime(FalNode):
    """
    decart/lucy-2-5/realtime on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "decart/lucy-2-5/realtime"
    title: ClassVar[str] = "Lucy 2.5 Realtime"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "reference_image", "enable_prompt_expansion", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"reference_image": {"min_height": 512, "min_width": 512}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("candidate",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input. JPEG, PNG or WebP, at least 512 px a side.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    prompt: str | None = Field(
        default=None,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )

    class OutputType(TypedDict):
        output: Any
        error: Any
        iceServers: list[Any]
        sdp: str
        type: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
