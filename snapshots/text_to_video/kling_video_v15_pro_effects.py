class KlingVideoV15ProEffects(FalNode):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.5 Pro.
    kling, text-to-video, video, effects, template, hug, pro

    Pick the scene and 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people. 1.6 offers the same scenes on the later model.

    Use cases:
    - Make a hug clip from two family photos
    - Turn a portrait into a short birthday greeting video
    - Give a dancer's photo white wings by choosing one effect scene
    - Match new effect clips to a series made with Kling 1.5
    - Knit a sweater over the photo of your shop front for a winter post
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.5/pro/effects"
    title: ClassVar[str] = "Kling 1.5 Pro – Effects"
    _required: ClassVar[tuple[str, ...]] = ("effect_scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("effect_scene", "input_images", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Photos that the scene is applied to; hug, kiss and heart_gesture need the two people.",
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
