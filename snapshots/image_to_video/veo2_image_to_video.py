class Veo2ImageToVideo(FalNode):
    """
    fal-ai/veo2/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.
    """

    class Duration(str, Enum):
        DURATION_5S = "5s"
        DURATION_6S = "6s"
        DURATION_7S = "7s"
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo2/image-to-video"
    title: ClassVar[str] = "Veo 2 (Image to Video)"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
