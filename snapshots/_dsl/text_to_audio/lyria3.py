class Lyria3(dsl.Builder, node_type="fal.text_to_audio.Lyria3"):
    """
    fal-ai/lyria3 on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        image: Image to work from: the picture to edit, animate, measure or describe.
    """

    output: dsl.Handle[AudioRef]
    lyrics: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
        )
