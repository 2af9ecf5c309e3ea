class Veo2ImageToVideo(FalNode):
    """
    Animate a picture for 5, 6, 7 or 8 silent seconds with Google's Veo 2.
    veo, google, image-to-video, video, realistic, silent

    Takes a picture and a prompt only; shapes other than 16:9 and 9:16 are cropped. Veo 3.1 adds sound and 4K.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/veo3.1/image-to-video.

    Use cases:
    - Animate a landscape photo for eight seconds of website header
    - Give a product still six silent seconds for a shelf display
    - Fill a seven-second gap from a given still
    - Continue a series that was animated with Veo 2
    - Time two still photos to five and eight seconds for one slideshow
    """

    class Duration(str, Enum):
        DURATION_5S = "5s"
        DURATION_6S = "6s"
        DURATION_7S = "7s"
        DURATION_8S = "8s"

    endpoint: ClassVar[str] = "fal-ai/veo2/image-to-video"
    title: ClassVar[str] = "Veo 2 – Image to Video"
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
        description="The picture to set in motion; best 16:9 or 9:16 and at least 720p, as other shapes are cropped.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
