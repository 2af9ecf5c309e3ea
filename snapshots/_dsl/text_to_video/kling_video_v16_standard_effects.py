class KlingVideoV16StandardEffects(dsl.Builder, node_type="fal.text_to_video.KlingVideoV16StandardEffects"):
    """
    Run photos through one of 198 ready-made effect scenes with Kling 1.6 Standard.

    A little over half the price of Pro, 5 or 10 seconds, no prompt; hug, kiss and heart gesture join two people.

    Args:
        input_images: Photos for the scene; in hug, kiss and heart_gesture two people meet.
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
