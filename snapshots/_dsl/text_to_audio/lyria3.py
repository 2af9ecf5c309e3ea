class Lyria3(dsl.Builder, node_type="fal.text_to_audio.Lyria3"):
    """
    Compose music with or without vocals from a description, using Google's Lyria 3.

    A picture can set the mood; the lyrics come back as text. Lyria 2 is instrumental only, Pro the higher tier.

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
