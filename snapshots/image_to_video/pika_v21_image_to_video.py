class PikaV21ImageToVideo(FalNode):
    """
    Animate an image with Pika 2.1 at 720p or 1080p, five seconds by default, with prompt and negative prompt. Predates 2.2's ten-second option; for speed see v2 Turbo. Silent.
    pika, image-to-video, video, 1080p, character

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
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    duration: int = Field(
        default=5, description="Length of the result in seconds; longer takes longer and usually costs more."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
