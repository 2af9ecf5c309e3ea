class MinimaxMusicV2_6(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV2_6"):
    """
    Generate a complete track from a description with MiniMax Music 2.6, sung or instrumental.

    Takes up to 3,500 characters of lyrics with fourteen marks, [Post Chorus], [Transition] and [Build Up] being new over 2.5.

    Args:
        prompt: The music in words: style, mood, genre, occasion.
        lyrics: Words to sing, with [Intro], [Verse], [Chorus], [Bridge], [Hook], [Pre Chorus], [Build Up], [Post Chorus], [Break], [Interlude], [Transition], [Solo], [Inst] or [Outro]. Needed unless the track is instrumental.
        lyrics_optimizer: Writes the lyrics from the prompt when there are none.
        is_instrumental: Makes music without singing.
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
