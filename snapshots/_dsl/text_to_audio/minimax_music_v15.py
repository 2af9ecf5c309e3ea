class MinimaxMusicV15(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV15"):
    """
    Generate a sung song with MiniMax Music 1.5 from lyrics with section marks and a style description; no reference song needed.

    Version 2 takes far longer lyrics.

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
