class DecartLucy5bImageToVideo(FalNode):
    """
    Animate a first frame into five seconds of silent 720p video with Decart's Lucy-5B.
    lucy, decart, image-to-video, video, 720p, fast, first-frame

    Made in about as many seconds, from picture, prompt and landscape or portrait; the small sibling of Lucy-14B.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Animate sketches during a design review
    - Make a quick moving preview of a poster
    - Show fair visitors their own drawing in motion with Lucy-5B
    - Paste a whole 1,300-character storyboard note as the prompt for one panel
    - Sketch idle motion for game cards in Lucy-5B before Lucy-14B
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/decart/lucy-5b/image-to-video"
    title: ClassVar[str] = "Lucy-5B – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame of the clip.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
