class MinimaxMusicV2_6(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV2_6"):
    """
    fal-ai/minimax-music/v2.6 on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        lyrics: What is sung, with marks for verse and chorus; left out, the model writes them or stays instrumental.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        lyrics: dsl.Input[str] = "",
        lyrics_optimizer: dsl.Input[bool] = False,
        is_instrumental: dsl.Input[bool] = False,
        audio_setting: dsl.Input[shared.MinimaxMusicAudioSetting25] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            lyrics=lyrics,
            lyrics_optimizer=lyrics_optimizer,
            is_instrumental=is_instrumental,
            audio_setting=audio_setting,
        )
