class MinimaxHailuo02ProImageToVideo(FalNode):
    """
    Animate a picture in 1080p with MiniMax Hailuo 02 Pro, towards an end picture if wanted.
    hailuo, minimax, image-to-video, video, 1080p, first-last-frame, pro

    Length is fixed and there is no sound; Standard offers 6 or 10 seconds at up to 768p.

    Use cases:
    - Turn a catalogue still into a full HD spot
    - Animate a portrait for a campaign
    - Go from the platform photo to the catch photo in 1080p
    - Open a closed box and land on the picture of its content in full HD
    - Close a 1080p title animation on the finished logo picture
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/hailuo-02/pro/image-to-video"
    title: ClassVar[str] = "Hailuo 02 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame of the video.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture on which the video should end."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
