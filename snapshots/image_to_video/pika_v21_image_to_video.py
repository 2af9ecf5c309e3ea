class PikaV21ImageToVideo(FalNode):
    """
    Animate an image with Pika 2.1 at 720p or 1080p, five seconds by default, with prompt and negative prompt.
    pika, image-to-video, video, 1080p, character

    Predates 2.2's ten-second option; for speed see v2 Turbo. Silent.

    Use cases:
    - Let a scarecrow character hop down from his pole
    - Turn a skincare jar shot through soft window light at 1080p
    - Reshoot a fan film's missing reaction from a costume still
    - Send a clay snail over a mossy stone for a shop banner
    - Have a cabaret poster's dancer kick once in time
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.1/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: int = Field(
        default=5, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
