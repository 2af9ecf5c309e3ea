class KlingVideoV16StandardEffects(FalNode):
    """
    Apply a named Kling effect scene to a photo, or to two for hug and kiss, on the cheaper Kling 1.6 Standard: 5 or 10 seconds, preset-driven, no prompt.
    kling, text-to-video, video, effects, standard, template, v1.6

    Pro shares the list at a higher tier.

    Use cases:
    - Squish a plush octopus for a toy stall's phone display
    - Rain dollars on a club treasurer with dollar_rain
    - Turn a beagle into pet_chef for a dog cafe menu
    - Put a bookish aunt on a magic_broom for Halloween post
    - Try yearbook on a reunion committee's group faces
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos for the scenes with a couple: hug, kiss, heart gesture.",
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
