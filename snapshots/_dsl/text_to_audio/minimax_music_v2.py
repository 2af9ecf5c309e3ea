class MinimaxMusicV2(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV2"):
    """
    Generate a full song from a description of style and up to 3,000 characters of lyrics with MiniMax Music 2.0.

    Sings always; 2.5 and later can play without vocals and write the lyrics themselves.

    Args:
        prompt: The music in words: style, mood and occasion.
        lyrics_prompt: The words to sing, line by line, with section marks such as [Verse] and [Chorus].
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        lyrics_prompt: dsl.Input[str],
        audio_setting: dsl.Input[shared.MinimaxMusicAudioSetting] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            lyrics_prompt=lyrics_prompt,
            audio_setting=audio_setting,
        )
