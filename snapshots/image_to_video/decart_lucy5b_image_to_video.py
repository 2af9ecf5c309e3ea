class DecartLucy5bImageToVideo(FalNode):
    """
    Turn a first frame into five seconds of 720p video in about as many seconds of waiting with Decart's Lucy-5B.
    lucy, image-to-video, video, decart, fast, 720p, real-time

    The small, quick sibling of Lucy-14B; landscape or portrait, silent.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Show visitors at a science fair their own drawing moving within moments
    - Keep a design critique flowing by animating each mock-up as it comes up
    - Test thirty prompt wordings on one carousel horse before coffee
    - Prototype idle motion for a card game's phoenix artwork
    - Answer a customer's 'does it swing?' with a hammock photo set moving
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "fal-ai/decart/lucy-5b/image-to-video"
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
        description="The still image to set in motion, in most cases the first frame.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
