class PixverseSoundEffects(dsl.Builder, node_type="fal.video_to_video.PixverseSoundEffects"):
    """
    Add sound effects and music to a video with PixVerse, from a description or of the model's own choice.

    Takes a clip from any source; its own sound is replaced unless you keep it.

    Args:
        video: Clip that should get sound, silent or not.
        original_sound_switch: Keeps the clip's own sound beside the new one; off replaces it.
        prompt: The sound wanted, in words. Left empty, the model invents one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        original_sound_switch: dsl.Input[bool] = False,
        prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            video=video,
            original_sound_switch=original_sound_switch,
            prompt=prompt,
        )
