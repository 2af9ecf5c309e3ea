class ViduImageToVideo(FalNode):
    """
    Animate a picture without sound with Vidu's original model.
    vidu, image-to-video, video, movement, first-frame

    A prompt and the amount of movement are all there is to set; Q1 makes 1080p, Q2 adds a choice of length, Q3 makes sound.

    Use cases:
    - Let a curtain stir in a bedroom photo for a hotel page
    - Move a painted landscape gently for a meditation app
    - Continue a series made with this first Vidu model
    - Repeat an early Vidu clip from its seed with a changed prompt
    - Swap the picture in a first-Vidu project and keep its movement
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
