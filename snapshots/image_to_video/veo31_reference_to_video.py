class Veo31ReferenceToVideo(FalNode):
    """
    Generate an eight-second scene around subjects shown in reference images with Google's Veo 3.1: likeness carries over, framing is new, sound included.
    veo, image-to-video, video, google, reference, character-consistency, audio

    720p to 4K, 16:9 or 9:16.

    Use cases:
    - Take a knitter's jumper, her model and a croft into one windswept shot
    - Keep a kids' show puppet recognisable in a new supermarket scene
    - Show a prototype scooter ridden by the founder in her own helmet
    - Seat a comic duo from two portraits in a talking lift scene
    - Bring a perfumer, the flask and a lemon grove together with cicadas
    """

    class Duration(str, Enum):
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/reference-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "resolution", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=20000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: Duration = Field(
        default=Duration.DURATION_8S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    auto_fix: bool = Field(
        default=False,
        description="Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
