class LumaDreamMachineRay2ImageToVideo(FalNode):
    """
    Animate from a start picture, an end picture or both with the full Luma Ray 2.
    luma, ray-2, image-to-video, video, first-last-frame, loop, 1080p

    5 or 9 silent seconds in six shapes, 540p to 1080p and loopable; Ray 2 Flash is the cheaper twin.

    Use cases:
    - Animate a perfume photo for a cinema slide
    - Turn a still into a 1080p menu-board clip
    - Travel from a given first frame to a given last one for a hotel tour
    - Build a tall 9:21 loop from a landscape print
    - Render the final of a shot that Ray 2 Flash drafted from stills
    """

    endpoint: ClassVar[str] = "fal-ai/luma-dream-machine/ray-2/image-to-video"
    title: ClassVar[str] = "Luma Ray 2 – Image to Video"
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
