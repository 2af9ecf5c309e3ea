class PixverseV35ImageToVideoFast(FalNode):
    """
    Animate an image quickly with PixVerse 3.5 Fast: fixed length, up to 720p, with the same five style presets as regular 3.5 but no duration choice and no 1080p.
    pixverse, image-to-video, video, fast, style, v3.5

    Silent.

    Use cases:
    - Get a quick anime nod from a gamer's avatar before the stream
    - Check which of five styles suits a toucan logo
    - Bounce a clay-look carrot for a greengrocer's story
    - Rough-test a space cadet's salute for a classroom comic
    - Bring a raffle prize photo to life at 360p for group chat
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/image-to-video/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
