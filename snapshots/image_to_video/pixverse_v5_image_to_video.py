class PixverseV5ImageToVideo(FalNode):
    """
    Animate an image with PixVerse 5: 5 or 8 seconds, 360p to 1080p (1080p limited to 5), five style presets, silent. Choose 5.5 or 5.6 when the clip needs sound or ten seconds.
    pixverse, image-to-video, video, style, 1080p, v5

    Use cases:
    - Unfurl a fern frond photo for a botanist's title card
    - Ride a rocking horse across the attic in 3D animation style
    - Let a noodle chef's still pull a full length of dough
    - Have a falconer's glove photo receive its bird
    - Wind up a tin robot picture and let it march
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "style")
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
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the result in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
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
