class PikaV2Pikadditions(FalNode):
    """
    Insert a person or object from a picture into existing footage with Pika 2 Pikadditions.
    pika, pikadditions, video-to-video, video, object-insertion, compositing

    The footage stays as shot and the addition joins in; an optional prompt says what it does and where.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Add a mascot to filmed event footage
    - Place a product into an existing lifestyle clip
    - Insert a toy from a photo at a filmed dinner table
    - Let a drawn character walk through real footage
    - Describe where the inserted thing stands and moves
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/pikadditions"
    title: ClassVar[str] = "Pika 2 Pikadditions – Insert into Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The footage to which something is added."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person, animal or thing to bring into the footage.",
    )
    prompt: str | None = Field(
        default=None, description="What the added person or thing does in the footage, and where."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
