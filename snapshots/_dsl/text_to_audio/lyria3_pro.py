class Lyria3Pro(dsl.Builder, node_type="fal.text_to_audio.Lyria3Pro"):
    """
    Compose music with or without vocals using Lyria 3 Pro, the higher tier of Google's Lyria 3.

    The same inputs: a description and an optional picture for the mood; lyrics come back as text.

    Args:
        prompt: The music you want: genre, mood, instruments, tempo, kind of voice; lyrics in any language may be included.
        image: Picture whose mood and theme the music should match; optional.
    """

    output: dsl.Handle[AudioRef]
    lyrics: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
        )
