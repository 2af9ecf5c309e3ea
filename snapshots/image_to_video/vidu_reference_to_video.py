class ViduReferenceToVideo(FalNode):
    """
    Generate a video in which the subjects of your reference images appear, with Vidu's original model: prompt, three aspect ratios, movement amplitude.
    vidu, image-to-video, video, reference, subject, consistency

    Q1 raises the limit to seven images and adds music.

    Use cases:
    - Let a town's heraldic bear stroll past the real fountain
    - Send a stuffed rabbit and a tin drum on a moon trip
    - Show a hiking boot from its catalogue photo crossing a stream
    - Introduce twin heroines from separate sketches on one balcony
    - Film a caravan owner's van at a beach it never reached
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/reference-to-video"
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
