class AlibabaHappyHorseImageToVideo(FalNode):
    """
    Animate a first frame for 3 to 15 seconds with sound, using Alibaba's HappyHorse 1.0.
    happy-horse, alibaba, image-to-video, video, audio, lip-sync, 1080p

    Takes a picture and an optional prompt; 720p or 1080p in the picture's shape, speech with matching lips.

    Use cases:
    - Bring a product photo to life with sound
    - Turn a portrait into a short speaking clip with lips that match the voice
    - Add a missing shot to a film whose other shots came from HappyHorse 1.0
    - Hand in one still with nothing set and get five seconds at 1080p
    - Rerun a HappyHorse 1.0 animation with its seed and a new prompt
    """

    endpoint: ClassVar[str] = "alibaba/happy-horse/image-to-video"
    title: ClassVar[str] = "HappyHorse 1.0 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
            "formats": ["bmp", "jpeg", "png", "webp"],
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that the video opens with. JPEG, PNG, BMP or WebP, up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What happens in the video: action, camera, speech and sound; may be left out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of input and video for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
