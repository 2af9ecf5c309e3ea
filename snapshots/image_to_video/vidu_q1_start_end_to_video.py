class ViduQ1StartEndToVideo(FalNode):
    """
    Generate the 1080p transition between two required images with Vidu Q1: prompt and movement amplitude steer it, length is fixed, no sound.
    vidu, image-to-video, video, q1, first-last-frame, transition, 1080p

    The older vidu/start-end-to-video lacks the Q1 model.

    Use cases:
    - Lower a drawbridge from raised frame to lowered frame for a castle site
    - Turn a character's front view into her three-quarter view for animators
    - Uncork a genie between two fairy-tale plates
    - Swing a garage door open on the restored roadster
    - Steer an anime cyclist from hilltop panel to seaside panel
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/start-end-to-video"
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
