class ViduQ1ReferenceToVideo(FalNode):
    """
    Generate a scene from up to seven reference images with Vidu Q1: subjects stay recognisable, framing is new, background music on request, 16:9, 9:16 or square.
    vidu, image-to-video, video, q1, reference, multi-image, music

    No length setting.

    Use cases:
    - Gather all seven dwarfs of a panto cast in one woodland march
    - Score a toy brand's animal set parading over a carpet
    - Stage a birthday scene from a child, cake, dog and garden photo
    - Let an indie game's party of five sit round an inn table
    - Combine a potter's three glazes and her kiln in a square clip
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/reference-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "aspect_ratio", "bgm")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=7,
        description="Images of the same person, thing or style, whose look the result should keep.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays music under the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
