class KlingVideoV16ProEffects(FalNode):
    """
    Run photos through a preset Kling effect scene on Kling 1.6 Pro, the newest and top tier of the effects endpoints: same scene list, 5 or 10 seconds, no prompt.
    kling, text-to-video, video, effects, pro, template, v1.6

    Couple scenes need two photos.

    Use cases:
    - Circle a kickboxer's still with bullet_time_360 for the gym door
    - Crown a carnival committee chair in throne_of_king
    - Let a poodle ride pet_moto_rider for a groomer's ticket
    - Make two twins share a heart_gesture across continents
    - Send a firm's toast out with cheers_2026 from a portrait
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="The people's photos for a hug, kiss or heart gesture.",
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
