class MinimaxVideo01DirectorImageToVideo(FalNode):
    """
    Direct the camera over a still with MiniMax Video-01 Director: write moves such as [Pan left] or [Push in] in brackets, up to three combined, starting from your first frame.
    hailuo, image-to-video, video, minimax, director, camera-control

    Silent.

    Use cases:
    - Write [Pedestal up] to lift over a hedge maze photograph
    - Combine [Truck left, Tilt up] on a guild hall facade for a walking tour
    - Add [Shake] to a volcano diorama for a school assembly
    - Storyboard a bank heist's corridor with a bracketed tracking shot
    - Use [Static shot] to keep a still life steady while a fly crosses
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-director/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="Action plus camera moves in square brackets, such as [Zoom in] or [Truck left, Pan right], up to three together.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
