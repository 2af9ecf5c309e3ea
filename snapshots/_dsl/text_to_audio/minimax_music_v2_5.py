class MinimaxMusicV2_5(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV2_5"):
    """
    fal-ai/minimax-music/v2.5 on fal.ai: its words are not written yet.

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
        is_instrumental: dsl.Input[bool] = False,
        lyrics_optimizer: dsl.Input[bool] = False,
        audio_setting: dsl.Input[shared.MinimaxMusicAudioSetting25] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            lyrics=lyrics,
            is_instrumental=is_instrumental,
            lyrics_optimizer=lyrics_optimizer,
            audio_setting=audio_setting,
        )
