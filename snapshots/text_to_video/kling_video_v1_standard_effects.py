class KlingVideoV1StandardEffects(FalNode):
    """
    Put photos into a preset Kling effect scene on Kling 1.0 Standard, the oldest and lightest effects tier: pick a scene, give one photo (two for hug, kiss, heart gesture), 5 or 10 seconds.
    kling, text-to-video, video, effects, standard, template, v1

    Use cases:
    - Fuzz up a teapot with fuzzyfuzzy for a craft group laugh
    - Set firework behind the bowling league's winning snapshot
    - Test bloombloom on a florist's van before choosing a tier
    - Explode a coconut stand-in with watermelon_bomb at the village hall
    - Dress a parrot in instant_christmas for a rescue's card
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="The photos to be joined in a hug, kiss or heart gesture.",
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
