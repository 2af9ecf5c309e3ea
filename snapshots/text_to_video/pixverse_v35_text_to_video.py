class PixverseV35TextToVideo(FalNode):
    """
    Turn text into a silent 5 or 8 second clip with PixVerse v3.5, from 360p up to 1080p (1080p is five seconds only).
    pixverse, pixverse-v3.5, text-to-video, video, stylized, clay

    Optional looks: anime, 3D animation, clay, comic, cyberpunk. The Fast sibling drops length and 1080p.

    Use cases:
    - Make a clay-style snail delivering post for a village newsletter
    - Render a comic-look chase for a second-hand comic shop's birthday
    - Picture a neon ramen cart in the cyberpunk look for a food truck
    - Send eight seconds of anime fireworks to a festival's ticket holders
    - Put a cheap 360p moving sketch of each scene on a storyboard wall
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/text-to-video"
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
