class ViduStartEndToVideo(FalNode):
    """
    Morph one picture into another with Vidu, on the start and end frame node without a model number.
    vidu, image-to-video, video, first-last-frame, transition, morph

    Needs both frames and a prompt; length and size are fixed and there is no sound. Vidu Q1 does the same in 1080p.

    Use cases:
    - Animate a before and after pair for a renovation post
    - Make a transition between two product shots for a trailer
    - Test whether two packaging shots morph well before Vidu Q1 renders it in 1080p
    - Repeat a plain Vidu day-to-night passage of a hotel from its seed
    - Add one more morph to a series made with plain Vidu, not Q1
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/start-end-to-video"
    title: ClassVar[str] = "Vidu – Start and End Frame to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "movement_amplitude")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="start_image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video ends on; it should show the same scene or subject as the first.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things move between the two pictures: small is calm, large is lively, auto leaves it to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
