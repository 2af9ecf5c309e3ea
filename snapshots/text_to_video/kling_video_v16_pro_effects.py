class KlingVideoV16ProEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Pro.
    kling, text-to-video, video, effects, template, bullet-time, pro

    The latest version and top tier of the effects: 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Use cases:
    - Circle an athlete's photo with the ready-made bullet-time effect for a sports ad
    - Make a New Year greeting from a company portrait
    - Join a couple in the ready-made heart-gesture scene from two photos
    - Seat a contest winner on a throne without writing a prompt
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
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
