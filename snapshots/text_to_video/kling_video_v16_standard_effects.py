class KlingVideoV16StandardEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Standard.
    kling, text-to-video, video, effects, template, squish, standard

    A little over half the price of Pro, 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Use cases:
    - Squish a toy photo for a shop's social clip
    - Make a Halloween post with magic_broom
    - Rain money on a portrait with dollar_rain at the lower price
    - Preview five scenes on one photo before the Pro clip
    - Produce pet_chef clips for every customer of a pet shop
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
        default=DurationFiveOrTen.DURATION_5, description="Length of the video in seconds; longer takes longer to make."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
