class PikaV2Pikadditions(FalNode):
    """
    Insert a person, animal or object from a picture into an existing video with Pikadditions (Pika 2).
    pika, pikadditions, video-to-video, video, object-insertion, compositing

    Footage stays as shot and the addition joins in; an optional prompt says what it does. Adds, where other Pika nodes generate.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sit a photographed teddy bear at the family dinner table
    - Have a museum's stuffed moa stroll past filmed visitors
    - Add a garden-shop gnome to a neighbour's lawn-mowing clip
    - Let a drawn monster peek into a bunk-bed video
    - Put an inflatable flamingo beside a lap swimmer
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/pikadditions"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The person, animal or thing to bring into the footage.",
    )
    prompt: str | None = Field(
        default=None, description="What the added person or thing does in the footage, and where."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
