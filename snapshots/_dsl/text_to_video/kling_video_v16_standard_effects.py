class KlingVideoV16StandardEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV16StandardEffects"):
    """
    Apply a named Kling effect scene to a photo, or to two for hug and kiss, on the cheaper Kling 1.6 Standard: 5 or 10 seconds, preset-driven, no prompt.

    Pro shares the list at a higher tier.

    Args:
        input_images: Photos for the scenes with a couple: hug, kiss, heart gesture.
        effect_scene: Scene that the people or things in the picture act out.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        input_images: dsl.ListInput[ImageRef] | None = None,
        effect_scene: dsl.Input[shared.KlingEffectSceneValue],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
    ) -> None:
        super().__init__(
            input_images=input_images,
            effect_scene=effect_scene,
            duration=duration,
        )
