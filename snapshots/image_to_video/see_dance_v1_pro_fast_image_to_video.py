class SeeDanceV1ProFastImageToVideo(FalNode):
    """
    Animate a picture without sound quickly with Seedance 1.0 Pro Fast, at up to 1080p.
    seedance, bytedance, image-to-video, video, fast, 1080p

    2 to 12 seconds from a start frame only; Pro also takes an end frame, 1.5 Pro makes sound.

    Use cases:
    - Animate a whole set of property photos
    - Turn a vase packshot into moving studio light
    - Pan across a 21:9 panorama at 1080p with Pro Fast
    - Try ten camera moves on one still in Pro Fast and render the best in Pro
    - Animate one more still for a series whose clips came from Pro Fast
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/pro/fast/image-to-video"
    title: ClassVar[str] = "Seedance 1.0 Pro Fast – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "camera_fixed")
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

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
