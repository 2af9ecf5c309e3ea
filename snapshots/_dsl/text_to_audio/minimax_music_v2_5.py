class MinimaxMusicV2_5(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusicV2_5"):
    """
    Generate a complete track from a description with MiniMax Music 2.5, sung or instrumental.

    Takes up to 3,500 characters of lyrics with eleven marks, or writes them; 2.6 knows three marks more.

    Args:
        prompt: The music in words: style, mood, genre, occasion.
        lyrics: Words to sing, with [Intro], [Verse], [Pre Chorus], [Chorus], [Hook], [Bridge], [Interlude], [Break], [Solo], [Inst] or [Outro]. Needed unless the track is instrumental or lyrics are written for you.
        is_instrumental: Makes music without singing.
        lyrics_optimizer: Writes the lyrics from the prompt when there are none.
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
