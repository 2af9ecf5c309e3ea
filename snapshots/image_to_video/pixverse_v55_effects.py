class PixverseV55Effects(FalNode):
    """
    Apply a preset effect to a photo with PixVerse 5.5: 5, 8 or 10 seconds, 360p to 1080p, plus a thinking switch that rewrites the hidden prompt.
    pixverse, image-to-video, video, effects, template, v5.5

    The longest-running of the effects endpoints.

    Use cases:
    - Drop a giant trainer into the street with the Giant Product preset
    - Wrap a tabby in the Cat Christmas Box for ten seconds
    - Beam a departing lodger out of his kitchen photo
    - Pull an Earth Zoom away from a campsite snapshot
    - Send a biscuit tin down by Parachute Delivery for a launch
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    effect: PixverseEffect | None = Field(default=None, description="Ready-made effect that is played on the picture.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    thinking_type: ThinkingType | None = Field(
        default=None,
        description="Whether PixVerse refines the underlying prompt before rendering: on, off, or left to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
