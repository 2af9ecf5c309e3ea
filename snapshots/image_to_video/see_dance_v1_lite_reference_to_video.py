class SeeDanceV1LiteReferenceToVideo(FalNode):
    """
    Combine one to four reference images into a new scene with Seedance 1.0 Lite: people, props and places are carried over rather than used as a first frame.
    seedance, image-to-video, video, bytedance, lite, reference, multi-image

    2 to 12 seconds, 480p or 720p, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Seat a knitted bear, a teapot and a garden chair in one picnic scene
    - Show a client wearing the sample coat on the actual high street
    - Introduce two comic heroes drawn by different pupils in a shared adventure
    - Stage a terrier, its new harness and a forest path for a pet shop page
    - Bring a sculptor and her bronze heron together by the commissioned lake
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/reference-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    num_frames: int | None = Field(
        default=None,
        ge=29,
        le=289,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Images of the same person, thing or style, whose look the result should keep.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
