class Yue(dsl.Builder, node_type="fal.text_to_audio.Yue"):
    """
    Turn lyrics into a sung song with YuE, an open lyrics-to-song model.

    Takes words in two or more sections headed [verse] or [chorus], and genre words; ACE-Step also sets the length.

    Args:
        lyrics: Words to sing in at least two sections, each headed [verse] or [chorus].
        genres: Genre, instrument, mood and voice words with spaces between them.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        lyrics: dsl.Input[str],
        genres: dsl.Input[str],
    ) -> None:
        super().__init__(
            lyrics=lyrics,
            genres=genres,
        )
