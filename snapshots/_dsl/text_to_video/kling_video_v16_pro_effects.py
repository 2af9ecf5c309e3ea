class KlingVideoV16ProEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV16ProEffects"):
    """
    Run photos through a preset Kling effect scene on Kling 1.6 Pro, the newest and top tier of the effects endpoints: same scene list, 5 or 10 seconds, no prompt.

    Couple scenes need two photos.

    Args:
        input_images: The people's photos for a hug, kiss or heart gesture.
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
