class BytedanceSeedanceV1ProImageToVideo(FalNode):
    """
    Animate a picture without sound with Seedance 1.0 Pro, if you like towards an end frame.
    seedance, bytedance, image-to-video, video, first-last-frame, 1080p

    2 to 12 seconds at up to 1080p with a camera lock; Pro Fast is quicker but takes no end frame.

    Use cases:
    - Loop a product photo for a website header by naming it first and last frame
    - Animate a painting for a video intro that ends on your title card
    - Morph a bare shop into its finished fit-out in 1080p
    - Bring a model house from foundation photo to roof photo in ten seconds
    - Finish a start and end pair that Lite sketched
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/pro/image-to-video"
    title: ClassVar[str] = "Seedance 1.0 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto takes it from the picture.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_1080P,
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
