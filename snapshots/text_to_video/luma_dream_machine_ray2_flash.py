class LumaDreamMachineRay2Flash(FalNode):
    """
    Generate a silent clip of 5 or 9 seconds from text with Luma Ray 2 Flash, the quick and cheaper Ray 2.
    luma, ray-2-flash, text-to-video, video, fast, loop

    The same six shapes, loop switch and sizes up to 1080p; for drafts and volume.

    Use cases:
    - Draft storyboard shots in motion from the script alone
    - Make quick background loops for an event screen
    - Try five camera moves over an invented city before any still is made
    - Produce a batch of 9:16 teaser shots from a prompt list, no stills needed
    - Sketch a 21:9 scene at 540p before anyone draws its first frame
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash"
    title: ClassVar[str] = "Luma Ray 2 Flash – Text to Video"
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
        description="Size of the video; 720p costs twice and 1080p four times as much as 540p.",
    )
    duration: DurationFiveOrNineSeconds = Field(
        default=DurationFiveOrNineSeconds.DURATION_5S,
        description="Length of the video; nine seconds cost twice as much as five.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
