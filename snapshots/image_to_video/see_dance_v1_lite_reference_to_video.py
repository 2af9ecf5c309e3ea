class SeeDanceV1LiteReferenceToVideo(FalNode):
    """
    Film a new scene from one to four reference pictures with Seedance 1.0 Lite.
    seedance, bytedance, image-to-video, video, reference-image, lite

    People, things and places are carried over, not used as a first frame; 2 to 12 silent seconds at 480p or 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is bytedance/seedance-2.0/mini/reference-to-video.

    Use cases:
    - Show a model wearing your sample coat in the street
    - Put a product and its user into one social clip
    - Lock the camera on a scene built from four reference photos
    - Combine person, prop and place from up to four photos
    - Fix an exact frame count for a scene built from references
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/reference-to-video"
    title: ClassVar[str] = "Seedance 1.0 Lite – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto leaves it to the model.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
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
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="One to four pictures of the people, things or places that the video should show.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
