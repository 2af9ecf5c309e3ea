class PixverseV5ImageToVideo(FalNode):
    """
    Animate a picture for 5 or 8 silent seconds with PixVerse v5, at 360p to 1080p (1080p for 5 seconds only).
    pixverse, image-to-video, video, stylized, 1080p, 3d-animation

    Five animated styles and no camera moves, which v4 and v4.5 have; v5.5 and later add sound and 10 seconds.

    Use cases:
    - Unfurl a fern photo for a title card
    - Let a cook's still pull a length of dough
    - Wind up a toy robot picture in the v5 look
    - Ride a rocking horse in 3D animation for eight seconds of v5
    - Redo in v5 a falconer's photo that v4 animated in 1080p
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/image-to-video"
    title: ClassVar[str] = "PixVerse v5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; 8 costs double, and 1080p allows 5 only.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, picture and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
