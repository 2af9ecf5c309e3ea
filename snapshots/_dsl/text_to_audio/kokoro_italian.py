class KokoroItalian(dsl.Builder, node_type="fal.text_to_audio.KokoroItalian"):
    """
    Speak Italian with Kokoro as Sara or Nicola, its female and male voices, at a chosen speed.

    Args:
        prompt: The Italian text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["if_sara", "im_nicola"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
