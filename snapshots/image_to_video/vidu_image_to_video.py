class ViduImageToVideo(FalNode):
    """
    Animate a picture without sound with Vidu, on the endpoint without a model number.
    vidu, image-to-video, video, movement, first-frame

    A prompt, the amount of movement and a seed are all there is to set; Q1 makes 1080p, Q2 adds a choice of length, Q3 makes sound.

    Use cases:
    - Let a curtain stir in a bedroom photo for a hotel page
    - Move a painted landscape gently for a meditation app
    - Try a movement on a still before Vidu Q1 renders it in 1080p
    - Repeat a plain Vidu clip from its seed with a changed prompt
    - Put a new product picture into a project made with plain Vidu, not Q1
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/image-to-video"
    title: ClassVar[str] = "Vidu – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
