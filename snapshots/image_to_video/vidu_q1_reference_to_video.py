class ViduQ1ReferenceToVideo(FalNode):
    """
    Film a new scene with the people or things from up to seven pictures, with Vidu Q1.
    vidu, image-to-video, video, reference-image, character-consistency, music

    16:9, 9:16 or square, with background music on request; Q2 Pro adds reference clips and lengths.

    Use cases:
    - Bring a toy range together in one advert clip with background music
    - Keep a game's party of five alike in a trailer scene
    - Score a family scene with background music
    - Add music to a square clip built from seven product photos
    - Put seven references and background music into one 9:16 clip
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/reference-to-video"
    title: ClassVar[str] = "Vidu Q1 – Reference to Video"
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
        description="Pictures of the people, things or places that the video should show, each one clearly visible.",
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
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays music under the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
