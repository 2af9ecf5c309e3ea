class PikaV21ImageToVideo(FalNode):
    """
    Animate a picture with Pika 2.1 at 720p or 1080p, five seconds by default and silent.
    pika, image-to-video, video, 1080p, character

    The length is a whole number of seconds, for which fal names no limits; 2.2 offers exactly 5 or 10, Turbo is the quick one.

    Use cases:
    - Animate a skincare photo in 1080p for a campaign page
    - Move a character drawing in a shop banner
    - Keep the look of a clip made with Pika 2.1
    - Render in Pika 2.1 the still that Turbo tried out
    - Match earlier Pika 2.1 takes of a photo by their seed
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.1/image-to-video"
    title: ClassVar[str] = "Pika 2.1 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to set in motion."
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    duration: int = Field(
        default=5,
        description="Length of the video in whole seconds; fal names no shortest or longest, and longer takes longer to make.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
