class PixverseV35ImageToVideoFast(FalNode):
    """
    Animate an image quickly with PixVerse 3.5 Fast: fixed length, up to 720p, with the same five style presets as regular 3.5 but no duration choice and no 1080p. Silent.
    pixverse, image-to-video, video, fast, style, v3.5

    Use cases:
    - Get a quick anime nod from a gamer's avatar before the stream
    - Check which of five styles suits a toucan logo
    - Bounce a clay-look carrot for a greengrocer's story
    - Rough-test a space cadet's salute for a classroom comic
    - Bring a raffle prize photo to life at 360p for group chat
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/image-to-video/fast"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "style")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
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
