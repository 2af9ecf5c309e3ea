class ViduReferenceToVideo(FalNode):
    """
    Film a new scene with the people or things from your pictures, with Vidu's node without a model number.
    vidu, image-to-video, video, reference-image, character-consistency

    Takes reference images and a prompt; aspect ratio and amount of movement can be set. Vidu Q1 adds background music.

    Use cases:
    - Show a shoe from its catalogue photo in an outdoor clip
    - Bring a brand mascot into a short social video
    - Repeat a plain Vidu cast shot from its seed and pictures
    - Continue a series of reference clips that began on plain Vidu, not Q1
    - Film the same heroine again in plain Vidu with small movement
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/reference-to-video"
    title: ClassVar[str] = "Vidu – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "aspect_ratio", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Pictures of the people or things that the video should show, each one clearly visible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move: small is calm, large is lively, auto leaves it to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
