class ViduQ1ImageToVideo(FalNode):
    """
    Animate a first frame in 1080p with Vidu Q1: prompt, movement amplitude and seed only, silent, length not adjustable.
    vidu, image-to-video, video, q1, 1080p, movement-amplitude

    For an end frame use Q1 start-end; for a length choice use Vidu Q2.

    Use cases:
    - Render a crisp anime hillside with grass running in waves
    - Let a falling feather turn in a bird hospital's appeal image
    - Crown a chess club's logo king with a slow spin
    - Bring a lacquer box's painted carp to the surface
    - Show a tall ship's photo heeling gently for a sail training charity
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/image-to-video"
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
