class DecartLucy14BImageToVideo(FalNode):
    """
    Animate a first frame into a 720p clip with Decart's Lucy-14B, the larger sibling of Lucy-5B. Takes only an image, a prompt and landscape or portrait; tuned for fast turnaround, no sound.
    lucy, image-to-video, video, decart, fast, 720p

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
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        max_length=1500,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
