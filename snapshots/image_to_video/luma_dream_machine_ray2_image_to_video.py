class LumaDreamMachineRay2ImageToVideo(FalNode):
    """
    Animate between optional first and last images with Luma Ray 2, the full model behind the quicker Flash: 5 or 9 seconds, 540p to 1080p, loopable, six aspect ratios, no audio.
    luma, image-to-video, video, ray-2, first-last-frame, loop, 1080p

    Use cases:
    - Sweep silk across a perfume bottle photo for a cinema slide
    - Travel from a seed vault's door frame to its inner hall frame
    - Run a horse photo through shallow surf with believable spray
    - Build a 9:21 tower-screen loop from a waterfall print
    - Pour honey over a stack of pancakes for a cafe's 1080p board
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
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
