class KlingVideoV16ProEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Pro.
    kling, text-to-video, video, effects, template, bullet-time, pro

    The latest version and top tier of the effects: 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Use cases:
    - Circle an athlete's photo with bullet_time_360 for a sports ad
    - Make a New Year greeting from a company portrait
    - Let a couple apart share a heart_gesture from two photos
    - Seat the winner of a contest in throne_of_king
    - Finish an effect clip that 1.6 Standard drafted
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/effects"
    title: ClassVar[str] = "Kling 1.6 Pro – Effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos that the scene is applied to; the couple scenes hug, kiss and heart_gesture need two people.",
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
