class LumaDreamMachineRay2Flash(FalNode):
    """
    Turn text into a 5 or 9 second silent clip with Luma Ray 2 Flash, the quick version of Ray 2.
    luma, ray-2-flash, text-to-video, video, fast, loop

    Same six aspect ratios, loop switch and sizes up to 1080p; choose it for drafts and volume, plain Ray 2 for final shots.

    Use cases:
    - Audition eight camera moves over the same castle before lunch
    - Make looping lava backgrounds for a pinball bar's wall of monitors
    - Preview how a choreographer's silk idea might look in wind
    - Draft tall teaser shots of a night market for a street food collective
    - Sketch the five key moments of a radio play as moving images
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "loop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: LumaAspectRatio = Field(
        default=LumaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    loop: bool = Field(
        default=False, description="Joins the last moments to the first so that the clip can run round and round."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_540P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrNineSeconds = Field(
        default=DurationFiveOrNineSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
