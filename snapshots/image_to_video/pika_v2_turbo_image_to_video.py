class PikaV2TurboImageToVideo(FalNode):
    """
    Animate a picture quickly with Pika 2 Turbo, up to three times as fast by Pika's account.
    pika, image-to-video, video, turbo, fast

    Five silent seconds by default at 720p or 1080p; take 2.2 for a ten-second clip.

    Use cases:
    - Animate a slide picture just before a talk
    - Make a moving teaser for an auction post
    - Try several motion prompts on one still in Turbo
    - Choose among five stills in Turbo before the Pika 2.2 take
    - Animate a client's picture during a call with Pika 2 Turbo
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/turbo/image-to-video"
    title: ClassVar[str] = "Pika 2 Turbo – Image to Video"
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
