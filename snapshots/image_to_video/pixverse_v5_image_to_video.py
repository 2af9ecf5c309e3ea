class PixverseV5ImageToVideo(FalNode):
    """
    Animate an image with PixVerse 5: 5 or 8 seconds, 360p to 1080p (1080p limited to 5), five style presets, silent.
    pixverse, image-to-video, video, style, 1080p, v5

    Choose 5.5 or 5.6 when the clip needs sound or ten seconds.

    Use cases:
    - Unfurl a fern frond photo for a botanist's title card
    - Ride a rocking horse across the attic in 3D animation style
    - Let a noodle chef's still pull a full length of dough
    - Have a falconer's glove photo receive its bird
    - Wind up a tin robot picture and let it march
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/image-to-video"
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
