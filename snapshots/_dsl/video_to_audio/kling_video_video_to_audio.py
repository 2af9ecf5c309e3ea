class KlingVideoVideoToAudio(dsl.Builder, node_type="fal.video_to_audio.KlingVideoVideoToAudio"):
    """
    Add sound effects and background music to a clip of 3 to 20 seconds, with Kling.

    Each follows a prompt of its own, an ASMR mode brings out close detail; gives the sound and the video with it.

    Args:
        video: The clip that needs sound; what happens in it should be easy to see. MP4 or MOV, up to 100 MB, 3 to 20 seconds.
        sound_effect_prompt: The noises to hear in the clip; replace the sample text, which is about a drag race.
        background_music_prompt: The music to lay under the clip; replace the sample text, which is about a car race.
        asmr_mode: Brings out fine, close noises for an immersive sound.
    """

    output: dsl.Handle[AudioRef]
    video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        sound_effect_prompt: dsl.Input[str] | None = "Car tires screech as they accelerate in a drag race",
        background_music_prompt: dsl.Input[str] | None = "intense car race",
        asmr_mode: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            sound_effect_prompt=sound_effect_prompt,
            background_music_prompt=background_music_prompt,
            asmr_mode=asmr_mode,
        )
