class XaiGrokImagineVideoImageToVideo(FalNode):
    """
    Animate a picture with sound for 1 to 15 seconds, using xAI's Grok Imagine Video.
    grok-imagine, xai, image-to-video, video, audio, 720p

    480p or 720p in the picture's shape or one of seven; version 1.5 goes to 1080p without a shape setting.

    Use cases:
    - Animate a meme or drawing with sound
    - Turn a product photo into a short clip with sound
    - Turn a square photo into a one-second 3:4 Grok clip
    - Force a 2:3 shape on an animated picture
    - Ask for 16:9 from an upright photo in a 15-second Grok clip
    """

    endpoint: ClassVar[str] = "xai/grok-imagine-video/image-to-video"
    title: ClassVar[str] = "Grok Imagine – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "aspect_ratio", "resolution")
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
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )
    aspect_ratio: GrokAspectRatioAuto | None = Field(
        default=GrokAspectRatioAuto.AUTO,
        description="Shape of the video as width to height; auto takes that of the picture.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
