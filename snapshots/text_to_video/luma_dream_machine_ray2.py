class LumaDreamMachineRay2(FalNode):
    """
    Generate a 5 or 9 second silent clip from text with Luma Ray 2, the full-size model, at 540p, 720p or 1080p in six shapes from 21:9 to 9:21.
    luma, ray-2, text-to-video, video, loop, 1080p

    Can blend the end into the start for a loop; Flash is the faster sibling.

    Use cases:
    - Loop a slow vineyard dolly shot on a wine merchant's window display
    - Stage a 21:9 desert convoy as an opening plate for a short film
    - Picture a potter's wheel at golden hour for a ceramics school trailer
    - Show a dancer scattering flour in slow motion for a bakery's anniversary
    - Fill a 9:21 lobby pillar screen with falling autumn leaves
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2"
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
