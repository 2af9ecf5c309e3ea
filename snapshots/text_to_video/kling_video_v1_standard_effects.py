class KlingVideoV1StandardEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.0 Standard.
    kling, text-to-video, video, effects, template, greeting, standard

    The oldest and cheapest of the effects: 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Use cases:
    - Make a hug clip from two portraits without writing a prompt
    - Set off the ready-made fireworks effect around a winner's photo
    - Turn a product photo into plush with a ready-made effect
    - Cover a florist's van in blooms by choosing one effect scene
    - Put a staff photo through the instant Christmas effect
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/effects"
    title: ClassVar[str] = "Kling 1.0 Standard – Effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos that the scene is applied to; hug, kiss and heart_gesture bring two people together.",
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
