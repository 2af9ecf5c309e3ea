class PixverseV45Effects(FalNode):
    """
    Turn one photo into a preset scene with PixVerse 4.5 Effects: choose a named effect instead of writing a prompt, 5 or 8 seconds, 360p to 1080p.
    pixverse, image-to-video, video, effects, template, v4.5

    Same effect list as the other versions, 4.5 rendering.

    Use cases:
    - Box a customer's portrait as a 3D figurine for a toy shop promotion
    - Give the swim team captain the Fin-tastic Mermaid treatment
    - Roll Vroom Dance on a mechanic's selfie
    - Fly a paper-round boy with the I believe I can fly preset
    - Compare the 4.5 look of Liquid Metal with the v5 one on a statue
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    effect: PixverseEffect | None = Field(default=None, description="Ready-made effect that is played on the picture.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
