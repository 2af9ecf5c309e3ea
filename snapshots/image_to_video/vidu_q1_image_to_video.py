class ViduQ1ImageToVideo(FalNode):
    """
    Animate a picture in 1080p without sound with Vidu Q1.
    vidu, image-to-video, video, 1080p, movement, anime

    Amount of movement and seed can be set, the length is fixed; Q1 Start and End Frame lands on a second picture, Q2 adds lengths.

    Use cases:
    - Set a single anime landscape in motion in full HD
    - Spin a club's logo figure from one still, with no end frame drawn
    - Animate the only photo of a product as a 1080p shop clip
    - Hold movement small in the one portrait that a founder sent
    - Start from a storyboard panel and leave the ending of the shot open
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/image-to-video"
    title: ClassVar[str] = "Vidu Q1 – Image to Video"
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
