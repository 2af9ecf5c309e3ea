class DecartLucy14BImageToVideo(FalNode):
    """
    Animate a first frame into a 720p clip with Decart's Lucy-14B, the larger sibling of Lucy-5B.
    lucy, image-to-video, video, decart, fast, 720p

    Takes only an image, a prompt and landscape or portrait; tuned for fast turnaround, no sound.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Set a kite surfer's beach snapshot in motion between two client calls
    - Try eight gesture prompts on one puppet photo during a live workshop
    - Let steam rise from a ramen stall picture for tonight's menu screen
    - Give a hand-painted dragon card a slow wing beat for the game table
    - Make a portrait-format teaser from a florist's window photograph
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-14b/image-to-video"
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
