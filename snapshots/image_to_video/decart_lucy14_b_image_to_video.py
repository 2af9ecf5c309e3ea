class DecartLucy14BImageToVideo(FalNode):
    """
    Animate a first frame into a silent 720p clip with Decart's Lucy-14B.
    lucy, decart, image-to-video, video, 720p, fast, first-frame

    Picture, prompt and landscape or portrait are all there is to set; the larger sibling of Lucy-5B, tuned for short waits.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Set a snapshot in motion for a quick post
    - Set a hammock photo swinging for a shop page
    - Follow a 1,400-character shot description for one still
    - Redo a Lucy-5B game card in the larger Lucy model
    - Add one more 720p shot to a series made with Lucy-14B
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-14b/image-to-video"
    title: ClassVar[str] = "Lucy-14B – Image to Video"
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
