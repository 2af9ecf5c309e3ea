class KlingVideoV15ProEffects(FalNode):
    """
    Apply a preset Kling effect scene to your photos with Kling 1.5 Pro: hugs, squishes, dances, wings, pet antics.
    kling, text-to-video, video, effects, pro, template, v1.5

    One picture for most, two people for hug, kiss or heart gesture; 5 or 10 seconds.

    Use cases:
    - Bring separated pen pals together in the hug scene
    - Jelly-slice a photographed trophy for the losing team
    - Fit black_wings to a goth club organizer's portrait
    - Turn a villager's portrait into the anime_figure look for a raffle
    - Knit a town hall its own building_sweater for winter
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.5/pro/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos of the two people for hug, kiss and heart gesture scenes.",
    )
    effect_scene: KlingEffectScene | None = Field(
        default=None, description="Scene that the people or things in the picture act out."
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
