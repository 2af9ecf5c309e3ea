class PixverseSoundEffects(dsl.Builder, node_type="fal.video_to_video.PixverseSoundEffects"):
    """
    Add generated sound effects and music to a video with PixVerse, from a description or, left blank, at the model's choice.

    The original sound is replaced unless you keep it; works on clips from any source.

    Args:
        video: The source footage that this endpoint works on.
        original_sound_switch: Mixes in or keeps the sound that the clip already had.
        prompt: The sound wanted, in words. Left empty, the model invents one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        original_sound_switch: dsl.Input[bool] = False,
        prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            video=video,
            original_sound_switch=original_sound_switch,
            prompt=prompt,
        )
