class LumaDreamMachineRay2(FalNode):
    """
    Generate a silent clip of 5 or 9 seconds from text with Luma Ray 2.
    luma, ray-2, text-to-video, video, loop, 1080p

    Six shapes from 21:9 to 9:21, 540p to 1080p, and a loop switch; Ray 2 Flash takes the same inputs for less.

    Use cases:
    - Make a looping background for a shop display
    - Generate an opening shot for a short film
    - Film a screenplay's scene heading in 1080p before any picture exists
    - Loop a nine-second lobby scene from a sentence, with no still to start from
    - Make a 1080p clip for a 9:21 pillar from words alone
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2"
    title: ClassVar[str] = "Luma Ray 2 – Text to Video"
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
        default=False,
        description="Blends the end of the clip into its beginning so that it repeats without a visible jump.",
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
