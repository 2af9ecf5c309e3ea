class KlingVideoV16StandardEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Standard.
    kling, text-to-video, video, effects, template, squish, standard

    A little over half the price of Pro, 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Use cases:
    - Squish a toy photo with a ready-made effect for a shop's social clip
    - Put a portrait on a magic broom for Halloween without writing a prompt
    - Rain money on a winner's portrait by choosing one effect scene
    - Try five ready-made scenes on one photo before the Pro clip
    - Turn a customer's pet photo into the ready-made pet chef scene
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/effects"
    title: ClassVar[str] = "Kling 1.6 Standard – Effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos for the scene; in hug, kiss and heart_gesture two people meet.",
    )
    effect_scene: KlingEffectScene | None = Field(
        default=None, description="Scene that the people or things in the picture act out."
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
