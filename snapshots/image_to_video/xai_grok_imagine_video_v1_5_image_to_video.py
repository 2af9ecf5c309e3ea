class XaiGrokImagineVideoV1_5ImageToVideo(FalNode):
    """
    Animate a picture with sound for 1 to 15 seconds, using xAI's Grok Imagine Video 1.5.
    grok-imagine, xai, image-to-video, video, audio, 1080p

    480p, 720p or 1080p; the first version stops at 720p, but lets you set the shape.

    Use cases:
    - Animate a campaign still in 1080p with sound
    - Bring an illustration to life for a trailer
    - Redo an animation from Grok Imagine at 1080p
    - Turn a photo into fifteen seconds of full HD with sound
    - Animate a picture in Grok 1.5 and keep its own shape
    """

    endpoint: ClassVar[str] = "xai/grok-imagine-video/v1.5/image-to-video"
    title: ClassVar[str] = "Grok Imagine 1.5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=4096,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: int = Field(
        default=6,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
