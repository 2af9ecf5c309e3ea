class KlingVideoV16ProEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV16ProEffects"):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Pro.

    The latest version and top tier of the effects: 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Args:
        input_images: Photos that the scene is applied to; the couple scenes hug, kiss and heart_gesture need two people.
        effect_scene: Scene that the people or things in the picture act out.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        input_images: dsl.FileListInput[ImageRef] | None = None,
        effect_scene: dsl.Input[shared.KlingEffectSceneValue],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
    ) -> None:
        super().__init__(
            input_images=input_images,
            effect_scene=effect_scene,
            duration=duration,
        )
