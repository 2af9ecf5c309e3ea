class MinimaxMusicV15(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV15"):
    """
    Generate a sung song from up to 600 characters of lyrics and a description with MiniMax Music 1.5.

    Takes [intro] to [outro] marks and no reference song; 2.0 takes lyrics of 3,000 characters.

    Args:
        prompt: The words to sing, with marks such as [intro], [verse], [chorus], [bridge] and [outro].
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        lyrics_prompt: Despite its name, the style and mood of the music, for example R&B, energetic.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audio_setting: dsl.Input[shared.MinimaxMusicAudioSetting] | None = None,
        lyrics_prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            prompt=prompt,
            audio_setting=audio_setting,
            lyrics_prompt=lyrics_prompt,
        )
