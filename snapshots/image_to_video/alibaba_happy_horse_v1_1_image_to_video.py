class AlibabaHappyHorseV1_1ImageToVideo(FalNode):
    """
    Animate a first frame for 3 to 15 seconds with sound, using Alibaba's HappyHorse 1.1.
    happy-horse, alibaba, image-to-video, video, first-frame, 1080p

    Takes a picture and an optional prompt and keeps the picture's shape, at 720p or 1080p; the successor of 1.0 with the same inputs.

    Use cases:
    - Move the camera through a real estate photo
    - Turn a key visual into a short video ad
    - Redo a HappyHorse 1.0 animation from the same still in version 1.1
    - Add a shot from a still to a campaign made with HappyHorse 1.1
    - Put an animated packshot beside HappyHorse 1.1 clips that came from text
    """

    endpoint: ClassVar[str] = "alibaba/happy-horse/v1.1/image-to-video"
    title: ClassVar[str] = "HappyHorse 1.1 – Image to Video"
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
        description="What happens in the video: action, camera, light and mood; may be left out.",
    )
    duration: DurationSeconds3To15 | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer to make and costs more."
    )
    resolution: Resolution720pOr1080p | None = Field(
        default=None, description="Size of the video; higher is sharper, takes longer and costs more."
    )
    enable_safety_checker: bool | None = Field(
        default=None, description="Turns the check of input and video for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
