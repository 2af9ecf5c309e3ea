class PixverseV4Effects(FalNode):
    """
    Run a photo through a named effect with PixVerse 4: one image and a preset, no prompt, 5 or 8 seconds at 360p to 1080p.
    pixverse, image-to-video, video, effects, template, v4

    Use when a v4 look is wanted; v5.5 adds ten-second runs.

    Use cases:
    - Blow up the gym receptionist's arms with Muscle Surge
    - Turn a goatee portrait into Werewolf Rage for a pub quiz night
    - Serve a dinner plate through the Dishes Served preset
    - Grow Rapunzel hair on a salon owner's headshot with Long Hair Magic
    - Let Thunder God strike a physics teacher's staff photo
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/effects"
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
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
