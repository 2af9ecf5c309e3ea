class KlingVideoV15ProEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV15ProEffects"):
    """
    Apply a preset Kling effect scene to your photos with Kling 1.5 Pro: hugs, squishes, dances, wings, pet antics.

    One picture for most, two people for hug, kiss or heart gesture; 5 or 10 seconds.

    Args:
        input_images: Photos of the two people for hug, kiss and heart gesture scenes.
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
