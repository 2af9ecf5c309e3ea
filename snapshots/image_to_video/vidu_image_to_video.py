class ViduImageToVideo(FalNode):
    """
    Animate a first frame with Vidu's earlier, unnumbered endpoint: prompt plus a movement-amplitude setting from small to large, with no length, size or sound options.
    vidu, image-to-video, video, movement-amplitude, first-frame

    Q1 fixes 1080p; Q2 adds length.

    Use cases:
    - Give a curtain just a small stir in a cottage bedroom photo
    - Send a cartoon goat bounding with large amplitude
    - Move a rice field painting gently for a meditation app
    - Compare small and large movement on one windsock picture
    - Let a shadow puppet tilt its head in an Indonesian culture lesson
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
