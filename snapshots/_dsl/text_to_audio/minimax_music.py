class MinimaxMusic(dsl.Builder, node_type="fal.text_to_audio.MinimaxMusic"):
    """
    Sing up to 600 characters of lyrics in the manner of a reference song with the first MiniMax Music.

    Takes the words and a recording with music and singing; later versions take a description of style instead.

    Args:
        prompt: The words to sing. New lines separate lines, an empty line is a pause, ## around the text adds accompaniment.
        reference_audio: A song with music and singing, over 15 seconds, WAV or MP3, whose style is followed. WAV or MP3, at least 15 seconds.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_audio=reference_audio,
        )
