class MinimaxVideo01DirectorImageToVideo(FalNode):
    """
    Direct the camera over a picture with MiniMax Video-01 Director, by moves in square brackets.
    minimax, hailuo, image-to-video, video, camera-control, director

    Your picture is the first frame, up to three moves follow the prompt; plain Video-01 has no camera marks.

    Use cases:
    - Add a camera move to a property photo
    - Turn a still into a tracking shot
    - Lift over a maze photograph with [Pedestal up]
    - Combine [Truck left, Tilt up] on a building front
    - Keep a still life steady with [Static shot] while steam rises
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-director/image-to-video"
    title: ClassVar[str] = "MiniMax Video-01 Director – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="The action, with up to three camera moves in square brackets, as [Truck left, Zoom in]: Truck, Pan, Push in, Pull out, Pedestal, Tilt, Zoom, Shake, Tracking shot or Static shot.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame, over which the camera moves.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
