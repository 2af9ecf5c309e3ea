class LumaDreamMachineRay2FlashImageToVideo(FalNode):
    """
    Animate from a start picture, an end picture or both with Luma Ray 2 Flash, the quick Ray 2.
    luma, ray-2-flash, image-to-video, video, fast, loop, first-last-frame

    5 or 9 silent seconds in six shapes at 540p to 1080p, looped on request.

    Use cases:
    - Animate a product photo for a web shop banner
    - Make a moving podcast cover from the finished artwork
    - Draft a first-and-last-frame shot before Ray 2
    - Arrive at an end picture with no start given
    - Loop a still as a quick stream overlay
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2-flash/image-to-video"
    title: ClassVar[str] = "Luma Ray 2 Flash – Image to Video"
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
        description="Picture that the video opens with; may be combined with an end picture.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video ends; may stand alone or with a start picture.",
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
