class ViduQ1StartEndToVideo(FalNode):
    """
    Make a 1080p passage between two pictures with Vidu Q1.
    vidu, image-to-video, video, first-last-frame, transition, 1080p

    Needs both frames and a prompt; length is fixed and there is no sound. The Vidu node without a model number takes the same inputs.

    Use cases:
    - Turn a renovation's before into its after
    - Swing a garage door open onto the restored car of a second photo
    - Turn a character between two finished views of its model sheet
    - Bridge two manga panels with a 1080p move
    - Reveal a product by ending on its finished packshot
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q1/start-end-to-video"
    title: ClassVar[str] = "Vidu Q1 – Start and End Frame to Video"
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
        description="The picture that the video ends on; best of the same scene or subject as the first.",
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
