class Veo3_1FastReferenceToVideo(FalNode):
    """
    Generate an eight-second scene with sound around referenced subjects, using Veo 3.1 Fast.
    veo, google, reference-to-video, video, character-consistency, audio, fast

    Likeness carries over while framing is new; 720p to 4K, wide or tall, cheaper than full Veo 3.1.

    Use cases:
    - Show a product with a presenter in a new scene, each from its own photo
    - Keep a mascot the same over clips that each open in another place
    - Draft a scene around several reference photos before the full Veo 3.1 take
    - Film one face in places nobody photographed, eight seconds each
    - Combine person, outfit and place from three separate photos
    """

    class Duration(str, Enum):
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo3.1/fast/reference-to-video"
    title: ClassVar[str] = "Veo 3.1 Fast – Reference to Video"
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
