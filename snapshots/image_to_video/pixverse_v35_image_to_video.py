class PixverseV35ImageToVideo(FalNode):
    """
    Animate an image with PixVerse 3.5: 5 or 8 seconds, 360p to 1080p (1080p for 5 only), and five style presets such as clay or anime.
    pixverse, image-to-video, video, style, anime, v3.5

    No camera presets and no sound; those come with later versions.

    Use cases:
    - Render a bakery cat in the clay style for eight seconds
    - Push a neon arcade photo further with the cyberpunk preset
    - Let a comic-styled fireman slide down his station pole
    - Reuse a 3.5 seed to extend last winter's webtoon intro
    - Toss a salad still in a 3D cartoon look for a kids' cooking club
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
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
