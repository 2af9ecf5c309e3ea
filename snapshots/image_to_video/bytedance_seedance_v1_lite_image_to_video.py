class BytedanceSeedanceV1LiteImageToVideo(FalNode):
    """
    Animate a picture with Seedance 1.0 Lite, the economy tier: 2 to 12 seconds at 480p to 1080p, silent, and unlike Pro Fast it accepts an end frame to land on.
    seedance, image-to-video, video, bytedance, lite, first-last-frame

    Use cases:
    - Draft a two-second GIF-length nod from a customer service mascot
    - Go from a bare Christmas tree photo to the decorated one for a shop window loop
    - Rough out twelve seconds of drifting clouds over a watercolour valley
    - Check whether a bicycle product still reads well with the wheels turning
    - Move a paper-cut puppet across its theatre with a locked camera
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the result in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
