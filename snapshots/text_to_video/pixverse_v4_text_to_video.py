class PixverseV4TextToVideo(FalNode):
    """
    Create 5 or 8 second silent clips from text with PixVerse v4, between 360p and 1080p, in anime, 3D, clay, comic, cyberpunk or no preset look.
    pixverse, pixverse-v4, text-to-video, video, stylized, anime

    Sits between v3.5 and v4.5; the Fast variant is quicker but capped at 720p.

    Use cases:
    - Animate a described clay orchestra tuning up for a youth concert invite
    - Make an anime train window scene for a study-beats playlist
    - Show eight seconds of a giant pumpkin rolling into a harvest fair
    - Hold on to a v4 seed so last season's channel intro can be remade
    - Picture a comic-style plumber fighting a geyser for a van screen
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
