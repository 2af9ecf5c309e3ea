class PixverseV4TextToVideoFast(FalNode):
    """
    Generate a silent clip from text quickly with PixVerse v4 Fast, up to 720p in five shapes.
    pixverse, text-to-video, video, fast, draft, 720p

    Five styles and a fixed length; regular v4 offers 8 seconds and 1080p.

    Use cases:
    - Fill a stream's waiting screen with a quick clip
    - Mock up a claymation pizza ad in v4 Fast
    - Collect comic drafts for a reading challenge in v4 Fast
    - Try out a channel intro in v4 Fast before the 1080p clip
    - Go through landing poses of a spaceship with no length to choose
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/text-to-video/fast"
    title: ClassVar[str] = "PixVerse v4 Fast – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, the prompt alone decides."
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
