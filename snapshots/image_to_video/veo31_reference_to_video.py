class Veo31ReferenceToVideo(FalNode):
    """
    Generate an eight-second scene with sound around referenced subjects, using full Veo 3.1.
    veo, google, reference-to-video, video, character-consistency, audio, 4k

    Likeness carries over, framing is new; 720p to 4K, 16:9 or 9:16. Fast does the same for less.

    Use cases:
    - Show a prototype with its founder, photographed apart, in one ad
    - Keep a series figure recognisable in a scene that no picture shows yet
    - Deliver the 4K hero shot of person and product from their photos in full Veo 3.1
    - Finish at full quality a scene of two reference photos that Fast drafted
    - Seat two people from portraits in a talking scene at full quality
    """

    class Duration(str, Enum):
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/reference-to-video"
    title: ClassVar[str] = "Veo 3.1 – Reference to Video"
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
        default=Duration.DURATION_8S, description="Length of the video; eight seconds is the only one."
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer, and 4k costs more.",
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; off leaves it silent and costs less."
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
        description="Pictures of the people, things or places that the video should show.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
