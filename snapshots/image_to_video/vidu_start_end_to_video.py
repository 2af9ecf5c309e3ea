class ViduStartEndToVideo(FalNode):
    """
    Bridge a required start image and end image with Vidu's original model, steered by a prompt and movement amplitude; size and length are fixed and there is no sound.
    vidu, image-to-video, video, first-last-frame, transition, morph

    Q1 start-end does it in 1080p.

    Use cases:
    - Unroll a rug from tied bundle to living-room floor
    - Let a moon phase chart's new moon wax to full
    - Walk a lamb from stable drawing to meadow drawing
    - Change a lift door from closed to the open restaurant behind
    - Grow frost over a clear window photograph
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/start-end-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
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
