class KlingVideoV1StandardEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV1StandardEffects"):
    """
    Put photos into a preset Kling effect scene on Kling 1.0 Standard, the oldest and lightest effects tier: pick a scene, give one photo (two for hug, kiss, heart gesture), 5 or 10 seconds.

    Args:
        input_images: The photos to be joined in a hug, kiss or heart gesture.
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
