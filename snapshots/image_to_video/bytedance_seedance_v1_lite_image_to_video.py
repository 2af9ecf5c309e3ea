class BytedanceSeedanceV1LiteImageToVideo(FalNode):
    """
    Animate a picture without sound with Seedance 1.0 Lite, the economy model, if you like towards an end frame.
    seedance, bytedance, image-to-video, video, lite, first-last-frame

    2 to 12 seconds at 480p to 1080p; Pro Fast takes no end frame.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/bytedance/seedance/v1/pro/image-to-video.

    Use cases:
    - Draft a short product animation in Lite before Pro renders it
    - Loop a shop window scene for a screen
    - Land a Seedance Lite clip on the end frame you supply
    - Run a week of listing clips at 720p with the resolution left alone
    - Add a missing shot to a film made in Seedance 1.0 Lite
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/image-to-video"
    title: ClassVar[str] = "Seedance 1.0 Lite – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    num_frames: int | None = Field(
        default=None,
        ge=29,
        le=289,
        description="Number of frames to make; when set, it comes before the duration. More of them cost more.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
