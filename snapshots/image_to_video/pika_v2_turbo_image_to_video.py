class PikaV2TurboImageToVideo(FalNode):
    """
    Animate an image with Pika 2.0 Turbo, built for speed (up to threefold by Pika's account): five seconds by default at 720p or 1080p, prompt-led, silent.
    pika, image-to-video, video, turbo, fast

    Take 2.2 for a ten-second clip.

    Use cases:
    - Liven up a wine tasting's slide deck ten minutes before guests arrive
    - Flick through prompts for a bouncing vegetable mascot during a call
    - Get a toad in a fairy-tale scan hopping while the class watches
    - Animate a flea market haul for the evening's auction post
    - Choose between five bonfire stills by how their flames move
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/turbo/image-to-video"
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
