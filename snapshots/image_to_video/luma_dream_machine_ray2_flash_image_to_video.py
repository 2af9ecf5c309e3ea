class LumaDreamMachineRay2FlashImageToVideo(FalNode):
    """
    Animate from a start image, an end image or both with Luma Ray 2 Flash, the quick tier of Ray 2: 5 or 9 seconds, 540p to 1080p, loop option, six aspect ratios, silent.
    luma, image-to-video, video, ray-2, flash, fast, loop

    Use cases:
    - Loop a lava lamp snapshot for a record shop's stream overlay
    - Arrive at a supplied end shot of a birthday cake from nowhere
    - Sketch a 21:9 desert drive in draft resolution
    - Test whether a carousel photo closes into a clean circle
    - Give a podcast cover five seconds of drifting smoke
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image", "end_image", "duration", "loop")
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
