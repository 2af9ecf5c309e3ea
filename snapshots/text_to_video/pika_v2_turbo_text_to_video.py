class PikaV2TurboTextToVideo(FalNode):
    """
    Draft short silent clips from text with Pika 2 Turbo, the speed-oriented Pika.
    pika, pika-2-turbo, text-to-video, video, turbo, fast

    Five seconds by default, 720p or 1080p, seven aspect ratios; go to Pika 2.2 for finished ten-second takes.

    Use cases:
    - Churn out six silly endings for an improv group's audience vote
    - Check quickly whether a marble-run idea suits a toy shop advert
    - Make a 2:3 clip of a cactus dancing for a plant nursery's story
    - Brainstorm monsters for a haunted hayride before the costumes are cut
    - Swap prompts live in a workshop while the group calls out changes
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/turbo/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: int = Field(
        default=5, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
