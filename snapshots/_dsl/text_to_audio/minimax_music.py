class MinimaxMusic(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusic"):
    """
    Sing your lyrics in the manner of a reference song with the first MiniMax Music: a recording with vocals and music sets the style, and up to 600 characters of words replace its text.

    Args:
        reference_audio: A song with music and singing, over 15 seconds, WAV or MP3, whose style is followed.
        prompt: The words to sing. New lines separate lines, an empty line is a pause, ## around the text adds accompaniment.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        reference_audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            reference_audio=reference_audio,
            prompt=prompt,
        )
